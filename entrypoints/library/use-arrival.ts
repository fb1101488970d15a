import { useEffect, useRef } from 'preact/hooks';
import { comeBack, placeLeft } from './place-left';

/**
 * Brings the keyboard into a place when its content is there: by "back" to the link that led away, else to the heading. The
 * link that led here is gone, and with it the keyboard's place.
 *
 * @param heading - Left out where the heading has the focus already.
 */
export function useArrival(isThere: boolean, heading?: () => HTMLElement | null | undefined): void {
  const wanted = useRef(placeLeft());
  // Only once: what the reader does later is no arrival.
  useEffect(() => {
    if (!isThere) return;
    const before = wanted.current;
    wanted.current = undefined;
    if (before && comeBack(before)) return;
    heading?.()?.focus({ preventScroll: before !== undefined });
  }, [isThere]);
}
