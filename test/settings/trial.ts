/** Hands the settings of one program to the program itself, and judges what the mail hosts heard. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settingsFor } from '../../worker/advice/settings/settings.ts';
import type { ClientSettings, EncryptionMode } from '../../worker/api/index.ts';
import type { MailHost } from '../local/mail-host.ts';
import type { Case } from './cases.ts';
import { heardIn } from './heard.ts';
import { HOSTS, type HostName, submissionTo } from './hosts.ts';
import { ENVELOPE, type Runner } from './runner.ts';
import { type Account, filled, passwordFor } from './secrets.ts';
import { type Verdict, verdictOn } from './verdict.ts';

const PORTS: Readonly<Record<EncryptionMode, number>> = {
  starttls: 587,
  'implicit-tls': 465,
  plaintext: 2525,
};
const PASSWORD = 'secret';

/** The first broken promise counts, else the weakest of those that were kept. */
export async function tried(runner: Runner, one: Case, mailHost: MailHost, anchor: string): Promise<Verdict> {
  const verdicts: Verdict[] = [];
  for (const name of one.hosts) {
    const verdict = await triedAt(runner, one, name, mailHost, anchor);
    if (verdict.kind === 'broken') return { kind: 'broken', why: `${HOSTS[name].name}: ${verdict.why}` };
    verdicts.push(verdict);
  }
  return verdicts.find(({ kind }) => kind !== 'kept') ?? { kind: 'kept' };
}

async function triedAt(
  { client: id, run }: Runner,
  one: Case,
  name: HostName,
  mailHost: MailHost,
  anchor: string,
): Promise<Verdict> {
  const port = PORTS[one.mode];
  const submission = submissionTo(name, one.mode, port + mailHost.portOffset);
  const [client] = settingsFor(submission, id).clients;
  if (client === undefined) throw new Error(`No client ${id}`);
  const account = {
    user: ENVELOPE.from,
    address: ENVELOPE.from,
    password: passwordFor(client, one.password ?? PASSWORD),
    token: 'ya29.a-token',
  };
  mailHost.reset();
  const failure = client.files.length === 0 ? null : await runIn(run, client, account, anchor);
  await mailHost.quiet();
  const visits = mailHost.connections(port, HOSTS[name].address);
  const heard = heardIn(visits, one.mode === 'implicit-tls');
  const verdict = verdictOn(one, client, heard, account);
  return verdict.kind === 'broken' && failure !== null
    ? { ...verdict, why: `${verdict.why} (${failure})` }
    : verdict;
}

/** What the program said if it failed, which is right where it must send nothing. */
async function runIn(
  run: Runner['run'],
  { files, notes }: ClientSettings,
  account: Account,
  anchor: string,
): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  try {
    await run(new Map(files.map(({ place, text }) => [place, filled(text, account, notes)])), {
      folder,
      anchor,
      account,
    });
    return null;
  } catch (error) {
    const { stderr = '', message = '' } = error as { stderr?: string; message?: string };
    const lines = (stderr || message).trim().split('\n');
    return (lines.find((line) => /error|exception|fail|refuse/i.test(line)) ?? lines.at(-1) ?? '').slice(
      0,
      300,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
