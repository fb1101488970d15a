import { t, uiLanguage } from '@/utils/i18n';
import { VIEWS, type View, viewHref } from './route';
import { SearchField } from './SearchField';

type Props = {
  /** `null`: something else than a list is open. */
  current: View | null;
  /** What is searched for; empty outside a search. */
  query: string;
  /** `null`: not known yet. */
  counts: Readonly<Partial<Record<View, number>>> | null;
};

const LABEL = {
  saved: 'viewSaved',
  read: 'viewRead',
  stories: 'viewStories',
  people: 'viewPeople',
  teasers: 'viewTeasers',
  quotes: 'viewQuotes',
  trash: 'viewTrash',
} as const;

/** Views with a number, which has its room before it is known. */
const COUNTED: ReadonlySet<View> = new Set(['saved', 'read', 'teasers', 'quotes', 'trash']);

/** The head of the library: its name, the search and its views. */
export function ViewNav({ current, query, counts }: Props) {
  const number = new Intl.NumberFormat(uiLanguage());
  return (
    <header class="head">
      <div class="top">
        <p class="name">Nachlese</p>
        <SearchField query={query} />
        <p class="access">
          <a href="#/reading">{t('myReading')}</a> · <a href="/options.html">{t('options')}</a> ·{' '}
          <a href="/privacy.html">{t('privacy')}</a>
        </p>
      </div>
      <nav aria-label={t('navLabel')}>
        <ul class="views">
          {VIEWS.map((view) => (
            <li key={view}>
              <a href={viewHref(view)} aria-current={view === current ? 'page' : undefined}>
                {t(LABEL[view])}{' '}
                {COUNTED.has(view) && (
                  <span class="count">{counts?.[view] !== undefined && number.format(counts[view])}</span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
