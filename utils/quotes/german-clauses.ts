// What a German clause is made of, judged by its words: mood, opener, infinitive.
import type { Clause } from './clauses';
import { ADVERBIAL_OPENERS_DE, CONTENT_OPENERS_DE, SUBJUNCTIVE_FORMS_DE, WEAK_SUBJUNCTIVE_DE } from './cues.de';
import type { Token } from './read-sentences';

/** The first word of a clause that is no conjunction, in lower case. */
export function openerOf(tokens: readonly Token[], clause: Clause): string {
  const first = tokens[clause.from]?.lower ?? '';
  return /^(?:und|aber|doch|sondern|oder)$/.test(first) ? (tokens[clause.from + 1]?.lower ?? '') : first;
}

/** Whether the clause depends on another by its first word. */
export function opensSubordinate(tokens: readonly Token[], clause: Clause | undefined): boolean {
  const opener = clause ? openerOf(tokens, clause) : '';
  return CONTENT_OPENERS_DE.has(opener) || ADVERBIAL_OPENERS_DE.has(opener);
}

/** Whether the first free clause is an adverbial one ("Als er kam, …"). */
export function opensWithAdverbial(tokens: readonly Token[], clauses: readonly Clause[], free: number): boolean {
  const first = clauses[free];
  return first !== undefined && ADVERBIAL_OPENERS_DE.has(openerOf(tokens, first));
}

/** Index of an unmistakable or (after a cue) likely subjunctive form in the clause, or -1. */
export function subjunctiveAt(tokens: readonly Token[], clause: Clause): number {
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && token.text === token.lower && SUBJUNCTIVE_FORMS_DE.has(token.lower)) return i;
  }
  return -1;
}

/** Whether a sentence as a whole is reported speech: its first main clause stands in the subjunctive. */
export function subjunctiveStrength(tokens: readonly Token[], clauses: readonly Clause[]): 'strong' | 'weak' | null {
  for (const clause of clauses) {
    const opener = openerOf(tokens, clause);
    if (CONTENT_OPENERS_DE.has(opener) || ADVERBIAL_OPENERS_DE.has(opener)) continue;
    const at = reportedVerbAt(tokens, clause);
    if (at >= 0 && !(clause.sign === ',' && at === clause.to - 1 && RELATIVE_OPENER.test(opener))) {
      return WEAK_SUBJUNCTIVE_DE.has(tokens[at]?.lower ?? '') ? 'weak' : 'strong';
    }
    // The main clause is in the indicative: the subjunctive of a later clause is not the sentence's own.
    if (clause.sign !== ',' && hasFiniteVerbLikely(tokens, clause)) return null;
  }
  return null;
}

const RELATIVE_OPENER = /^(?:der|die|das|dem|den|deren|dessen|denen|in|mit|bei|für|von|auf|an)$/;

/** The subjunctive form that makes a clause reported speech: not "ich habe", "es sei denn", "sei es". */
function reportedVerbAt(tokens: readonly Token[], clause: Clause): number {
  let weak = -1;
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i];
    if (token?.lower === 'ich') return -1;
    if (token?.kind !== 'word' || token.text !== token.lower || !SUBJUNCTIVE_FORMS_DE.has(token.lower)) continue;
    const next = tokens[i + 1]?.lower;
    if (token.lower === 'sei' && (next === 'denn' || next === 'es' || tokens[i - 1]?.lower === 'wie')) continue;
    if (!WEAK_SUBJUNCTIVE_DE.has(token.lower)) return i;
    if (weak < 0) weak = i;
  }
  return weak;
}

/** "…, die Steuern zu senken": "zu" (or an infix "-zu-") with an infinitive at the end. */
export function isInfinitive(tokens: readonly Token[], clause: Clause): boolean {
  for (let i = clause.to - 1; i > clause.from && i > clause.to - 4; i--) {
    const lower = tokens[i]?.lower ?? '';
    if (/n$/.test(lower) && tokens[i - 1]?.lower === 'zu' && tokens[i]?.text === lower) return true;
    if (
      /^(?:ab|an|auf|aus|bei|ein|fest|fort|her|hin|hinaus|los|mit|nach|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen|durch|nieder|heraus|herbei|bereit|bekannt|frei|statt|ver)+zu\p{Ll}{2,}n$/u.test(
        lower,
      )
    )
      return true;
  }
  return false;
}

/** Whether a clause shows a finite verb in the indicative, judged by common verbs and endings. */
export function hasFiniteVerbLikely(tokens: readonly Token[], clause: Clause): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i];
    if (
      token?.text === token?.lower &&
      /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|soll|sollen|will|wollen|muss|müssen|\p{Ll}+te|\p{Ll}+ten|\p{Ll}+t|gab|kam|kamen|ging|gingen|starb|starben|fand|fanden|nahm|nahmen)$/u.test(
        token?.lower ?? '',
      ) &&
      !/^(?:nicht|mit|erst|jetzt|seit|zuletzt|selbst|letzte|letzten|gute|guten|rechten|ersten|zweiten|dritten)$/.test(
        token?.lower ?? '',
      )
    )
      return true;
  }
  return false;
}
