/**
 * Mailjet's host as described in the help article, with real dialogues: its table, its documentation, and the
 * differences.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advise } from '../../../worker/advice/advice.ts';
import { ARTICLE_PORTS, type Report } from '../../../worker/api/index.ts';
import { planPort } from '../../../worker/probe/plan.ts';
import { probePort } from '../../../worker/probe/probe.ts';
import { connect } from '../../../worker/probe/socket.ts';
import { renderText } from '../../../worker/render/text/report.ts';
import { WORDS } from '../../../worker/render/words.ts';
import { platformEntropy } from '../../../worker/tls/handshake/entropy.ts';
import { trustAnchors } from '../../../worker/tls/trust/trust-anchors.ts';
import { toPortReport, toRow } from '../../../worker/vantage/row.ts';
import { freePortOffset } from '../../local/free-port.ts';
import { type MailHost, startMailHost } from '../../local/mail-host.ts';
import type { NamedHost } from '../../local/named-host.ts';
import { MAILJET } from '../../support/situation.ts';

const HOST: NamedHost = {
  name: 'in-v3.mailjet.com',
  address: '127.0.0.1',
  description: 'as documented, but 588 is closed',
  ports: {
    25: 'healthy',
    80: 'healthy',
    465: 'implicit-tls',
    587: 'healthy',
    588: 'refused',
    2525: 'healthy',
  },
};

let host: MailHost;

beforeAll(async () => {
  host = await startMailHost({ hosts: [HOST], portOffset: await freePortOffset([HOST]) });
});

afterAll(() => host.stop());

/** From a vantage point that may dial port 25, like the author of the article. */
async function measured(): Promise<Report> {
  const { name, address } = HOST;
  const anchors = trustAnchors(host.trustAnchor);
  const rules = { allowPort25: true, dialPortOffset: host.portOffset, vantageName: 'office' };
  const tools = { entropy: platformEntropy, anchors, connect, clock: Date.now, onConnected: () => {} };
  const ports = await Promise.all(
    ARTICLE_PORTS.map(async (port) => {
      const step = planPort(port, { address, onPlatform: false }, rules);
      if (step.kind !== 'dial') throw new Error(`Cannot dial port ${port}: ${step.reason}`);
      const observation = await probePort({ step, ehloName: 'checker.test', host: name }, tools);
      const row = toRow({ port, family: 4, address }, observation, Date.now());
      return { ...toPortReport(row, false, Date.now()), timings: { ...row.timings, totalMs: null } };
    }),
  );
  const vantage = { id: 'office', kind: 'agent', region: null, colo: null, place: 'our office' } as const;
  const vantages = [
    { vantage, checkedAt: '', ageSeconds: 0, durationMs: 0, cached: false, ipv6: null, ports },
  ];
  const target = { host: name, unicodeHost: name, addresses: [], provider: MAILJET.id };
  const advice = advise({ vantages, provider: MAILJET, caller: null, networks: [] });
  return { target, vantages, caller: null, ...advice };
}

describe('in-v3.mailjet.com', () => {
  it('shows the table of the article, and that 588 is documented but closed', async () => {
    const report = await measured();
    const text = renderText(report, { words: WORDS.en, color: false });
    const rows = text.split('\n').flatMap((line) => {
      const [, port, documented, result] = /^ {0,2}(\d+) {2}(\S+) +(\S+(?: \S+)*)/.exec(line) ?? [];
      return port === undefined ? [] : [[port, documented, result]];
    });
    expect(rows.slice(0, ARTICLE_PORTS.length)).toEqual([
      ['25', 'STARTTLS', 'STARTTLS works'],
      ['80', 'STARTTLS', 'STARTTLS works'],
      ['465', 'SSL/TLS', 'TLS works'],
      ['587', 'STARTTLS', 'STARTTLS works'],
      ['588', 'STARTTLS', 'connection refused'],
      ['2525', 'STARTTLS', 'STARTTLS works'],
    ]);
    expect(report.findings).toEqual([
      {
        code: 'documented-but-closed',
        severity: 'warning',
        ports: [588],
        parameters: { provider: 'Mailjet' },
      },
    ]);
    expect(report.recommendation).toMatchObject({ port: 465, encryption: 'implicit-tls' });
    expect(report.recommendation?.alternatives.map(({ port }) => port)).toEqual([587, 2525, 80]);
    expect(report.documented?.ports.map(({ port }) => port)).toEqual([...ARTICLE_PORTS]);
    expect(text).toContain('- Mailjet documents port 588, but we could not connect.');
    expect(text).toMatch(/\n\nUse port 465 with SSL\/TLS:\n/);
  });
});
