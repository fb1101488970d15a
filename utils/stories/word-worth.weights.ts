// Learned weights for "does an editor's summary need this word?". Written by `npm run train:summary`; do not edit.
//
// Learned from German and English articles with the standfirst their editors gave them (10kGNAD, CC BY-NC-SA 4.0; pages from
// the tests of fundus): logistic regression over what a word is and where it stands. The data are not part of the project;
// no text of theirs can be read from the numbers. The numbers: MIT, as the project. One setting for both languages.
// Learned November 2026. ROUGE-1 F1 of two sentences in percent, by stems:
//   gnad-de   first two sentences 17.9, each half by the other 19.2, all by all 19.2
//   fundus-de first two sentences 22.5, each half by the other 24.2, all by all 24.1
//   fundus-en first two sentences 22.3, each half by the other 24.4, all by all 25.2
//   bbc-en    first two sentences 38.2, each half by the other 37.1, all by all 37.5

/** A row a measure: mean, deviation, weight. Gives log-odds. */
export const WORD_WEIGHTS = `
first met, log: 2.239 1.155 -0.5528
in sentence 1: 0.07816 0.2684 -0.09962
in sentence 2: 0.07029 0.2556 0.01411
times, log: 0.3475 0.6268 0.5281
share of sentences: 0.06978 0.07618 0.06877
function word: 0.2992 0.4579 0.0777
common word: 0.07952 0.2705 -0.02895
number: 0.02941 0.169 0.02468
named: 0.3544 0.4783 0.1449
letters: 6.754 3.328 -0.03557
in headline: 0.006016 0.07733 0.1624
function word, times: 0.2068 0.5509 -0.1355
named, times: 0.09566 0.344 -0.01267
sentences, log: 3.376 0.7493 -0.1783
in headline, times: 0.007008 0.1169 -0.06
content in sentence 1: 0.04796 0.2137 0.006847
once only: 0.6987 0.4588 -0.1195
place in sentence: 0.3563 0.3352 -0.0001358
bias:
out: -3.215
`;
