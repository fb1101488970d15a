// Parts the words under a picture into what it shows and whose it is.
import { AGENCY_NAMES } from './agency-names';
import { comparable } from './clean-text';

/** What credits begin with, in the languages whose papers we have seen. Our own list, MIT. */
const LABEL =
  '(?:fotos?|fotografías?|fotografie|bild(?:er|rechte|nachweis|quelle)?|quelle|grafik|illustration|montage|symbol(?:bild|foto)|archiv(?:bild|foto)|photos?|photograph(?:er|y)?|photographie|images?|pictures?|pics?|credits?|crédits?(?: photo)?|copyright|fot\\.|zdjęcie|beeld|kuva|imagen|vídeo|video|rechte|写真|사진|照片)';
const MARK = `(?:${LABEL}(?:\\s+(?:credits?|copyright|by|von|de|par))?(?:\\s*[:：/=＝]|\\s?(?:…|\\.{3}))|${LABEL}\\s+(?:by|von|courtesy of)\\s|(?:copyright\\s*)?[©ⓒ]|\\(c\\)\\s|（[ＣｃCc]）)\\s*`;
const BRACKETS = /[([（]([^()[\]（）]{2,100})[)\]）]\.?/g;
/** "(Foto: dpa)", "[© Ada Kern]", "(AP Photo/Ada Kern)". */
const CREDIT_INSIDE = new RegExp(`^\\s*${MARK}|©|\\bphoto(?:\\s*/|\\s+by\\b|$)|^courtesy of\\b|(?:撮影|提供)$`, 'i');
/** "… Foto: Jane Doe", "… © dpa" to the end. */
const AT_END = new RegExp(`(?:^|[\\s.!?)–|/-]|(?=[（©ⓒ]))(${MARK})([^:]{2,120})$`, 'i');
/** No mark comes without one of these. */
const MAYBE_MARKED = /[:：/=＝©ⓒ…（]|\.{3}|\(c\)|\b(?:by|von|of)\s/i;
const AT_START = new RegExp(
  `^[(\\[|–—\\s-]*(?:${MARK}|(?:copyright|fotos?|bild)\\s+(?=\\p{Lu})|courtesy of\\s|tous droits réservés\\s)+`,
  'iu',
);
/** A cheap look before it: with what all of them begin. */
const MAYBE_AT_START = /^[([|–—\s-]*(?:fo|bi|qu|gr|il|mo|sy|ar|ph|im|pi|cr|co|zd|be|ku|v[ií]|re|to|[写사照©ⓒ（(])/i;
const ONLY_LABEL = new RegExp(`^${LABEL}(?:\\s+(?:credits?|copyright|caption))?\\s*:?$`, 'i');
const LABEL_LEFT = new RegExp(`[\\s|–/-]+${LABEL}\\s*:$`, 'i');
/** What lawyers add to a name; Japanese papers say behind it who took or supplied the picture. */
const RIGHTS =
  /[\s/,.–-]*(?:copyright\s+(?:©\s*)?\d{4}\b.*|all rights reserved\.?|alle rechte vorbehalten\.?|tous droits réservés|撮影|提供)$/i;
/** A link of an agency's shop behind the credit. */
const LICENCE = /\s*(?:purchase|acquire) licensing rights.*$/i;
/** "(Ada Kern)", "| Ada Kern/Nordpress" as the last words. */
const LAST_WORDS = /(?:^|\s)(?:[([]([^()[\]]{3,80})[)\]]\.?|\|\s+([^|]{3,80}))$/;
/** "… in winter. Ada Kern/Nordpress": names alone after the last sentence. */
const LAST_SENTENCE = /(?<=[\p{L}\d"”»)]{2}[.!?])\s+([^.!?]{2,60})$/u;
/** "… in winter. Ada Kern/AFP", "… in winter. Foto AFP": the last sentence is a supplier of pictures. */
const SUPPLIERS =
  'AFP|AP|dpa|APA|EPA|PA|REUTERS|ANSA|EFE|TT|NTB|PAP|IMAGO|Getty|Shutterstock|Alamy|Keystone|Scanpix|picture alliance|Images';
/** A cheap look before it. */
const MAYBE_SUPPLIED = new RegExp(`(?:${SUPPLIERS})\\b[^.!?]{0,30}$`, 'i');
const SUPPLIED = new RegExp(
  `(?<=[.!?…"”»)])\\s*(?:(?:foto|photo|bild)\\s+)?((?:[^.!?]|(?<=\\b\\p{Lu})\\.){0,50}\\b(?:${SUPPLIERS})\\b[^.!?]{0,30})$`,
  'iu',
);

/**
 * Parts a caption: "… (Foto: dpa). Foto: J. Doe" gives the credit "dpa / J. Doe". Names of a credit lose their label.
 *
 * @param text - One line; more than 2,000 characters are cut.
 */
export function splitCredit(text: string): { caption: string | null; credit: string | null } {
  const credits: string[] = [];
  let rest = text
    .slice(0, 2_000)
    .replace(LICENCE, '')
    .replace(BRACKETS, (whole, inside: string) => {
      if (!CREDIT_INSIDE.test(inside)) return whole;
      credits.push(inside);
      return '';
    });
  // A credit may itself be a row of credits: "Foto: Ada Kern | Video: Nordpress".
  const row: string[] = [];
  for (let round = 0; round < 3 && MAYBE_MARKED.test(rest); round++) {
    const [whole, label, name] = AT_END.exec(rest) ?? [];
    if (!whole || !label || !name) break;
    row.unshift(name);
    rest = rest.slice(0, rest.length - label.length - name.length).replace(/[\s|–/-]+$/, '');
  }
  credits.push(...row);
  const supplied = () => (MAYBE_SUPPLIED.test(rest) ? SUPPLIED.exec(rest) : null);
  const last = credits.length === 0 ? (LAST_WORDS.exec(rest) ?? supplied() ?? LAST_SENTENCE.exec(rest)) : null;
  const name = last?.[1] ?? last?.[2];
  // Words in brackets are all there is, or names.
  if (last && name && (isCreditName(name) || last.index === 0)) {
    credits.push(name);
    rest = rest.slice(0, last.index);
  }
  const caption = rest
    .replace(LABEL_LEFT, '')
    .replace(/[\s|,–-]+$/, '')
    .replace(/\s+([.,;])/g, '$1')
    .replace(/\.\s*\.+$/, '.')
    .trim();
  // Names with an agency among them and nothing else.
  if (credits.length === 0 && isCreditName(caption) && caption.split(/[,/|]/).some(isAgency))
    return { caption: null, credit: caption };
  const says = /[\p{L}\p{N}]/u.test(caption) && !ONLY_LABEL.test(caption);
  return { caption: says ? caption : null, credit: joinCredits(credits) };
}

/** Credits without their labels, once each: "Foto: dpa" and "dpa" are one. */
export function joinCredits(credits: readonly string[]): string | null {
  const kept: string[] = [];
  for (const credit of credits) {
    const name = withoutLabel(credit);
    if (!/[\p{L}\p{N}]/u.test(name) || kept.some((other) => other.includes(name))) continue;
    const part = kept.findIndex((other) => name.includes(other));
    if (part >= 0) kept[part] = name;
    else kept.push(name);
  }
  return kept.length > 0 ? kept.join(' / ') : null;
}

function isAgency(name: string): boolean {
  return AGENCY_NAMES.has(comparable(name));
}

/** Whether a line opens as a credit does. */
export function isCreditLine(text: string): boolean {
  const start = text.trim().slice(0, 60);
  return MAYBE_AT_START.test(start) && AT_START.test(start) && !ONLY_LABEL.test(start);
}

/** Whether a few words are names of people and agencies, and no explanation: "Ada Kern/Nordpress", "dpa". */
export function isCreditName(text: string): boolean {
  if (AGENCY_NAMES.has(comparable(text))) return true;
  const words = text
    .split(/[\s/,]+/)
    .filter((word) => !/^(?:de|von|van|der|del|di|da|the|und|and|via|file|archiv|&|-|–)$/i.test(word));
  if (words.length === 0 || words.length > 7) return false;
  const isNames = words.every(
    (word) => /^[\p{Lu}\p{Lo}]/u.test(word) || AGENCY_NAMES.has(word.toLowerCase()) || /^\w+\.\w{2,3}$/.test(word),
  );
  return isNames && (words.length >= 2 || text.includes('/'));
}

function withoutLabel(credit: string): string {
  const inner = credit.trim().replace(/^\(([^()]*)\)\.?$/, '$1');
  if (ONLY_LABEL.test(inner)) return '';
  const name = inner
    .replace(AT_START, '')
    .replace(/^©\s*|[\s|/,]+$/g, '')
    .trim();
  return name.replace(RIGHTS, '').trim() || name || inner;
}
