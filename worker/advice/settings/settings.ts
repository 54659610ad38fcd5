/**
 * A measured port → settings for every mail client, and terminal commands. Encryption is always required, and nothing
 * here ever suggests switching verification off. Pure; contains no wording.
 */
import type {
  ClientSettings,
  EncryptionMode,
  HistoryEntry,
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
import { RELAY_PORT } from '../../knowledge/ports.ts';
import { MAIL_CLIENTS, type MailClientId } from '../../knowledge/programs/clients.ts';
import type { MailClient } from '../../knowledge/programs/mail-client.ts';
import { hasEnded } from '../../knowledge/providers/ended.ts';
import { providerOf } from '../../knowledge/providers/providers.ts';
import {
  alertmanager,
  authelia,
  gitea,
  gitlab,
  grafana,
  mastodon,
  n8n,
  nextcloud,
  paperless,
  synapse,
  vaultwarden,
} from './applications.ts';
import { commandLines } from './commands.ts';
import { go, javaMail, lettre, mailkit, springBoot, systemNetMail } from './compiled.ts';
import { expectedPort } from './expected.ts';
import {
  django,
  environment,
  laravel,
  nodemailer,
  phpmailer,
  python,
  rails,
  symfony,
  wordpress,
} from './libraries.ts';
import { android, apple, outlook, thunderbird } from './programs.ts';
import { exchange, exim, msmtp, nullmailer, postfix } from './servers.ts';
import { signInFor } from './sign-in.ts';
import { note, type Writer } from './written.ts';

const WRITERS: Readonly<Record<MailClientId, Writer>> = {
  'outlook-new': outlook,
  'outlook-classic': outlook,
  thunderbird,
  'apple-mail': apple,
  'ios-mail': apple,
  'android-mail': android,
  postfix,
  exim,
  exchange,
  msmtp,
  nodemailer,
  phpmailer,
  symfony,
  laravel,
  wordpress,
  python,
  django,
  rails,
  'spring-boot': springBoot,
  'java-mail': javaMail,
  go,
  dotenv: environment,
  nextcloud,
  gitea,
  gitlab,
  grafana,
  vaultwarden,
  mastodon,
  synapse,
  authelia,
  'paperless-ngx': paperless,
  n8n,
  alertmanager,
  nullmailer,
  mailkit,
  'dotnet-system-net-mail': systemNetMail,
  lettre,
};

/** `only`: just the settings of that client, without terminal commands; null for everything. */
export function settingsFor(
  submission: Submission,
  only: MailClientId | null = null,
  basis: SettingsBasis = 'address',
): Settings {
  const clients = MAIL_CLIENTS.filter(({ id }) => only === null || id === only);
  const isMeasured = basis === 'check' || basis === 'address';
  const { offered: _, ...port } = submission;
  const provider = providerOf(submission.host);
  const known = provider?.signIn ?? null;
  const signIn = signInFor(submission, known);
  const mechanism = signIn.kind === 'password' ? signIn.mechanism : null;
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
    clients: clients.map((client) => {
      const written =
        signIn.kind === 'without-password' && client.kind !== 'program'
          ? { notes: [note('takes-no-password')] }
          : WRITERS[client.id]({ ...submission, mechanism, signsIn: signIn.kind });
      return clientSettings(client, written);
    }),
    commands: only === null ? commandLines(submission) : [],
  };
}

/** What a request names; null for what it leaves open. */
interface Asked {
  host: Pick<Submission, 'host' | 'unicodeHost'>;
  port: number | null;
  encryption: EncryptionMode | null;
  trusted: boolean | null;
  client: MailClientId | null;
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
export function settingsOf(report: Report, only: MailClientId | null): Settings {
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

function clientSettings(client: MailClient, written: ReturnType<Writer>): ClientSettings {
  const { id, name, kind, source, verifiedOn, confirmed } = client;
  const { fields = [], files = [], notes = [] } = written;
  return {
    id,
    name,
    kind,
    fields,
    files,
    notes: confirmed ? notes : [...notes, note('unconfirmed')],
    source,
    verifiedOn,
    confirmed,
  };
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
