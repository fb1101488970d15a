// Letters of all scripts as a dozen ranges, for patterns that ask for many in a row. `\p{L}` has some 650 ranges, and a pattern
// holds them once for each repetition that it counts: one pattern with `\p{L}{3,12}` took 30 ms to compile, on every page anew.
// The ranges take marks and digits of some scripts along, which no such pattern minds.

const RANGES =
  'A-Za-zªµº\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3040-\\ud7ff' +
  '\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

/**
 * A pattern in which `\p{L}` stands for the ranges.
 *
 * @param source - Without what only the flag `u` allows; `\p{L}` stands within a class: `[\p{L}]`.
 */
export function letterPattern(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll('\\p{L}', RANGES), flags);
}
