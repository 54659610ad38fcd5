/** What endangers an encrypted connection, or one that was about to be encrypted. Pure. */
import {
  isTlsWarning,
  type PortReport,
  type Smtp,
  TLS_PROBLEMS,
  type Tls,
  type TlsProblem,
} from '../api/index.ts';

/** What makes the certificates of these rows untrusted, most important first. */
export function problemsOf(rows: readonly PortReport[]): TlsProblem[] {
  const seen = new Set(rows.flatMap(({ tls }) => (tls?.trusted === false ? tls.problems : [])));
  return TLS_PROBLEMS.filter((problem) => seen.has(problem) && !isTlsWarning(problem));
}

/** All problems of one connection, each once, most important first; codes from a newer service come last. */
export function orderedProblems({ problems }: Pick<Tls, 'problems'>): TlsProblem[] {
  const known = TLS_PROBLEMS.filter((problem) => problems.includes(problem));
  return [...new Set([...known, ...problems])];
}

/** CVE-2011-0411: anyone on the network may have injected bytes between the reply to STARTTLS and TLS. */
export function isInjected({ smtp }: { smtp: Pick<Smtp, 'bytesBehindStarttls'> | null }): boolean {
  return smtp !== null && smtp.bytesBehindStarttls > 0;
}

/** RFC 4616 and the older LOGIN send the password unprotected. */
const CLEAR: readonly string[] = ['PLAIN', 'LOGIN'];

/** RFC 4954 §4: a server must not offer these before encryption unless configured to. */
export function takesPasswordInClear({ smtp }: PortReport): boolean {
  return smtp?.authBeforeTls.some((mechanism) => CLEAR.includes(mechanism)) ?? false;
}
