import type { Block } from '@/utils/model/article';
import styles from './ArticleText.module.css';
import { textLanguage } from './text-language';

type Props = {
  blocks: readonly Block[];
  lang: string;
  /** "Berlin (dpa)": the first paragraph begins with it. */
  dateline: string | null;
  /** As the reader has set it; left out: as the style sheet has it. */
  look?: { readonly fontFamily: string; readonly fontSize: string; readonly maxInlineSize: string } | undefined;
};

/** The body of an article as it was kept: plain text, never markup. */
export function ArticleText({ blocks, lang, dateline, look }: Props) {
  const firstParagraph = blocks.findIndex((block) => block.kind === 'paragraph');
  return (
    <div class={styles.text} lang={textLanguage(lang)} style={look}>
      {toRuns(blocks).map((run) =>
        run.kind === 'list-item' ? (
          <ul key={run.start}>
            {run.blocks.map((block, index) => (
              // The index is a good key here: a text does not reorder itself.
              <li key={index}>{block.text}</li>
            ))}
          </ul>
        ) : (
          run.blocks.map((block, index) => (
            <Single
              // The index is a good key here: a text does not reorder itself.
              key={run.start + index}
              block={block}
              dateline={run.start + index === firstParagraph ? dateline : null}
            />
          ))
        ),
      )}
    </div>
  );
}

function Single({ block, dateline }: { block: Block; dateline: string | null }) {
  if (block.kind === 'heading') return <h2 data-heading>{block.text}</h2>;
  if (block.kind === 'quote') return <blockquote>{block.text}</blockquote>;
  return (
    <p>
      {dateline && block.text.startsWith(dateline) ? (
        <>
          <span class={styles.dateline}>{dateline}</span>
          {block.text.slice(dateline.length)}
        </>
      ) : (
        block.text
      )}
    </p>
  );
}

/** Blocks of one kind in a row: neighbouring list items are one list. */
interface Run {
  readonly kind: Block['kind'];
  readonly start: number;
  readonly blocks: Block[];
}

function toRuns(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  for (const [index, block] of blocks.entries()) {
    const last = runs.at(-1);
    if (last?.kind === block.kind) last.blocks.push(block);
    else runs.push({ kind: block.kind, start: index, blocks: [block] });
  }
  return runs;
}
