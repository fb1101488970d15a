import type { ComponentChildren } from 'preact';
import { diffWords } from '@/utils/text/word-diff';
import { Differing } from './Differing';
import { textLanguage } from './text-language';
import styles from './Wordings.module.css';

type Version = {
  readonly key: string;
  readonly text: string;
  readonly lang: string;
  /** Paper and date, with the way to the article. */
  readonly source: ComponentChildren;
};

/** One statement in several wordings, side by side; the words that differ from the first are marked. */
export function Wordings({ versions: given }: { versions: readonly Version[] }) {
  const [first, ...others] = given.map((version) => ({ ...version, text: bare(version.text) }));
  if (!first) return null;
  const comparedFirst = others[0] ? diffWords(first.text, others[0].text)[0] : [{ text: first.text, differs: false }];
  return (
    <ul class={styles.versions}>
      {[
        { version: first, runs: comparedFirst },
        ...others.map((version) => ({ version, runs: diffWords(first.text, version.text)[1] })),
      ].map(({ version, runs }) => (
        <li key={version.key}>
          <blockquote class={styles.words} lang={textLanguage(version.lang)}>
            <Differing runs={runs} />
          </blockquote>
          <div class={styles.source}>{version.source}</div>
        </li>
      ))}
    </ul>
  );
}

/** Which marks a paper sets around the words is no difference in what was said. */
function bare(text: string): string {
  return text.replace(/^[\s„“”"»«‚‘’'›‹]+|[\s„“”"»«‚‘’'›‹]+$/g, '');
}
