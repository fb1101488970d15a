// An invented article as a page, so that the library can be read in a browser and not only be put into a store. MIT.
import type { Block, ExtractedArticle } from '@/utils/model/article';

/** The page of an article, plain and well marked up as papers do it. */
export function toPage(article: ExtractedArticle): string {
  const { headline, standfirst, kicker, publisher, publishedAt, authors, section, lang } = article;
  const stated = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: publishedAt,
    articleSection: section,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: publisher },
  };
  return `<!doctype html>
<html lang="${toText(lang)}">
<head>
<meta charset="utf-8">
<title>${toText(headline)} | ${toText(publisher ?? '')}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${toText(headline)}">
<meta property="og:site_name" content="${toText(publisher ?? '')}">
<script type="application/ld+json">${JSON.stringify(stated).replaceAll('<', '\\u003c')}</script>
</head>
<body>
<header><nav><a href="/politik">Politik</a> <a href="/wirtschaft">Wirtschaft</a> <a href="/kultur">Kultur</a> <a href="/sport">Sport</a></nav></header>
<main><article>
<p class="kicker">${toText(kicker ?? '')}</p>
<h1>${toText(headline)}</h1>
<p class="standfirst">${toText(standfirst ?? '')}</p>
<p class="byline">${toText(authors.join(', '))} <time datetime="${toText(publishedAt ?? '')}"></time></p>
${article.blocks.map(toMarkup).join('\n')}
</article></main>
</body>
</html>
`;
}

function toMarkup({ kind, text }: Block): string {
  if (kind === 'heading') return `<h2>${toText(text)}</h2>`;
  if (kind === 'list-item') return `<ul><li>${toText(text)}</li></ul>`;
  return kind === 'quote' ? `<blockquote><p>${toText(text)}</p></blockquote>` : `<p>${toText(text)}</p>`;
}

function toText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
