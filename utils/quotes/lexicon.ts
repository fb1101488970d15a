// Verb lines of the cue tables as maps from form to meaning.

export interface VerbForm {
  readonly lemma: string;
  /** `speech` introduces words by itself, `opinion` needs a content clause. */
  readonly strength: 'speech' | 'opinion';
  /** Separable prefix that has to follow later in the clause, "" for none. */
  readonly particle: string;
}

export interface VerbLexicon {
  readonly finite: ReadonlyMap<string, readonly VerbForm[]>;
  readonly participles: ReadonlyMap<string, VerbForm>;
  readonly infinitives: ReadonlyMap<string, VerbForm>;
}

/** Reads the lines of a German table (see `cues.de.ts`). */
export function readGermanVerbs(speech: string, opinion: string): VerbLexicon {
  const finite = new Map<string, VerbForm[]>();
  const participles = new Map<string, VerbForm>();
  const infinitives = new Map<string, VerbForm>();
  const add = (form: string, verb: VerbForm) => finite.set(form, [...(finite.get(form) ?? []), verb]);
  for (const [table, strength] of [
    [speech, 'speech'],
    [opinion, 'opinion'],
  ] as const) {
    for (const line of table.split('\n')) {
      const [infinitive, ...forms] = line.trim().split(/\s+/);
      const participle = forms.at(-1);
      if (!infinitive || !participle) continue;
      const [particle, base] = infinitive.includes('|') ? infinitive.split('|') : ['', infinitive];
      const lemma = infinitive.replace('|', '');
      const present = base ?? infinitive;
      const verb: VerbForm = { lemma, strength, particle: particle ?? '' };
      for (const form of [present, ...forms.slice(0, -1)]) {
        add(form, verb);
        if (particle) add(particle + form, { ...verb, particle: '' });
      }
      if (!participles.has(participle)) participles.set(participle, { ...verb, particle: '' });
      if (!infinitives.has(lemma)) infinitives.set(lemma, { ...verb, particle: '' });
    }
  }
  return { finite, participles, infinitives };
}
