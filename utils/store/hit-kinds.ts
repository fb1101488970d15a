/** What a search finds, in the order it is shown in. By itself, so that a screen can have it without the search. */
export const HIT_KINDS = ['article', 'quote', 'teaser', 'person'] as const;
export type HitKind = (typeof HIT_KINDS)[number];
