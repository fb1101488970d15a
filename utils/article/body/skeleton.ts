// The few members of the DOM that Readability's scoring asks for, on plain objects: real nodes cost more to make than to score.
// Members are named as in the DOM; what is missing here is never asked.

type SkeletonNode = SkeletonElement | SkeletonText;

/** The document that Readability is given. */
export class Skeleton {
  /** By this mark Readability knows plain objects, and renames them in place. */
  readonly firstChild = { __JSDOMParser__: true };
  readonly documentElement = new SkeletonElement('html');
  readonly body = new SkeletonElement('body');

  constructor() {
    this.documentElement.appendChild(this.body);
  }

  createElement(tag: string): SkeletonElement {
    return new SkeletonElement(tag);
  }
}

/** What has a place among the children of an element. */
class Linked {
  parentNode: SkeletonElement | null = null;
  previousSibling: SkeletonNode | null = null;
  nextSibling: SkeletonNode | null = null;

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (!parentNode) return;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else parentNode.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else parentNode.lastChild = previousSibling;
    this.parentNode = this.previousSibling = this.nextSibling = null;
  }
}

const NO_NODES: readonly SkeletonNode[] = [];

class SkeletonText extends Linked {
  readonly nodeType = 3;
  readonly childNodes = NO_NODES;

  constructor(readonly textContent: string) {
    super();
  }
}

export class SkeletonElement extends Linked {
  readonly nodeType = 1;
  tagName: string;
  className = '';
  id = '';
  /** Readability keeps it for a second attempt; ours starts from the tree. */
  innerHTML = '';
  /** Readability's own notes. */
  readability: unknown;
  firstChild: SkeletonNode | null = null;
  lastChild: SkeletonNode | null = null;

  /** @param original - The element of the page it stands for. */
  constructor(
    public localName: string,
    readonly original: Element | null = null,
    private readonly attributes: Readonly<Record<string, string | null | undefined>> = {},
  ) {
    super();
    this.tagName = localName.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  get childNodes(): SkeletonNode[] {
    const nodes: SkeletonNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): SkeletonElement[] {
    return this.childNodes.filter((node) => node.nodeType === 1);
  }

  get firstElementChild(): SkeletonElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): SkeletonElement | null {
    return elementFrom(this.nextSibling);
  }

  get textContent(): string {
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
    return text;
  }

  getAttribute(name: string): string | null {
    return this.attributes[name] ?? null;
  }

  addText(text: string): void {
    this.appendChild(new SkeletonText(text));
  }

  appendChild(node: SkeletonNode): void {
    this.insert(node, null);
  }

  replaceChild(made: SkeletonElement, old: SkeletonNode): void {
    this.insert(made, old);
    old.remove();
  }

  private insert(node: SkeletonNode, before: SkeletonNode | null): void {
    node.remove();
    const after = before ? before.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = after;
    node.nextSibling = before;
    if (after) after.nextSibling = node;
    else this.firstChild = node;
    if (before) before.previousSibling = node;
    else this.lastChild = node;
  }
}

function elementFrom(start: SkeletonNode | null): SkeletonElement | null {
  let node = start;
  while (node && node.nodeType !== 1) node = node.nextSibling;
  return node;
}
