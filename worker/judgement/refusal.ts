/**
 * Whether a server turned this check away because of who connects, or because of a limit. Both are about us: another
 * client, above all the reader, may be served. Pure.
 */
import type { PortReport, Smtp } from '../api/index.ts';
import { REFUSAL_WORDINGS, type RefusalGround } from '../knowledge/refusals.ts';

/** The parts of a row that tell. */
export interface Refused extends Pick<PortReport, 'outcome' | 'reason'> {
  smtp: Partial<Pick<Smtp, 'refusals' | 'greeting'>> | null;
}

/** The reply that turned this client away because of its address, name or reputation; null if there is none. */
export function turnedAwayWith(row: Refused): string | null {
  return refusalsOf(row).find((words) => isAboutClient(groundsOf(words))) ?? null;
}

/** A limit that the server enforces: RFC 5321 §3.8 has 421 for it, but the number alone can mean anything. */
export function isLimited(row: Refused): boolean {
  return refusalsOf(row).some((words) => {
    const grounds = groundsOf(words);
    return grounds.has('limit') && !grounds.has('condition');
  });
}

/** A server that answered EHLO or HELO in plain text has turned nobody away, even if it refused the other one. */
function refusalsOf({ outcome, reason, smtp }: Refused): readonly string[] {
  if (smtp === null || outcome === 'plaintext') return [];
  if (smtp.refusals) return smtp.refusals;
  // Rows of earlier versions, from a cache or an agent, have only the greeting.
  const isGreeting = (outcome === 'rejected' || outcome === 'busy') && reason === 'greeting';
  return isGreeting && smtp.greeting ? [smtp.greeting] : [];
}

function isAboutClient(grounds: ReadonlySet<RefusalGround>): boolean {
  if (grounds.has('client')) return true;
  return grounds.has('denial') && !grounds.has('limit') && !grounds.has('condition');
}

function groundsOf(words: string): ReadonlySet<RefusalGround> {
  const text = comparable(words);
  const found = REFUSAL_WORDINGS.filter(({ wording }) => wording.test(text));
  return new Set(found.map(({ ground }) => ground));
}

/**
 * RFC 5321 §4.2: the name of the server comes first, after the code. It must not be mistaken for the reason, as in
 * `antispam.example.net`.
 */
function comparable(words: string): string {
  const text = words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return text.replace(
    /^(?:\d{3}[ -])?(?:[245]\.\d{1,3}\.\d{1,3} )?(?:(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*\.? )?/,
    '',
  );
}
