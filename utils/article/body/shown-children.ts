// The tree as it is shown: a custom element shows its open shadow root, and a slot in it what the page put there.

/**
 * The nodes an element shows instead of its own children.
 *
 * @param tag - Its tag, as `tagOf` gives it: only names with a dash are asked for a shadow root, which costs.
 * @returns `null` for the ordinary case: it shows its children.
 */
export function shownChildren(element: Element, tag: string): readonly Node[] | null {
  if (tag === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    return assigned.length > 0 ? assigned : null;
  }
  const root = tag.includes('-') ? element.shadowRoot : null;
  return root ? [...root.childNodes] : null;
}

/** The element around another one, out of a shadow root too. */
export function shownParent(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  return root && 'host' in root ? (root as ShadowRoot).host : null;
}
