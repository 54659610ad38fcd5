/** The resolver goes away, hangs or fails, and comes back. */

import { type SelfHosted, withSelfHosted } from '../../e2e/self-hosted.ts';
import { DEMO_HOSTS } from '../../local/demo.ts';
import type { DnsAnswer } from '../../local/doh-stub.ts';
import { RESOLVED_AGAIN_WITHIN_MS } from '../promises.ts';
import { read } from '../reading.ts';
import type { Fault } from './fault.ts';
import { failureOf, Recovery } from './recovery.ts';

const HEALTHY = DEMO_HOSTS.filter(({ name }) => name === 'mail.healthy.test');
const KNOWN = '/v1/check?host=mail.healthy.test&ports=587';
const FAILED = 502;
const WORKS: DnsAnswer = { addresses: ['127.0.0.1'] };

/** How the resolver is lost, for a name that was never asked for before. */
const WAYS: readonly Way[] = [
  {
    name: 'gone.test',
    lose: (service) => service.stopResolver(),
    restore: (service) => service.restartResolver(),
  },
  ...(['hang', 'servfail', 'http-500'] as const).map((fault) => ({
    name: `${fault}.test`,
    lose: async (service: SelfHosted) => service.resolver.answer(`${fault}.test`, fault),
    restore: async (service: SelfHosted) => service.resolver.answer(`${fault}.test`, WORKS),
  })),
];

interface Way {
  name: string;
  lose: (service: SelfHosted) => Promise<void>;
  restore: (service: SelfHosted) => Promise<void>;
}

export const resolverDown: Fault = {
  name: 'resolver-down',
  does: () =>
    `a resolver that is lost in ${WAYS.length} ways and comes back, with checks before, during and after`,
  run: ({ resolverLosses, patience }) =>
    withSelfHosted(
      {
        hosts: HEALTHY,
        names: WAYS.map(({ name }) => ({ name, answer: WORKS })),
        environment: { RESULT_TTL_SECONDS: '86400' },
      },
      async (service) => {
        const recovery = new Recovery({ patience });
        const asked = (path: string) => read(service.url, { path, format: 'json' });
        await asked(KNOWN);
        for (const way of WAYS.slice(0, resolverLosses)) {
          const path = `/v1/check?host=${way.name}&ports=587`;
          await way.lose(service);
          const { status, rows } = await asked(path);
          recovery.demand(
            status === FAILED && rows.length === 0,
            `${way.name}: status ${status} without a resolver`,
          );
          const known = await asked(KNOWN);
          recovery.demand(
            failureOf(known) === null && known.rows[0]?.cached === true,
            `a known host without a resolver: ${failureOf(known) ?? 'not from memory'}`,
          );
          await way.restore(service);
          await recovery.await(`${way.name} resolved again`, RESOLVED_AGAIN_WITHIN_MS, async () => {
            const again = await asked(path);
            return again.rows[0]?.outcome === 'starttls';
          });
        }
        return recovery.outcome;
      },
    ),
};
