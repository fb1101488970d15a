// Serves the two invented papers in demo/ to `npm start`, the end-to-end tests and the screenshots.
// The paper is picked by the Host header; 127.0.0.1:PORT/elbmorgen/… works too, with the links rewritten.

import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FillerKind, filler } from '../demo/filler';
import { type InventedReading, inventedReadings } from '../demo/library/invented-readings';
import { toPage } from '../demo/library/to-page';

export const papers = ['elbmorgen', 'harbour-post'] as const;
export type Paper = (typeof papers)[number];

export interface DemoServer {
  readonly port: number;
  /** Absolute address of a page: `url('elbmorgen', '/impressum')`. */
  url(paper: Paper, path: string): string;
  /** Absolute address of one of the 200 invented articles, by its place in `inventedReadings()`. */
  libraryUrl(place: number): string;
  /** Every address that was asked for, in order, with host and query. */
  readonly requests: string[];
  close(): Promise<void>;
}

const LIBRARY_HOST = 'library.localhost';
let readings: readonly InventedReading[] | undefined;

/** Made when the first of them is asked for. */
function library(): readonly InventedReading[] {
  readings ??= inventedReadings();
  return readings;
}

/** The last part of the article's own address. */
function slugOf(place: number): string {
  return (library()[place]?.article.url ?? '').split('/').at(-1) ?? '';
}

const demoFolder = fileURLToPath(new URL('../demo/', import.meta.url));

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** Address inside the paper → file. Only what stands here is served, so no address leads out of the folder. */
type Routes = ReadonlyMap<string, string>;

/**
 * Starts the demo papers on 127.0.0.1.
 *
 * @param port - 0 takes a free port.
 * @throws When a page has no address in its first line, two pages share one, or the port is taken.
 */
export async function serveDemo(port = 0): Promise<DemoServer> {
  const routes = new Map<Paper, Routes>();
  for (const paper of papers) routes.set(paper, await findRoutes(paper));

  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`http://${request.headers.host ?? ''}${request.url ?? '/'}`);
    answer(request, response, routes).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`no port: ${String(address)}`);

  return {
    port: address.port,
    url: (paper, path) => `${originOf(paper, address.port)}${path}`,
    libraryUrl: (place) => `http://${LIBRARY_HOST}:${address.port}/${place}/${slugOf(place)}`,
    requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** All addresses of a paper's pages: articles first, in the order of the files. */
export async function demoAddresses(paper: Paper): Promise<string[]> {
  const routes = await findRoutes(paper);
  return [...routes].filter(([, file]) => file.endsWith('.html')).map(([address]) => address);
}

async function findRoutes(paper: Paper): Promise<Routes> {
  const routes = new Map<string, string>();
  const add = (address: string, file: string): void => {
    if (routes.has(address)) throw new Error(`two files for ${address}: ${routes.get(address)} and ${file}`);
    routes.set(address, file);
  };
  for (const folder of ['articles', 'pages']) {
    for (const file of await filesIn(join(demoFolder, paper, folder)))
      add(addressOf(await readFile(file, 'utf8'), file), file);
  }
  for (const file of await filesIn(join(demoFolder, paper, 'static'))) add(`/${nameOf(file)}`, file);
  for (const file of await filesIn(join(demoFolder, 'images'))) add(`/img/${nameOf(file)}`, file);
  // Browsers ask for this unasked; a 404 would stand in the log of every test.
  add('/favicon.ico', join(demoFolder, paper, 'static', 'icon.svg'));
  return routes;
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort().map((name) => join(folder, name));
}

function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

const ADDRESS_LINE = /^<!-- address: (\/\S*) -->\n/;

function addressOf(html: string, file: string): string {
  const address = ADDRESS_LINE.exec(html)?.[1];
  if (address === undefined) throw new Error(`${file}: the first line must be <!-- address: /… -->`);
  return address;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: ReadonlyMap<Paper, Routes>,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, '.html', 'Method not allowed');
  const host = request.headers.host ?? '';
  if (host.startsWith(LIBRARY_HOST)) {
    const reading = library()[Number((request.url ?? '').split('/')[1])];
    return reading
      ? send(response, 200, '.html', toPage(reading.article))
      : send(response, 404, '.html', notFound(undefined));
  }
  const asked = locate(host, (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/');
  const file = asked && routes.get(asked.paper)?.get(asked.address);
  if (!asked || file === undefined) return send(response, 404, '.html', notFound(asked?.paper));

  const text = await readFile(file, 'utf8');
  const type = extname(file);
  const body = type === '.html' ? await render(text, asked, request.socket.localPort ?? 80) : text;
  send(response, 200, type, request.method === 'HEAD' ? '' : body);
}

interface Asked {
  readonly paper: Paper;
  readonly address: string;
  /** Asked for by 127.0.0.1:PORT/PAPER/…, not by the paper's own host. */
  readonly byPrefix: boolean;
}

function locate(host: string, path: string): Asked | undefined {
  for (const paper of papers) {
    if (host === `${paper}.localhost` || host.startsWith(`${paper}.localhost:`)) {
      return { paper, address: path, byPrefix: false };
    }
  }
  for (const paper of papers) {
    if (path === `/${paper}`) return { paper, address: '/', byPrefix: true };
    if (path.startsWith(`/${paper}/`)) return { paper, address: path.slice(paper.length + 1), byPrefix: true };
  }
  return undefined;
}

/** Fills the placeholders of a page. `{{ teaser.kicker }}` and its like stay: a page that leaks its template is part of the demo. */
async function render(html: string, asked: Asked, port: number): Promise<string> {
  let page = html.replace(ADDRESS_LINE, '');
  for (const [placeholder, name] of page.matchAll(/\{\{include:([a-z-]+)\}\}/g)) {
    const part = await readFile(join(demoFolder, asked.paper, 'parts', `${name}.html`), 'utf8');
    page = page.replace(placeholder, () => part.trimEnd());
  }
  page = page.replace(/\{\{filler:(table|comments):(\d+)\}\}/g, (_, kind: FillerKind, length: string) =>
    filler(kind, Number(length)),
  );
  if (asked.byPrefix) {
    page = page.replace(
      /\b(href|src|srcset|action)="\/(?!\/)/g,
      (_, attribute: string) => `${attribute}="/${asked.paper}/`,
    );
  }
  return page.replace(/\{\{origin:([a-z-]+)\}\}/g, (placeholder, name: string) => {
    const paper = papers.find((known) => known === name);
    if (!paper) throw new Error(`${asked.address}: unknown paper in ${placeholder}`);
    return asked.byPrefix ? `http://127.0.0.1:${port}/${paper}` : originOf(paper, port);
  });
}

function originOf(paper: Paper, port: number): string {
  return `http://${paper}.localhost:${port}`;
}

function notFound(paper: Paper | undefined): string {
  const lang = paper === 'elbmorgen' ? 'de' : 'en';
  const words = lang === 'de' ? 'Diese Seite gibt es nicht.' : 'There is no such page.';
  return `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>404</title></head><body><h1>${words}</h1></body></html>\n`;
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': CONTENT_TYPES[type] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const demo = await serveDemo(Number(process.env.PORT ?? 4711));
  for (const paper of papers) {
    for (const address of await demoAddresses(paper)) console.log(demo.url(paper, address));
  }
}
