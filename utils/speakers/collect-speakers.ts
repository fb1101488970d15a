// The people and bodies quoted, from the quotations that name them.
import type { ExtractedQuote } from '@/utils/model/quote';
import type { ExtractedSpeaker } from '@/utils/model/speaker';
import type { People } from './find-people';

/**
 * @param quotes - In text order, with speaker names already resolved.
 * @returns One entry a name; most quoted first, then in order of appearance. Quotations without a name count for nobody.
 */
export function collectSpeakers(quotes: readonly ExtractedQuote[], people: People, text: string): ExtractedSpeaker[] {
  const byName = new Map<string, { roles: Set<string>; aliases: Set<string>; quotes: number }>();
  for (const quote of quotes) {
    if (quote.speakerName === null) continue;
    const entry = byName.get(quote.speakerName) ?? { roles: new Set(), aliases: new Set(), quotes: 0 };
    if (quote.role !== null) entry.roles.add(quote.role);
    entry.quotes++;
    byName.set(quote.speakerName, entry);
  }
  for (const { person, start, end } of people.mentions) {
    const entry = byName.get(person.name);
    if (!entry) continue;
    for (const role of person.roles) entry.roles.add(role);
    for (const form of person.forms) entry.aliases.add(form);
    const form = text.slice(start, end);
    const last = form.slice(form.lastIndexOf(' ') + 1);
    if (last && !form.includes(person.name) && person.name.endsWith(` ${last}`)) entry.aliases.add(last);
  }
  return [...byName]
    .map(([name, { roles, aliases, quotes: count }]) => ({
      name,
      roles: [...roles],
      aliases: [...aliases],
      quotes: count,
    }))
    .sort((a, b) => b.quotes - a.quotes);
}
