// Runs once before the end-to-end tests: both builds, and their copies with granted sites.
import { makeGrantedBuild } from '@/scripts/granted-build';
import { ensureBuild } from '@/scripts/start/ensure-build';

export default function buildExtension(): void {
  for (const family of ['chromium', 'firefox'] as const) makeGrantedBuild(ensureBuild(family));
}
