import { listText, t, uiLanguage } from '@/utils/i18n';
import type { ArticleId, Instant } from '@/utils/model/article';
import type { LinkReason, StoryFact } from '@/utils/model/link';
import { ForeignLink } from './ForeignLink';
import { MetaLine } from './MetaLine';
import styles from './RelatedList.module.css';
import { When } from './When';

type Piece = {
  readonly id: ArticleId;
  readonly headline: string;
  readonly url: string;
  readonly publisher: string | null;
  readonly publishedAt: Instant | null;
  readonly reasons: readonly LinkReason[];
};

type Props = {
  pieces: readonly Piece[];
  /** The kept article's own place; `undefined` when only a teaser of it is known. */
  hrefOf: (id: ArticleId) => string | undefined;
  /** The list stands in the library itself: a piece opens in its place. */
  opensHere?: boolean;
};

/** Pieces that belong to an article, each with its reasons. */
export function RelatedList({ pieces, hrefOf, opensHere = false }: Props) {
  return (
    <ul>
      {pieces.map((piece) => {
        const href = hrefOf(piece.id);
        return (
          <li key={piece.id} class={styles.piece}>
            <p class={styles.headline}>
              {href === undefined ? (
                <ForeignLink url={piece.url}>{piece.headline}</ForeignLink>
              ) : (
                <a href={href} {...(!opensHere && { target: '_blank', rel: 'noopener' })}>
                  {piece.headline}
                </a>
              )}
            </p>
            <MetaLine parts={[piece.publisher, piece.publishedAt && <When instant={piece.publishedAt} />]} />
            <p class={styles.reasons}>{reasonsText(piece.reasons)}</p>
          </li>
        );
      })}
    </ul>
  );
}

/** All reasons as sentences; the people two pieces share are named in one. */
function reasonsText(reasons: readonly LinkReason[]): string {
  const shared = reasons.filter((reason) => reason.kind === 'same-speaker').map((reason) => reason.name);
  const others = reasons.filter((reason) => reason.kind !== 'same-speaker').map(reasonText);
  const sentences = shared.length > 0 ? [...others, t('reasonSameSpeaker', listText(shared))] : others;
  return `${sentences.join('. ')}.`;
}

function reasonText(reason: Exclude<LinkReason, { kind: 'same-speaker' }>): string {
  switch (reason.kind) {
    case 'recommends':
      return reason.group === null ? t('reasonRecommends') : t('reasonRecommendsIn', reason.group);
    case 'recommended-by':
      return reason.group === null ? t('reasonRecommendedBy') : t('reasonRecommendedByIn', reason.group);
    case 'same-story':
      return reason.facts.map(factText).join('. ');
  }
}

function factText(fact: StoryFact): string {
  switch (fact.kind) {
    case 'same-report':
      return t('factSameReport', new Intl.NumberFormat(uiLanguage(), { style: 'percent' }).format(fact.share));
    case 'same-event':
      return t('factSameEvent', listText(fact.terms));
    case 'same-subject':
      return t('factSameSubject', listText(fact.terms));
    case 'same-numbers':
      return t('factSameNumbers', listText(fact.numbers));
  }
}
