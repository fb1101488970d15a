// The package's index also brings its readability test, which we do not use; the file alone has no types of its own.
// The members with an underscore are its inner steps, the same in all of 0.6; see `light-readability.ts`.
declare module '@mozilla/readability/Readability.js' {
  import { Readability as Published } from '@mozilla/readability';
  import type { Skeleton, SkeletonElement } from './skeleton';
  export default class Readability<T = string> extends Published<T> {
    constructor(document: Document | Skeleton, options?: ConstructorParameters<typeof Published>[1]);
    protected _flags: number;
    protected _metadata: object;
    protected _articleTitle: string;
    protected _grabArticle(): SkeletonElement | null;
    protected _isProbablyVisible(element: SkeletonElement): boolean;
    protected _isValidByline(element: SkeletonElement, names: string): boolean;
    protected _headerDuplicatesTitle(element: SkeletonElement): boolean;
    protected _isElementWithoutContent(element: SkeletonElement): boolean;
    protected _getInnerText(element: SkeletonElement): string;
    protected _getLinkDensity(element: SkeletonElement): number;
    protected _prepArticle(content: SkeletonElement): void;
  }
}
