// Fills the demo's big page: tables and a comment section as long as wanted, the same on every run.

export type FillerKind = 'table' | 'comments';

/**
 * HTML of about the given length: ship movements as a table, or readers' comments.
 *
 * @param kind - What to write.
 * @param lengthChars - The text ends with the first whole row or comment beyond this length.
 */
export function filler(kind: FillerKind, lengthChars: number): string {
  const { open, piece, close } = KINDS[kind];
  const parts = [open];
  let length = open.length;
  for (let number = 1; length < lengthChars; number += 1) {
    const part = piece(number);
    parts.push(part);
    length += part.length;
  }
  parts.push(close);
  return parts.join('\n');
}

const KINDS: Record<FillerKind, { open: string; piece(number: number): string; close: string }> = {
  table: {
    open: '<table><thead><tr><th>Zeit</th><th>Schiff</th><th>Liegeplatz</th><th>Ladung</th></tr></thead><tbody>',
    piece: (n) =>
      `<tr><td>${twoDigits(n % 24)}:${twoDigits((n * 7) % 60)}</td><td>${pick(SHIPS, n)} ${n}</td>` +
      `<td>Südkai ${n % 9}</td><td>${pick(CARGOES, n)}, ${(n * 37) % 9000} Tonnen</td></tr>`,
    close: '</tbody></table>',
  },
  comments: {
    open: '<ol class="kommentarliste">',
    piece: (n) =>
      `<li class="kommentar" id="kommentar-${n}"><div class="kommentar-kopf"><b>${pick(NAMES, n)}${n}</b> ` +
      `<time datetime="2026-11-22T${twoDigits(n % 24)}:${twoDigits((n * 11) % 60)}:00+01:00">am 22.11.2026</time></div>` +
      `<p>${pick(OPENINGS, n)} ${pick(OPINIONS, n * 3)} ${pick(OPINIONS, n * 5 + 1)}</p>` +
      `<p class="kommentar-fuss"><a href="#kommentar-${n}">Antworten</a> <a href="#kommentar-${n}">Melden</a></p></li>`,
    close: '</ol>',
  },
};

const SHIPS = ['Seestern', 'Nordwind', 'Hanne', 'Priel', 'Kormoran', 'Austernfischer', 'Lüttje Deern'];
const CARGOES = ['Kies', 'Getreide', 'Container', 'Holz', 'Stückgut'];
const NAMES = ['Moewe', 'Deichgraf', 'Lotse', 'Kaikante', 'Ebbe', 'Flutlicht', 'Heringsfan'];
const OPENINGS = [
  'Ich sehe das anders.',
  'Danke für die Reportage!',
  'Meine Nachbarin sagte gestern: „Das wird nie fertig.“',
  'Wer soll das alles bezahlen?',
  'Endlich schreibt es einmal jemand auf.',
];
const OPINIONS = [
  'Der Hafen hat die Stadt groß gemacht, und ohne ihn wären wir ein Badeort mit Parkplatzsorgen.',
  'Seit zwanzig Jahren wird geprüft und geprüft, und am Ende entscheidet wieder ein Gericht.',
  'Die Seehunde waren vor den Containern da, das sollte man nicht vergessen.',
  'Von den versprochenen Stellen bleibt nach meiner Erfahrung höchstens die Hälfte übrig.',
  'Mich würde interessieren, was der Schlick eigentlich wiegt, wenn er trocken ist.',
  'Man könnte auch einfach kleinere Schiffe bauen, aber auf mich hört ja niemand.',
  'Mein Großvater hat noch mit der Hand geladen, der hätte über diese Kräne gestaunt.',
];

function pick(list: readonly string[], number: number): string {
  return list[number % list.length] ?? '';
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
