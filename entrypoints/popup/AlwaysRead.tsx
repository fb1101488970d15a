import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { FailureNote } from '@/components/FailureNote';
import { webAddress } from '@/components/web-address';
import { currentAccess, grantSite } from '@/utils/access';
import { t } from '@/utils/i18n';
import { useAct } from '@/utils/screen/use-act';

type Props = { url: string };

/** "Always read this site", where Nachlese has waited for the click so far. */
export function AlwaysRead({ url }: Props) {
  const address = webAddress(url);
  const ask = useAct();
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
  // Nothing may be awaited before `grantSite`: the browser's prompt needs the click itself.
  const grant = (): Promise<void> =>
    grantSite(origin).then((granted) => {
      if (granted) setState('granted');
    });
  return (
    <>
      <Button look="quiet" onClick={() => ask.run(grant, '')}>
        {t('alwaysReadSite', host)}
      </Button>
      {ask.failure && <FailureNote code={ask.failure} />}
    </>
  );
}

/** `known` is an origin or a match pattern of it ("https://paper.example/*"). */
function covers(known: string, origin: string): boolean {
  return known === origin || known.startsWith(`${origin}/`);
}
