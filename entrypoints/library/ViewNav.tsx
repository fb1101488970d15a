import { t, uiLanguage } from '@/utils/i18n';
import { VIEWS, type View, viewHref } from './route';

type Props = {
  /** `null`: an article is open. */
  current: View | null;
  /** `null`: not known yet. */
  counts: Readonly<Record<View, number>> | null;
};

const LABEL = {
  saved: 'viewSaved',
  read: 'viewRead',
  teasers: 'viewTeasers',
  quotes: 'viewQuotes',
  trash: 'viewTrash',
} as const;

/** The head of the library: its name and its five views. */
export function ViewNav({ current, counts }: Props) {
  const number = new Intl.NumberFormat(uiLanguage());
  return (
    <header class="head">
      <div class="top">
        <p class="name">Nachlese</p>
        <a class="access" href="/welcome.html">
          {t('chooseAccess')}
        </a>
      </div>
      <nav aria-label={t('navLabel')}>
        <ul class="views">
          {VIEWS.map((view) => (
            <li key={view}>
              <a href={viewHref(view)} aria-current={view === current ? 'page' : undefined}>
                {t(LABEL[view])} {counts && <span class="count">{number.format(counts[view])}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
