/** Elements that hold no reading text, whatever they are called. */
const SILENT_TAGS = new Set(
  (
    'script style noscript template svg math iframe object embed canvas video audio map button input select ' +
    'textarea option datalist progress meter dialog link meta head title'
  ).split(' '),
);

/** Tag name in lower case without a namespace prefix. */
export function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** Whether an element's text is for machines or for operating the page, not for reading. */
export function isSilent(element: Element): boolean {
  return SILENT_TAGS.has(tagOf(element));
}

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Whether the reader does not see an element. In a browser the layout decides; in a parsed file what the markup says.
 * Only the element itself is judged: callers walk from the top and stop at a hidden one.
 */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  if (style && HIDING_STYLE.test(style)) return true;
  return false;
}
