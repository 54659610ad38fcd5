/** What is on record of the server, against the settings: a port that was not open, another encryption, the certificate. */
import type { PortReport, Report } from '../../api/index.ts';
import { type Configuration, settingsOf } from '../../configuration/configuration.ts';
import { type Details, type Finding, fault } from './fault.ts';
import { changesTo, replaced } from './mended.ts';

/** Of one host, from one vantage point. */
type Seen = Pick<Report, 'vantages' | 'recommendation'>;

/** `seen`: null if nothing is on record. */
export function judgeMeasured(configuration: Configuration, seen: Seen | null): Finding[] {
  const { port } = configuration;
  const row = seen?.vantages[0]?.ports.find((one) => one.port === port?.number);
  if (seen === null || row === undefined) return [];
  return row.state === 'open'
    ? [
        ...modeFaults(configuration, row),
        ...certificateFaults(configuration, row),
        ...signInFaults(configuration, row),
      ]
    : portFaults(configuration, row, seen);
}

const MEASURED = { basis: 'measured' } as const satisfies Details;

/** "No answer" may be due to the way from here, which the reader's need not share. */
function portFaults({ port }: Configuration, { state }: PortReport, { recommendation }: Seen): Finding[] {
  if (port === null || (state !== 'closed' && state !== 'filtered')) return [];
  const wanted = recommendation === null ? null : String(recommendation.port);
  const isAlone = port.setting.value === String(port.number);
  const changes = wanted !== null && isAlone ? [replaced(port.setting, wanted)] : [];
  const confidence = state === 'closed' ? 'certain' : 'likely';
  return [fault('port-not-open', port.setting, { ...MEASURED, wanted, confidence, changes })];
}

/** The server speaks the other way on this port, or none. */
function modeFaults(configuration: Configuration, { outcome }: PortReport): Finding[] {
  const { mode, port } = configuration;
  const offered = OFFERED[outcome];
  if (mode.kind !== 'one' || offered === undefined || mode.encryption === offered) return [];
  if (mode.encryption === 'plaintext') return [];
  const [said = port?.setting ?? null] = mode.by;
  const changes = offered === 'plaintext' ? [] : changesTo(configuration, offered);
  return [fault('mode-not-offered', said, { ...MEASURED, changes })];
}

/** The outcomes that tell how a port encrypts. */
const OFFERED: Readonly<Partial<Record<PortReport['outcome'], 'starttls' | 'implicit-tls' | 'plaintext'>>> = {
  starttls: 'starttls',
  'implicit-tls': 'implicit-tls',
  plaintext: 'plaintext',
};

/** Errors of the certificate, with the most important first. Nobody who does not check it is stopped by them. */
function certificateFaults(configuration: Configuration, { tls }: PortReport): Finding[] {
  const { server, mode } = configuration;
  if (tls?.trusted !== false || server === null) return [];
  if (mode.kind === 'one' && mode.encryption === 'plaintext') return [];
  if (!tls.problems.includes('name-mismatch'))
    return [fault('certificate-untrusted', server.setting, MEASURED)];
  const [name = null] = tls.certificates[0]?.names ?? [];
  const isName = name !== null && !name.includes('*');
  return [fault('certificate-name-differs', server.setting, { ...MEASURED, wanted: isName ? name : null })];
}

/** Which ways to sign in the server named once the connection was encrypted. */
function signInFaults(configuration: Configuration, { smtp, tls }: PortReport): Finding[] {
  const offered = smtp?.authAfterTls ?? [];
  if (smtp === null || tls === null) return [];
  const [user] = settingsOf('user', configuration).filter(({ value }) => value !== null && value !== '');
  const [said] = settingsOf('authentication', configuration);
  const wanted = MECHANISMS[said?.value?.replace(/^:/, '').toLowerCase() ?? ''];
  if (offered.length === 0 && user !== undefined)
    return [fault('sign-in-not-wanted', user, { ...MEASURED, confidence: 'likely' })];
  if (said === undefined || wanted === undefined || offered.includes(wanted) || offered.length === 0)
    return [];
  return [fault('mechanism-wrong', said, { ...MEASURED, wanted: offered.join(', ') })];
}

/** As programs spell them → as servers name them (RFC 4954 §3). */
const MECHANISMS: Readonly<Record<string, string>> = {
  plain: 'PLAIN',
  login: 'LOGIN',
  'cram-md5': 'CRAM-MD5',
  cram_md5: 'CRAM-MD5',
  xoauth2: 'XOAUTH2',
};
