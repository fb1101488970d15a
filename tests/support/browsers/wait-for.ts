/** Generous: two cores that others use as well. */
const TIMEOUT_MS = 30_000;
const PAUSE_MS = 40;

/**
 * Asks again until the answer is there. A question that throws (the page is just loading) counts as "not yet".
 *
 * @param what - What is waited for, for the message when it does not come.
 * @param look - The answer; `undefined`, `null` and `false` mean "not yet".
 * @throws With the last answer or error, after half a minute.
 */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | undefined | null | false>,
  timeoutMs: number = TIMEOUT_MS,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  do {
    try {
      const answer = await look();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  } while (Date.now() < end);
  throw new Error(`waited ${timeoutMs} ms for ${what}; last: ${last instanceof Error ? last.message : String(last)}`);
}
