import { Blank } from '@/components/Blank';
import { ForeignLink } from '@/components/ForeignLink';
import { Loaded } from '@/components/Loaded';
import { Marked } from '@/components/Marked';
import { MetaLine } from '@/components/MetaLine';
import { Section } from '@/components/Section';
import { textLanguage } from '@/components/text-language';
import { When } from '@/components/When';
import { t, tCount, uiLanguage } from '@/utils/i18n';
import { theRelatedWords } from '@/utils/screen/the-related-words';
import { HIT_KINDS, type HitKind } from '@/utils/store/hit-kinds';
import type { SearchHit } from '@/utils/store/search-library';
import { useLive } from '@/utils/store/use-live';
import { articleHref, personHref } from './route';
import { useArrival } from './use-arrival';

/** Of each kind: more words in the query are quicker than more results. */
const LIMIT = 30;
/** Where so many articles are found, those that are only like them are in the way. */
const ENOUGH = 3;

const TITLE: Record<HitKind, 'viewArticles' | 'viewQuotes' | 'viewTeasers' | 'viewPeople'> = {
  person: 'viewPeople',
  article: 'viewArticles',
  quote: 'viewQuotes',
  teaser: 'viewTeasers',
};

/** Everything that a query finds, by kind, with the words marked; follows every letter typed. */
export function SearchScreen({ query }: { query: string }) {
  const answer = useLive(
    async (library) => library.search(query, { lang: uiLanguage(), limit: LIMIT, related: await theRelatedWords() }),
    [query],
  );
  useArrival(answer.kind === 'value');
  return (
    <>
      <h1 class="view-title" tabIndex={-1}>
        {t('searchTitle', query)}
      </h1>
      <Loaded answer={answer}>
        {({ hits, counts, isLoose }) => {
          const exact = hits.filter((hit) => hit.kind !== 'article' || hit.by === 'words');
          const found = exact.filter((hit) => hit.kind === 'article').length;
          const similar = hits.filter(
            (hit) =>
              hit.kind === 'article' && (hit.by === 'related-words' || (hit.by === 'likeness' && found < ENOUGH)),
          );
          const total = HIT_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
          return (
            <>
              <p class="muted" role="status">
                {isLoose ? t('looseHits') : tCount('hitCount', total)}
              </p>
              {hits.length === 0 ? (
                <Blank title={t('nothingFoundTitle')} text={t('nothingFoundText')} />
              ) : (
                // People first: a name typed is mostly meant.
                (['person', 'article', 'quote', 'teaser'] as const).map((kind) => {
                  const ofKind = exact.filter((hit) => hit.kind === kind);
                  return (
                    ofKind.length > 0 && (
                      <Section key={kind} title={t(TITLE[kind])}>
                        <ul>
                          {ofKind.map((hit) => (
                            <Hit key={hit.id} hit={hit} />
                          ))}
                        </ul>
                      </Section>
                    )
                  );
                })
              )}
              {similar.length > 0 && (
                <Section title={t('similarArticles')}>
                  <ul>
                    {similar.map((hit) => (
                      <Hit key={hit.id} hit={hit} />
                    ))}
                  </ul>
                </Section>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  switch (hit.kind) {
    case 'person':
      return (
        <li class="entry">
          <h3>
            <a href={personHref(hit.id)}>
              <Marked {...hit.name} />
            </a>
          </h3>
          <MetaLine parts={[hit.speaker.roles.at(-1)?.role]} />
        </li>
      );
    case 'article':
      return (
        <li class="entry">
          <h3 lang={textLanguage(hit.article.lang)}>
            <a href={articleHref(hit.id)}>
              <Marked {...hit.headline} />
            </a>
          </h3>
          <p class="snippet" lang={textLanguage(hit.article.lang)}>
            <Marked {...hit.snippet} />
          </p>
          <MetaLine
            parts={[hit.article.publisher, hit.article.publishedAt && <When instant={hit.article.publishedAt} />]}
          />
        </li>
      );
    case 'quote':
      return (
        <li class="entry">
          <p class="snippet">
            <a href={articleHref(hit.quote.articleId)}>
              <Marked {...hit.text} />
            </a>
          </p>
          <MetaLine parts={[hit.quote.speakerName ?? t('speakerUnknown'), hit.quote.role]} />
        </li>
      );
    case 'teaser':
      return (
        <li class="entry">
          <h3>
            <ForeignLink url={hit.teaser.url}>
              <Marked {...hit.headline} />
            </ForeignLink>
          </h3>
          <MetaLine parts={[hit.teaser.label, hit.teaser.publishedAt && <When instant={hit.teaser.publishedAt} />]} />
        </li>
      );
  }
}
