/**
 * `assert=587:starttls|implicit-tls,cert>14d,trusted,tls>=1.2,documented` → claims, or the first error in them. Pure.
 */
import { OUTCOMES, type Outcome } from '../api/index.ts';
import { type Assertion, CLAIMED_VERSIONS, type Claim } from '../judgement/assertion.ts';
import { ASSERTIONS_MAX } from '../limits.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { parsePorts } from './ports.ts';

const FORMS = '587:starttls, 465:implicit-tls|starttls, cert>14d, cert>20%, trusted, tls>=1.2, documented';

/** Each claim once, in the order written. */
export function parseAssertions(written: string | null): Result<readonly Assertion[]> {
  if (written === null) return done([]);
  const parts = [...new Set(written.split(',').map((part) => part.trim()))];
  if (parts.length > ASSERTIONS_MAX)
    return refuse('too-many-assertions', '', { parameter: 'assert', max: ASSERTIONS_MAX });
  const assertions: Assertion[] = [];
  for (const part of parts) {
    const claim = parseClaim(part);
    if (!claim.ok) return claim;
    assertions.push({ written: part, claim: claim.value });
  }
  return done(assertions);
}

/** The ports that the claims name. */
export function assertedPorts(assertions: readonly Assertion[]): number[] {
  return assertions.flatMap(({ claim }) => (claim.kind === 'outcome' ? [claim.port] : []));
}

function parseClaim(written: string): Result<Claim> {
  if (/\p{Cc}/u.test(written))
    return refuse('assertion-unreadable', written, { parameter: 'assert', allowed: FORMS });
  const [, port, outcomes] = /^([^:<>=]{1,6}):(.{1,200})$/.exec(written) ?? [];
  if (port !== undefined && outcomes !== undefined) return parseOutcomes(port, outcomes);
  const [, amount, unit] = /^cert\s?>\s?(\d{1,4})\s?(d|%)$/.exec(written) ?? [];
  if (amount !== undefined)
    return done(
      unit === 'd'
        ? { kind: 'certificate-days', days: Number(amount) }
        : { kind: 'certificate-share', percent: Number(amount) },
    );
  const version = CLAIMED_VERSIONS.find((known) => /^tls\s?>=\s?([\d.]{1,4})$/.exec(written)?.[1] === known);
  if (version !== undefined) return done({ kind: 'tls', version });
  if (written === 'trusted' || written === 'documented') return done({ kind: written });
  return refuse('assertion-unreadable', written, { parameter: 'assert', allowed: FORMS });
}

function parseOutcomes(port: string, written: string): Result<Claim> {
  const ports = parsePorts(port);
  if (!ports.ok) return ports;
  const names = written.split('|').map((name) => name.trim());
  const unknown = names.find((name) => !Object.hasOwn(OUTCOMES, name));
  if (unknown !== undefined)
    return refuse('parameter-value', unknown, {
      parameter: 'assert',
      allowed: Object.keys(OUTCOMES).join(', '),
    });
  return done({ kind: 'outcome', port: ports.value[0] ?? 0, outcomes: names as Outcome[] });
}
