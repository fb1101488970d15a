import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props<P> = {
  /** The same function each time. */
  load: () => Promise<ComponentType<P>>;
  props: P;
};

/** A part of the popup that is loaded when the rest is on the screen: what is looked at first is there sooner. */
export function Later<P extends object>({ load, props }: Props<P>) {
  const [Part, setPart] = useState<ComponentType<P>>();
  useEffect(() => {
    let current = true;
    void load().then((loaded) => current && setPart(() => loaded));
    return () => {
      current = false;
    };
  }, [load]);
  return Part ? <Part {...props} /> : null;
}
