import { useRef } from 'preact/hooks';
import { ArticleHead } from '@/components/ArticleHead';
import { ArticleText } from '@/components/ArticleText';
import { BeforeSection } from '@/components/BeforeSection';
import { Blank } from '@/components/Blank';
import { Button } from '@/components/Button';
import { formatMoment } from '@/components/dates';
import { ForeignLink } from '@/components/ForeignLink';
import { HeadlineHistory } from '@/components/HeadlineHistory';
import { Loaded } from '@/components/Loaded';
import { Outline } from '@/components/Outline';
import { QuoteCorrection } from '@/components/QuoteCorrection';
import { QuotesSection } from '@/components/QuotesSection';
import { RelatedList } from '@/components/RelatedList';
import { Section } from '@/components/Section';
import { TeasersSection } from '@/components/TeasersSection';
import { textLanguage } from '@/components/text-language';
import { listText, t } from '@/utils/i18n';
import type { Article, ArticleId } from '@/utils/model/article';
import { correctQuote } from '@/utils/screen/correct-quote';
import { readAnnouncement } from '@/utils/screen/read-announcement';
import { readArticleView } from '@/utils/screen/read-article-view';
import { readBefore } from '@/utils/screen/read-before';
import { readingStyle } from '@/utils/screen/reading-style';
import { useSetting } from '@/utils/screen/use-setting';
import { readingSettings } from '@/utils/settings';
import type { Library } from '@/utils/store/library';
import { useLive } from '@/utils/store/use-live';
import { articleHref, personHref, storyHref } from './route';
import { TagsAndNote } from './TagsAndNote';
import { useArrival } from './use-arrival';
import type { Desk } from './use-desk';
import { useMarkedQuotes } from './use-marked-quotes';

/** Nothing is folded away here: this is the place to read. */
const ALL = Number.POSITIVE_INFINITY;

type Props = { id: ArticleId; desk: Desk };

/** A kept article: its text, who says what in it, what its page recommended. */
export function ArticleScreen({ id, desk }: Props) {
  const kept = useLive((library) => readKept(library, id), [id]);
  return (
    <Loaded answer={kept}>
      {(found) =>
        found ? (
          <Kept {...found} desk={desk} />
        ) : (
          <Blank as="h1" title={t('articleMissingTitle')} text={t('articleMissingText')} />
        )
      }
    </Loaded>
  );
}

type KeptProps = NonNullable<Awaited<ReturnType<typeof readKept>>> & { desk: Desk };

function Kept({ view, blocks, announcement, before, reading: readingAtFirst, desk }: KeptProps) {
  const { article, spoken, teasers, related } = view;
  const names = spoken.map(({ name }) => name).filter((name) => name !== null);
  const place = useRef<HTMLDivElement>(null);
  useArrival(true, () => place.current?.querySelector<HTMLElement>('h1'));
  const text = useRef<HTMLDivElement>(null);
  const reading = useSetting(readingSettings).value ?? readingAtFirst;
  const showQuote = useMarkedQuotes(text, spoken);
  // Some papers' standfirst is their first paragraph.
  const standfirst = blocks[0]?.text.includes(article.standfirst?.slice(0, 80) ?? '') ? null : article.standfirst;
  const byline = [...article.authors, ...article.agencies];
  return (
    <div class="reading" ref={place}>
      <article class="text">
        {article.deletedAt !== null && <p class="in-trash">{t('inTrash')}</p>}
        <ArticleHead
          article={article}
          more={[
            article.modifiedAt !== null && article.modifiedAt !== article.publishedAt && (
              <time dateTime={article.modifiedAt}>{t('updatedOn', formatMoment(article.modifiedAt))}</time>
            ),
          ]}
        >
          {standfirst && (
            <p class="standfirst" lang={textLanguage(article.lang)}>
              {standfirst}
            </p>
          )}
          {byline.length > 0 && <p class="muted">{t('byAuthors', listText(byline))}</p>}
        </ArticleHead>
        <Acts article={article} desk={desk} />
        <TagsAndNote article={article} desk={desk} />
        {article.storyId !== null && (
          <p class="story-link">
            <a href={storyHref(article.storyId)}>{t('toStory')}</a>
          </p>
        )}
        {blocks.length > 0 ? (
          <div ref={text} data-scheme={reading.scheme === 'system' ? undefined : reading.scheme} class="sheet">
            <Outline blocks={blocks} lang={article.lang} textIn={text} />
            <ArticleText blocks={blocks} lang={article.lang} dateline={article.dateline} look={readingStyle(reading)} />
          </div>
        ) : (
          <p class="muted">{t('noBlocks')}</p>
        )}
      </article>
      <aside class="beside">
        <QuotesSection
          article={article}
          spoken={spoken}
          first={ALL}
          onShow={showQuote}
          below={(quote) => <QuoteCorrection quote={quote} speakers={names} onCorrect={correctQuote} />}
          personHref={personHref}
        />
        <BeforeSection said={before} hrefOf={articleHref} />
        {related.length > 0 && (
          <Section title={t('related')}>
            <RelatedList
              opensHere
              pieces={related}
              hrefOf={(other) =>
                related.some((piece) => piece.id === other && piece.article) ? articleHref(other) : undefined
              }
            />
          </Section>
        )}
        {announcement && (
          <Section title={t('announced')}>
            <HeadlineHistory announcement={announcement} />
          </Section>
        )}
        <TeasersSection teasers={teasers} first={ALL} onSave={desk.saveTeaser} />
      </aside>
    </div>
  );
}

function Acts({ article, desk }: { article: Article; desk: Desk }) {
  return (
    <div class="acts">
      <ForeignLink url={article.url}>{t('original')}</ForeignLink>
      {article.deletedAt !== null ? (
        <Button look="plain" onClick={() => desk.restoreArticle(article)}>
          {t('restore')}
        </Button>
      ) : (
        <>
          {article.savedAt === null && (
            <Button look="plain" onClick={() => desk.saveArticle(article)}>
              {t('saveArticle')}
            </Button>
          )}
          <Button
            look="plain"
            onClick={() => desk.shelve([article], article.shelf === 'archived' ? 'read' : 'archived')}
          >
            {article.shelf === 'archived' ? t('unarchive') : t('archive')}
          </Button>
          <Button look="plain" onClick={() => desk.removeArticle(article)}>
            {t('remove')}
          </Button>
        </>
      )}
    </div>
  );
}

/** All at once: what came later would move what is being read. */
async function readKept(library: Library, id: ArticleId) {
  const [view, blocks] = await Promise.all([readArticleView(library, id), library.blocks(id)]);
  if (!view) return undefined;
  const [announcement, before, reading] = await Promise.all([
    readAnnouncement(library, view.article),
    readBefore(library, view.article, view.spoken),
    readingSettings.getValue(),
  ]);
  return { view, blocks, announcement, before, reading };
}
