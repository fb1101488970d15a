// Whom an article quotes by name is somebody: a name of unknown words becomes certain when it stands as a speaker.
import type { Span } from '@/utils/model/quote';
import type { People } from '@/utils/speakers/find-people';

/** More speakers than this do not occur. */
const MAX_SPEAKERS = 500;

/**
 * Makes people certain who are speakers and go by their surname alone elsewhere, or have a role beside their name.
 * Neither is true of most bodies: "die Civic Party" stays what it was.
 */
export function confirmPeople(people: People, speakers: readonly Span[], text: string): void {
  if (speakers.length === 0) return;
  const byStart = [...people.mentions].sort((a, b) => a.start - b.start);
  for (const [start, end] of speakers.slice(0, MAX_SPEAKERS)) {
    let low = 0;
    let high = byStart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((byStart[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < byStart.length && (byStart[i]?.start ?? 0) < end; i++) {
      const mention = byStart[i];
      if (!mention || mention.person.certain) continue;
      const { person } = mention;
      if (person.roles.length > 0 || standsAlone(person.name, text)) person.certain = true;
    }
  }
}

/** Whether the last word of a name stands somewhere without the word before it, and without an article. */
function standsAlone(name: string, text: string): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const before = words.at(-2);
  if (before === undefined || last.length < 3) return false;
  for (let at = text.indexOf(last), looked = 0; at >= 0 && looked < 40; at = text.indexOf(last, at + 1), looked++) {
    const after = text.charAt(at + last.length);
    const ahead = text.slice(Math.max(0, at - 24), at);
    if (/[\p{L}\p{N}-]/u.test(after) || /[\p{L}\p{N}-]$/u.test(ahead)) continue;
    if (/(?:\p{Lu}[\p{L}-]*|\b(?:der|die|das|den|dem|des|the|an?|eine?[rnms]?)) $/u.test(ahead)) continue;
    return true;
  }
  return false;
}
