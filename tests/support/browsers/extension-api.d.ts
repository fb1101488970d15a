// `chrome` inside pages of the extension: both browsers have it, with promises. `dispatch` is Chromium's own way to fire an event.
interface Dispatched {
  dispatch(...args: readonly object[] | readonly [string, object]): void;
}

declare const chrome: typeof import('wxt/browser').browser & {
  readonly contextMenus: { readonly onClicked: Dispatched };
  readonly commands: { readonly onCommand: Dispatched };
};
