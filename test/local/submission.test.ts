import { once } from 'node:events';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePortOffset } from './free-port.ts';
import { type MailHost, startMailHost } from './mail-host.ts';
import type { NamedHost } from './named-host.ts';
import { smtpInsideTls } from './smtp-script.ts';
import { play, tidy } from './transcript.ts';

const HOST: NamedHost = {
  name: 'mail.test',
  address: '127.0.0.1',
  description: '',
  ports: { 465: smtpInsideTls({}), 587: 'healthy', 2525: 'no-starttls' },
};

const MAIL = `> MAIL FROM:<a@example.net>
  < 250 2.1.0 Ok
  > RCPT TO:<b@example.net>
  < 250 2.1.5 Ok
  > DATA
  < 354 Go ahead
  > Subject: Test
  > QUIT
  > ..
  > .
  < 250 2.0.0 Taken
  > QUIT
  < 221 2.0.0 Bye
  < (closed)`;

const SIGN_INS = {
  PLAIN: `> AUTH PLAIN AGEAYg==
  < 235 2.7.0 Welcome`,
  'PLAIN when asked': `> AUTH PLAIN
  < 334\x20
  > AGEAYg==
  < 235 2.7.0 Welcome`,
  LOGIN: `> AUTH LOGIN
  < 334 VXNlciBOYW1lAA==
  > YQ==
  < 334 UGFzc3dvcmQA
  > Yg==
  < 235 2.7.0 Welcome`,
  'LOGIN with the name at once': `> AUTH LOGIN YQ==
  < 334 UGFzc3dvcmQA
  > Yg==
  < 235 2.7.0 Welcome`,
};

let mailHost: MailHost;

beforeAll(async () => {
  mailHost = await startMailHost({ hosts: [HOST], portOffset: await freePortOffset([HOST]) });
});

afterAll(() => mailHost.stop());

async function secure(): Promise<TLSSocket> {
  const socket = connect({
    host: HOST.address,
    port: 465 + mailHost.portOffset,
    servername: HOST.name,
    ca: mailHost.trustAnchor,
  });
  await once(socket, 'secureConnect');
  return socket;
}

/** In plain text, as a client first sees the port. */
async function dial(port: number): Promise<Socket> {
  const socket = connectTcp({ host: HOST.address, port: port + mailHost.portOffset });
  await once(socket, 'connect');
  return socket;
}

describe('a mail host that takes mail', () => {
  it.each(Object.entries(SIGN_INS))('signs in by %s and takes a message', async (_, signIn) => {
    const transcript = `< 220 mail.test ESMTP ready\n${signIn}\n${MAIL}`;
    expect(await play(await secure(), transcript)).toBe(tidy(transcript));
  });

  it('accepts none without a login', async () => {
    const transcript = `< 220 mail.test ESMTP ready
      > MAIL FROM:<a@example.net>
      < 530 5.7.0 Authentication required`;
    expect(await play(await secure(), transcript)).toBe(tidy(transcript));
  });

  it('allows no login before encryption if it offers that', async () => {
    const transcript = `< 220 mail.test ESMTP ready
      > AUTH PLAIN AGEAYg==
      < 530 5.7.0 Must issue a STARTTLS command first`;
    expect(await play(await dial(587), transcript)).toBe(tidy(transcript));
  });

  it('accepts it unencrypted if it has no encryption', async () => {
    const transcript = `< 220 mail.test ESMTP ready\n${SIGN_INS.PLAIN}\n${MAIL}`;
    expect(await play(await dial(2525), transcript)).toBe(tidy(transcript));
  });
});
