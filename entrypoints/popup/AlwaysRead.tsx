import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { webAddress } from '@/components/web-address';
import { currentAccess, grantSite } from '@/utils/access';
import { t } from '@/utils/i18n';

type Props = { url: string };

/** "Always read this site", where Nachlese has waited for the click so far. */
export function AlwaysRead({ url }: Props) {
  const address = webAddress(url);
  const [state, setState] = useState<'hidden' | 'offered' | 'granted'>('hidden');

  useEffect(() => {
    if (address === undefined) return;
    let current = true;
    void currentAccess().then((access) => {
      const { origin } = new URL(address);
      const waits =
        access.kind === 'on-click' ||
        (access.kind === 'some' && !access.origins.some((known) => covers(known, origin)));
      if (current && waits) setState('offered');
    });
    return () => {
      current = false;
    };
  }, [address]);

  if (address === undefined || state === 'hidden') return null;
  const { host, origin } = new URL(address);
  if (state === 'granted') {
    return (
      <p class="muted" role="status">
        {t('siteAlwaysRead', host)}
      </p>
    );
  }
  return (
    // Nothing may be awaited before `grantSite`: the browser's prompt needs the click itself.
    <Button look="quiet" onClick={() => void grantSite(origin).then((granted) => granted && setState('granted'))}>
      {t('alwaysReadSite', host)}
    </Button>
  );
}

/** `known` is an origin or a match pattern of it ("https://paper.example/*"). */
function covers(known: string, origin: string): boolean {
  return known === origin || known.startsWith(`${origin}/`);
}
