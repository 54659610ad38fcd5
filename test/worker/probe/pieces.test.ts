/** Servers that send their bytes in more pieces than we read. */
import { expect, it } from 'vitest';
import type { Scene } from '../../support/scripted-connection.ts';
import { probe } from '../../support/scripted-probe.ts';

const GREETING: Scene = [0, '220 mail.test\r\n'];
const TOO_MUCH: Scene = [0, 'too-much'];

it.each([
  ['the greeting', [[0, '220 ma'], TOO_MUCH]],
  ['the answer to EHLO', [GREETING, [0, '250'], TOO_MUCH]],
] satisfies [string, Scene[]][])('are given up in %s', async (_, scenes) => {
  expect(await probe(scenes)).toMatchObject({ outcome: 'not-smtp', reason: 'too-long', closed: 1 });
});

it('are still known for what they are', async () => {
  const web = await probe([[0, 'HTTP/1.1 200 OK'], TOO_MUCH]);
  expect(web).toMatchObject({ outcome: 'not-smtp', reason: 'http', closed: 1 });
});

it('are not blamed for it in a handshake', async () => {
  // The beginning of a record of 16 KB.
  const begun = Uint8Array.of(22, 3, 3, 0x40, 0, 2, 0, 0x10, 0);
  const found = await probe([[0, begun], TOO_MUCH], { implicitTls: true });
  expect(found).toMatchObject({ outcome: 'tls-failed', reason: 'beyond-our-client', closed: 1 });
});
