/**
 * A measured port → settings for every mail client, and terminal commands. Encryption is always required, and nothing
 * here ever suggests switching verification off. Pure; contains no wording.
 */
import type {
  ClientSettings,
  EncryptionMode,
  HistoryEntry,
  Mode,
  Note,
  Outcome,
  Report,
  Settings,
  SettingsBasis,
  SettingsNote,
  Submission,
} from '../../api/index.ts';
import { isAddressLiteral } from '../../host/literal.ts';
import { methodsOf, signInOf } from '../../judgement/sign-in.ts';
import { RELAY_PORT, submissionPort } from '../../knowledge/ports.ts';
import { hasEnded } from '../../knowledge/providers/ended.ts';
import { providerOf } from '../../knowledge/providers/providers.ts';
import type { Program } from '../../programs/program.ts';
import { PROGRAM_IDS, PROGRAMS } from '../../programs/programs.ts';
import { note, type Target, type Written } from '../../programs/written.ts';
import { commandLines } from './commands.ts';
import { expectedPort } from './expected.ts';
import { signInFor } from './sign-in.ts';
import { writtenFor } from './written-for.ts';

/** `only`: just the settings of that client, without terminal commands; null for everything. */
export function settingsFor(
  submission: Submission,
  only: string | null = null,
  basis: SettingsBasis = 'address',
): Settings {
  const isMeasured = basis === 'check' || basis === 'address';
  const { offered: _, ...port } = submission;
  const provider = providerOf(submission.host);
  const known = provider?.signIn ?? null;
  const signIn = signInFor(submission, known);
  const target = {
    ...submission,
    mechanism: signIn.kind === 'password' ? signIn.mechanism : null,
    signsIn: signIn.kind,
  };
  return {
    ...port,
    trusted: !isMeasured || submission.encryption === 'plaintext' ? null : submission.trusted,
    basis,
    checkedAt: null,
    provider: provider?.name ?? null,
    signIn: known,
    notes: [
      ...(isMeasured || basis === 'documented' ? [] : [note('not-measured')]),
      ...notesOn(isMeasured ? submission : { ...submission, trusted: null }),
      ...(signIn.kind === 'none' ? [note('no-sign-in')] : []),
    ],
    clients: PROGRAMS.filter(({ id }) => only === null || id === only).map((program) =>
      clientSettings(program, target),
    ),
    commands: only === null ? commandLines(submission) : [],
  };
}

/** Both modes that encrypt, for a server that everybody can see is an example; a mode that is lacking says why. */
export function exampleSettings(client: string): { mode: Mode; settings: ClientSettings }[] {
  return examples(client).flatMap(({ mode, clients }) => clients.map((settings) => ({ mode, settings })));
}

/** The ids of those whose settings are text in some mode, rather than fields. */
export function clientsWithFiles(): string[] {
  const written = examples(null).flatMap(({ clients }) => clients.filter(({ files }) => files.length > 0));
  const ids = new Set(written.map(({ id }) => id));
  return PROGRAM_IDS.filter((id) => ids.has(id));
}

/** RFC 2606 §3. */
const EXAMPLE_HOST = 'smtp.example.com';

const ENCRYPTED_MODES: readonly Mode[] = ['starttls', 'implicit-tls'];

function examples(only: string | null): { mode: Mode; clients: readonly ClientSettings[] }[] {
  const host = { host: EXAMPLE_HOST, unicodeHost: EXAMPLE_HOST };
  return ENCRYPTED_MODES.map((mode) => {
    const submission = { ...host, port: submissionPort(mode), encryption: mode, trusted: null };
    return { mode, clients: settingsFor(submission, only, 'usual').clients };
  });
}

/** What a request names; null for what it leaves open. */
interface Asked {
  host: Pick<Submission, 'host' | 'unicodeHost'>;
  port: number | null;
  encryption: EncryptionMode | null;
  trusted: boolean | null;
  client: string | null;
}

/** Without a check. `today`: RFC 3339 date; `checked`: the ports of this deployment; `entries`: what stations remember. */
export function expectedSettings(
  { host, port, encryption, trusted, client }: Asked,
  today: string,
  checked: readonly number[],
  entries: readonly HistoryEntry[] = [],
): Settings {
  const found = providerOf(host.host);
  const provider = found === null || hasEnded(found, today) ? null : found;
  const { basis, checkedAt, ...expected } = expectedPort(
    { port, encryption },
    { provider, checked, entries },
  );
  const submission = { host: host.host, unicodeHost: host.unicodeHost, ...expected, trusted };
  return { ...settingsFor(submission, client, basis), checkedAt };
}

/** For the port that a check recommends; without one there are no settings, and the finding says why. */
export function settingsOf(report: Report, only: string | null): Settings {
  const { target, recommendation, vantages, findings } = report;
  const { host, unicodeHost } = target;
  const [first = ''] = vantages.map(({ checkedAt }) => checkedAt).toSorted();
  const measured = { basis: 'check', checkedAt: first } as const;
  if (recommendation === null) {
    const none = findings.find((finding) => finding.code === 'no-usable-port');
    const notes = none ? [note('no-usable-port', { why: none.parameters.why })] : [];
    const { signIn } = report;
    const provider = providerOf(host)?.name ?? null;
    const nothing = { provider, port: null, encryption: null, trusted: null, clients: [], commands: [] };
    return { host, unicodeHost, ...measured, ...nothing, signIn, notes };
  }
  const { port, reasons } = recommendation;
  const encryption = recommendation.encryption ?? 'plaintext';
  const trusted = trustOf(reasons);
  const offered = offeredOn(port, report);
  return { ...settingsFor({ host, unicodeHost, port, encryption, trusted, offered }, only), ...measured };
}

/** As the first vantage point saw it; the mechanisms are the server's own. */
function offeredOn(port: number, { vantages }: Report): Submission['offered'] {
  const rows = vantages.flatMap(({ ports }) => ports).filter((row) => row.port === port);
  const [seen] = rows.filter(({ outcome }) => PROVEN.includes(outcome));
  return seen?.smtp ? { offer: signInOf(seen), methods: methodsOf(seen) } : null;
}

/** Only a dialogue that got to the end has seen the offer. */
const PROVEN: readonly Outcome[] = ['starttls', 'implicit-tls', 'plaintext'];

function clientSettings(program: Program, target: Target): ClientSettings {
  const { id, name, kind, evidence } = program;
  const { how, version, on, source, confirmed } = evidence;
  const { fields = [], files = [], notes = [] } = writtenFor(program, target);
  return {
    id,
    name,
    kind,
    fields: labeled(fields, program),
    files,
    notes: confirmed ? notes : [...notes, note('unconfirmed')],
    source,
    how,
    version,
    verifiedOn: on,
    confirmed,
  };
}

function labeled(fields: NonNullable<Written['fields']>, { keys }: Program): ClientSettings['fields'] {
  return fields.map((one) => {
    const names = keys[one.field];
    return names === undefined || one.label !== undefined ? one : { ...one, label: names.join(', ') };
  });
}

/** Null if the connection was encrypted but the handshake ended before the certificate could be judged. */
function trustOf(reasons: readonly Note[]): boolean | null {
  const codes = reasons.map(({ code }) => code);
  if (codes.includes('certificate-problem')) return false;
  return codes.includes('certificate-trusted') ? true : null;
}

function notesOn({ host, port, encryption, trusted }: Submission): SettingsNote[] {
  const encrypted = encryption !== 'plaintext';
  return [
    ...(port === RELAY_PORT ? [note('servers-port')] : []),
    ...(encrypted ? [] : [note('plaintext')]),
    ...(encrypted && trusted === false ? [note('untrusted-certificate')] : []),
    ...(encrypted && isAddressLiteral(host) ? [note('address-not-name')] : []),
  ];
}
