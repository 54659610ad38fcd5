/** Agents that accept a connection and never answer, or answer with half a row and stall. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AGENT_PATH, PROTOCOL, PROTOCOL_HEADER } from '../../../worker/agent/order.ts';
import type { Report } from '../../../worker/api/index.ts';
import { withSelfHosted } from '../../e2e/self-hosted.ts';
import { ask } from '../../hostile/asking.ts';
import { DEMO_HOSTS } from '../../local/demo.ts';
import type { DemoHost } from '../../local/demo-host.ts';
import { HALF_DEAD_ANSWER_WITHIN_MS } from '../promises.ts';
import { compare } from '../truth.ts';
import type { Fault } from './fault.ts';
import { Recovery } from './recovery.ts';

const HEALTHY = DEMO_HOSTS.find(({ name }) => name === 'mail.healthy.test') as DemoHost;
const PATH = `/v1/check?host=${HEALTHY.name}&ports=465,587`;
const HALF_A_ROW = '{"type":"port","vantage":"stalling","report":{"port":465,"fam';
const TOKEN = 'a secret that the service and its agents have in common';

export const halfDeadAgent: Fault = {
  name: 'half-dead-agent',
  does: ({ hasStallingAgent }) =>
    `a check with an agent that never answers${hasStallingAgent ? ' and 1 that stalls in the middle of a row' : ''}, and 1 check after it`,
  async run({ hasStallingAgent, patience }) {
    let ordered = 0;
    const deaf = await started(() => {
      ordered += 1;
    });
    const stalling = await started((response) => {
      ordered += 1;
      response.writeHead(200, { [PROTOCOL_HEADER]: String(PROTOCOL) }).write(HALF_A_ROW);
    });
    const agents = [
      { id: 'deaf', url: urlOf(deaf), place: 'deaf' },
      ...(hasStallingAgent ? [{ id: 'stalling', url: urlOf(stalling), place: 'stalling' }] : []),
    ];
    const environment = { AGENTS: JSON.stringify(agents), AGENT_TOKEN: TOKEN };
    try {
      return await withSelfHosted({ hosts: [HEALTHY], environment }, async ({ url }) => {
        const recovery = new Recovery({ patience });
        await recovery.await('a report in spite of its agents', HALF_DEAD_ANSWER_WITHIN_MS, () =>
          isReported(url, agents.length, recovery),
        );
        recovery.demand(ordered === agents.length, `${ordered} of ${agents.length} agents were asked`);
        // They are left alone for a while, so that the next reader does not wait for them.
        await recovery.await('the next report', HALF_DEAD_ANSWER_WITHIN_MS, () =>
          isReported(url, agents.length, recovery),
        );
        recovery.demand(ordered === agents.length, 'an agent that had not answered was asked again at once');
        return recovery.outcome;
      });
    } finally {
      await Promise.all([deaf, stalling].map(stopped));
    }
  },
};

/** The service's own rows are right, and those of each agent say that it failed. */
async function isReported(url: string, agents: number, recovery: Recovery): Promise<boolean> {
  const { status, text } = await ask(url, { path: PATH });
  if (status !== 200) return false;
  const [own, ...others] = (JSON.parse(text) as Report).vantages;
  const { failed, contradictions } = compare(HEALTHY, own?.ports ?? []);
  for (const fault of [...failed, ...contradictions]) recovery.demand(false, fault);
  const missing = others.flatMap(({ ports }) => ports);
  const areNamed = missing.every(
    ({ outcome, reason }) => outcome === 'error' && reason?.startsWith('vantage-'),
  );
  recovery.demand(areNamed, 'a row of an agent that did not send it');
  return own?.ports.length === 2 && others.length === agents;
}

async function started(serve: (response: ServerResponse) => void): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume();
    if (request.url === AGENT_PATH) serve(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stopped(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
