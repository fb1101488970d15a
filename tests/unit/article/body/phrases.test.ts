import { describe, expect, it } from 'vitest';
import { furnitureReason } from '@/utils/article/body/phrases';

describe('a line of the page', () => {
  it.each([
    ['Folgen Sie uns auf Instagram und Facebook', 'newsletter'],
    ['Follow the Courier on Google News and never miss a story', 'follow'],
    ['Like this story? Share it with a friend!', 'follow'],
    ['Jetzt die App laden', 'app'],
    ['Hören Sie rein, überall, wo es Podcasts gibt.', 'podcast'],
    ['Dieses Thema im Programm: Radio Nord | Nachrichten | 28. April', 'programme'],
    ['Redaktion: Ada Kern, Ole Brandt Faktencheck: Ada Kern', 'byline'],
    ['Courier writers Ada Kern and Ole Brandt contributed to this report.', 'byline'],
    ['Associated Press writer Ada Kern in London contributed.', 'byline'],
    ['2 Wochen kostenlos testen', 'paywall'],
    ['Das geht nur mit Ihrer Unterstützung.', 'donation'],
    ['Tags hafen, mole, rat der stadt', 'tags'],
    ['11 hours ago', 'date'],
    ['vor 3 Stunden', 'date'],
    ['20:42 Ada Kern', 'time'],
    ['Die Mole bei Sturm. 18.04.2024 | 0:21 min', 'caption'],
    ['Leia também: A ponte nova', 'related'],
    ['5 min read', 'tools'],
  ])('%s', (text, reason) => {
    expect(furnitureReason(text)).toBe(reason);
  });
});

describe('a sentence with the same words', () => {
  it.each([
    'Die App laden inzwischen mehr Menschen herunter, als die Bahn erwartet hatte.',
    'She said the story was hers to share.',
    'Follow the river on foot and the old lighthouse appears behind the dunes.',
    'Der Podcast über den Hafen läuft seit drei Jahren und hat viele Hörer.',
    '95 minutes: Luton 2 Villa 3',
    'Die Tags an der Hafenmauer sind nach drei Tagen wieder da, klagt der Rat.',
    'Vor 3 Stunden war das Wasser noch einen Meter tiefer.',
    'Lees is a town of two thousand people, and more come every year.',
    'Les merveilles du port attirent chaque été des milliers de visiteurs.',
    'Wer die App herunterladen will, braucht ein neues Telefon.',
    'Users can download the app from May.',
    'Fans who listen to the podcast know the harbour well.',
    'Like many others, she shared the news on Instagram.',
    'Follow-up talks on the harbour were cancelled on Twitter’s advice.',
    'Die Fischer hoffen auf ihre Unterstützung.',
    'Der Verein finanziert sich aus Spenden seiner Mitglieder.',
    'Kinder fahren in den Ferien 6 Wochen kostenlos Bus.',
    'Rising costs contributed to the decline of the port.',
    'Er ist ein Mann, der unterstützt wird, weil er gut ist.',
  ])('%s', (text) => {
    expect(furnitureReason(text)).toBeNull();
  });
});

it('hostile lines are judged in no time', () => {
  const lines = ['A', 'A ', 'Von A', 'Ab: A', 'A, ', '(foto ', 'tags a,', 'newsletter ', '1:1', '. ', 'Aaaa: ', 'app '];
  const before = performance.now();
  for (const line of lines) {
    const filled = line.repeat(600);
    for (const length of [100, 300, 599, 600])
      for (const end of ['', '!', '§']) furnitureReason(`Von ${filled.slice(0, length - 5)}${end}`);
    for (const end of ['', '!', '§']) furnitureReason(`${filled.slice(0, 599)}${end}`);
  }
  // 180 lines; a pattern that tries all ways to part one takes minutes.
  expect(performance.now() - before).toBeLessThan(2_000);
});
