// The package's index also brings its readability test, which we do not use; the file alone has no types of its own.
// The members with an underscore are its inner steps, the same in all of 0.6; see `light-readability.ts`.
declare module '@mozilla/readability/Readability.js' {
  import { Readability as Published } from '@mozilla/readability';
  export default class Readability<T = string> extends Published<T> {
    protected _flags: number;
    protected _metadata: object;
    protected _articleTitle: string;
    protected _grabArticle(): Element | null;
    protected _isProbablyVisible(element: Element): boolean;
    protected _isValidByline(element: Element, names: string): boolean;
    protected _headerDuplicatesTitle(element: Element): boolean;
    protected _isElementWithoutContent(element: Element): boolean;
    protected _getInnerText(element: Element): string;
    protected _prepArticle(content: Element): void;
  }
}
