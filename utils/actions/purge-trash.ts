import { browser } from 'wxt/browser';
import { announce } from '@/utils/store/changes';
import { theLibrary } from './the-library';

const ALARM = 'purge-trash';
const DAY_MINUTES = 24 * 60;
const DAY_MS = DAY_MINUTES * 60_000;
/** What was deleted can be had back for this long. */
const TRASH_DAYS = 30;

/** Looks into the trash once a day; alarms outlive the worker. */
export async function schedulePurge(): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: 5, periodInMinutes: DAY_MINUTES });
}

/** Ends what has been in the trash for thirty days. Called for every alarm. */
export async function purgeOldTrash(alarmName: string, nowMs: number = Date.now()): Promise<void> {
  if (alarmName !== ALARM) return;
  const ended = await (await theLibrary()).purgeTrash(new Date(nowMs - TRASH_DAYS * DAY_MS).toISOString());
  if (ended > 0) announce({ kind: 'library' });
}
