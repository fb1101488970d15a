// Learns how sure two pieces tell the same event, and how people would grade a pair; writes the weights with their card.
//   npm run train:linking [-- --data DIR]
// Same data, same file. The data are not part of the project; without them nothing is written.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EVENT_FEATURES, eventFeatures } from '@/utils/stories/likeness/event-features';
import { GRADE_FEATURES } from '@/utils/stories/likeness/grade-features';
import type { Judge } from '@/utils/stories/likeness/likeness';
import { type Net, runNet, toProbability } from '@/utils/stories/likeness/net';
import { createStream } from '@/utils/stories/relate';
import { type Example, eventPairs } from './train-linking/event-pairs';
import { crossGraded, fitGrade, gradeExamples, sameArticles } from './train-linking/fit-grade';
import { fitNets } from './train-linking/fit-net';
import {
  type GradedPair,
  halfOf,
  type LabelledDocument,
  readSets,
  STREAMS,
  type StreamName,
} from './train-linking/read-sets';
import { bCubed, ndcg5, pearson } from './train-linking/score';
import { writeWeights } from './train-linking/write-weights';

const SEEDS = [1, 2, 3];
const OPTIONS = { hidden: 4, epochs: 8, decay: 1e-3 };

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/linking/data' },
    out: { type: 'string', default: 'utils/stories/likeness/weights.ts' },
    thresholds: { type: 'string', default: '' },
  },
});
const sets = readSets(resolve(values.data));
if (sets) train(sets.streams, sets.pairs);
else console.error(`train:linking: no data in ${values.data}; nothing is written`);

function train(streams: Map<StreamName, LabelledDocument[]>, pairs: readonly GradedPair[]): void {
  const figures: string[] = [];
  const say = (line: string) => {
    figures.push(line);
    console.error(line);
  };

  const halves = [0, 1].map((half) =>
    STREAMS.map((name) => (streams.get(name) ?? []).filter((doc) => halfOf(doc) === half)),
  );
  const examples = halves.map((sets) => sets.flatMap(eventPairs));
  const netOf = (from: readonly Example[]) => fitNets(from, SEEDS, OPTIONS);
  const apart = [netOf(examples[1] ?? []), netOf(examples[0] ?? [])];
  for (const threshold of values.thresholds ? values.thresholds.split(',').map(Number) : [undefined]) {
    if (threshold !== undefined) say(`threshold ${threshold}`);
    for (const [i, name] of STREAMS.entries()) {
      const parts = apart.map((net, half) => scoreStream(halves[half]?.[i] ?? [], net, threshold));
      say(`${name.padEnd(12)} each half by the other: ${parts.map(inPercent).join('   ')}`);
    }
  }
  const net = netOf(STREAMS.flatMap((name) => eventPairs(streams.get(name) ?? [])));
  for (const name of STREAMS)
    say(`${name.padEnd(12)} all by all: ${inPercent(scoreStream(streams.get(name) ?? [], net))}`);

  const graded = gradeExamples(pairs);
  const same = sameArticles(pairs);
  const cross = crossGraded(pairs, graded, same);
  const grade = fitGrade([...graded, ...same]);
  const own = graded.map(({ features }) => runNet(grade, features));
  for (const lang of ['de', 'en', 'de-en']) {
    const chosen = [...pairs.keys()].filter((i) => pairs[i]?.lang === lang && !pairs[i]?.mt && !pairs[i]?.boiler);
    const gold = chosen.map((i) => graded[i]?.grade ?? 0);
    const [apartFigure, ownFigure] = [cross, own].map((found) =>
      pearson(
        chosen.map((i) => found[i] ?? 0),
        gold,
      ),
    );
    say(
      `pairs ${lang.padEnd(6)} 8-fold: ${(100 * (apartFigure ?? 0)).toFixed(1)}   all by all: ${(100 * (ownFigure ?? 0)).toFixed(1)}`,
    );
  }

  const across = fitAcross(pairs, cross);
  writeFileSync(
    resolve(values.out),
    writeWeights({ net, eventNames: EVENT_FEATURES, grade, gradeNames: GRADE_FEATURES, across, figures }),
  );
  console.error(`wrote ${values.out}`);
}

function scoreStream(docs: readonly LabelledDocument[], net: Net, threshold?: number): [number, number] {
  const judge: Judge = (common, a, b, apartMs) => toProbability(runNet(net, eventFeatures(common, a, b, apartMs)));
  const stream = createStream({ judge, ...(threshold === undefined ? {} : { threshold }) });
  const found = docs.map(({ id, lang, date, title, text }) => stream.add({ id, lang, date, title, text }).cluster);
  const placeOf = new Map(docs.map((doc, i) => [doc.id, i]));
  const related = stream.relatedAmongAll().map((entry) => entry.related.map(({ id }) => placeOf.get(id) ?? -1));
  const gold = docs.map((doc) => doc.cluster);
  return [bCubed(gold, found), ndcg5(gold, related)];
}

/** Turns the grade of a pair in two languages into "the same story" (grade 2 of 4 or better): logistic, by small steps. */
function fitAcross(pairs: readonly GradedPair[], grades: readonly number[]): { slope: number; threshold: number } {
  let [slope, bias] = [1, 0];
  const chosen = [...pairs.keys()].filter((i) => !pairs[i]?.boiler);
  for (let step = 0; step < 4000; step++) {
    let [bySlope, byBias] = [0, 0];
    for (const i of chosen) {
      const error = toProbability(slope * (grades[i] ?? 0) + bias) - ((pairs[i]?.overall ?? 4) <= 2 ? 1 : 0);
      bySlope += (error * (grades[i] ?? 0)) / chosen.length;
      byBias += error / chosen.length;
    }
    slope -= 2 * bySlope;
    bias -= 2 * byBias;
  }
  return { slope, threshold: -bias / slope };
}

function inPercent([cubed, ndcg]: readonly [number, number]): string {
  return `BCubed ${(100 * cubed).toFixed(1)} nDCG@5 ${(100 * ndcg).toFixed(1)}`;
}
