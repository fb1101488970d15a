import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPage } from './answer-page';
import { tellWhenOutdated } from './outdated';
import { watchPage } from './watch-page';

// Registered at run time for the sites the reader grants, and injected on a click everywhere else.
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main(ctx) {
    const page = answerPage(ctx);
    watchPage(ctx, page);
    tellWhenOutdated(ctx);
  },
});
