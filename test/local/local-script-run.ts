/**
 * A mail host with every behavior that the script of /local.sh has to distinguish, the script made for it, and helpers
 * to read a run's output. Runs nothing itself and makes no assertions.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, PortReport } from '../../worker/api/index.ts';
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
    // Like a firewall that inspects the dialogue and hides STARTTLS.
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
  language?: Language;
  nowMs?: number;
  origin?: string;
}

/** The script that a service with these rows would make. It dials the mail host, whatever the host is called. */
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

/** The functions of the script without its final call, so that a driver can replace it. */
export function functionsOf(script: string): string {
  return script.slice(0, script.lastIndexOf('main'));
}

/** The ports in the link that a run prints; undefined if there is none. */
export function met({ stdout }: Ran): string | undefined {
  return /^https:\/\/check\.example\/check\/mail\.healthy\.test#local=1;mail\.healthy\.test;\d{10};(.*)\n$/m.exec(
    stdout,
  )?.[1];
}

/** The cells of a port's row. */
export function cells({ stdout }: Ran, port: number): string[] | undefined {
  const line = stdout.split('\n').find((one) => one.trimStart().startsWith(`${port} `));
  return line?.trim().split(/ {2,}/);
}

/** New files and folders that the run left behind. */
export function leftBehind({ folder }: Ran): string[] {
  return [...readdirSync(folder), ...readdirSync(join(folder, 'tmp'))].filter((name) => name !== 'tmp');
}

export const PATH = process.env.PATH ?? '';

export const POSIX: Found = { name: 'sh', command: ['/bin/sh'] };

export const SHELLS = (['dash', 'bash', 'busybox ash'] as const).map(
  (name) => [name, findShell(name)] as const,
);
