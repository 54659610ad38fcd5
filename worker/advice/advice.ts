/** Rows and reference data → the rest of a report: the port to use, findings, documents. Pure. */
import type { Documented, Report } from '../api/index.ts';
import { asReached, differencesOf } from '../judgement/addresses.ts';
import type { Provider } from '../knowledge/knowledge.ts';
import { findingsOf } from './findings/findings.ts';
import { recommend, type Situation } from './recommendation/recommendation.ts';

export type Advice = Pick<Report, 'recommendation' | 'findings' | 'documented' | 'signIn'>;

export function advise(seen: Situation): Advice {
  const situation = { ...seen, vantages: seen.vantages.map(asReached) };
  const choice = recommend(situation);
  const why = choice.recommendation === null ? choice.why : null;
  const findings = findingsOf(situation, why, seen.vantages.flatMap(differencesOf));
  const { recommendation } = choice;
  const { provider } = situation;
  const signIn = provider?.signIn ?? null;
  const documented = provider === null ? {} : { documented: documentedBy(provider) };
  return { recommendation, findings, ...documented, signIn };
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
