import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStream, type StreamDocument } from '@/utils/stories/relate';

const doc = (id: string, title: string, date: string | null = '2031-05-04', lang = 'de'): StreamDocument => ({
  id,
  lang,
  date,
  title,
  text: '',
});
const BRIDGE = doc('a', 'Senatorin Brandes eröffnet neue Brücke am Nordhafen');
const BRIDGE_AGAIN = doc('b', 'Nordhafen: Brandes eröffnet neue Brücke für Lastwagen');
const ZOO = doc('c', 'Drei junge Otter im Tierpark geboren');

function run(...docs: StreamDocument[]) {
  const stream = createStream();
  return { answers: docs.map((each) => stream.add(each)), stream };
}

describe('a stream', () => {
  it('puts two reports on one event into one story, named by the first', () => {
    const { answers } = run(BRIDGE, ZOO, BRIDGE_AGAIN);
    expect(answers.map(({ cluster }) => cluster)).toEqual(['a', 'c', 'a']);
  });
  it('says why, in the language of the article', () => {
    const { answers } = run(BRIDGE, BRIDGE_AGAIN);
    expect(answers[1]?.related[0]?.id).toBe('a');
    expect(answers[1]?.related[0]?.reasons[0]).toMatch(/^gleiches (?:Ereignis|Thema): .*Brandes/);
    const english = run(
      doc('a', 'Elmport mayor opens harbour bridge', null, 'en'),
      doc('b', 'Harbour bridge in Elmport opens', null, 'en'),
    );
    expect(english.answers[1]?.related[0]?.reasons[0]).toMatch(/^same (?:event|subject): /);
  });
  it('uses earlier articles only', () => {
    const { answers } = run(BRIDGE, BRIDGE_AGAIN);
    expect(answers[0]).toEqual({ cluster: 'a', related: [] });
  });
  it('gives the same stories whatever unrelated pieces come between, and in which order', () => {
    const unrelated = [
      'Weizenernte fällt mager aus',
      'Elmstadt gewinnt Pokal',
      'Sternwarte zeigt Kometen',
      'Bäcker backt Riesenbrot',
    ];
    const others = unrelated.map((title, i) => doc(`u${i}`, title));
    const mixed = fc.shuffledSubarray([BRIDGE, ...others], { minLength: 1 + others.length });
    fc.assert(
      fc.property(mixed, (docs) => {
        const { answers } = run(...docs, BRIDGE_AGAIN);
        expect(answers.map(({ cluster }) => cluster)).toEqual([...docs.map(({ id }) => id), 'a']);
      }),
      { numRuns: 30 },
    );
  });
  it('asked at the end, relates all with all and none with itself', () => {
    const { stream } = run(BRIDGE, ZOO, BRIDGE_AGAIN);
    const all = stream.relatedAmongAll();
    expect(all.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(all[0]?.related[0]?.id).toBe('b');
    for (const { id, related } of all) expect(related.map((each) => each.id)).not.toContain(id);
  });
  it('prefers the nearer in time of two alike pieces', () => {
    const { answers } = run({ ...BRIDGE, id: 'old', date: '2031-01-04' }, BRIDGE, BRIDGE_AGAIN);
    expect(answers[2]?.related.map(({ id }) => id)).toEqual(['a', 'old']);
  });
  it('takes a date it cannot read for none', () => {
    const { answers } = run({ ...BRIDGE, date: 'yesterday' }, BRIDGE_AGAIN);
    expect(answers[1]?.related[0]?.score).toBeGreaterThan(0);
  });
  it('answers alike for alike input', () => {
    expect(run(BRIDGE, ZOO, BRIDGE_AGAIN).answers).toEqual(run(BRIDGE, ZOO, BRIDGE_AGAIN).answers);
  });
});
