import { comparable, fieldText } from './clean-text';
import { decoded } from './entities';
import { namesOf } from './json-ld';
import type { Found, PageFacts } from './page-facts';
import { siteInTitle } from './site-name';

/** The paper's name as it calls itself; the host where it does not. */
export function findPublisher(facts: PageFacts): Found<string> | null {
  const site = paperIn(facts.meta('og:site_name'), facts);
  if (site && !/^https?:|\.\w{2,3}$/.test(site)) return { value: site, source: 'open-graph' };
  const fromLd = fieldText(decoded(namesOf(facts.ld?.publisher)[0] ?? null));
  if (fromLd) return { value: fromLd, source: 'json-ld' };
  const application = site ?? facts.meta('application-name', 'apple-mobile-web-app-title', 'publisher', 'dc.publisher');
  if (application && !/^https?:/.test(application)) return { value: application, source: 'meta' };
  const titled = siteInTitle(facts);
  if (titled) return { value: titled, source: 'title' };
  const host = URL.parse(facts.pageUrl)?.hostname.replace(/^www\./, '');
  return host ? { value: host, source: 'address' } : null;
}

/** "Elbmorgen | Nachrichten": the name without its slogan, where the address tells which is which. "@elbmorgen": the account. */
function paperIn(stated: string | null, facts: PageFacts): string | null {
  const name = stated?.replace(/^@/, '') ?? null;
  const parts = name?.split(/\s+[|·–-]\s+/).filter((part) => !/^\S+\.\w{2,}$/.test(part)) ?? [];
  if (parts.length === 1) return parts[0] ?? name;
  const host = comparable(URL.parse(facts.pageUrl)?.hostname ?? '').replace(/ /g, '');
  return parts.find((part) => host.includes(comparable(part).replace(/ |^(?:the|der|die|das) /g, ''))) ?? name;
}
