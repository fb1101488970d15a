import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls at once, and again whenever the reader comes back to the page: for what is changed elsewhere, in pages of the browser
 * that tell nobody (keys, grants).
 */
export function useReturn(look: () => void): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') latest.current();
    };
    latest.current();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, []);
}
