import { useRef } from 'preact/hooks';
import { Blank } from '@/components/Blank';
import { CountBars } from '@/components/CountBars';
import { Loaded } from '@/components/Loaded';
import { MonthBars } from '@/components/MonthBars';
import { Section } from '@/components/Section';
import { t } from '@/utils/i18n';
import { type MyReading as Reading, readMyReading } from '@/utils/screen/read-my-reading';
import { useLive } from '@/utils/store/use-live';
import { personHref } from './route';
import { useArrival } from './use-arrival';

/** What the reader has read, over time. */
export function MyReading() {
  const answer = useLive(readMyReading, []);
  return <Loaded answer={answer}>{(reading) => <Shown reading={reading} />}</Loaded>;
}

function Shown({ reading }: { reading: Reading }) {
  const { articles, months, papers, topics, people } = reading;
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(true, () => heading.current);
  const count = (rows: readonly { name: string; articles: number }[]) =>
    rows.map(({ name, articles: read }) => ({ key: name, name, count: read }));
  return (
    <>
      <h1 class="page-title" tabIndex={-1} ref={heading}>
        {t('myReading')}
      </h1>
      <p class="muted">{t('myReadingText')}</p>
      {articles === 0 ? (
        <Blank title={t('emptyReadTitle')} text={t('emptyReadText')} />
      ) : (
        <>
          <Section title={t('readByMonth')}>
            <MonthBars months={months} title={t('articlesReadByMonth')} />
          </Section>
          <Section title={t('papers')}>
            <CountBars rows={count(papers)} caption={t('papers')} />
          </Section>
          {topics.length > 0 && (
            <Section title={t('subjects')}>
              <CountBars rows={count(topics)} caption={t('subjects')} />
            </Section>
          )}
          {people.length > 0 && (
            <Section title={t('viewPeople')}>
              <CountBars
                rows={people.map(({ speaker, quotes }) => ({
                  key: speaker.id,
                  name: <a href={personHref(speaker.id)}>{speaker.name}</a>,
                  count: quotes,
                }))}
                caption={t('viewPeople')}
              />
            </Section>
          )}
        </>
      )}
    </>
  );
}
