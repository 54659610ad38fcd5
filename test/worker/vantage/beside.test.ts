import { expect, it } from 'vitest';
import type { Host } from '../../../worker/host/host.ts';
import { portBeside, seenSoFar } from '../../../worker/vantage/beside.ts';
import { rowOf } from '../../support/rows.ts';

const host = (name: string): Host => ({ host: name, unicodeHost: name, literal: null });

it.each([
  ['mail.example', [25, 465, 587], 587],
  ['mail.example', [465, 2525], 465],
  ['mail.example', [], null],
  ['smtp.gmail.com', [465, 587], 587],
])('%s with %j is asked on %s', (name, ports, port) => {
  expect(portBeside(host(name), ports)).toBe(port);
});

it('tells what is known so far, without waiting', async () => {
  const probed = { row: rowOf(587, 6), cached: false, places: [], dialed: [] };
  expect(await seenSoFar(Promise.resolve(probed))).toEqual({ port: 587, outcome: 'refused' });
  expect(await seenSoFar(Promise.resolve(null))).toBeNull();
  expect(await seenSoFar(new Promise(() => {}))).toBeNull();
});
