/**
 * A world of its own for the programs: a network with nothing but loopback, where the mail hosts have their names and the
 * ports of the field, and a trust store with nothing but their root. Linux only: it takes namespaces, and changes nothing
 * outside of them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTS } from './hosts.ts';

/** Set for the process inside. */
const MARK = 'SETTINGS_WORLD';

export function isInside(): boolean {
  return process.env[MARK] === '1';
}

/** Where OpenSSL and GnuTLS look, on Debian and most others. */
const TRUSTED = '/etc/ssl/certs';

const FLAGS = ['--mount', '--net', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];

/** Whether the system has namespaces for us. */
export function hasWorlds(): boolean {
  const canRun = (file: string, ...args: string[]) => spawnSync(file, args).status === 0;
  return existsSync(TRUSTED) && canRun('unshare', ...FLAGS, 'true') && canRun('ip', '-V');
}

/** Runs this program again inside, and ends as it does; null where the system has no namespaces for us. */
export async function enter(): Promise<number | null> {
  if (!hasWorlds()) return null;
  const child = spawn('unshare', [...FLAGS, '--', process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, [MARK]: '1' },
  });
  return await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** Names and network; the mail hosts can start after this. */
export function furnish(): void {
  must('ip', 'link', 'set', 'lo', 'up');
  const names = Object.values(HOSTS).map(({ address, name }) => `${address} ${name}\n`);
  cover('/etc/hosts', `127.0.0.1 localhost ${hostname()}\n::1 localhost\n${names.join('')}`);
  detach(WRITTEN);
}

/** Makes the root the only one that programs trust, and says in which file it stands. */
export function trust(anchor: string): string {
  must('mount', '-t', 'tmpfs', 'tmpfs', TRUSTED);
  const bundle = join(TRUSTED, 'ca-certificates.crt');
  writeFileSync(bundle, anchor);
  const hash = spawnSync('openssl', ['x509', '-hash', '-noout', '-in', bundle], { encoding: 'utf8' });
  if (hash.status === 0) writeFileSync(join(TRUSTED, `${hash.stdout.trim()}.0`), anchor);
  return bundle;
}

/** Of the mail servers. */
const WRITTEN = ['postfix', 'nullmailer', 'dma', 'ssmtp', 'exim4'].flatMap((name) =>
  ['/etc', '/var/lib', '/var/log', '/var/spool'].map((folder) => `${folder}/${name}`),
);

/** Another text in place of a file of the system, for this world only. */
function cover(path: string, text: string): void {
  const file = join(mkdtempSync(join(tmpdir(), 'world-')), 'file');
  writeFileSync(file, text);
  must('mount', '--bind', file, path);
}

/** Folders that programs write to: what they write is gone with this world. */
function detach(folders: readonly string[]): void {
  for (const folder of folders.filter((one) => existsSync(one))) {
    const copy = mkdtempSync(join(tmpdir(), 'world-'));
    must('cp', '-a', `${folder}/.`, copy);
    must('mount', '--bind', copy, folder);
  }
}

function must(file: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(file, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')}: ${stderr}`);
}
