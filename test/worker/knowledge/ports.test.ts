/** Every stage that needs the usual mode of a port agrees with the reference data. */

import { describe, expect, it } from 'vitest';
import { advise } from '../../../worker/advice/advice.ts';
import { expectedMode } from '../../../worker/api/index.ts';
import { parseConfig } from '../../../worker/config/config.ts';
import { KNOWN_PORTS, submissionPort, usageRank } from '../../../worker/knowledge/ports.ts';
import { planPort } from '../../../worker/probe/plan.ts';
import { probePort } from '../../../worker/probe/probe.ts';
import { connect } from '../../../worker/probe/socket.ts';
import { renderLocalScript } from '../../../worker/render/script/local-script.ts';
import { WORDS } from '../../../worker/render/words.ts';
import { parseSettingsQuery, planSettings } from '../../../worker/routes/settings.ts';
import { platformEntropy } from '../../../worker/tls/handshake/entropy.ts';
import { trustAnchors } from '../../../worker/tls/trust/trust-anchors.ts';
import { freePortOffset } from '../../local/free-port.ts';
import { startMailHost } from '../../local/mail-host.ts';
import { valued } from '../../support/told.ts';
import { portReport, report } from '../../widget/reports.ts';

const ANYWHERE = { address: '192.0.2.1', onPlatform: false };
const RULES = { allowPort25: true, dialPortOffset: 0, vantageName: null };

/** As shown by the page, which must not start a check. */
function usualSettings(port: number): unknown {
  const config = parseConfig({});
  const query = new URLSearchParams({ port: String(port) });
  return valued(
    planSettings(valued(parseSettingsQuery(query, 'mail.example.net', config)), config, 'page', '2026-11-30'),
  );
}

/** The fourth word of the row: the usual mode of a port about which the edge learned nothing. */
function usualInScript(port: number): string | undefined {
  const unseen = report('mail.example', [portReport(port, { outcome: 'error', state: 'untested' })]);
  const dialed = () => ({ host: 'mail.example', port });
  const script = renderLocalScript(unseen, {
    origin: '',
    portsNamed: '',
    nowMs: 0,
    words: WORDS.en,
    dialed,
  });
  return /^ {2}"\$1" '\d+' 'mail\.example' '\d+' '(\w+)'/m.exec(script)?.[1];
}

describe.each(KNOWN_PORTS)('port $port', ({ port, encryption }) => {
  it(`is ${encryption} to plan, settings, script and configuration`, () => {
    const isImplicit = encryption === 'implicit-tls';
    expect(planPort(port, ANYWHERE, RULES)).toMatchObject({ kind: 'dial', implicitTls: isImplicit });
    expect(usualSettings(port)).toMatchObject({ settings: { port, encryption, basis: 'usual' } });
    expect(usualInScript(port)).toBe(isImplicit ? 'tls' : 'plain');
    expect([encryption, null]).toContain(expectedMode(port));
    expect(parseConfig({}).ports).toContain(port);
  });

  it('is no surprise in its usual mode', () => {
    const usual = encryption === 'plaintext' ? null : encryption;
    expect(codesFor(port, usual)).not.toContain('tls-mode-mismatch');
  });
});

/** The findings if one port has this mode, and the notes on that port. */
function codesFor(port: number, encryption: 'starttls' | 'implicit-tls' | null): string[] {
  const row = portReport(port, { outcome: encryption ?? 'plaintext', encryption });
  const { vantages } = report('mail.example', [row]);
  const { findings, recommendation } = advise({ vantages, provider: null, caller: null, networks: [] });
  return [...findings, ...(recommendation?.reasons ?? [])].map(({ code }) => code);
}

describe('a mode that is not the usual one', () => {
  it.each([
    [465, 'starttls', true],
    [587, 'implicit-tls', true],
    [443, 'starttls', false],
    [443, 'implicit-tls', false],
  ] as const)('on %i is %s: noted %s', (port, encryption, isNoted) => {
    const codes = codesFor(port, encryption);
    expect(codes.includes('tls-mode-mismatch')).toBe(isNoted);
    expect(codes.includes('unusual-encryption')).toBe(isNoted);
  });
});

describe('port 443 with implicit TLS', () => {
  it('is found on the first connection', async () => {
    const host = {
      name: 'mail.test',
      address: '127.0.0.1',
      description: '',
      ports: { 443: 'implicit-tls' },
    } as const;
    const mailHost = await startMailHost({ hosts: [host], portOffset: await freePortOffset([host]) });
    const step = planPort(443, { ...ANYWHERE, address: host.address }, RULES);
    if (step.kind !== 'dial') throw new Error(`Cannot dial port 443: ${step.reason}`);
    const endpoint = { address: host.address, port: 443 + mailHost.portOffset };
    const anchors = trustAnchors(mailHost.trustAnchor);
    const tools = { entropy: platformEntropy, anchors, connect, clock: Date.now, onConnected: () => {} };
    const seen = await probePort(
      { step: { ...step, endpoint }, ehloName: 'me.test', host: host.name },
      tools,
    );
    await mailHost.quiet();
    expect(seen.outcome).toBe('implicit-tls');
    expect(mailHost.connections(443)).toHaveLength(1);
    await mailHost.stop();
  });
});

describe('undocumented ports', () => {
  it('begin with STARTTLS and come last', () => {
    expect(planPort(1587, ANYWHERE, RULES)).toMatchObject({ implicitTls: false });
    expect(expectedMode(1587)).toBe('starttls');
    expect(KNOWN_PORTS.every(({ port }) => usageRank(port) < usageRank(1587))).toBe(true);
  });
});

describe('submissionPort', () => {
  it.each([
    ['implicit-tls', 465],
    ['starttls', 587],
    ['plaintext', 587],
  ] as const)('is for %s %i', (mode, port) => {
    expect(submissionPort(mode)).toBe(port);
  });
});
