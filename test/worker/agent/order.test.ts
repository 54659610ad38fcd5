import { describe, expect, it } from 'vitest';
import { type AgentOrder, parseOrder, writeOrder } from '../../../worker/agent/order.ts';
import { AGENT_ORDER_BYTES_MAX, PORTS_ORDERED_MAX } from '../../../worker/limits.ts';
import { valued, valuesOf, whyOf } from '../../support/told.ts';

const HOST = { host: 'mail.example', unicodeHost: 'mail.example', literal: null };
const ORDER = { agent: 'office', host: HOST, ports: [25, 587], family: 4 } as const;
const WRITTEN = { protocol: 1, agent: 'office', host: 'mail.example', ports: [25, 587], family: 4 };

/** An order has only the host's name, which is therefore also what counts as written. */
function received(order: AgentOrder) {
  return { ...order, host: { ...order.host, written: order.host.host } };
}

function parse(changes: object) {
  return parseOrder(JSON.stringify({ ...WRITTEN, ...changes }));
}

describe('an order', () => {
  it('is read back as it was written', () => {
    expect(JSON.parse(writeOrder(ORDER))).toEqual(WRITTEN);
    expect(valued(parseOrder(writeOrder(ORDER)))).toEqual(received(ORDER));
    const six = {
      ...ORDER,
      host: { host: '2001:db8::1', unicodeHost: '2001:db8::1', literal: 6 as const },
      family: 6 as const,
    };
    expect(valued(parseOrder(writeOrder(six)))).toEqual(received(six));
  });

  it('fits in what an agent reads, with the longest name and all ports', () => {
    const ports = Array.from({ length: PORTS_ORDERED_MAX }, (_, index) => 65_535 - index);
    const host = { ...HOST, host: `${'a'.repeat(63)}.`.repeat(3) + 'a'.repeat(61) };
    expect(writeOrder({ agent: 'a'.repeat(63), host, ports, family: 4 }).length).toBeLessThan(
      AGENT_ORDER_BYTES_MAX,
    );
  });

  it('may contain more than this agent knows', () => {
    expect(valued(parse({ urgent: true }))).toEqual(received(ORDER));
  });

  it.each([
    ['', 'order-unreadable'],
    ['null', 'order-unreadable'],
    ['{"protocol":1', 'order-unreadable'],
  ])('is not %j', (body, why) => {
    expect(whyOf(parseOrder(body))).toBe(why);
  });

  it.each([
    [{ host: 7 }, 'order-unreadable'],
    [{ ports: [] }, 'order-unreadable'],
    [{ ports: [0] }, 'order-unreadable'],
    [{ ports: [65_536] }, 'order-unreadable'],
    [{ ports: [1.5] }, 'order-unreadable'],
    [{ ports: Array(PORTS_ORDERED_MAX + 1).fill(25) }, 'order-unreadable'],
    [{ family: 5 }, 'order-unreadable'],
    [{ protocol: '1' }, 'order-unreadable'],
    [{ host: 'mail' }, 'host-no-dot'],
  ])('is not one with %j', (changes, why) => {
    expect(whyOf(parse(changes))).toBe(why);
  });

  it('of another version is refused with both numbers', () => {
    expect(whyOf(parse({ protocol: 2 }))).toBe('order-version');
    expect(valuesOf(parse({ protocol: 2 }))).toMatchObject({ given: '2', version: 1 });
  });

  it('names each port once', () => {
    expect(valued(parse({ ports: Array(PORTS_ORDERED_MAX).fill(25) })).ports).toEqual([25]);
  });
});
