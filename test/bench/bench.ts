/**
 * What has to be fast, as ratios within one run: side by side against alone, remembered against dialled, many readers
 * against one. Prints a table; passes no judgement. `npm run bench`, after the build.
 */
import { DEMO_HOSTS } from '../local/demo.ts';
import { onOneLine } from '../local/demo-authority.ts';
import { DEMO_NAMES } from '../local/demo-names.ts';
import { startDohStub } from '../local/doh-stub.ts';
import { freePort, freePortOffset } from '../local/free-port.ts';
import { startMailHost } from '../local/mail-host.ts';
import { startService } from '../local/service.ts';
import { measureTlsCost } from './tls-cost.ts';

const READERS = 200;

const mailPortOffset = await freePortOffset(DEMO_HOSTS);
const mailHost = await startMailHost({ portOffset: mailPortOffset });
const resolver = await startDohStub({ hosts: DEMO_HOSTS, names: DEMO_NAMES });
const service = await startService({
  port: await freePort(),
  vars: {
    ALLOW_PRIVATE_TARGETS: 'true',
    CHECKS_PER_HOST_PER_HOUR: '0',
    CHECKS_PER_MINUTE: '0',
    HOSTS_PER_HOUR: '0',
    DIAL_PORT_OFFSET: String(mailPortOffset),
    DOH_URLS: resolver.url,
    EXTRA_TRUST_ANCHORS: onOneLine(mailHost.trustAnchor),
    TRACE_URL: '',
  },
});

try {
  // The first check pays for compiling the Worker.
  await check('mail.closed.test', '587', 'me');
  const oneSilent = await time(() => check('mail.silent.test', '587', 'weur'));
  const sixSilent = await time(() => check('mail.silent.test', '80,443,587,588,2525,2587', 'enam'));
  const oneDropped = await time(() => check('mail.filtered.test', '587', 'weur'));
  const sixDropped = await time(() => check('mail.filtered.test', '80,443,465,587,588,2525', 'enam'));
  const dialled = await time(() => check('mail.healthy.test', '587', 'weur'));
  const remembered = await time(() => check('mail.healthy.test', '587', 'weur'));
  const crowd = await time(() =>
    Promise.all(Array.from({ length: READERS }, () => check('mail.healthy.test', '587', 'oc'))),
  );
  console.table([
    { measure: 'six silent ports / one', ratio: rounded(sixSilent / oneSilent), ms: rounded(sixSilent) },
    {
      measure: 'six ports that drop SYNs / one',
      ratio: rounded(sixDropped / oneDropped),
      ms: rounded(sixDropped),
    },
    { measure: 'remembered / dialled', ratio: rounded(remembered / dialled), ms: rounded(remembered) },
    { measure: `${READERS} readers at once / one`, ratio: rounded(crowd / dialled), ms: rounded(crowd) },
  ]);
} finally {
  await service.stop();
  await resolver.stop();
  await mailHost.stop();
}

const { oursMs, platformMs } = await measureTlsCost();
console.table([
  { 'CPU per TLS port': 'our handshake, with the judgement', ms: rounded(oursMs) },
  { 'CPU per TLS port': "the platform's startTls", ms: rounded(platformMs) },
  { 'CPU per TLS port': 'ratio', ms: rounded(oursMs / platformMs) },
]);

async function check(host: string, ports: string, regions: string): Promise<void> {
  const response = await fetch(`${service.url}/v1/check?${new URLSearchParams({ host, ports, regions })}`);
  if (!response.ok) throw new Error(`Cannot measure ${host}: ${await response.text()}`);
  await response.text();
}

async function time(deed: () => Promise<unknown>): Promise<number> {
  const startedAtMs = performance.now();
  await deed();
  return performance.now() - startedAtMs;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
