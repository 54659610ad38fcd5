/** The TLS temperaments, tested with OpenSSL: Node's own client, with its own verdict on trust. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type Duplex, duplexPair } from 'node:stream';
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePortOffset } from './free-port.ts';
import { type MailHost, startMailHost } from './mail-host.ts';
import type { NamedHost } from './named-host.ts';
import type { TemperamentId } from './temperaments.ts';
import { TLS_TEMPERAMENTS } from './tls-temperaments.ts';
import { play, tidy } from './transcript.ts';
import { recordEnd } from './wire-fault.ts';

const IDS: readonly TemperamentId[] = ['healthy', ...(Object.keys(TLS_TEMPERAMENTS) as TemperamentId[])];
const FIRST_PORT = 100;

const HOST: NamedHost = {
  name: 'mail.test',
  address: '127.0.0.1',
  description: 'every TLS temperament once',
  ports: Object.fromEntries(IDS.map((id, index) => [FIRST_PORT + index, id])),
};

let mailHost: MailHost;

beforeAll(async () => {
  mailHost = await startMailHost({ hosts: [HOST], portOffset: await freePortOffset([HOST]) });
});

afterAll(() => mailHost.stop());

function dial(id: TemperamentId): Socket {
  return connect({ host: HOST.address, port: FIRST_PORT + IDS.indexOf(id) + mailHost.portOffset });
}

type Way = 'starttls' | 'implicit';
type Begin = readonly [id: TemperamentId, way: Way];

/** The connection right before TLS, and the last plain text the server sent. */
async function beforeTls([id, way]: Begin): Promise<{ socket: Socket; said: string }> {
  const socket = dial(id);
  if (way === 'implicit') return { socket, said: '' };
  await once(socket, 'data');
  socket.write('STARTTLS\r\n');
  const [said] = await once(socket, 'data');
  return { socket, said: String(said) };
}

async function shakeHands(begin: Begin, options: ConnectionOptions = {}): Promise<TLSSocket> {
  const { socket } = await beforeTls(begin);
  const terms = { ca: mailHost.trustAnchor, servername: HOST.name, ...options };
  const secured = connectTls({ socket, ...terms });
  await once(secured, 'secureConnect');
  return secured;
}

/** The first message of a TLS client. */
async function clientHello(): Promise<Buffer> {
  const [near, far]: Duplex[] = duplexPair();
  if (!near || !far) throw new Error('Cannot make a pair of streams');
  const client = connectTls({ socket: near, servername: HOST.name }).on('error', () => {});
  const [hello] = await once(far, 'data');
  client.destroy();
  return hello;
}

/** Everything sent to a client that sends its hello, waits for a number of records, and then sends nothing more. */
async function answerToHello(begin: Begin, records = 0): Promise<Buffer> {
  const { socket } = await beforeTls(begin);
  socket.write(await clientHello());
  const chunks: Buffer[] = [];
  if (records === 0) socket.end();
  for await (const chunk of socket) {
    chunks.push(chunk);
    if (recordsIn(Buffer.concat(chunks)).length >= records) socket.end();
  }
  return Buffer.concat(chunks);
}

function recordsIn(bytes: Buffer): Buffer[] {
  const end = recordEnd(bytes);
  return end === null ? [] : [bytes.subarray(0, end), ...recordsIn(bytes.subarray(end))];
}

/** A client from twenty years ago, except for the root it trusts. */
const LENIENT: ConnectionOptions = { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' };
const UNNAMED: ConnectionOptions = { checkServerIdentity: () => undefined };

describe('a client that follows the rules', () => {
  it.each<[...Begin, ConnectionOptions, { protocol: string; suite?: string; key?: string }]>([
    ['healthy', 'starttls', {}, { protocol: 'TLSv1.3' }],
    ['implicit-tls', 'implicit', {}, { protocol: 'TLSv1.3' }],
    ['tls-1.2', 'starttls', {}, { protocol: 'TLSv1.2' }],
    ['tls-1.1', 'implicit', LENIENT, { protocol: 'TLSv1.1' }],
    ['tls-1.0', 'starttls', LENIENT, { protocol: 'TLSv1' }],
    ['rsa-key-exchange', 'starttls', {}, { protocol: 'TLSv1.2', suite: 'TLS_RSA_WITH_AES_128_CBC_SHA' }],
    [
      'dhe-key-exchange',
      'starttls',
      {},
      { protocol: 'TLSv1.2', suite: 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256' },
    ],
    ['sha1-handshake', 'starttls', LENIENT, { protocol: 'TLSv1.2' }],
    ['ed448-handshake', 'starttls', {}, { protocol: 'TLSv1.3' }],
    ['hello-retry', 'starttls', {}, { protocol: 'TLSv1.3', key: 'secp384r1' }],
    ['asks-for-certificate', 'starttls', {}, { protocol: 'TLSv1.3' }],
    ['ending-above', 'implicit', {}, { protocol: 'TLSv1.3' }],
    ['deep-chain', 'implicit', {}, { protocol: 'TLSv1.3' }],
    ['rare-key', 'implicit', {}, { protocol: 'TLSv1.3' }],
    ['hostile-certificate', 'starttls', {}, { protocol: 'TLSv1.3' }],
    ['starttls-injection', 'starttls', {}, { protocol: 'TLSv1.3' }],
    ['auth-in-clear', 'starttls', {}, { protocol: 'TLSv1.3' }],
    ['busy-inside-tls', 'implicit', {}, { protocol: 'TLSv1.3' }],
    ['weak-key', 'starttls', LENIENT, { protocol: 'TLSv1.3' }],
    ['weak-signature', 'starttls', LENIENT, { protocol: 'TLSv1.3' }],
    ['wrong-name', 'starttls', UNNAMED, { protocol: 'TLSv1.3' }],
  ])('gets along with %s', async (id, way, options, { protocol, suite, key }) => {
    const socket = await shakeHands([id, way], options);
    expect([socket.authorized, socket.getProtocol()]).toEqual([true, protocol]);
    if (suite !== undefined) expect(socket.getCipher().standardName).toBe(suite);
    if (key !== undefined) expect(socket.getEphemeralKeyInfo()).toMatchObject({ name: key });
    socket.destroy();
  });

  it.each<[...Begin, ConnectionOptions, object]>([
    ['healthy', 'starttls', { ca: [] }, { code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' }],
    ['expired', 'starttls', {}, { code: 'CERT_HAS_EXPIRED' }],
    ['implicit-expired', 'implicit', {}, { code: 'CERT_HAS_EXPIRED' }],
    ['not-yet-valid', 'starttls', {}, { code: 'CERT_NOT_YET_VALID' }],
    ['wrong-name', 'starttls', {}, { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }],
    ['expired-and-wrong-name', 'starttls', UNNAMED, { code: 'CERT_HAS_EXPIRED' }],
    ['self-signed', 'implicit', {}, { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }],
    ['unknown-root', 'starttls', {}, { code: 'SELF_SIGNED_CERT_IN_CHAIN' }],
    ['incomplete-chain', 'implicit', {}, { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }],
    ['client-only', 'starttls', {}, { code: 'INVALID_PURPOSE' }],
    ['weak-key', 'starttls', {}, { message: 'EE certificate key too weak' }],
    ['weak-signature', 'starttls', {}, { message: 'CA signature digest algorithm too weak' }],
    ['sha1-handshake', 'starttls', {}, { code: 'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE' }],
    ['tls-1.1', 'implicit', {}, { code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' }],
    ['tls-1.0', 'starttls', {}, { code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' }],
    ['no-common-cipher', 'starttls', {}, { code: 'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE' }],
    ['unrecognized-name', 'implicit', {}, { code: 'ERR_SSL_TLSV1_UNRECOGNIZED_NAME' }],
    ['bad-signature', 'starttls', {}, { code: 'ERR_SSL_PROVIDER_SIGNATURE_FAILURE' }],
    ['truncated-hello', 'implicit', {}, { code: 'ERR_SSL_LENGTH_MISMATCH' }],
    ['starttls-without-tls', 'starttls', {}, { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }],
    ['starttls-injection-later', 'starttls', {}, { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }],
    ['starttls-cut', 'starttls', {}, { code: 'ECONNRESET' }],
    ['closes-on-hello', 'implicit', {}, { code: 'ECONNRESET' }],
    ['cut-after-hello', 'implicit', {}, { code: 'ECONNRESET' }],
  ])('refuses %s', async (id, way, options, error) => {
    await expect(shakeHands([id, way], options)).rejects.toMatchObject(error);
  });

  it('would not trust the name of expired-and-wrong-name either', async () => {
    const socket = await shakeHands(['expired-and-wrong-name', 'starttls'], { rejectUnauthorized: false });
    expect(socket.getPeerCertificate().subjectaltname).toBe('DNS:mail.example.net');
    socket.destroy();
  });

  it('is shown a good certificate by bad-signature', async () => {
    const good = await shakeHands(['tls-1.2', 'starttls']);
    const raw = good.getPeerX509Certificate()?.raw;
    good.destroy();
    // ServerHello, Certificate, ServerKeyExchange, ServerHelloDone.
    const flight = await answerToHello(['bad-signature', 'starttls'], 4);
    expect(flight.includes(raw ?? 'no certificate')).toBe(true);
  });
});

describe('that waits for the rest', () => {
  it('gets nothing from starttls-unanswered', async () => {
    expect(await answerToHello(['starttls-unanswered', 'starttls'])).toHaveLength(0);
  });

  it.each<Begin>([
    ['silent-after-hello', 'implicit'],
    ['cut-after-hello', 'implicit'],
  ])('gets a whole ServerHello from %s and no more', async (id, way) => {
    const answer = await answerToHello([id, way], 1);
    expect(recordsIn(answer)).toEqual([answer]);
    // A handshake record that begins with a ServerHello.
    expect([answer[0], answer[5]]).toEqual([22, 2]);
  });
});

describe('what is sent in plain text', () => {
  const EHLO = `< 220 mail.test ESMTP ready
    > EHLO me.test
    < 250-mail.test
    < 250-PIPELINING
    < 250-SIZE 35882577
    < 250-8BITMIME
    < 250-STARTTLS`;

  it.each<[TemperamentId, string]>([
    ['auth-in-clear', `${EHLO}\n< 250-AUTH PLAIN LOGIN\n< 250-ENHANCEDSTATUSCODES\n< 250 SMTPUTF8`],
    [
      'starttls-refused',
      `${EHLO}\n< 250-ENHANCEDSTATUSCODES\n< 250 SMTPUTF8
      > STARTTLS
      < 454 4.7.0 TLS is not available just now
      > QUIT
      < 221 2.0.0 Bye`,
    ],
    [
      'starttls-cut',
      `${EHLO}\n< 250-ENHANCEDSTATUSCODES\n< 250 SMTPUTF8
      > STARTTLS
      < 220 2.0.0 Ready to start TLS
      < (closed)`,
    ],
  ])('by %s', async (id, transcript) => {
    expect(await play(dial(id), transcript)).toBe(tidy(transcript));
  });

  it('by starttls-injection comes in one piece after the reply to STARTTLS', async () => {
    const { socket, said } = await beforeTls(['starttls-injection', 'starttls']);
    socket.destroy();
    expect(said).toBe('220 2.0.0 Ready to start TLS\r\n250 2.0.0 Slipped in\r\n');
  });

  it('by starttls-without-tls is a reply to the hello', async () => {
    const answer = await answerToHello(['starttls-without-tls', 'starttls']);
    expect(answer.toString()).toBe('500 5.5.2 mail.test does not understand\r\n');
  });
});

describe('what is sent inside TLS', () => {
  const INSIDE = `> EHLO me.test
    < 250-mail.test
    < 250-PIPELINING
    < 250-SIZE 35882577
    < 250-8BITMIME
    < 250-AUTH PLAIN LOGIN
    < 250-ENHANCEDSTATUSCODES
    < 250 SMTPUTF8
    > STARTTLS
    < 503 5.5.1 TLS is on already
    > QUIT
    < 221 2.0.0 Bye
    < (closed)`;

  it.each<[...Begin, string]>([
    ['healthy', 'starttls', INSIDE],
    ['starttls-injection', 'starttls', INSIDE],
    ['implicit-tls', 'implicit', `< 220 mail.test ESMTP ready\n${INSIDE}`],
    ['busy-inside-tls', 'implicit', '< 421 4.3.2 mail.test too many connections\n< (closed)'],
  ])('by %s', async (id, way, transcript) => {
    const socket = await shakeHands([id, way]);
    expect(await play(socket, transcript)).toBe(tidy(transcript));
  });
});

describe('the authority', () => {
  it('is made anew at every start', async () => {
    const other = await startMailHost({ hosts: [] });
    expect(other.trustAnchor).not.toBe(mailHost.trustAnchor);
    await other.stop();
  });

  it('vouches for the name of each host', async () => {
    const socket = await shakeHands(['healthy', 'starttls']);
    expect(socket.getPeerCertificate().subjectaltname).toBe(`DNS:${HOST.name}`);
    socket.destroy();
  });
});
