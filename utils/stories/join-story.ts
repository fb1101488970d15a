// Does an article belong to a story that is there, or does it open one? Kept apart from ranking: a list of related pieces
// may be generous, a story must be right.

import type { Idf, Signature } from './signature';
import { cosineFrom } from './similarity';

export interface StoryMember {
  readonly signature: Signature;
  /** Milliseconds since 1970; `null` without a date. */
  readonly time: number | null;
}

/**
 * Tuned together on German and English headlines, teasers and full texts: a compromise. Full texts with dates alone would
 * take a lower `text`, English headlines fewer `days`; each by one or two points of BCubed.
 */
const JOIN = {
  /** Of the closest member; the rest is the story as a whole. */
  closest: 0.7,
  /** Days apart at which the Gaussian of time is down to 0.6 of its height, and what it never falls below. */
  days: 1.5,
  floor: 0.5,
  /** In place of the Gaussian where a date is missing. */
  undated: 0.6,
  /** Likeness needed for headlines and for long texts; half-way at so many different content words. */
  headline: 0.3,
  text: 0.16,
  halfLength: 30,
  /** Latest members that stand for the story as a whole. */
  members: 20,
};

const DAY_MS = 86_400_000;

/** A Gaussian of the days between two articles, from 1 on the same day down to `floor`; `undated` without two dates. */
export function nearness(a: number | null, b: number | null, days: number, floor: number, undated: number): number {
  if (a === null || b === null) return undated;
  const apart = (a - b) / DAY_MS;
  return floor + (1 - floor) * Math.exp(-(apart * apart) / (2 * days * days));
}

/** For one article: how well it fits a story, by the story's closest member and by its common vocabulary. */
export function fitter(article: StoryMember, idf: Idf): (members: readonly StoryMember[]) => number {
  const likeness = cosineFrom(article.signature, idf);
  return (members) => {
    const latest = members.slice(-JOIN.members);
    let closest = 0;
    let near = 0;
    for (const member of latest) {
      const time = nearness(article.time, member.time, JOIN.days, JOIN.floor, JOIN.undated);
      near = Math.max(near, time);
      closest = Math.max(closest, time * likeness(member.signature).score);
    }
    if (latest.length === 1) return closest;
    return JOIN.closest * closest + (1 - JOIN.closest) * near * likenessToAll(article.signature, latest, idf);
  };
}

/** Headlines share few words by chance and long texts many, but long texts on one event still share only a part of theirs. */
export function joinThreshold(signature: Signature): number {
  const long = signature.length / (signature.length + JOIN.halfLength);
  return JOIN.headline * (1 - long) + JOIN.text * long;
}

/** Cosine with the sum of the members' unit vectors. */
function likenessToAll(signature: Signature, members: readonly StoryMember[], idf: Idf): number {
  const sum = new Map<string, number>();
  for (const member of members) {
    const norm = Math.sqrt(squareOf(member.signature, idf)) || 1;
    for (const { key, weight } of member.signature.terms)
      sum.set(key, (sum.get(key) ?? 0) + (weight * idf(key)) / norm);
  }
  let dot = 0;
  for (const { key, weight } of signature.terms) dot += weight * idf(key) * (sum.get(key) ?? 0);
  const square = [...sum.values()].reduce((total, value) => total + value * value, 0) * squareOf(signature, idf);
  return square > 0 ? dot / Math.sqrt(square) : 0;
}

const squareOf = (signature: Signature, idf: Idf): number =>
  signature.terms.reduce((total, { key, weight }) => total + (weight * idf(key)) ** 2, 0);
