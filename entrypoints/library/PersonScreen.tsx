// A person: what papers call them, what they said and when, two statements side by side, and who they are not.
import { useRef, useState } from 'preact/hooks';
import { Blank } from '@/components/Blank';
import { Button } from '@/components/Button';
import { formatDay } from '@/components/dates';
import { Loaded } from '@/components/Loaded';
import { MetaLine } from '@/components/MetaLine';
import { MonthBars } from '@/components/MonthBars';
import { QuoteCard } from '@/components/QuoteCard';
import { Section } from '@/components/Section';
import { When } from '@/components/When';
import { Wordings } from '@/components/Wordings';
import { listText, t, tCount } from '@/utils/i18n';
import type { QuoteId } from '@/utils/model/quote';
import type { SpeakerId } from '@/utils/model/speaker';
import { byMonth } from '@/utils/screen/by-month';
import { type PersonView, type RoleSpan, readPersonView, type Statement } from '@/utils/screen/read-person-view';
import { useLive } from '@/utils/store/use-live';
import { PersonNames } from './PersonNames';
import { articleHref } from './route';
import { useArrival } from './use-arrival';
import type { Desk } from './use-desk';

/** More are shown on demand. */
const PAGE = 50;

type Props = { id: SpeakerId; desk: Desk };

export function PersonScreen({ id, desk }: Props) {
  const answer = useLive((library) => readPersonView(library, id), [id]);
  return (
    <Loaded answer={answer}>
      {(view) =>
        view ? (
          <Person view={view} desk={desk} />
        ) : (
          <Blank as="h1" title={t('personMissingTitle')} text={t('personMissingText')} />
        )
      }
    </Loaded>
  );
}

function Person({ view, desk }: { view: PersonView; desk: Desk }) {
  const { speaker, roles, statements, papers } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(true, () => heading.current);
  const [paper, setPaper] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly QuoteId[]>([]);
  const [limit, setLimit] = useState(PAGE);
  const shown = statements.filter(({ article }) => paper === null || article.publisher === paper);
  const compared = statements.filter(({ quote }) => chosen.includes(quote.id)).sort((a, b) => a.at.localeCompare(b.at));
  const choose = (id: QuoteId): void =>
    setChosen((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before.slice(-1), id]));

  return (
    <>
      <h1 class="page-title" tabIndex={-1} ref={heading}>
        {speaker.name}
      </h1>
      <MetaLine parts={[tCount('quoteCount', statements.length), papers.length > 0 && listText(papers)]} />
      {roles.length > 0 && <Roles roles={roles} />}
      <MonthBars months={byMonth(statements.map(({ at }) => at))} title={t('statementsByMonth')} />
      {compared.length > 1 && (
        <Section title={t('sideBySide')}>
          <Wordings
            versions={compared.map((statement) => ({
              key: statement.quote.id,
              text: statement.quote.text,
              lang: statement.article.lang,
              source: <Source statement={statement} />,
            }))}
          />
        </Section>
      )}
      <Section title={t('statements')}>
        {papers.length > 1 && (
          <label class="filter">
            {t('paper')}{' '}
            <select value={paper ?? ''} onChange={(event) => setPaper(event.currentTarget.value || null)}>
              <option value="">{t('allPapers')}</option>
              {papers.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <p class="muted">{t('sideBySideHint')}</p>
        <ul>
          {shown.slice(0, limit).map((statement) => (
            <li key={statement.quote.id} class="statement">
              <QuoteCard quote={statement.quote} articleUrl={statement.article.url} lang={statement.article.lang} />
              <Source statement={statement} />
              <label class="compare">
                <input
                  type="checkbox"
                  checked={chosen.includes(statement.quote.id)}
                  onChange={() => choose(statement.quote.id)}
                />{' '}
                {t('compare')}
              </label>
            </li>
          ))}
        </ul>
        {shown.length > limit && (
          <Button look="plain" onClick={() => setLimit(limit + PAGE)}>
            {t('showMore')}
          </Button>
        )}
      </Section>
      <PersonNames speaker={speaker} desk={desk} />
    </>
  );
}

/** "Kremlsprecher: Südblick, September 2025 to March 2026", in the order of time. */
function Roles({ roles }: { roles: readonly RoleSpan[] }) {
  return (
    <ol class="roles" aria-label={t('rolesOverTime')}>
      {roles.map(({ role, firstAt, lastAt, papers }) => (
        <li key={role}>
          <strong>{role}</strong>
          <span class="muted">
            {' '}
            {[
              papers.length > 0 && listText(papers),
              formatDay(firstAt) === formatDay(lastAt)
                ? formatDay(firstAt)
                : t('fromTo', formatDay(firstAt), formatDay(lastAt)),
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Source({ statement: { article, at } }: { statement: Statement }) {
  return (
    <MetaLine
      parts={[
        article.publisher,
        <When key="at" instant={at} />,
        <a key="article" href={articleHref(article.id)}>
          {article.headline}
        </a>,
      ]}
    />
  );
}
