import { describe, expect, it } from 'vitest';
import { readArticle } from '@/utils/article/read-article';
import { readPage } from '@/utils/article/read-page';
import { PAGE_URL, parse } from '../../support/parse';

const SENTENCES = [
  'Der Hafen von Nordhafen soll tiefer werden, doch die Senatorin ist dagegen und will das Geld lieber für die Deiche ausgeben.',
  'Im Rathaus stritten die Fraktionen am Montag bis in die Nacht über die Frage, wer den Ausbau bezahlen soll und wem er nützt.',
  'Die Reeder verweisen auf größere Schiffe, die den Hafen sonst nicht mehr anlaufen könnten, und auf die Arbeitsplätze am Kai.',
  'Umweltverbände halten dagegen, dass jede Vertiefung den Fluss schneller macht und das Watt vor der Küste mit Schlick bedeckt.',
];
const text = (paragraphs: readonly string[]) => paragraphs.map((sentence) => `<p>${sentence}</p>`).join('\n');
const body = (document: Document) =>
  readArticle(document, PAGE_URL, [])?.article.blocks.map((block) => block.text) ?? [];
const page = (article: string, head = '') =>
  parse(
    `<html lang="de"><head><title>Hafen | Elbmorgen</title>${head}</head><body><main><article><h1>Senatorin gegen tieferen Hafen</h1>${article}</article></main></body></html>`,
  );

describe('the body', () => {
  it('is the paragraphs, sub-headings and list items in the order of the page', () => {
    const document = page(
      `${text(SENTENCES.slice(0, 2))}<h2>Wer bezahlt</h2>${text(SENTENCES.slice(2))}<ul><li>Erstens die Deiche und ihre Pflege</li><li>Zweitens die Schleuse am Nordtor</li></ul>`,
    );
    expect(readArticle(document, PAGE_URL, [])?.article.blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'list-item',
      'list-item',
    ]);
  });

  it.each([
    [
      'a newsletter box',
      '<div class="box"><strong>Post aus dem Rathaus</strong><form><input type="email"><button>Los</button></form></div>',
      'Post aus dem Rathaus',
    ],
    ['advertising', '<div class="ad-slot"><p>Jetzt neu: Staubsauger Modell Nordwind</p></div>', 'Staubsauger'],
    ['a share list', '<ul class="share-bar"><li>Teilen</li><li>Drucken</li></ul>', 'Teilen'],
    [
      'a caption',
      '<figure><img src="/a.jpg"><figcaption>Die Schleuse im Winter</figcaption></figure>',
      'Schleuse im Winter',
    ],
    [
      'an unfilled template',
      '<p>{{ teaser.kicker }}</p><span>article:fokus_txt</span><p>undefined</p><p>[object Object]</p>',
      '{{',
    ],
    ['the headline again', '<h2>Senatorin gegen einen tieferen Hafen</h2>', 'einen tieferen Hafen'],
    ['a hidden paragraph', '<p style="display:none">Für Suchmaschinen geschrieben</p>', 'Suchmaschinen'],
    ['a script', '<script>var geheim = 1;</script>', 'geheim'],
    [
      'a link to another article alone in a paragraph',
      '<p><a href="/wirtschaft/streik-4725.html">Lesen Sie auch: Gewerkschaft droht mit Streik</a></p>',
      'Gewerkschaft',
    ],
    [
      'a consent notice in place of a video',
      '<div class="embed-consent"><p>Wir benötigen Ihre Zustimmung, um den Inhalt von Videodienst zu laden.</p></div>',
      'Zustimmung',
    ],
  ])('has no %s', (_, markup, trace) => {
    const document = page(`${text(SENTENCES.slice(0, 2))}${markup}${text(SENTENCES.slice(2))}`);
    expect(body(document)).toEqual(SENTENCES);
    expect(body(document).join(' ')).not.toContain(trace);
  });

  it('takes a short bold line with text after it for a sub-heading, and a bold sentence for text', () => {
    const document = page(
      `${text(SENTENCES.slice(0, 2))}<p><strong>Wer bezahlt den Ausbau</strong></p>${text(SENTENCES.slice(2))}<p><b>Die Entscheidung fällt erst im Frühjahr.</b></p>`,
    );
    const blocks = readArticle(document, PAGE_URL, [])?.article.blocks.map((block) => `${block.kind}: ${block.text}`);
    expect(blocks).toContain('heading: Wer bezahlt den Ausbau');
    expect(blocks).toContain('paragraph: Die Entscheidung fällt erst im Frühjahr.');
  });

  it('has no table of contents, but the sub-headings it leads to', () => {
    const contents = '<ul><li><a href="#wer">Wer bezahlt den Ausbau</a></li></ul>';
    const document = page(
      `${contents}${text(SENTENCES.slice(0, 2))}<h2 id="wer">Wer bezahlt den Ausbau</h2>${text(SENTENCES.slice(2))}`,
    );
    const kinds = readArticle(document, PAGE_URL, [])?.article.blocks.map((block) => block.kind);
    expect(kinds).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph', 'paragraph']);
  });

  it('keeps a sentence that speaks of newsletters, shares and advertising', () => {
    const sentence =
      'Der Newsletter des Verlags, so steht es im Bericht, lebt von Anzeigen, und wer ihn teilt, bekommt keinen Rabatt auf sein Abonnement.';
    expect(body(page(text([...SENTENCES, sentence])))).toContain(sentence);
  });

  it('keeps text behind an embed and between two containers', () => {
    const document = page(
      `<div class="text">${text(SENTENCES.slice(0, 2))}</div><div class="ad"></div><iframe src="https://video.example"></iframe><div class="text">${text(SENTENCES.slice(2))}</div>`,
    );
    expect(body(document)).toEqual(SENTENCES);
  });

  it('does not join the text before a caption with the text after it', () => {
    const document = page(
      `${text(SENTENCES.slice(0, 2))}<div>${SENTENCES[2]}<figcaption>Die Schleuse</figcaption>${SENTENCES[3]}</div>`,
    );
    expect(body(document)).toEqual(SENTENCES);
  });

  it('parts text at double line breaks and leaves single ones', () => {
    const document = page(`<div>${SENTENCES[0]}<br><br>${SENTENCES[1]}<br>${SENTENCES[2]}</div>`);
    expect(body(document)).toEqual([SENTENCES[0], `${SENTENCES[1]} ${SENTENCES[2]}`]);
  });

  it('leaves the page as it was', () => {
    const document = page(text(SENTENCES));
    const before = document.documentElement.outerHTML;
    readPage(document, PAGE_URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says the same on a second reading', () => {
    const document = page(text(SENTENCES));
    expect(readPage(document, PAGE_URL)).toEqual(readPage(document, PAGE_URL));
  });
});

describe('the fields', () => {
  const fields = (article: string, head = '') =>
    readArticle(page(article + text(SENTENCES), head), PAGE_URL, [])?.article;
  const ld = (data: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Senatorin gegen tieferen Hafen', ...data })}</script>`;

  it('come from JSON-LD with their source', () => {
    const article = fields(
      '',
      ld({
        author: [{ '@type': 'Person', name: 'Jonas Petersen' }],
        datePublished: '2026-11-16T09:00:00+01:00',
        articleSection: 'Wirtschaft',
        publisher: { name: 'Elbmorgen' },
      }),
    );
    expect(article).toMatchObject({
      headline: 'Senatorin gegen tieferen Hafen',
      authors: ['Jonas Petersen'],
      publishedAt: '2026-11-16T08:00:00.000Z',
      section: 'Wirtschaft',
      publisher: 'Elbmorgen',
      sources: { authors: 'json-ld', publishedAt: 'json-ld', headline: 'markup' },
    });
  });

  it('come from the page where the head says nothing', () => {
    const article = fields(
      '<p class="byline">Von Jonas Petersen und Ada Kern</p><p class="datum">16.11.2026, 09:00 Uhr</p>',
    );
    expect(article).toMatchObject({ authors: ['Jonas Petersen', 'Ada Kern'], publishedAt: '2026-11-16T08:00:00.000Z' });
  });

  it.each([
    ['Elbmorgen'],
    ['Redaktion'],
    ['dpa'],
    ['online@elbmorgen.example'],
    ['https://www.elbmorgen.example/autor'],
    ['undefined'],
  ])('do not name %s as an author', (name) => {
    expect(fields('', ld({ author: { name }, publisher: { name: 'Elbmorgen' } }))?.authors).toEqual([]);
  });

  it('name the agency apart from the people', () => {
    expect(fields('', ld({ author: [{ name: 'Jonas Petersen' }, { name: 'dpa' }] }))).toMatchObject({
      authors: ['Jonas Petersen'],
      agencies: ['dpa'],
    });
  });

  it('survive broken JSON-LD', () => {
    const broken =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Senatorin gegen tieferen Hafen",}</script><script type="application/ld+json">{{{</script>';
    expect(fields('', broken)?.headline).toBe('Senatorin gegen tieferen Hafen');
  });

  it('have a kicker inside or above the headline', () => {
    const inside = parse(
      `<article><h1><span class="kicker">Hafen</span> <span>Senatorin gegen tieferen Hafen</span></h1>${text(SENTENCES)}</article>`,
    );
    expect(readArticle(inside, PAGE_URL, [])?.article).toMatchObject({
      kicker: 'Hafen',
      headline: 'Senatorin gegen tieferen Hafen',
    });
    const above = parse(
      `<article><p class="dachzeile">Hafen</p><h1>Senatorin gegen tieferen Hafen</h1>${text(SENTENCES)}</article>`,
    );
    expect(readArticle(above, PAGE_URL, [])?.article.kicker).toBe('Hafen');
  });

  it('have the standfirst out of the body, and only when the page shows it', () => {
    const standfirst = 'Der Streit um die Fahrrinne geht in die nächste Runde, und diesmal will keiner mehr nachgeben.';
    const shown = fields(`<p class="teaser">${standfirst}</p>`);
    expect(shown?.standfirst).toBe(standfirst);
    expect(shown?.blocks.map((block) => block.text)).not.toContain(standfirst);
    expect(fields('', `<meta name="description" content="${standfirst}">`)?.standfirst).toBeNull();
  });

  it('take the paper’s name from the end of the title when the address bears it out', () => {
    const titled = (title: string, host: string) =>
      readArticle(
        parse(
          `<html><head><title>${title}</title></head><body><article><h1>Senatorin gegen tieferen Hafen</h1>${text(SENTENCES)}</article></body></html>`,
          `https://${host}/a-4711.html`,
        ),
        `https://${host}/a-4711.html`,
        [],
      )?.article.publisher;
    expect(titled('Senatorin gegen tieferen Hafen | Elbmorgen', 'www.elbmorgen.example')).toBe('Elbmorgen');
    expect(titled('Senator against deeper port - The Harbour Post', 'harbour-post.example')).toBe('The Harbour Post');
    expect(titled('Senatorin gegen Hafen – ein Porträt', 'www.elbmorgen.example')).toBe('elbmorgen.example');
  });

  it('trust a canonical address of the same article only', () => {
    const canonical = (href: string) => fields('', `<link rel="canonical" href="${href}">`)?.url;
    expect(canonical('https://www.elbmorgen.example/wirtschaft/hafen-4711.html')).toBe(
      'https://www.elbmorgen.example/wirtschaft/hafen-4711.html',
    );
    expect(canonical('https://www.elbmorgen.example/')).toBe(PAGE_URL);
    expect(canonical('https://www.elbmorgen.example/kultur/sinfonie-4703.html')).toBe(PAGE_URL);
    expect(canonical('javascript:alert(1)')).toBe(PAGE_URL);
  });

  it('say when only a part is shown, and why', () => {
    const locked = page(
      '<p>Der Hafen soll tiefer werden, doch die Senatorin ist dagegen und will das Geld lieber für die Deiche ausgeben, sagt sie.</p><div class="paywall">Weiterlesen mit Abo</div>',
      ld({ isAccessibleForFree: false }),
    );
    expect(readArticle(locked, PAGE_URL, [])?.article.partial).toEqual({ reason: 'paywall' });
    expect(fields('')?.partial).toBeNull();
  });
});

describe('pages that are no articles', () => {
  it.each([
    ['an empty page', '<html><body></body></html>', 'empty'],
    ['a page without text', '<html><body><img src="/a.png"></body></html>', 'empty'],
    ['a login form', '<html><body><h1>Anmelden</h1><form><input type="password"></form></body></html>', 'not-news'],
  ])('%s', (_, html, reason) => {
    expect(readPage(parse(html), PAGE_URL)).toMatchObject({ kind: 'not-an-article', reason });
  });

  it('a legal notice', () => {
    const document = parse(
      `<html lang="de"><body><main><h1>Impressum</h1>${text(SENTENCES)}</main></body></html>`,
      'https://www.elbmorgen.example/impressum',
    );
    expect(readPage(document, 'https://www.elbmorgen.example/impressum').kind).toBe('not-an-article');
  });

  it('is taken for one when the reader insists and there is text', () => {
    const document = parse(
      `<html lang="de"><body><main><h1>Impressum</h1>${text(SENTENCES)}</main></body></html>`,
      'https://www.elbmorgen.example/impressum',
    );
    expect(readPage(document, 'https://www.elbmorgen.example/impressum', true)).toMatchObject({
      kind: 'article',
      article: { headline: 'Impressum' },
    });
  });
});
