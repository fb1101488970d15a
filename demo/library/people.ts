// Who is who in the invented news: how a paper introduces somebody, and how it names them afterwards.
import { pick } from './chance';
import { PEOPLE } from './people-list';
import type { Lang } from './story';

/** Name and introductions; see `people-list.ts`. */
export type Person = readonly [name: string, german: string, english?: string];

/**
 * The first mention: "Hafensenatorin Friederike Overlack", or with the role behind, set off by commas.
 *
 * @param day - Roles change: the one that holds on this day.
 */
export function nameWithRole(id: string, lang: Lang, day: string, turn: number): string {
  const [name, german, english] = personOf(id);
  const roles = lang === 'de' ? german : english;
  if (roles === undefined) throw new Error(`nobody introduces ${name} in ${lang}`);
  return pick(roleOn(roles, day).split('|'), turn).replace('*', name);
}

export function surname(id: string): string {
  const [name] = personOf(id);
  return /(?:von |van )?[^ ]+$/.exec(name)?.[0] ?? name;
}

/** Whom a text names in full, without a mark of the material: nobody is introduced twice. */
export function peopleIn(text: string): string[] {
  return Object.entries(PEOPLE).flatMap(([id, [name]]) => (text.includes(name) ? [id] : []));
}

/** Roles follow each other as `first >2026-09-14> second`. */
function roleOn(roles: string, day: string): string {
  let [role = '', ...changes] = roles.split(' >');
  for (const change of changes) {
    const [from = '', next = ''] = change.split('> ');
    if (from <= day) role = next;
  }
  return role;
}

function personOf(id: string): Person {
  const person = PEOPLE[id];
  if (!person) throw new Error(`nobody is called ${id}`);
  return person;
}
