import { describe, expect, it } from 'vitest';
import { findByline, namesIn, signedByline } from '@/utils/article/authors';
import { readPageFacts } from '@/utils/article/page-facts';
import { PAGE_URL, parse } from '../../support/parse';

describe('names in a line', () => {
  it.each([
    ['Von Ada Kern und Jonas Petersen', ['Ada Kern', 'Jonas Petersen']],
    ['Ein Kommentar von Ada Kern', ['Ada Kern']],
    ['By Ada Kern, Political Editor', ['Ada Kern']],
    ['Ada Kern, Nordhafen', ['Ada Kern']],
    ['Ada Kern og Jonas Petersen', ['Ada Kern', 'Jonas Petersen']],
    ['Ada Kern y Jonas Petersen', ['Ada Kern', 'Jonas Petersen']],
    ['Santiago Ramón y Cajal', ['Santiago Ramón y Cajal']],
    ['Jan van der Meer', ['Jan van der Meer']],
    ['Ada Kern (dpa)', ['Ada Kern', 'dpa']],
    ['ADA KERN', ['Ada Kern']],
    ['Bill McCARTHY', ['Bill McCARTHY']],
    ['구현모 기자', ['구현모']],
    ['Ada Kern. Nordpress International', ['Ada Kern']],
    ['Ada Kern Monday, 5 November', ['Ada Kern']],
    ['Текст: Ада Керн', ['Ада Керн']],
    ['Von Ada Kern; Foto: Jonas Petersen', ['Ada Kern']],
    ['Live updates', []],
    ['Elbmorgen B', []],
    ['(Image: Nordpress Images)', []],
    ['ada-kern', []],
    ['Onlineredaktion', []],
    ['Elbmorgen Nord', []],
    ['elbmorgen.de, Nordhafen, Germany', []],
    ['kern@elbmorgen.example', []],
  ])('%s', (line, names) => {
    expect(namesIn(line, ['elbmorgen'])).toEqual(names);
  });
});

describe('the by-line', () => {
  const byline = (head: string, body: string) => {
    const document = parse(`<html><head>${head}</head><body>${body}</body></html>`);
    return findByline(readPageFacts(document, PAGE_URL), 'Elbmorgen', document.querySelector('h1'));
  };

  it.each([
    ['a link to the author’s page', '<h1>Hafen</h1><p>Text <a href="/autor/ada-kern">Ada Kern</a></p>'],
    ['a marked name', '<h1>Hafen</h1><span itemprop="author">Ada Kern</span>'],
    [
      'a named line that goes on with the date',
      '<h1>Hafen</h1><div class="byline"><span>von</span> <b>Ada Kern</b> <time>5. November 2026</time></div>',
    ],
    ['a signed line', '<h1>Hafen</h1><p>21.11.2026, 13:27 Uhr | Von Ada Kern</p>'],
    ['a label with a colon', '<h1>Hafen</h1><ul><li>Von: <span>Ada Kern</span></li></ul>'],
    ['a name right before the date', '<h1>Hafen</h1><div><span>Ada Kern |</span> <span>05.04.2025</span></div>'],
    ['a table of facts', '<h1>Hafen</h1><p>Text</p><ul><li><strong>Autorin/Autor</strong> Ada Kern</li></ul>'],
  ])('is read from %s', (_, body) => {
    expect(byline('', body).authors).toEqual({ value: ['Ada Kern'], source: 'markup' });
  });

  it('has the second name that is no link', () => {
    const line = (rest: string) =>
      byline('', `<h1>Hafen</h1><p class="byline">Von <a rel="author" href="/autor/a">Ada Kern</a>${rest}</p>`).authors
        .value;
    expect(line(' und Jonas Petersen')).toEqual(['Ada Kern', 'Jonas Petersen']);
    expect(line(', Nordhafen')).toEqual(['Ada Kern']);
  });

  it('reads names in two parts and names given by reference', () => {
    const head = (author: string, more = '') =>
      `<script type="application/ld+json">[{"@type":"NewsArticle","author":${author}}${more}]</script>`;
    expect(byline(head('{"givenName":"Ada","familyName":"Kern"}'), '').authors.value).toEqual(['Ada Kern']);
    expect(
      byline(head('{"@id":"#kern"}', ',{"@type":"Person","@id":"#kern","name":"Ada Kern"}'), '').authors.value,
    ).toEqual(['Ada Kern']);
  });

  it('takes one spelling of a name where the head has several', () => {
    const head = '<meta name="author" content="Ada Kern"><meta name="parsely-author" content="ada-kern">';
    expect(byline(head, '').authors.value).toEqual(['Ada Kern']);
  });

  it('is found above or below the text where nothing else names a person', () => {
    const facts = readPageFacts(parse('<html><body></body></html>'), PAGE_URL);
    const signed = (...edges: string[]) =>
      signedByline(findByline(facts, 'Elbmorgen', null), facts, 'Elbmorgen', edges).authors.value;
    expect(signed('Der Hafen bleibt, wie er ist.', '(Ada Kern)')).toEqual(['Ada Kern']);
    expect(signed('ADA KERN')).toEqual(['Ada Kern']);
    expect(signed('Mehr zum Thema', 'Elbmorgen Nord', 'Der Hafen bleibt.')).toEqual([]);
  });

  it('is not taken from comments or from other pieces', () => {
    const others =
      '<h1>Hafen</h1><div class="comment"><a rel="author">Fischkopf</a></div><div class="teaser"><span class="author">Von Jonas Petersen</span></div>';
    expect(byline('', others).authors.value).toEqual([]);
    const beside = '<h1>Hafen</h1><div class="sidebar"><h3>Social Plugin</h3><p>Seit 2004</p></div>';
    expect(byline('', beside).authors.value).toEqual([]);
  });

  it('looks on the page for people when the head names the paper', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Elbmorgen"}}</script>';
    expect(byline(head, '<h1>Hafen</h1><a href="/autor/ada-kern">Ada Kern</a>').authors.value).toEqual(['Ada Kern']);
  });

  it('names who signs where no person does', () => {
    const head = (name: string) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"${name}"}}</script>`;
    expect(byline(head('Elbmorgen Redaktion'), '<h1>Hafen</h1>')).toMatchObject({
      authors: { value: [] },
      signature: ['Elbmorgen Redaktion'],
    });
    expect(byline(head('Elbmorgen'), '<h1>Hafen</h1><a href="/autor/ada-kern">Ada Kern</a>').signature).toEqual([]);
    const marked = '<h1>Hafen</h1><p>Nordfunk, 13:27 Uhr; <span itemprop="author">ak/jope;lecr</span></p>';
    expect(byline('', marked).signature).toEqual(['ak/jope', 'lecr']);
  });
});
