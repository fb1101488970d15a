import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Skeleton, SkeletonElement } from '@/utils/article/body/skeleton';
import { parse } from '../../../support/parse';

/** One change to a tree, by the places of nodes in the list of all that were made. */
const step = fc.record({
  what: fc.constantFrom('append', 'replace', 'remove', 'text'),
  a: fc.nat(11),
  b: fc.nat(11),
});

/** What Readability sees of a tree. */
function outline(element: Element | SkeletonElement): unknown {
  const children: unknown[] = [];
  for (let i = 0; i < element.children.length; i++) {
    const child = element.children[i];
    if (child) children.push(outline(child));
  }
  return {
    tag: element.tagName,
    text: element.textContent,
    nodes: element.childNodes.length,
    first: element.firstElementChild?.id ?? null,
    next: element.nextElementSibling?.id ?? null,
    children,
  };
}

describe('a skeleton', () => {
  it('changes as a document does', () => {
    const document = parse('<body></body>');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const skeleton = new Skeleton();
        const body = document.createElement('body');
        const real: Element[] = [body];
        const plain: SkeletonElement[] = [skeleton.body];
        for (let i = 1; i < 12; i++) {
          const tag = i % 2 ? 'div' : 'p';
          real.push(Object.assign(document.createElement(tag), { id: String(i) }));
          plain.push(Object.assign(skeleton.createElement(tag), { id: String(i) }));
        }
        for (const { what, a, b } of steps) {
          const [node, other, plainNode, plainOther] = [real[a], real[b], plain[a], plain[b]];
          if (!node || !other || !plainNode || !plainOther) throw new Error(`no node ${a} or ${b}`);
          if (what === 'text') {
            node.append(`${a}-${b}`);
            plainNode.addText(`${a}-${b}`);
          } else if (b === 0 || other.contains(node)) {
            // A node is never put into itself, and the body stays.
          } else if (what === 'append') {
            node.append(other);
            plainNode.appendChild(plainOther);
          } else if (what === 'remove') {
            other.remove();
            plainOther.remove();
          } else if (a !== 0 && node.parentNode) {
            node.parentNode.replaceChild(other, node);
            plainNode.parentNode?.replaceChild(plainOther, plainNode);
          }
        }
        expect(outline(skeleton.body)).toEqual(outline(body));
      }),
    );
  });

  it('knows the elements it stands for, and their attributes', () => {
    const element = parse('<p id="x">Hafen</p>').querySelector('p');
    const made = new SkeletonElement('p', element, { role: 'alert' });
    expect(made.original).toBe(element);
    expect([made.tagName, made.getAttribute('role'), made.getAttribute('lang')]).toEqual(['P', 'alert', null]);
  });
});
