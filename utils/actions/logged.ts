/** Runs an event's work on its own; what goes wrong there is nobody's answer, so it is logged. */
export function logged(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('Nachlese:', error));
}
