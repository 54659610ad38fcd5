import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { needs } from '../support/needs.ts';
import { freePort, freePortOffset, isFree } from './free-port.ts';
import { type MailHost, type MailHostOptions, startMailHost } from './mail-host.ts';
import type { NamedHost } from './named-host.ts';
import { play } from './transcript.ts';

const TWO_PORTS: NamedHost = {
  name: 'mail.test',
  address: '127.0.0.1',
  description: '',
  ports: { 587: 'healthy', 2525: 'greeting-delay' },
};

const LOOPBACK = ['127.0.0.2', '::1'];
const OWN = Object.values(networkInterfaces()).flatMap((entries = []) =>
  entries.map(({ address }) => address),
);
const MISSING = LOOPBACK.find(
  (address) => !OWN.includes(address) && !(process.platform === 'linux' && address !== '::1'),
);

const started: MailHost[] = [];

afterEach(() => Promise.all(started.splice(0).map((mailHost) => mailHost.stop())));

async function start(host: NamedHost, options: MailHostOptions = {}): Promise<MailHost> {
  const mailHost = await startMailHost({
    hosts: [host],
    portOffset: await freePortOffset([host]),
    ...options,
  });
  started.push(mailHost);
  return mailHost;
}

function dial({ portOffset }: MailHost, port: number) {
  return connect({ host: TWO_PORTS.address, port: port + portOffset });
}

describe('mail host', () => {
  it('records what a client sent, by the requested port', async () => {
    const mailHost = await start(TWO_PORTS);
    await play(
      dial(mailHost, 587),
      '< 220 mail.test ESMTP ready\n> NOOP\n< 250 2.0.0 Ok\n> QUIT\n< 221 2.0.0 Bye\n< (closed)',
    );
    await mailHost.quiet();
    expect(mailHost.connections(2525)).toEqual([]);
    expect(mailHost.connections(587)).toEqual([
      {
        lines: [
          { text: 'NOOP', beforeGreeting: false },
          { text: 'QUIT', beforeGreeting: false },
        ],
        violations: [],
        quit: true,
        closed: true,
        bytesWritten: '220 mail.test ESMTP ready\r\n250 2.0.0 Ok\r\n221 2.0.0 Bye\r\n'.length,
      },
    ]);
  });

  it('notes a client that talks before the greeting', async () => {
    const mailHost = await start(TWO_PORTS);
    await play(dial(mailHost, 2525), '> EHLO me.test\n< 554 5.5.1 mail.test talked before the greeting');
    await mailHost.quiet();
    const [record] = mailHost.connections(2525);
    expect(record?.violations).toEqual(['early-talk']);
    expect(record?.lines).toEqual([{ text: 'EHLO me.test', beforeGreeting: true }]);
  });

  it('notes bare line feeds and endless command lines', async () => {
    const mailHost = await start(TWO_PORTS);
    const socket = dial(mailHost, 587);
    await once(socket, 'data');
    socket.write(`NOOP\n${'x'.repeat(3000)}`);
    await once(socket.resume(), 'end');
    expect(mailHost.connections(587)[0]?.violations).toEqual(['line-too-long']);
  });

  it('counts connections, and forgets them on reset', async () => {
    const mailHost = await start(TWO_PORTS);
    const sockets = await Promise.all(
      [587, 587, 2525].map(async (port) => {
        const socket = dial(mailHost, port);
        await once(socket, 'connect');
        return socket;
      }),
    );
    await expect.poll(() => mailHost.allConnections().length).toBe(3);
    expect(mailHost.connections(587)).toHaveLength(2);
    for (const socket of sockets) socket.destroy();
    await mailHost.quiet();
    expect(mailHost.allConnections().map(({ closed }) => closed)).toEqual([true, true, true]);
    mailHost.reset();
    expect(mailHost.allConnections()).toEqual([]);
  });

  it('stop ends open connections and frees the ports', async () => {
    const mailHost = await start(TWO_PORTS);
    const socket = dial(mailHost, 2525).on('error', () => {});
    await once(socket, 'connect');
    await Promise.all([once(socket.resume(), 'close'), mailHost.stop()]);
    expect(await isFree(TWO_PORTS.address, 2525 + mailHost.portOffset)).toBe(true);
  });

  it('says which port is in use, and leaves nothing behind', async () => {
    const portOffset = await freePortOffset([TWO_PORTS]);
    const other = createServer().listen(2525 + portOffset, TWO_PORTS.address);
    await once(other, 'listening');
    await expect(start(TWO_PORTS, { portOffset })).rejects.toThrow(
      `Cannot listen on 127.0.0.1 port ${2525 + portOffset}: the port is in use; stop the program that uses it, or choose another offset (MAIL_PORT_OFFSET)`,
    );
    expect(await isFree(TWO_PORTS.address, 587 + portOffset)).toBe(true);
    await once(other.close(), 'close');
  });

  it('reports a program listening on a port that should refuse', async () => {
    const port = await freePort();
    const other = createServer().listen(port, TWO_PORTS.address);
    await once(other, 'listening');
    const host: NamedHost = { ...TWO_PORTS, ports: { [port]: 'refused' } };
    await expect(start(host, { portOffset: 0 })).rejects.toThrow(`port ${port}: the port is in use`);
    await once(other.close(), 'close');
  });

  // On Linux all of 127/8 is loopback, so only a machine without IPv6 lacks an address.
  it.skipIf(MISSING === undefined)(
    'leaves out a host whose address this machine does not have',
    needs('a loopback address that this machine lacks'),
    async () => {
      const elsewhere: NamedHost = { ...TWO_PORTS, name: 'away.test', address: MISSING ?? '' };
      const mailHost = await start(TWO_PORTS, { hosts: [TWO_PORTS, elsewhere] });
      expect(mailHost.hosts).toEqual([TWO_PORTS]);
      expect(mailHost.skipped).toEqual([
        { name: 'away.test', address: MISSING, reason: `this machine has no ${MISSING} (EADDRNOTAVAIL)` },
      ]);
    },
  );

  it.each(['0.0.0.0', '192.0.2.1', '127.0.0.256', 'localhost'])('does not listen on %s', async (address) => {
    await expect(startMailHost({ hosts: [{ ...TWO_PORTS, address }] })).rejects.toThrow(
      'loopback addresses only',
    );
  });
});
