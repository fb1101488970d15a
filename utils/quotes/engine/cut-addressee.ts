// Whom somebody speaks to, or about, is no part of who speaks: "Brandes der Agentur Nordpress", "der 86-Jährige dem Nordfunk".
import type { Span } from '@/utils/model/quote';
import type { SpeakerResolver } from '@/utils/speakers/resolve-speaker';

/** A noun or a name, then a dative: no phrase for a speaker goes on like that. */
const DATIVE = /\p{Lu}[\p{L}-]*\p{Ll} (?=dem )/u;
/** The same in the feminine could be a genitive, which no bare name takes. */
const FEMININE = /^[^,]{0,80}?\p{Lu}[\p{L}-]*\p{Ll} (?=der )/u;

/** A name without an article, then what is spoken about: "Brandes über den Hafen". */
const SUBJECT = /^(?:(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,3}(?:-\p{Lu}\p{L}+)?) ){1,4}(?=über )/u;

/**
 * The speaker's span up to the addressee that follows.
 *
 * @param resolver - Tells a name from a noun with its genitive ("Sprecher der Polizei").
 */
export function cutAddressee(part: Span, sentence: number, resolver: SpeakerResolver, text: string): Span {
  const words = text.slice(...part);
  const subject = SUBJECT.exec(words);
  if (subject) return [part[0], part[0] + subject[0].length - 1];
  const dative = DATIVE.exec(words);
  if (dative) return [part[0], part[0] + dative.index + dative[0].length - 1];
  const feminine = FEMININE.exec(words);
  if (!feminine) return part;
  const name: Span = [part[0], part[0] + feminine[0].length - 1];
  const { person } = resolver.resolve(name, sentence);
  const surname = person?.certain ? person.name.split(' ').at(-1) : undefined;
  return surname && text.slice(...name).endsWith(surname) ? name : part;
}
