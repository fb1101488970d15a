import { useEffect, useRef, useState } from 'preact/hooks';

/** What a screen needs of a settings item (`utils/settings.ts`). */
interface Setting<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  watch(callback: (value: T) => void): () => void;
}

/** A setting on a screen. */
export interface LiveSetting<T> {
  /** As it changes here or in another tab; `undefined` while it is not known. */
  readonly value: T | undefined;
  /** Shows the new value at once, as soon as the one before is known; ends when it is kept. */
  readonly change: (to: (before: T) => T) => Promise<void>;
}

export function useSetting<T>(setting: Setting<T>): LiveSetting<T> {
  const [value, setValue] = useState<T>();
  // What was set last, before it is drawn: two quick changes build on each other.
  const latest = useRef<T | undefined>(undefined);
  const underWay = useRef(0);
  const take = (now: T): void => {
    latest.current = now;
    setValue(() => now);
  };

  useEffect(() => {
    let isOpen = true;
    const hear = (now: T): void => {
      if (isOpen && underWay.current === 0) take(now);
    };
    void setting.getValue().then(hear);
    const stop = setting.watch(hear);
    return () => {
      isOpen = false;
      stop();
    };
  }, [setting]);

  const change = async (to: (before: T) => T): Promise<void> => {
    // A click that is quicker than the first answer counts, too.
    const before = latest.current ?? (await setting.getValue());
    const next = to(latest.current ?? before);
    take(next);
    underWay.current += 1;
    try {
      await setting.setValue(next);
    } catch (error) {
      take(await setting.getValue());
      throw error;
    } finally {
      underWay.current -= 1;
    }
  };
  return { value, change };
}
