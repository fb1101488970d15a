// Names of the labels of each model; a label is stored as its index here.

export const CUE_PARTS = ['outside', 'head', 'part'] as const;
export const SOURCE_PARTS = ['outside', 'inside', 'begin'] as const;
/** What a token is to a cue. */
export const ROLES = ['outside', 'cue', 'speaker', 'content', 'addressee', 'frame'] as const;
/** The labels of English data: the first of the others, with the same numbers. */
export const ENGLISH_ROLES = ['outside', 'cue', 'speaker', 'content'] as const;
export const CUE_VERDICTS = ['none', 'cue'] as const;
export const PAIR_KINDS = ['other', 'direct'] as const;
export const UNIT_KINDS = ['none', 'indirect-unframed', 'free-indirect', 'reported'] as const;

export const ROLE = { outside: 0, cue: 1, speaker: 2, content: 3, addressee: 4, frame: 5 } as const;
