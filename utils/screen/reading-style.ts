import type { ReadingSettings } from '@/utils/settings';

/** 17 px as the rest of the library has it, one step down, two up; in `rem`, so that the browser's own size counts. */
const SIZE = { small: '0.9375rem', medium: '1.0625rem', large: '1.25rem', largest: '1.5rem' } as const;
/** In `em` of the text: a line keeps its number of letters (about 50, 66, 85) at every size. */
const WIDTH = { narrow: '26em', medium: '35em', wide: '45em' } as const;

/** Style of the element that holds an article's text. The colours are an attribute: `data-scheme`, see `tokens.css`. */
export function readingStyle({ font, size, width }: ReadingSettings) {
  return {
    fontFamily: font === 'serif' ? 'var(--serif)' : 'var(--sans)',
    fontSize: SIZE[size],
    maxInlineSize: WIDTH[width],
  } as const;
}
