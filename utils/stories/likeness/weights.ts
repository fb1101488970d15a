// Learned weights for "the same event?" and for the grade of a pair. Written by `npm run train:linking`; do not edit.
//
// Event weights: pairs of articles that stand near each other in five labelled streams (two German, three English; headlines,
// teasers, full texts), each set with about equal weight. Grade weights: graded pairs (German, English, German-English).
// The data are research sets that are not part of the project (OG2021 CC BY-NC-ND 4.0 and BSD-2, Giveme5W1H clusters
// Apache-2.0, ECB+ CC BY 3.0, SemEval-2022 task 8, front pages of 2025 labelled by a language model); no text of theirs can
// be read from the numbers. The numbers: MIT, as the project.
// One setting for all languages and kinds of text. Learned November 2026. Figures in percent:
//   og2021-de    each half by the other: BCubed 84.0 nDCG@5 85.4   BCubed 86.2 nDCG@5 92.2
//   og2021-en    each half by the other: BCubed 81.0 nDCG@5 87.4   BCubed 85.2 nDCG@5 92.5
//   zeitgeist-de each half by the other: BCubed 89.0 nDCG@5 91.4   BCubed 92.3 nDCG@5 90.4
//   g5news-en    each half by the other: BCubed 99.0 nDCG@5 100.0   BCubed 96.1 nDCG@5 97.4
//   ecbplus-en   each half by the other: BCubed 85.8 nDCG@5 96.5   BCubed 84.4 nDCG@5 98.2
//   og2021-de    all by all: BCubed 82.1 nDCG@5 85.2
//   og2021-en    all by all: BCubed 83.8 nDCG@5 88.3
//   zeitgeist-de all by all: BCubed 90.2 nDCG@5 91.1
//   g5news-en    all by all: BCubed 96.4 nDCG@5 98.5
//   ecbplus-en   all by all: BCubed 86.3 nDCG@5 96.9
//   pairs de     8-fold: 65.1   all by all: 66.5
//   pairs en     8-fold: 82.9   all by all: 83.7
//   pairs de-en  8-fold: 67.4   all by all: 69.4

/** A row a measure: mean, deviation, direct weight, weights into the hidden units. Gives log-odds. */
export const EVENT_WEIGHTS = `
cosine: 0.1841 0.2024 -0.1173 0.04394 0.005604 -0.04823 -0.1564 0.0543 0.01209 -0.03481 0.03751 0.1239 -0.1605 0.06098 0.05048
log cosine: -2.092 0.9651 0.6081 0.1081 -0.2945 0.1335 0.045 -0.02792 0.4655 0.2469 0.03767 0.2789 -0.05579 -0.1873 -0.3245
near cosine: 0.1095 0.1911 -0.09888 0.2763 0.005331 0.4423 -0.1956 -0.4732 0.2342 0.08824 0.2825 0.1377 -0.01429 -0.6978 -0.1556
titles: 0.1705 0.2163 0.1474 0.1132 0.08502 -0.4116 0.1704 0.312 0.1344 -0.1201 0.113 0.2044 -0.09021 0.2964 0.1481
titles covered: 0.2091 0.2214 0.2841 0.05486 0.07376 -0.01172 -0.2085 -0.03318 -0.01479 -0.2184 0.1714 0.004864 -0.0604 0.02176 0.239
missing most: 0.7966 0.2679 0.0186 -0.05622 0.1858 -0.04024 0.2595 0.03486 0.03171 -0.2058 -0.06858 0.1631 -0.1175 0.06465 0.2926
missing least: 0.5875 0.3625 -0.2111 -0.1246 0.2996 0.0925 0.09173 -0.1408 -0.254 -0.2752 -0.06923 -0.2703 0.1965 0.1891 0.2496
numbers: 0.06697 0.2219 0.008558 -0.0464 -0.3522 -0.132 0.8513 0.1183 -0.2989 0.4142 0.005955 -0.2759 -0.1297 -0.0792 -0.417
pieces: 0.1774 0.193 0.001142 0.07 0.02034 0.8282 -0.2064 -0.8444 -0.1217 -0.00886 0.1451 0.1959 0.2844 -0.3965 -0.04764
wording: 0.05217 0.1562 -0.2157 0.5509 0.009998 -0.2087 0.02356 0.2361 -0.2055 -0.06095 0.6364 -0.4577 0.1768 -0.2406 0.07765
rarest 1: 5.511 1.361 0.01198 0.126 -0.2221 -0.2 0.3241 0.2514 0.07795 0.1522 0.1759 -0.00856 -0.4159 -0.1722 -0.01331
rarest 2: 3.511 2.224 -0.1639 -0.2483 -0.08847 0.1628 0.4332 -0.244 -0.1291 0.1167 -0.2072 0.2674 0.3099 0.02002 -0.1228
rarest 3: 2.372 2.355 -0.1534 -0.04592 -0.3025 0.02056 0.3494 -0.08222 -0.2464 0.3036 0.08718 0.05561 -0.3271 0.05773 -0.1586
shared count: 1.445 0.6226 -0.04981 0.08039 -0.04281 -0.5543 0.03782 0.6005 0.06076 0.07634 0.06359 -0.08031 -0.7682 0.1688 0.03419
shared rarity: 2.356 0.7832 0.6135 0.1742 -0.1601 0.211 0.3784 -0.182 0.204 0.1443 0.1746 0.2387 -0.06569 0.0436 -0.07694
strongest: 0.2354 0.2402 0.03767 0.04211 0.2302 -0.1667 -0.01538 0.1891 0.2827 -0.1563 -0.1353 0.346 -0.2244 0.3172 0.1584
within 1 day: 0.3156 0.378 0.747 -0.1113 0.02625 0.1421 0.02871 -0.1404 0.3744 -0.1063 -0.1076 -0.03107 -0.0296 -0.5729 0.04978
within 3 days: 0.4374 0.3938 0.4536 -0.1646 -0.01968 0.3272 -0.001996 -0.243 0.3624 -0.0008833 -0.1688 0.2504 0.0359 -0.3702 0.03692
within 14 days: 0.716 0.3049 -0.1553 -0.146 0.07854 0.009637 0.05719 -0.02585 -0.198 -0.02967 -0.1342 -0.1254 0.06182 0.01976 0.05538
undated: 0.1885 0.3911 0.02178 -0.01134 0.3919 0.5904 -0.7184 -0.5524 0.07879 -0.4679 -0.1978 0.2012 0.6327 -0.45 0.447
headlines only: 0.5537 0.4971 0.1435 -0.4286 0.947 0.2222 -0.01078 -0.2325 0.2431 -0.9929 -0.6241 0.06262 0.4553 -0.2286 1.086
length: 2.943 1.208 0.02018 0.3379 -0.0003803 -0.6426 0.0541 0.6206 0.1768 0.004292 0.1776 -0.008649 -0.4786 0.5677 -0.1051
bias: -1.159 1.79 -0.9806 -0.579 0.957 -0.06186 -1.655 -1.319 -0.3059 -1.099 0.8488 1.519
out: 0.4017 -0.6558 0.6314 0.3521 -0.5862 0.3244 0.6549 0.4931 0.2694 0.625 -0.5048 -0.6525 -0.7565
`;

/** A row a measure: mean, deviation, weight. Gives 0 (unrelated) to 1 (the same story). */
export const GRADE_WEIGHTS = `
cosine: 0.4037 0.3602 0.05955
root of cosine: 0.5567 0.3063 0.1107
names: 0.3941 0.3767 0.05999
numbers: 0.2805 0.3999 -0.01479
words: 0.3736 0.3933 0.04399
titles: 0.369 0.3905 0.02541
titles covered: 0.4089 0.3742 0.03428
wording: 0.08507 0.1227 -0.1212
strongest: 0.482 0.3681 0.1258
two languages: 0.1687 0.3745 -0.03964
bias:
out: 0.5274
`;

/** Chance that two pieces in two languages tell one story: logistic in their grade. */
export const ACROSS = { slope: 7.907, threshold: 0.5127 };
