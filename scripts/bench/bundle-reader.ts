import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles a module with everything it imports into one script that can be evaluated in any page.
 *
 * @param entry - Path of the module, relative to the project.
 * @param name - The global its exports are put under.
 */
export async function bundleReader(entry: string, name: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      // Functions keep their names, for the profile.
      minify: false,
      target: 'es2022',
      lib: { entry: `${ROOT}${entry}`, formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the bundler wrote nothing');
  return output.output[0].code;
}
