import { expect, it } from 'vitest';
import { KNOWN_PORTS } from '../../worker/knowledge/ports.ts';
import { freePort, freePortOffset } from './free-port.ts';

const PORTS = KNOWN_PORTS.map(({ port }) => port);
const HOST = { name: 'mail.test', address: '127.0.0.1', description: '', ports: {} };

it('mail hosts with different offsets never collide, nor with a foreign port', async () => {
  const offsets = await Promise.all(Array.from({ length: 20 }, () => freePortOffset([HOST])));
  const meetings = offsets.flatMap((one) =>
    offsets
      .filter((other) => other !== one)
      .flatMap((other) => PORTS.filter((port) => PORTS.includes(port + one - other))),
  );
  expect(new Set(offsets).size).toBeGreaterThan(1);
  expect(meetings).toEqual([]);
  expect(await freePort()).toBeGreaterThan(Math.max(...offsets) + Math.max(...PORTS));
});
