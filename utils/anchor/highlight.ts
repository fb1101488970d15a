/** Name of the highlight; its colours are in the content script's style sheet. */
const HIGHLIGHT = 'nachlese-quote';

/**
 * Scrolls to a passage and marks it with the CSS Custom Highlight API, so the page's DOM stays as it is.
 * The mark before it goes.
 */
export function showRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  // A page behind another tab (the popup of Firefox for Android is a tab) does not animate: it would stay where it is.
  const calm = view.document.hidden || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
}

/** Takes the mark away. */
export function clearHighlight(): void {
  CSS.highlights.delete(HIGHLIGHT);
}
