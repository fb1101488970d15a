// What the reader saved, newest first: by shelf or tag, and several at once.
import { useState } from 'preact/hooks';
import { ArticleRow } from '@/components/ArticleRow';
import { Button } from '@/components/Button';
import { formatDay } from '@/components/dates';
import { t, tCount } from '@/utils/i18n';
import type { Article, Shelf } from '@/utils/model/article';
import { SHELVES } from '@/utils/model/article';
import { LongList } from './LongList';
import { articleHref, savedHref, tagHref } from './route';
import type { Desk } from './use-desk';

const SHELF = { unread: 'shelfUnread', read: 'shelfRead', archived: 'shelfArchived' } as const;

type Props = { desk: Desk; tag: string | null; shelf: Shelf | null };

export function SavedList({ desk, tag, shelf }: Props) {
  const [chosen, setChosen] = useState<readonly Article[]>([]);
  const toggle = (article: Article): void =>
    setChosen((before) =>
      before.some(({ id }) => id === article.id) ? before.filter(({ id }) => id !== article.id) : [...before, article],
    );
  return (
    <>
      <fieldset class="shelves">
        <legend class="visually-hidden">{t('shelf')}</legend>
        {([null, ...SHELVES] as const).map((name) => (
          <label key={name ?? 'all'}>
            <input
              type="radio"
              name="shelf"
              checked={shelf === name}
              onChange={() => {
                // In the place of the list as it was: "back" leads out of the list, and from an article to this shelf.
                location.replace(savedHref(tag, name));
                setChosen([]);
              }}
            />{' '}
            {t(name === null ? 'shelfAll' : SHELF[name])}
          </label>
        ))}
        {tag !== null && <a href={savedHref(null, shelf)}>{t('allTags')}</a>}
      </fieldset>
      {chosen.length > 0 && <Several chosen={chosen} desk={desk} onDone={() => setChosen([])} />}
      <LongList
        key={`${shelf} ${tag}`}
        question={(library, limit) =>
          library.savedArticles(limit, { shelf: shelf ?? undefined, tag: tag ?? undefined })
        }
        empty={{ title: t('emptySavedTitle'), text: t('emptySavedText') }}
      >
        {(article) => (
          <ArticleRow
            key={article.id}
            article={article}
            href={articleHref(article.id)}
            fact={article.savedAt && t('savedOn', formatDay(article.savedAt))}
            tags={article.tags.map((name) => ({ name, href: tagHref(name) }))}
            choice={{
              isChosen: chosen.some(({ id }) => id === article.id),
              onToggle: () => toggle(article),
            }}
          >
            <Button look="plain" label={t('removeNamed', article.headline)} onClick={() => desk.removeArticle(article)}>
              {t('remove')}
            </Button>
          </ArticleRow>
        )}
      </LongList>
    </>
  );
}

/** What can be done with all that are chosen. */
function Several({ chosen, desk, onDone }: { chosen: readonly Article[]; desk: Desk; onDone: () => void }) {
  const [tag, setTag] = useState('');
  const act = (work: () => void): void => {
    work();
    onDone();
  };
  return (
    <form
      class="several"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag.trim() !== '') act(() => desk.addTag(chosen, tag.trim()));
      }}
    >
      <p role="status">{tCount('chosenCount', chosen.length)}</p>
      <Button look="plain" onClick={() => act(() => desk.shelve(chosen, 'read'))}>
        {t('markRead')}
      </Button>
      <Button look="plain" onClick={() => act(() => desk.shelve(chosen, 'archived'))}>
        {t('archive')}
      </Button>
      <input
        class="tag-field"
        aria-label={t('addTag')}
        placeholder={t('addTag')}
        maxLength={50}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <Button look="plain" onClick={() => act(() => desk.removeArticles(chosen))}>
        {t('remove')}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {t('chooseNone')}
      </Button>
    </form>
  );
}
