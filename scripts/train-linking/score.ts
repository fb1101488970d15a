// How good a grouping, a ranking, a grading is: the figures the field uses.

/** BCubed F1 of a grouping, both given as one label a document. */
export function bCubed(gold: readonly string[], found: readonly string[]): number {
  const count = (labels: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    return counts;
  };
  const joint = gold.map((label, i) => `${label}\n${found[i]}`);
  const [inGold, inFound, inBoth] = [count(gold), count(found), count(joint)];
  let precision = 0;
  let recall = 0;
  for (const [i, label] of gold.entries()) {
    const both = inBoth.get(joint[i] ?? '') ?? 0;
    precision += both / (inFound.get(found[i] ?? '') ?? 1) / gold.length;
    recall += both / (inGold.get(label) ?? 1) / gold.length;
  }
  return (2 * precision * recall) / (precision + recall);
}

/** Mean nDCG at 5 over all documents that have a fellow; `related` are places in the stream, best first. */
export function ndcg5(gold: readonly string[], related: readonly (readonly number[])[]): number {
  const gain = (rank: number) => 1 / Math.log2(rank + 2);
  const scores: number[] = [];
  for (const [i, label] of gold.entries()) {
    const fellows = gold.filter((other, j) => j !== i && other === label).length;
    if (fellows === 0) continue;
    const found = (related[i] ?? [])
      .slice(0, 5)
      .reduce((sum, j, rank) => sum + (gold[j] === label ? gain(rank) : 0), 0);
    const ideal = Array.from({ length: Math.min(5, fellows) }, (_, rank) => gain(rank)).reduce(
      (sum, each) => sum + each,
      0,
    );
    scores.push(found / ideal);
  }
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

/** Pearson's correlation. */
export function pearson(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [i, x] of xs.entries()) {
    const [dx, dy] = [x - meanX, (ys[i] ?? 0) - meanY];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}
