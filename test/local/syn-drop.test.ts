import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../support/needs.ts';
import { freePort, isFree } from './free-port.ts';
import { droppingSyn, type SynDrop } from './syn-drop.ts';

const ADDRESS = '127.0.0.6';

/** The kernel's TCP_SYN_SENT, as in /proc/net/tcp. */
const SYN_SENT = '02';

let port: number;
let drop: SynDrop;

describe.skipIf(process.platform !== 'linux')('droppingSyn', needs('Linux'), () => {
  beforeAll(async () => {
    port = await freePort();
    drop = await droppingSyn([{ address: ADDRESS, port }]);
  });

  afterAll(() => drop.stop());

  it('leaves a connection attempt unanswered: the kernel sends the SYN again', async () => {
    const socket = connect({ host: ADDRESS, port }).on('error', () => {});
    await expect.poll(() => attempts(port).some(({ resent }) => resent > 0), { timeout: 5000 }).toBe(true);
    expect(socket.connecting).toBe(true);
    socket.destroy();
    await expect.poll(() => attempts(port)).toEqual([]);
  });

  it('frees the port when it is stopped', async () => {
    const other = await freePort();
    const brief = await droppingSyn([{ address: ADDRESS, port: other }]);
    expect(await isFree(ADDRESS, other)).toBe(false);
    await brief.stop();
    await expect.poll(() => isFree(ADDRESS, other)).toBe(true);
  });

  it('says which port is not available', async () => {
    await expect(droppingSyn([{ address: ADDRESS, port }])).rejects.toMatchObject({
      code: 'EADDRINUSE',
      address: ADDRESS,
      port,
    });
  });
});

/** Connection attempts in progress to the port, and how often their SYN was resent (proc_net_tcp.txt). */
function attempts(to: number): { resent: number }[] {
  const hex = to.toString(16).toUpperCase().padStart(4, '0');
  return readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , remote = '', state]) => remote.endsWith(`:${hex}`) && state === SYN_SENT)
    .map(([, , , , , , resent = '']) => ({ resent: Number.parseInt(resent, 16) }));
}
