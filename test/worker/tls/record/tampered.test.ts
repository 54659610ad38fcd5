/** An attacker between OpenSSL and the client flips, repeats, swaps or drops what the server sent. */
import { constants } from 'node:crypto';
import type { TlsOptions } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { ContentType, HandshakeType } from '../../../../worker/tls/record/handshake-type.ts';
import { type Alteration, altered, flipped, messageOf, typeOf } from '../../../support/tls/altered.ts';
import { credentialsOf, serverCredentials } from '../../../support/tls/credentials.ts';
import { dial, dialed, endOf, take } from '../../../support/tls/dialed.ts';
import { GREETING, startOpenssl } from '../../../support/tls/openssl-server.ts';

const EC = serverCredentials('ec-p256');
const ONLY_12 = { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } as const;
const ONLY_13 = { minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' } as const;
const CBC = { ...EC, ...ONLY_12, ciphers: 'ECDHE-ECDSA-AES128-SHA256:@SECLEVEL=0' };

const PROTECTIONS: readonly [string, TlsOptions][] = [
  ['TLS 1.3, AES-GCM', { ...EC, ...ONLY_13, ciphers: 'TLS_AES_128_GCM_SHA256' }],
  ['TLS 1.3, ChaCha20', { ...EC, ...ONLY_13, ciphers: 'TLS_CHACHA20_POLY1305_SHA256' }],
  ['TLS 1.2, AES-GCM', { ...EC, ...ONLY_12, ciphers: 'ECDHE-ECDSA-AES256-GCM-SHA384' }],
  ['TLS 1.2, ChaCha20', { ...EC, ...ONLY_12, ciphers: 'ECDHE-ECDSA-CHACHA20-POLY1305' }],
  ['TLS 1.2, CBC, MAC outside', CBC],
  ['TLS 1.2, CBC, MAC inside', { ...CBC, secureOptions: constants.SSL_OP_NO_ENCRYPT_THEN_MAC }],
];

/** What happens to the two records of `one` and `two`. */
const TAMPERINGS: readonly [string, (records: readonly [Buffer, Buffer]) => Buffer[], string][] = [
  ['a bit of the content turned', ([one, two]) => [flipped(one, 5), two], ''],
  ['a bit of the tag turned', ([one, two]) => [flipped(one, -1), two], ''],
  ['a bit in the middle turned', ([one, two]) => [flipped(one, Math.floor(one.length / 2)), two], ''],
  ['the type changed', ([one, two]) => [turnedIntoAlert(one), two], ''],
  ['repeated', ([one, two]) => [one, one, two], 'one'],
  ['swapped', ([one, two]) => [two, one], ''],
  ['the first one swallowed', ([, two]) => [two], ''],
];

function turnedIntoAlert(record: Buffer): Buffer {
  return Buffer.from([ContentType.alert, ...record.subarray(1)]);
}

/** Passes everything through until told otherwise, then waits for two records and tampers with them. */
function tampering(deed: (records: readonly [Buffer, Buffer]) => Buffer[]) {
  const held: Buffer[] = [];
  let isOn = false;
  const alteration: Alteration = (record) => {
    if (!isOn) return [record];
    const [one, two] = [held.shift(), record];
    if (one !== undefined) return deed([one, two]);
    held.push(record);
    return [];
  };
  return { alteration, begin: () => (isOn = true) };
}

describe.each(PROTECTIONS)('%s', (_, options) => {
  it.for(TAMPERINGS)('a record is refused: %s', async ([, deed, before]) => {
    const server = await startOpenssl(options);
    const { alteration, begin } = tampering(deed);
    const { connection } = await dialed(server.port, { through: (plain) => altered(plain, alteration) });
    expect((await take(connection, GREETING.length)).toString()).toBe(GREETING);
    // The tickets of TLS 1.3 come some time after the handshake; once an echo is back, they have arrived.
    connection.write(Buffer.from('echo'));
    expect((await take(connection, 4)).toString()).toBe('echo');
    begin();
    server.say('one');
    server.say('two');
    if (before !== '') expect((await take(connection, before.length)).toString()).toBe(before);
    expect(await connection.read(Date.now() + 5_000)).toEqual({ kind: 'reset' });
    expect(await server.failed).toMatch(/ALERT_(BAD_RECORD_MAC|UNEXPECTED_MESSAGE)/);
    expect(await endOf(connection)).toBe('reset');
  });
});

/** Changes the unprotected handshake record that begins with this message. */
function changing(message: number, change: (record: Buffer) => Buffer): Alteration {
  return (record) =>
    typeOf(record) === ContentType.handshake && messageOf(record) === message ? [change(record)] : [record];
}

/** Changes the nth protected record. */
function changingSealed(nth: number, change: (record: Buffer) => Buffer): Alteration {
  let sealed = 0;
  return (record) =>
    typeOf(record) === ContentType.applicationData && ++sealed === nth ? [change(record)] : [record];
}

/** Changes the record after ChangeCipherSpec, which in TLS 1.2 is Finished. */
function changingFinished(change: (record: Buffer) => Buffer): Alteration {
  let isNext = false;
  return (record) => {
    const isFinished = isNext;
    isNext = typeOf(record) === ContentType.changeCipherSpec;
    return isFinished ? [change(record)] : [record];
  };
}

const RANDOM_AT = 5 + 4 + 2;

/** The same message with the certificate of another key of the same kind. */
function otherCertificate(record: Buffer): Buffer {
  const other = serverCertificate();
  const list = Buffer.concat([uint24(other.length + 3), uint24(other.length), other]);
  const message = Buffer.concat([record.subarray(5, 6), uint24(list.length), list]);
  const header = Buffer.from(record.subarray(0, 5));
  header.writeUInt16BE(message.length, 3);
  return Buffer.concat([header, message]);
}

function uint24(value: number): Buffer {
  return Buffer.from([value >> 16, (value >> 8) & 0xff, value & 0xff]);
}

function serverCertificate(): Uint8Array {
  return credentialsOf('ec-p384').der;
}

interface Refusal {
  what: string;
  options: TlsOptions;
  alteration: () => Alteration;
  reason: string;
  told: RegExp;
  signatureVerified?: boolean;
}

const { serverHello, serverKeyExchange, certificate } = HandshakeType;
const AES_12 = { ...EC, ...ONLY_12, ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256' };
const DHE = {
  ...serverCredentials('rsa-2048'),
  ...ONLY_12,
  ciphers: 'DHE-RSA-AES128-GCM-SHA256',
  dhparam: 'auto',
};
const PARAMETER_AT = 5 + 4 + 10;

const REFUSALS: readonly Refusal[] = [
  {
    what: 'TLS 1.2: the random of ServerHello',
    options: AES_12,
    alteration: () => changing(serverHello, (record) => flipped(record, RANDOM_AT)),
    reason: 'bad-signature',
    told: /ALERT_DECRYPT_ERROR/,
  },
  {
    what: 'TLS 1.2: the point of ServerKeyExchange',
    options: AES_12,
    alteration: () => changing(serverKeyExchange, (record) => flipped(record, PARAMETER_AT)),
    reason: 'bad-signature',
    told: /ALERT_DECRYPT_ERROR/,
  },
  {
    what: 'TLS 1.2: the signature of ServerKeyExchange',
    options: AES_12,
    alteration: () => changing(serverKeyExchange, (record) => flipped(record, -1)),
    reason: 'bad-signature',
    told: /ALERT_DECRYPT_ERROR/,
  },
  {
    what: 'TLS 1.2: the certificate, by that of another key',
    options: AES_12,
    alteration: () => changing(certificate, otherCertificate),
    reason: 'bad-signature',
    told: /ALERT_DECRYPT_ERROR/,
  },
  {
    what: 'TLS 1.2: the prime of a finite field',
    options: DHE,
    alteration: () => changing(serverKeyExchange, (record) => flipped(record, PARAMETER_AT)),
    reason: 'bad-signature',
    told: /ALERT_DECRYPT_ERROR/,
  },
  {
    what: 'TLS 1.2: the signature over a finite field',
    options: DHE,
    alteration: () => changing(serverKeyExchange, (record) => flipped(record, -1)),
    reason: 'bad-signature',
    told: /ALERT_DECRYPT_ERROR/,
  },
  {
    what: 'TLS 1.2: the record of Finished',
    options: AES_12,
    alteration: () => changingFinished((record) => flipped(record, -1)),
    reason: 'protocol-error',
    told: /ALERT_BAD_RECORD_MAC/,
    signatureVerified: true,
  },
  {
    what: 'TLS 1.3: the random of ServerHello',
    options: { ...EC, ...ONLY_13 },
    alteration: () => changing(serverHello, (record) => flipped(record, RANDOM_AT)),
    reason: 'protocol-error',
    told: /./,
  },
  ...[1, 2, 3, 4].map((nth) => ({
    what: `TLS 1.3: sealed record ${nth} of the handshake`,
    options: { ...EC, ...ONLY_13 },
    alteration: () => changingSealed(nth, (record: Buffer) => flipped(record, -1)),
    reason: 'protocol-error',
    told: /ALERT_BAD_RECORD_MAC/,
    signatureVerified: nth === 4,
  })),
];

describe('in the handshake', () => {
  it.for(REFUSALS)('$what', async ({ options, alteration, reason, told, signatureVerified = false }) => {
    const server = await startOpenssl(options);
    const secured = await dial(server.port, { through: (plain) => altered(plain, alteration()) });
    expect(secured).toMatchObject({ ok: false, reason });
    expect(await server.failed).toMatch(told);
    expect(secured.seen.signatureVerified).toBe(signatureVerified);
  });

  it('with RSA key exchange the server finds out first', async () => {
    const rsa = serverCredentials('rsa-2048');
    const server = await startOpenssl({ ...rsa, ...ONLY_12, ciphers: 'AES128-GCM-SHA256' });
    const alteration = changing(serverHello, (record) => flipped(record, RANDOM_AT));
    const secured = await dial(server.port, { through: (plain) => altered(plain, alteration) });
    expect(secured).toMatchObject({ ok: false, reason: 'alert-bad-record-mac' });
    expect(secured.seen).toMatchObject({ keyExchange: 'RSA', signatureVerified: false });
  });
});
