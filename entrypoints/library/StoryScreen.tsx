// A story: who wrote what when, how the same words were printed, and the reader's own idea of what belongs to it.
import { useRef, useState } from 'preact/hooks';
import { Blank } from '@/components/Blank';
import { Button } from '@/components/Button';
import { HeadlineHistory } from '@/components/HeadlineHistory';
import { Loaded } from '@/components/Loaded';
import { MetaLine } from '@/components/MetaLine';
import { Section } from '@/components/Section';
import { StoryTimeline } from '@/components/StoryTimeline';
import { textLanguage } from '@/components/text-language';
import { When } from '@/components/When';
import { Wordings } from '@/components/Wordings';
import { listText, t, tCount } from '@/utils/i18n';
import type { ArticleId, StoryId } from '@/utils/model/article';
import { readStoryView, type StoryPiece, type StoryView } from '@/utils/screen/read-story-view';
import { useLive } from '@/utils/store/use-live';
import { articleHref } from './route';
import { useArrival } from './use-arrival';
import type { Desk } from './use-desk';

type Props = { id: StoryId; desk: Desk };

export function StoryScreen({ id, desk }: Props) {
  const answer = useLive((library) => readStoryView(library, id), [id]);
  return (
    <Loaded answer={answer}>
      {(view) =>
        view ? (
          <Told view={view} desk={desk} />
        ) : (
          <Blank as="h1" title={t('storyMissingTitle')} text={t('storyMissingText')} />
        )
      }
    </Loaded>
  );
}

function Told({ view, desk }: { view: StoryView; desk: Desk }) {
  const { story, pieces, papers, wordings, announcements } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(true, () => heading.current);
  const [chosen, setChosen] = useState<readonly ArticleId[]>([]);
  const toggle = (id: ArticleId): void =>
    setChosen((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
  const move = (into: 'new' | null): void => {
    desk.moveToStory(chosen, into, story.id);
    setChosen([]);
  };
  return (
    <>
      <h1 class="page-title" tabIndex={-1} ref={heading}>
        {story.title}
      </h1>
      <MetaLine parts={[tCount('articleCount', pieces.length), papers.length > 0 && listText(papers)]} />
      <Rename story={view.story} desk={desk} />
      <StoryTimeline
        papers={papers}
        points={pieces.map(({ article, at, quotes }) => ({
          key: article.id,
          paper: article.publisher ?? '',
          at,
          headline: article.headline,
          href: articleHref(article.id),
          quotes: quotes.length,
        }))}
      />
      <Section title={t('pieces')}>
        <ol class="pieces">
          {pieces.map((piece, index) => (
            <Piece
              key={piece.article.id}
              piece={piece}
              isFirst={index === 0}
              isChosen={chosen.includes(piece.article.id)}
              onChoose={() => toggle(piece.article.id)}
            />
          ))}
        </ol>
        {chosen.length > 0 && (
          <p class="acts">
            <Button look="plain" onClick={() => move('new')}>
              {t('storyOfItsOwn')}
            </Button>
            <Button look="plain" onClick={() => move(null)}>
              {t('notThisStory')}
            </Button>
          </p>
        )}
      </Section>
      {wordings.length > 0 && (
        <Section title={t('wordings')}>
          {wordings.map(({ speaker, versions }) => (
            <article key={`${speaker} ${versions[0]?.text}`} class="wording">
              <h3>{speaker}</h3>
              <Wordings
                versions={versions.map(({ text, article }) => ({
                  key: article.id,
                  text,
                  lang: article.lang,
                  source: (
                    <MetaLine
                      parts={[
                        <a key="article" href={articleHref(article.id)}>
                          {article.publisher ?? article.headline}
                        </a>,
                        article.publishedAt && <When instant={article.publishedAt} precision="moment" />,
                      ]}
                    />
                  ),
                }))}
              />
            </article>
          ))}
        </Section>
      )}
      {announcements.length > 0 && (
        <Section title={t('announcedDifferently')}>
          {announcements.map((announcement) => (
            <HeadlineHistory key={announcement.article.id} announcement={announcement} />
          ))}
        </Section>
      )}
    </>
  );
}

function Piece({
  piece: { article, at, quotes },
  isFirst,
  isChosen,
  onChoose,
}: {
  piece: StoryPiece;
  isFirst: boolean;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const people = [...new Set(quotes.map((quote) => quote.speakerName).filter((name) => name !== null))];
  return (
    <li class="piece">
      <input type="checkbox" aria-label={t('chooseNamed', article.headline)} checked={isChosen} onChange={onChoose} />
      <div>
        <h3 lang={textLanguage(article.lang)}>
          <a href={articleHref(article.id)}>{article.headline}</a>
        </h3>
        <MetaLine
          parts={[
            article.publisher,
            <When key="at" instant={at} precision="moment" />,
            isFirst && t('firstToWrite'),
            people.length > 0 && t('quotesPeople', listText(people.slice(0, 4))),
          ]}
        />
      </div>
    </li>
  );
}

function Rename({ story, desk }: { story: StoryView['story']; desk: Desk }) {
  const [title, setTitle] = useState<string | null>(null);
  if (title === null) {
    return (
      <Button look="quiet" onClick={() => setTitle(story.title)}>
        {t('rename')}
      </Button>
    );
  }
  return (
    <form
      class="filter"
      onSubmit={(event) => {
        event.preventDefault();
        desk.renameStory(story.id, title);
        setTitle(null);
      }}
    >
      <label>
        {t('storyTitle')}{' '}
        <input value={title} maxLength={300} onInput={(event) => setTitle(event.currentTarget.value)} />
      </label>{' '}
      <button type="submit" class="submit">
        {t('rename')}
      </button>
    </form>
  );
}
