import type { Notice } from '@/utils/messages';

const TAG = 'nachlese-notice';
/** Time to read two short sentences. */
const SHOWN_MS = 6_000;

/** Shows a notice over the page, in a closed shadow root so that neither the page's styles nor ours leak. Escape ends it. */
export function showNotice({ text, tone }: Notice): void {
  document.querySelector(TAG)?.remove();
  const host = document.createElement(TAG);
  const box = document.createElement('div');
  box.setAttribute('role', tone === 'done' ? 'status' : 'alert');
  // Set property by property: a page's Content Security Policy has no say over that.
  Object.assign(host.style, {
    all: 'initial',
    position: 'fixed',
    insetBlockStart: '16px',
    insetInlineEnd: '16px',
    zIndex: '2147483647',
  });
  Object.assign(box.style, {
    maxInlineSize: 'min(360px, 80vw)',
    padding: '12px 16px',
    borderRadius: '4px',
    borderInlineStart: `4px solid ${tone === 'done' ? '#2f7d4f' : '#b3261e'}`,
    background: '#1b1a17',
    color: '#ffffff',
    font: '16px/1.45 system-ui, sans-serif',
    boxShadow: '0 4px 24px rgb(0 0 0 / 35%)',
  });
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
  // A live region speaks when its text changes, not when it arrives with it.
  requestAnimationFrame(() => {
    // Over a foreign page the reader has to see who speaks.
    box.textContent = text.startsWith('Nachlese') ? text : `Nachlese: ${text}`;
  });

  const end = new AbortController();
  const close = () => {
    end.abort();
    host.remove();
  };
  setTimeout(close, SHOWN_MS);
  host.addEventListener('click', close, { signal: end.signal });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal: end.signal });
}
