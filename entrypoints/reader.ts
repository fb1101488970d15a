import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/utils/article/read-page';
import { offerReader } from '@/utils/page-reader';
import { readLink } from '@/utils/teasers/read-link';

// Loaded into a tab by the background when its content script asks for it.
export default defineUnlistedScript(() => offerReader({ readPage, readLink }));
