import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Section } from '@/components/Section';
import { t } from '@/utils/i18n';
import type { Speaker } from '@/utils/model/speaker';
import { useLive } from '@/utils/store/use-live';
import type { Desk } from './use-desk';

/** So many names can be chosen from; the rest is hardly ever quoted. */
const MOST_PEOPLE = 500;

/** The names a person goes by: one may be somebody else's, and somebody else may be the same person. */
export function PersonNames({ speaker, desk }: { speaker: Speaker; desk: Desk }) {
  const [other, setOther] = useState('');
  const people = useLive((library) => library.people(MOST_PEOPLE), [speaker.id]);
  const others = people.kind === 'value' ? people.value.filter((person) => person.speaker.id !== speaker.id) : [];
  const chosen = others.find((person) => person.speaker.id === other);
  return (
    <Section title={t('names')}>
      {speaker.aliases.length > 0 && (
        <ul>
          {speaker.aliases.map((alias) => (
            <li key={alias} class="name-row">
              {alias}
              <Button look="quiet" label={t('splitNamed', alias)} onClick={() => desk.splitSpeaker(speaker, alias)}>
                {t('split')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p class="filter">
          <label>
            {t('samePersonAs')}{' '}
            <select value={other} onChange={(event) => setOther(event.currentTarget.value)}>
              <option value="">–</option>
              {others.map((person) => (
                <option key={person.speaker.id} value={person.speaker.id}>
                  {person.speaker.name}
                </option>
              ))}
            </select>
          </label>{' '}
          <Button
            look="plain"
            isInert={!chosen}
            onClick={() => {
              if (chosen) desk.mergeSpeakers(chosen.speaker, speaker);
              setOther('');
            }}
          >
            {t('merge')}
          </Button>
        </p>
      )}
    </Section>
  );
}
