import { describe, expect, it } from 'vitest';
import { planPort } from '../../../worker/probe/plan.ts';

const PUBLIC = { address: '192.0.2.1', onPlatform: false };
const RULES = { allowPort25: false, dialPortOffset: 0, vantageName: null };

describe('planPort', () => {
  it('dials the checked address', () => {
    expect(planPort(587, PUBLIC, RULES)).toEqual({
      kind: 'dial',
      port: 587,
      endpoint: { address: '192.0.2.1', port: 587 },
      implicitTls: false,
    });
  });

  it.each([
    [465, true],
    [2465, true],
    [8465, true],
    [25, false],
    [587, false],
    [443, true],
    [1587, false],
  ])('expects TLS first on %i: %s', (port, implicitTls) => {
    expect(planPort(port, PUBLIC, { ...RULES, allowPort25: true })).toMatchObject({
      kind: 'dial',
      implicitTls,
    });
  });

  it('does not dial port 25 unless that is allowed', () => {
    expect(planPort(25, PUBLIC, RULES)).toEqual({
      kind: 'untestable',
      port: 25,
      reason: 'port-25-forbidden',
    });
    expect(planPort(25, PUBLIC, { ...RULES, allowPort25: true }).kind).toBe('dial');
  });

  it('does not dial the platform itself', () => {
    const step = planPort(587, { ...PUBLIC, onPlatform: true }, RULES);
    expect(step).toEqual({ kind: 'untestable', port: 587, reason: 'platform-range' });
  });

  it('dials the platform when running elsewhere', () => {
    const rules = { ...RULES, vantageName: 'home' };
    expect(planPort(587, { ...PUBLIC, onPlatform: true }, rules).kind).toBe('dial');
  });

  it.each([
    ['127.0.0.5', 10_587],
    ['::1', 10_587],
    ['192.0.2.1', 587],
    ['10.0.0.1', 587],
    ['::ffff:7f00:1', 587],
  ])('adds the offset on loopback only: %s → %i', (address, port) => {
    const step = planPort(587, { address, onPlatform: false }, { ...RULES, dialPortOffset: 10_000 });
    expect(step).toMatchObject({ port: 587, endpoint: { address, port } });
  });

  it('decides about port 25 by the requested port, not the one dialed', () => {
    const local = { address: '127.0.0.1', onPlatform: false };
    expect(planPort(25, local, { ...RULES, dialPortOffset: 10_000 }).kind).toBe('untestable');
  });
});
