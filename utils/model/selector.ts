/**
 * A passage by its words and their surroundings.
 * @see W3C Web Annotation Data Model, section 4.2.4
 */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
