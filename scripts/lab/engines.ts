// The learned quote engines from `public/models`, as far as they are built.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '@/utils/quotes/engine/load-engine';
import type { Engines } from '@/utils/quotes/find-quotes';

const MODELS = join(dirname(fileURLToPath(import.meta.url)), '../../public/models');

/** Loads what is there; a language without a model file is read by the rules. */
export function loadEngines(folder = MODELS): Engines {
  const bytes = (name: string) => {
    const file = join(folder, name);
    return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
  };
  const german = bytes('quotes-de.bin');
  const english = bytes('quotes-en.bin');
  return {
    de: german && loadEngine(german, bytes('verbs-de.bin')),
    en: english && loadEngine(english),
  };
}
