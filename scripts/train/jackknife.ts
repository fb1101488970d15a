// Predictions on the training articles as a model sees unknown ones: each fold is read by a model of the others.

/**
 * @param items - Articles in a fixed order; every `folds`-th goes into one fold.
 * @param train - Learns from the articles of the other folds.
 * @param apply - Reads one held-out article with that model.
 * @returns One answer for each item, in the order of the items.
 */
export function jackknife<Item, Model, Answer>(
  items: readonly Item[],
  folds: number,
  train: (items: readonly Item[]) => Model,
  apply: (model: Model, item: Item) => Answer,
): Answer[] {
  const answers = new Map<Item, Answer>();
  for (let fold = 0; fold < folds; fold++) {
    const model = train(items.filter((_, i) => i % folds !== fold));
    for (const [i, item] of items.entries()) if (i % folds === fold) answers.set(item, apply(model, item));
  }
  return items.map((item) => {
    const answer = answers.get(item);
    if (answer === undefined) throw new Error('jackknife: an item was left out');
    return answer;
  });
}
