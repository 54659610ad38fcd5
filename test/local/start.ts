/**
 * `npm start` after the build: the mail host, the DNS stub and the service on one machine, until Ctrl+C. Composition
 * only. Startup errors are reported in one sentence, and nothing is left running.
 */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onNpmGone } from '../../worker/self-host/npm.ts';
import { EXAMPLE_HOSTS } from './demo.ts';
import { onOneLine } from './demo-authority.ts';
import { DEMO_NAMES } from './demo-names.ts';
import { startDohStub } from './doh-stub.ts';
import { hindrance } from './free-port.ts';
import { introduction } from './introduction.ts';
import { MailHostError, startMailHost } from './mail-host.ts';
import { ServiceError, startService } from './service.ts';
import { parseSettings, SettingsError } from './settings.ts';

/** In the order they were started; stopped in reverse. */
const running: { stop(): Promise<void> }[] = [];
const interrupted = new AbortController();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort());
onNpmGone(() => interrupted.abort());

try {
  await run();
} catch (error) {
  if (!interrupted.signal.aborted) {
    process.exitCode = 1;
    console.error(isExpected(error) ? error.message : error);
  }
} finally {
  for (const part of running.reverse()) await part.stop();
}

async function run(): Promise<void> {
  const { port, mailPortOffset } = parseSettings(process.env);
  await claim(port);
  const mailHost = await startMailHost({ portOffset: mailPortOffset });
  running.push(mailHost);
  const dns = await startDohStub({ hosts: mailHost.hosts, names: DEMO_NAMES });
  running.push(dns);
  const lives = (example: string): boolean => mailHost.hosts.some(({ name }) => name === example);
  const service = await startService({
    port,
    signal: interrupted.signal,
    vars: {
      DOH_URLS: dns.url,
      ALLOW_PRIVATE_TARGETS: 'true',
      DIAL_PORT_OFFSET: String(mailPortOffset),
      TRACE_URL: '',
      ISPDB_URL: '',
      CHECKS_PER_HOST_PER_HOUR: '0',
      CHECKS_PER_MINUTE: '0',
      HOSTS_PER_HOUR: '0',
      LOOKUPS_PER_MINUTE: '0',
      EXAMPLE_HOSTS: EXAMPLE_HOSTS.filter(lives).join(','),
      EXTRA_TRUST_ANCHORS: onOneLine(mailHost.trustAnchor),
    },
  });
  running.push(service);
  const trustAnchor = await anchorFile(mailHost.trustAnchor);
  const { hosts, skipped } = mailHost;
  console.log(introduction({ port, mailPortOffset, trustAnchor, hosts, skipped }));

  const stopped = new Promise((resolve) =>
    interrupted.signal.addEventListener('abort', resolve, { once: true }),
  );
  await Promise.race([stopped, service.ended]);
  if (!interrupted.signal.aborted)
    throw new ServiceError(`The service stopped unexpectedly\n${service.output()}`.trimEnd());
}

/** For trying other clients on the mail host. Deleted with it, so that nobody keeps trusting that root. */
async function anchorFile(pem: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'demo-root-'));
  running.push({ stop: () => rm(folder, { recursive: true, force: true }) });
  const file = join(folder, 'root.pem');
  await writeFile(file, pem);
  return file;
}

/** Browsers and curl try `localhost` on ::1 first, so another program there would be mistaken for the service. */
async function claim(port: number): Promise<void> {
  const code = (await hindrance('127.0.0.1', port)) ?? (await hindrance('::1', port));
  if (code === null) return;
  const why = code === 'EADDRINUSE' ? 'the port is in use' : `the system does not allow it (${code})`;
  const advice = code === 'EADDRINUSE' ? 'stop the program that uses it, or choose' : 'choose';
  const other = code === 'EADDRINUSE' && port < 65_535 ? port + 1 : 8787;
  throw new SettingsError(
    `Cannot serve on port ${port}: ${why}; ${advice} another port, for example PORT=${other} npm start`,
  );
}

function isExpected(error: unknown): error is Error {
  return error instanceof SettingsError || error instanceof MailHostError || error instanceof ServiceError;
}
