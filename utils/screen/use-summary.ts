import { useEffect, useState } from 'preact/hooks';
import type { Article } from '@/utils/model/article';
import { summaryEngine } from '@/utils/settings';
import { askLibrary } from '@/utils/store/ask-library';
import { browserModel, summarizeOnDevice } from '@/utils/summarizer';

/** A summary as it is shown. */
export interface ShownSummary {
  readonly sentences: readonly string[];
  /** Worded by the browser's own model, and to be marked as such. */
  readonly isByModel: boolean;
}

/** The article's own sentences; the words of the browser's model where the reader wants them and it has some. */
export function useSummary({ id, lang, summary }: Article): ShownSummary {
  const [worded, setWorded] = useState<{ readonly id: string; readonly text: string } | null>(null);
  useEffect(() => {
    let isOpen = true;
    const model = browserModel(globalThis);
    const ask = async (): Promise<void> => {
      if (!model || (await summaryEngine.getValue()) !== 'on-device') return;
      const blocks = await askLibrary((library) => library.blocks(id));
      const text = await summarizeOnDevice(model, blocks.map((block) => block.text).join('\n'), lang);
      if (isOpen && text !== undefined) setWorded({ id, text });
    };
    // A model that fails leaves the article's own sentences, which are there already.
    void ask().catch((error: unknown) => console.error('Nachlese:', error));
    return () => {
      isOpen = false;
    };
  }, [id, lang]);
  return worded?.id === id ? { sentences: [worded.text], isByModel: true } : { sentences: summary, isByModel: false };
}
