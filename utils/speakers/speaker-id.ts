import type { SpeakerId } from '@/utils/model/speaker';
import { hashText } from '@/utils/text/hash';

/** A person's or body's id: one for all articles that write the name the same way. */
export async function speakerIdOf(name: string): Promise<SpeakerId> {
  return (await hashText(`speaker:${name.toLowerCase().normalize('NFC')}`)) as SpeakerId;
}
