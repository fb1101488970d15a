// Seven invented papers: marks, addresses, desks and habits. Written for Nachlese, MIT.
import type { Lang, PaperId } from './story';

export interface Paper {
  readonly id: PaperId;
  readonly name: string;
  readonly lang: Lang;
  readonly origin: string;
  /** Opening and closing marks: outer pair, inner pair, apostrophe. */
  readonly marks: readonly [open: string, close: string, innerOpen: string, innerClose: string, apostrophe: string];
  readonly staff: readonly string[];
  /** Headings of the boxes with recommended pieces. */
  readonly boxes: readonly [inText: string, after: string, sidebar: string];
  readonly usesSubheadings: boolean;
  /** A weekly comes after the others. */
  readonly delayDays: number;
  address(parts: { slug: string; section: string; day: string; number: number }): string;
}

export const PAPERS: { readonly [Id in PaperId]: Paper } = {
  elb: {
    id: 'elb',
    name: 'Elbmorgen',
    lang: 'de',
    origin: 'https://www.elbmorgen.example',
    marks: ['„', '“', '‚', '‘', '’'],
    staff: ['Jonas Petersen', 'Katrin Ohlsen', 'Svea Grotjahn', 'Malte Iversen', 'Friedrun Holm'],
    boxes: ['Lesen Sie auch', 'Mehr zum Thema', 'Meistgelesen'],
    usesSubheadings: true,
    delayDays: 0,
    address: ({ slug, section, number }) => `/${section}/${slug}-${number}.html`,
  },
  kur: {
    id: 'kur',
    name: 'Nordhafener Kurier',
    lang: 'de',
    origin: 'https://www.nordhafener-kurier.example',
    marks: ['»', '«', '›', '‹', '’'],
    staff: ['Birte Lorenzen', 'Hanno Siebels', 'Wiebke Tamm', 'Arne Kolkwitz'],
    boxes: ['Zum Weiterlesen', 'Auch interessant', 'Aus der Stadt'],
    usesSubheadings: true,
    delayDays: 0,
    address: ({ slug, number }) => `/artikel/${number}/${slug}`,
  },
  tag: {
    id: 'tag',
    name: 'Auenstädter Tagblatt',
    lang: 'de',
    origin: 'https://www.auenstaedter-tagblatt.example',
    marks: ['„', '“', '‚', '‘', '’'],
    staff: ['Leopold Anders', 'Henriette Vogtland', 'Cem Yıldıray', 'Ruth Kämmerling', 'Till Osterwald'],
    boxes: ['Hintergrund', 'Mehr dazu', 'Nachrichten aus dem Land'],
    usesSubheadings: false,
    delayDays: 0,
    address: ({ slug, section, day }) => `/${section}/${day.slice(0, 7).replace('-', '/')}/${slug}.html`,
  },
  mar: {
    id: 'mar',
    name: 'Marschenbote',
    lang: 'de',
    origin: 'https://www.marschenbote.example',
    marks: ['"', '"', "'", "'", "'"],
    staff: ['Detlef Brunkhorst', 'Anke Meinders', 'Sönke Rathjen'],
    boxes: ['Dazu passt', 'Weitere Artikel', 'Aus der Region'],
    usesSubheadings: false,
    delayDays: 0,
    address: ({ slug, number }) => `/${slug}-id${number}.html`,
  },
  lot: {
    id: 'lot',
    name: 'Der Lotse',
    lang: 'de',
    origin: 'https://www.der-lotse.example',
    marks: ['»', '«', '›', '‹', '’'],
    staff: ['Paula Westhoven', 'Konrad Emmerich', 'Nele Abendroth'],
    boxes: ['Im selben Heft', 'Aus dem Archiv', 'Empfehlungen'],
    usesSubheadings: true,
    delayDays: 2,
    address: ({ slug, section, day }) => `/${section}/${day.slice(0, 4)}/${slug}`,
  },
  post: {
    id: 'post',
    name: 'The Harbour Post',
    lang: 'en',
    origin: 'https://www.harbourpost.example',
    marks: ['“', '”', '‘', '’', '’'],
    staff: ['Owen Tarrant', 'Philippa Wrenfield', 'Miriam Ashgrove', 'Callum Redfern'],
    boxes: ['Read next', 'Related coverage', 'Most read'],
    usesSubheadings: true,
    delayDays: 0,
    address: ({ slug, section, day }) => `/${section}/${day.replaceAll('-', '/')}/${slug}`,
  },
  led: {
    id: 'led',
    name: 'Northern Ledger',
    lang: 'en',
    origin: 'https://www.northernledger.example',
    marks: ['"', '"', "'", "'", "'"],
    staff: ['Judith Coverley', 'Samir Okonjo', 'Beth Harkaway'],
    boxes: ['More on this', 'From the Ledger', 'Popular now'],
    usesSubheadings: false,
    delayDays: 0,
    address: ({ slug, number }) => `/news/${slug}-${number}`,
  },
};
