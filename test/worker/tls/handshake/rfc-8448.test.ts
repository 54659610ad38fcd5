/** The key schedule and the records of TLS 1.3, compared with the traces in RFC 8448. */
import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ephemeralKeyOf } from '../../../../worker/tls/handshake/entropy.ts';
import { type CurveGroup, GROUPS, X25519 } from '../../../../worker/tls/handshake/group.ts';
import { nothingSeen } from '../../../../worker/tls/handshake/seen.ts';
import { readServerHello } from '../../../../worker/tls/handshake/server-hello.ts';
import { checkSignature, signedContent13 } from '../../../../worker/tls/handshake/signature-scheme.ts';
import { Transcript } from '../../../../worker/tls/handshake/transcript.ts';
import { Aead13Opener, Aead13Sealer } from '../../../../worker/tls/record/aead.ts';
import {
  type AeadCipher,
  type CipherSuite,
  cipherSuiteOf,
} from '../../../../worker/tls/record/cipher-suite.ts';
import { ContentType, HandshakeType } from '../../../../worker/tls/record/handshake-type.ts';
import {
  applicationTraffic,
  finishedOf,
  handshakeSecret,
  handshakeTraffic,
  masterSecret,
  trafficKeys,
} from '../../../../worker/tls/record/key-schedule.ts';
import { TLS_13 } from '../../../../worker/tls/record/version.ts';
import { WireReader } from '../../../../worker/tls/record/wire-reader.ts';
import { leafKeyOf } from '../../../../worker/tls/trust/certificate.ts';
import { messageOf } from '../../../support/tls/peer/peer.ts';
import { RETRIED, SIMPLE } from '../../../support/tls/rfc-8448.ts';

const SUITE = cipherSuiteOf(0x1301) as CipherSuite & { cipher: AeadCipher };
const { hash } = SUITE;
const P_256 = GROUPS[1] as CurveGroup;
const RECORD_HEADER_BYTES = 5;

function opener(secret: Uint8Array): (record: Uint8Array) => { type: number; bytes: Uint8Array } {
  const aead = new Aead13Opener(SUITE.cipher, trafficKeys(SUITE, secret));
  return (record) => {
    const opened = aead.open(record.subarray(0, RECORD_HEADER_BYTES), record.subarray(RECORD_HEADER_BYTES));
    if (!opened.ok) throw new Error(opened.alert);
    return { type: opened.type, bytes: Uint8Array.from(opened.bytes) };
  };
}

function sealer(secret: Uint8Array): Aead13Sealer {
  return new Aead13Sealer(SUITE.cipher, trafficKeys(SUITE, secret));
}

/** A private key from the RFC, which WebCrypto imports only in the format of RFC 7517. */
async function keyOf(group: CurveGroup, secret: Uint8Array, publicKey: Uint8Array) {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  const point =
    group === X25519
      ? { kty: 'OKP', crv: 'X25519', x: base64(publicKey) }
      : {
          kty: 'EC',
          crv: 'P-256',
          x: base64(publicKey.subarray(1, 33)),
          y: base64(publicKey.subarray(33)),
        };
  const load = (words: object, usages: webcrypto.KeyUsage[]) =>
    webcrypto.subtle.importKey('jwk', { ...point, ...words }, group.algorithm, true, usages);
  return ephemeralKeyOf(group, {
    privateKey: await load({ d: base64(secret) }, ['deriveBits']),
    publicKey: await load({}, []),
  });
}

/** The messages of a flight, by their types. */
function messagesOf(flight: Uint8Array): Map<number, Uint8Array> {
  const reader = new WireReader(flight);
  const messages = new Map<number, Uint8Array>();
  while (reader.left > 0) messages.set(reader.uint8(), reader.vector24());
  expect(reader.finished).toBe(true);
  return messages;
}

/** Follows the server from its ServerHello to its Finished, and replies with the client's. */
async function follow(transcript: Transcript, shared: Uint8Array, flightRecord: Uint8Array) {
  const secret = handshakeSecret(hash, shared);
  const traffic = handshakeTraffic(hash, secret, transcript.hash(hash));
  const flight = opener(traffic.server)(flightRecord);
  expect(flight.type).toBe(ContentType.handshake);
  const messages = messagesOf(flight.bytes);
  expect([...messages.keys()]).toEqual([8, 11, 15, 20]);
  const body = (type: number) => messages.get(type) ?? new Uint8Array();
  const add = (type: number) => transcript.add(messageOf(type, body(type)));

  add(HandshakeType.encryptedExtensions);
  add(HandshakeType.certificate);
  const list = new WireReader(body(HandshakeType.certificate).subarray(4));
  const proof = new WireReader(body(HandshakeType.certificateVerify));
  const signed = {
    version: TLS_13,
    scheme: proof.uint16(),
    content: signedContent13(transcript.hash(hash)),
    signature: proof.vector16(),
    key: leafKeyOf([list.vector24()]),
  } as const;
  expect(await checkSignature(signed)).toEqual({ ok: true, value: null });
  add(HandshakeType.certificateVerify);
  const serverFinished = finishedOf(hash, traffic.server, transcript.hash(hash));
  expect(body(HandshakeType.finished)).toEqual(Uint8Array.from(serverFinished));
  add(HandshakeType.finished);

  const master = masterSecret(hash, secret);
  const data = applicationTraffic(hash, master, transcript.hash(hash));
  const clientFinished = finishedOf(hash, traffic.client, transcript.hash(hash));
  const sealed = sealer(traffic.client).seal(
    ContentType.handshake,
    messageOf(HandshakeType.finished, clientFinished),
  );
  return { secret, traffic, master, data, serverFinished, clientFinished, sealed };
}

function bytes(value: Uint8Array): Uint8Array {
  return Uint8Array.from(value);
}

describe('RFC 8448 §3, a simple handshake', () => {
  const transcript = () => {
    const both = new Transcript();
    both.add(SIMPLE.clientHello);
    both.add(SIMPLE.serverHello);
    return both;
  };

  it('agrees on the shared secret', async () => {
    const key = await keyOf(X25519, SIMPLE.clientPrivateKey, SIMPLE.clientPublicKey);
    expect(key.publicKey).toEqual(SIMPLE.clientPublicKey);
    expect(await key.agree(SIMPLE.serverPublicKey)).toEqual(SIMPLE.sharedSecret);
  });

  it('has the secrets, keys and messages of the RFC', async () => {
    const found = await follow(transcript(), SIMPLE.sharedSecret, SIMPLE.flightRecord);
    expect(bytes(found.secret)).toEqual(SIMPLE.handshakeSecret);
    expect(bytes(found.traffic.client)).toEqual(SIMPLE.clientHandshakeTraffic);
    expect(bytes(found.traffic.server)).toEqual(SIMPLE.serverHandshakeTraffic);
    expect(bytes(found.master)).toEqual(SIMPLE.masterSecret);
    expect(bytes(found.data.client)).toEqual(SIMPLE.clientTraffic);
    expect(bytes(found.data.server)).toEqual(SIMPLE.serverTraffic);
    expect(bytes(found.serverFinished)).toEqual(SIMPLE.serverFinished);
    expect(bytes(found.clientFinished)).toEqual(SIMPLE.clientFinished);
    expect(found.sealed).toEqual(SIMPLE.clientFinishedRecord);
  });

  it.for([
    ['client, handshake', 'clientHandshakeTraffic', 'clientHandshakeKey', 'clientHandshakeIv'],
    ['server, handshake', 'serverHandshakeTraffic', 'serverHandshakeKey', 'serverHandshakeIv'],
    ['server, data', 'serverTraffic', 'serverKey', 'serverIv'],
  ] as const)('has the traffic keys of the document: %s', ([, secret, key, iv]) => {
    const keys = trafficKeys(SUITE, SIMPLE[secret]);
    expect([bytes(keys.key), bytes(keys.iv)]).toEqual([SIMPLE[key], SIMPLE[iv]]);
  });

  it('opens what the server then sends, and seals what the client sends', () => {
    const text = Uint8Array.from({ length: 50 }, (_, at) => at);
    const closing = Uint8Array.of(1, 0);
    const open = opener(SIMPLE.serverTraffic);
    const ticket = open(SIMPLE.ticketRecord);
    expect([...messagesOf(ticket.bytes).keys()]).toEqual([HandshakeType.newSessionTicket]);
    expect(open(SIMPLE.serverDataRecord)).toEqual({ type: ContentType.applicationData, bytes: text });
    expect(open(SIMPLE.serverAlertRecord)).toEqual({ type: ContentType.alert, bytes: closing });
    const client = sealer(SIMPLE.clientTraffic);
    expect(client.seal(ContentType.applicationData, text)).toEqual(SIMPLE.clientDataRecord);
    expect(client.seal(ContentType.alert, closing)).toEqual(SIMPLE.clientAlertRecord);
  });
});

describe('RFC 8448 §5, with a second hello', () => {
  it('reads what the server requests', () => {
    const asked = readServerHello(RETRIED.helloRetryRequest.subarray(4), nothingSeen());
    expect(asked).toMatchObject({ ok: true, value: { isRetry: true, suite: SUITE } });
    const answered = readServerHello(RETRIED.serverHello.subarray(4), nothingSeen());
    expect(answered).toMatchObject({ ok: true, value: { isRetry: false, suite: SUITE } });
  });

  it('has the messages of the RFC', async () => {
    const transcript = new Transcript();
    transcript.add(RETRIED.firstClientHello);
    transcript.replaceFirstByHash(hash);
    transcript.add(RETRIED.helloRetryRequest);
    transcript.add(RETRIED.secondClientHello);
    transcript.add(RETRIED.serverHello);
    const key = await keyOf(P_256, RETRIED.clientPrivateKey, RETRIED.clientPublicKey);
    const shared = (await key.agree(RETRIED.serverPublicKey)) ?? new Uint8Array();
    const { sealed } = await follow(transcript, shared, RETRIED.flightRecord);
    expect(sealed).toEqual(RETRIED.clientFinishedRecord);
  });
});
