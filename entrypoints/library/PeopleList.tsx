import { MetaLine } from '@/components/MetaLine';
import { t, tCount } from '@/utils/i18n';
import { LongList } from './LongList';
import { personHref } from './route';

/** Who speaks in the articles kept, most quoted first. */
export function PeopleList() {
  return (
    <LongList
      question={(library, limit) => library.people(limit)}
      empty={{ title: t('emptyPeopleTitle'), text: t('emptyPeopleText') }}
    >
      {({ speaker, quotes, articles }) => (
        <li key={speaker.id} class="entry">
          <h2>
            <a href={personHref(speaker.id)}>{speaker.name}</a>
          </h2>
          <MetaLine
            parts={[speaker.roles.at(-1)?.role, tCount('quoteCount', quotes), tCount('articleCount', articles)]}
          />
        </li>
      )}
    </LongList>
  );
}
