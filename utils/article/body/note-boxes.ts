// What is asked of every box on the walk, answered once: which boxes hold a link to a teaser, which a field to sign up.
import { shownParent } from './shown-children';

/** What is known of the page when its text is walked. */
export interface PageNotes {
  /** A live ticker: its entries are articles in the article. */
  readonly isLive: boolean;
  /** Whether an address, as written, is that of one of the page's teasers. */
  isTeaserLink(href: string): boolean;
}

export interface BoxNotes extends PageNotes {
  /** Length of the container's text. */
  readonly chars: number;
  /** Elements with a link to a teaser, the links themselves too. */
  readonly withTeaser: ReadonlySet<Element>;
  /** Elements with a field for an address, a password or a search. */
  readonly withField: ReadonlySet<Element>;
}

/** Links looked at; an article with more is a list of links. */
const MAX_LINKS = 3_000;

/** Reads the notes of a container. */
export function noteBoxes(container: Element, page: PageNotes): BoxNotes {
  const withTeaser = new Set<Element>();
  const links = container.querySelectorAll('a[href]');
  for (let i = 0; i < links.length && i < MAX_LINKS; i++) {
    const link = links[i];
    if (link && page.isTeaserLink(link.getAttribute('href') ?? '')) addWithParents(link, container, withTeaser);
  }
  const withField = new Set<Element>();
  for (const field of container.querySelectorAll(
    'input[type="email" i], input[type="password" i], input[type="search" i]',
  ))
    addWithParents(field, container, withField);
  return { ...page, chars: container.textContent?.length ?? 0, withTeaser, withField };
}

function addWithParents(element: Element, top: Element, found: Set<Element>): void {
  for (let at: Element | null = element; at && at !== top && !found.has(at); at = shownParent(at)) found.add(at);
}
