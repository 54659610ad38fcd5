/**
 * A mail host with every manner that the script of /local.sh has to tell apart, the script made for it, and what can be
 * read from a run. Runs nothing itself and makes no expectations.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PortReport } from '../../worker/api/index.ts';
import { renderLocalScript } from '../../worker/render/script/local-script.ts';
import { WORDS } from '../../worker/render/words.ts';
import { type Found, findShell, type Ran } from '../support/shells.ts';
import { reportFrom } from '../widget/reports.ts';
import { freePortOffset } from './free-port.ts';
import { type MailHost, startMailHost } from './mail-host.ts';
import type { NamedHost } from './named-host.ts';
import { smtp } from './smtp-script.ts';

export const EVIL = `'; touch pwned; ' $(touch pwned) \`touch pwned\` "; touch pwned; " | touch pwned & \${IFS}\u001b[2J\u009b31m %s \\n`;

export const HOST: NamedHost = {
  name: 'mail.healthy.test',
  address: '127.0.0.1',
  description: '',
  ports: {
    25: 'filtered',
    465: 'implicit-tls',
    587: 'healthy',
    588: 'silent',
    2465: 'healthy',
    // As a firewall that reads along and hides encryption would have it.
    2525: smtp({
      greeting: '220 ****************\n',
      answers: { EHLO: '250-HOST\n250-XXXXXXXA\n250 SIZE 1\n' },
    }),
    2587: smtp({ greeting: `220 ${EVIL}\n`, answers: { EHLO: `250-HOST\n250-${EVIL}\n250 X\n` } }),
    2588: 'greeting-554',
    8025: 'endless-line',
    8443: 'close-on-accept',
    8465: 'close-on-accept',
    8587: 'ehlo-and-helo-502',
  },
};

export function startHost(): Promise<MailHost> {
  return freePortOffset([HOST]).then((portOffset) => startMailHost({ hosts: [HOST], portOffset }));
}

export interface Told {
  host?: string;
  language?: 'en' | 'de';
  nowMs?: number;
  origin?: string;
}

/** As a service would make it that saw these rows; what is dialed is the mail host, whatever it is called. */
export function scriptFor(
  ports: PortReport[],
  { host = HOST.name, nowMs = Date.now(), ...told }: Told = {},
  portOffset = 0,
): string {
  return renderLocalScript(reportFrom(host, [{ id: 'weur', colo: 'FRA', ports }]), {
    origin: told.origin ?? 'https://check.example',
    portsNamed: '',
    nowMs,
    words: WORDS[told.language ?? 'en'],
    dialed: ({ port }) => ({ host: HOST.address, port: port + portOffset }),
  });
}

/** The functions of the script without the call that ends it, for a driver in its place. */
export function functionsOf(script: string): string {
  return script.slice(0, script.lastIndexOf('main'));
}

/** The ports in the link that a run ends with; undefined where it has none. */
export function met({ stdout }: Ran): string | undefined {
  return /^https:\/\/check\.example\/check\/mail\.healthy\.test#local=1;mail\.healthy\.test;\d{10};(.*)\n$/m.exec(
    stdout,
  )?.[1];
}

/** The cells of the row of a port. */
export function cells({ stdout }: Ran, port: number): string[] | undefined {
  const line = stdout.split('\n').find((one) => one.trimStart().startsWith(`${port} `));
  return line?.trim().split(/ {2,}/);
}

/** What is in its folders that was not there before. */
export function leftBehind({ folder }: Ran): string[] {
  return [...readdirSync(folder), ...readdirSync(join(folder, 'tmp'))].filter((name) => name !== 'tmp');
}

export const PATH = process.env.PATH ?? '';

export const POSIX: Found = { name: 'sh', command: ['/bin/sh'] };

export const SHELLS = (['dash', 'bash', 'busybox ash'] as const).map(
  (name) => [name, findShell(name)] as const,
);
