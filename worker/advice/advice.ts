/** Rows and reference data → the rest of a report: the port to use, findings, documents. Pure. */
import type { Documented, Recommendation, Report } from '../api/index.ts';
import { asReached, differencesOf } from '../judgement/addresses.ts';
import type { Provider } from '../knowledge/knowledge.ts';
import { findingsOf } from './findings/findings.ts';
import { recommend, type Situation } from './recommendation/recommendation.ts';

export type Advice = Pick<Report, 'recommendation' | 'findings' | 'documented' | 'signIn'>;

export function advise(seen: Situation): Advice {
  const situation = reachedIn(seen);
  const choice = recommend(situation);
  const why = choice.recommendation === null ? choice.why : null;
  const findings = findingsOf(situation, why, seen.vantages.flatMap(differencesOf));
  const { recommendation } = choice;
  const { provider } = situation;
  const signIn = provider?.signIn ?? null;
  const documented = provider === null ? {} : { documented: documentedBy(provider) };
  return { recommendation, findings, ...documented, signIn };
}

/**
 * The port that a mail program can use now, whatever the rest of the check shows. Null while none is known to work with
 * an encryption that can be trusted: a port that is only the least bad one so far is no news.
 */
export function adviseEarly(seen: Situation): Recommendation | null {
  const { recommendation } = recommend(reachedIn(seen));
  const isTrusted = recommendation?.reasons.some(({ code }) => code === 'certificate-trusted');
  return isTrusted ? recommendation : null;
}

function reachedIn(seen: Situation): Situation {
  return { ...seen, vantages: seen.vantages.map(asReached) };
}

/** The part shown with the rows; the whole entry is in `/v1/providers`. */
export function documentedBy(provider: Provider): Documented {
  const { name, source, verifiedOn, confirmed, recommendedPort, closedOn, ports } = provider;
  return {
    provider: name,
    source,
    verifiedOn,
    confirmed,
    recommendedPort,
    ...(closedOn !== null && { closedOn }),
    ports: ports.map(({ port, encryption, isEncryptionRequired, confirmed: isConfirmed }) => ({
      port,
      encryption,
      isEncryptionRequired,
      confirmed: isConfirmed,
    })),
  };
}
