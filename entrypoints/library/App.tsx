// The library: everything that was kept, in five lists, and an article to read.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { FailureNote } from '@/components/FailureNote';
import { UndoBar } from '@/components/UndoBar';
import { t } from '@/utils/i18n';
import { useLive } from '@/utils/store/use-live';
import { ReadList, TrashList } from './ArticleLists';
import { ArticleScreen } from './ArticleScreen';
import { MyReading } from './MyReading';
import { PeopleList } from './PeopleList';
import { PersonScreen } from './PersonScreen';
import { QuoteList } from './QuoteList';
import { placeOf, type Route, useRoute, type View } from './route';
import { SavedList } from './SavedList';
import { SearchScreen } from './SearchScreen';
import { StoryList } from './StoryList';
import { StoryScreen } from './StoryScreen';
import { TeaserList } from './TeaserList';
import { type Desk, useDesk } from './use-desk';
import { ViewNav } from './ViewNav';

export function App() {
  const route = useRoute();
  const place = placeOf(route);
  const desk = useDesk();
  const counts = useLive((library) => library.counts(), [], 'after-others');
  const main = useNewPlace(place, desk);

  return (
    <>
      <ViewNav
        current={route.kind === 'list' ? route.view : null}
        query={route.kind === 'search' ? route.query : ''}
        counts={counts.kind === 'value' ? counts.value : null}
      />
      <main class="content" ref={main}>
        {desk.failure && <FailureNote code={desk.failure} />}
        {route.kind === 'list' && (
          <h1 class="view-title" tabIndex={-1}>
            {route.tag === null ? t(TITLE[route.view]) : t('taggedTitle', route.tag)}
          </h1>
        )}
        <Screen key={place} route={route} desk={desk} />
      </main>
      <UndoBar
        text={desk.told}
        onUndo={desk.undo}
        takesFocus={desk.moved}
        onDismiss={() => {
          desk.clear();
          main.current?.querySelector<HTMLElement>('h1')?.focus();
        }}
      />
    </>
  );
}

const TITLE = {
  saved: 'viewSaved',
  read: 'viewRead',
  stories: 'viewStories',
  people: 'viewPeople',
  teasers: 'viewTeasers',
  quotes: 'viewQuotes',
  trash: 'viewTrash',
} as const;

const LIST: Record<Exclude<View, 'saved'>, (props: { desk: Desk }) => preact.JSX.Element> = {
  read: ReadList,
  stories: StoryList,
  people: PeopleList,
  teasers: TeaserList,
  quotes: QuoteList,
  trash: TrashList,
};

function Screen({ route, desk }: { route: Route; desk: Desk }) {
  switch (route.kind) {
    case 'article':
      return <ArticleScreen id={route.id} desk={desk} />;
    case 'person':
      return <PersonScreen id={route.id} desk={desk} />;
    case 'story':
      return <StoryScreen id={route.id} desk={desk} />;
    case 'search':
      return <SearchScreen query={route.query} />;
    case 'reading':
      return <MyReading />;
    case 'list': {
      if (route.view === 'saved') return <SavedList desk={desk} tag={route.tag} shelf={route.shelf} />;
      const List = LIST[route.view];
      return <List desk={desk} />;
    }
  }
}

/** A new place begins at the top, with the reader (and the screen reader) at its heading. */
function useNewPlace(place: string, desk: Desk) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(place);
  // Only a change of place matters. At once: content that arrives takes the focus from the heading, not the other way round.
  useLayoutEffect(() => {
    if (before.current === place) return;
    before.current = place;
    desk.clear();
    scrollTo(0, 0);
    // Whoever types a search goes on typing.
    if (document.activeElement?.matches('input[type=search]')) return;
    main.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [place]);
  return main;
}
