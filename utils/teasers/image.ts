/** The picture of a card. */
import { cleanAddress } from '@/utils/text/address';

const ATTRIBUTES = ['src', 'data-src', 'data-original', 'data-lazy-src', 'data-srcset', 'srcset', 'data-lazy-srcset'];

/**
 * The first real picture below `root`, with lazy-loading attributes; placeholders and data addresses are passed over.
 *
 * @returns Absolute http(s) address or `null`.
 */
export function readImage(root: Element, base: string): string | null {
  for (const element of root.querySelectorAll('img, picture source, amp-img')) {
    if (isInNoscript(element)) continue;
    const width = Number(element.getAttribute('width') ?? 100);
    if (width > 0 && width < 20) continue;
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (!value || /^\s*data:/.test(value)) continue;
      const first = name.endsWith('srcset')
        ? (value.slice(0, 4096).trim().split(/\s+/)[0] ?? '').replace(/,$/, '')
        : value.trim();
      const url = first === '' ? null : cleanAddress(first, base);
      if (url && !/\.svg$|(?:^|[/_-])(?:blank|spacer|pixel|transparent)\b/i.test(URL.parse(url)?.pathname ?? ''))
        return url;
    }
  }
  return null;
}

/** Where scripts are off, its content is part of the tree; nobody with scripts on sees it. */
function isInNoscript({ parentElement: parent }: Element): boolean {
  return parent?.localName === 'noscript' || parent?.parentElement?.localName === 'noscript';
}
