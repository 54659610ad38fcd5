import { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { PIPELINED_MAX } from '../../../worker/limits.ts';
import { Connections } from '../../../worker/self-host/connections.ts';

let sockets: Socket[];

/** All in one go, as a server reports those that arrive together. */
function opened(connections: Connections, count: number): void {
  sockets = Array.from({ length: count }, () => new Socket());
  for (const socket of sockets) connections.opened(socket);
}

function open(): number[] {
  return sockets.flatMap(({ destroyed }, index) => (destroyed ? [] : [index]));
}

afterEach(() => {
  for (const socket of sockets) socket.destroy();
});

describe('connections', () => {
  it('that arrive together leave no more than there may be, the latest ones', () => {
    opened(new Connections(2), 6);
    expect(open()).toEqual([4, 5]);
  });

  it('with a request stay, and are the last to go once it has ended', () => {
    const connections = new Connections(3);
    opened(connections, 3);
    const [first, , third] = sockets as [Socket, Socket, Socket];
    connections.began(first);
    connections.opened(new Socket());
    expect(open()).toEqual([0, 2]);
    connections.ended(first);
    connections.opened(new Socket());
    expect(open()).toEqual([0]);
    expect(third.destroyed).toBe(true);
  });

  it('that are all busy leave no place for a new one', () => {
    const connections = new Connections(1);
    opened(connections, 1);
    connections.began(sockets[0] as Socket);
    const late = new Socket();
    connections.opened(late);
    expect([open(), late.destroyed]).toEqual([[0], true]);
  });

  it('count a request of two as busy', () => {
    const connections = new Connections(1);
    opened(connections, 1);
    const [only] = sockets as [Socket];
    connections.began(only);
    connections.began(only);
    connections.ended(only);
    connections.opened(new Socket());
    expect(open()).toEqual([0]);
  });

  it('does not welcome more requests than may be sent ahead', () => {
    const connections = new Connections(1);
    opened(connections, 1);
    const [only] = sockets;
    const welcomes = Array.from({ length: PIPELINED_MAX + 1 }, () => connections.began(only as Socket));
    expect(welcomes).toEqual([...Array(PIPELINED_MAX).fill(true), false]);
    connections.ended(only as Socket);
    connections.ended(only as Socket);
    expect(connections.began(only as Socket)).toBe(true);
  });
});
