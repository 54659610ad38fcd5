/**
 * The rest of a TLS 1.3 handshake, from ServerHello on (RFC 8446 §2): keys, certificate, proof of the key, Finished.
 */
import { Aead13Opener, Aead13Sealer } from '../record/aead.ts';
import type { AeadCipher, CipherSuite } from '../record/cipher-suite.ts';
import { HandshakeType } from '../record/handshake-type.ts';
import {
  applicationTraffic,
  finishedOf,
  handshakeSecret,
  handshakeTraffic,
  masterSecret,
  nextTrafficSecret,
  type TrafficSecrets,
  trafficKeys,
} from '../record/key-schedule.ts';
import { TLS_13 } from '../record/version.ts';
import { concat, vector8, vector24 } from '../record/wire.ts';
import { WireReader } from '../record/wire-reader.ts';
import { leafKeyOf } from '../trust/certificate.ts';
import { OFFERED_EXTENSIONS } from './client-hello.ts';
import { ExtensionType, readExtensions } from './extension.ts';
import { type Agreement, checkFinished, keepCertificates, readCertificates } from './handshake.ts';
import { checkSignature, signedContent13 } from './signature-scheme.ts';
import { broken, done, type Step } from './stop.ts';

/** The traffic secrets for application data, which key updates replace (RFC 8446 §7.2). */
export class Secrets13 {
  readonly #suite: CipherSuite;
  #secrets: TrafficSecrets;

  constructor(suite: CipherSuite, secrets: TrafficSecrets) {
    this.#suite = suite;
    this.#secrets = secrets;
  }

  opener(): Aead13Opener {
    return new Aead13Opener(aead(this.#suite), trafficKeys(this.#suite, this.#secrets.server));
  }

  sealer(): Aead13Sealer {
    return new Aead13Sealer(aead(this.#suite), trafficKeys(this.#suite, this.#secrets.client));
  }

  update(side: keyof TrafficSecrets): void {
    this.#secrets = {
      ...this.#secrets,
      [side]: nextTrafficSecret(this.#suite.hash, this.#secrets[side]),
    };
  }
}

export async function finishHandshake13(agreement: Agreement): Promise<Step<Secrets13>> {
  const { channel, serverHello } = agreement;
  const { suite } = serverHello;
  const shared = await agreeOnKey(agreement);
  if (!shared.ok) return shared;
  const secret = handshakeSecret(suite.hash, shared.value);
  const traffic = handshakeTraffic(suite.hash, secret, channel.transcript.hash(suite.hash));
  const handshake = new Secrets13(suite, traffic);
  if (!channel.isEmpty) return broken('unexpected-message');
  channel.records.protectReading(handshake.opener());
  channel.records.sendChangeCipherSpec();
  channel.records.protectWriting(handshake.sealer());

  const request = await hearServer(agreement, traffic);
  if (!request.ok) return request;
  const master = masterSecret(suite.hash, secret);
  const data = new Secrets13(
    suite,
    applicationTraffic(suite.hash, master, channel.transcript.hash(suite.hash)),
  );
  // RFC 8446 §4.4.2: a client without a certificate answers such a request with an empty list.
  if (request.value !== null)
    channel.send(HandshakeType.certificate, concat(vector8(request.value), vector24()));
  const verifyData = finishedOf(suite.hash, traffic.client, channel.transcript.hash(suite.hash));
  channel.send(HandshakeType.finished, verifyData);
  channel.records.protectReading(data.opener());
  channel.records.protectWriting(data.sealer());
  return done(data);
}

/** RFC 8446 §4.2.8: the server replies to the key share it was sent, in the same group. */
async function agreeOnKey({ serverHello, share, seen }: Agreement): Promise<Step<Uint8Array>> {
  const extension = serverHello.extensions.get(ExtensionType.keyShare);
  if (extension === undefined) return broken('missing-extension');
  const reader = new WireReader(extension);
  const group = reader.uint16();
  const peer = reader.vector16();
  if (!reader.finished) return broken('decode-error');
  if (group !== share.group.code || peer.length !== share.group.publicBytes)
    return broken('illegal-parameter');
  seen.keyExchange = share.group.name;
  seen.forwardSecrecy = true;
  const shared = await share.agree(peer);
  return shared ? done(shared) : broken('illegal-parameter');
}

/** EncryptedExtensions to Finished. Returns the context of the server's certificate request; null if there was none. */
async function hearServer(agreement: Agreement, traffic: TrafficSecrets): Promise<Step<Uint8Array | null>> {
  const { channel, serverHello, seen } = agreement;
  const { hash } = serverHello.suite;
  const encrypted = await channel.expect(HandshakeType.encryptedExtensions);
  if (!encrypted.ok) return encrypted;
  const allowed = checkEncryptedExtensions(encrypted.value);
  if (!allowed.ok) return allowed;
  const request = await hearCertificate(agreement);
  if (!request.ok) return request;
  const content = signedContent13(channel.transcript.hash(hash));
  const verify = await channel.expect(HandshakeType.certificateVerify);
  if (!verify.ok) return verify;
  const reader = new WireReader(verify.value);
  const [scheme, signature] = [reader.uint16(), reader.vector16()];
  if (!reader.finished) return broken('decode-error');
  const key = leafKeyOf(seen.certificates);
  const proof = await checkSignature({ version: TLS_13, scheme, content, signature, key });
  if (!proof.ok) return proof;
  seen.signatureVerified = true;
  const expected = finishedOf(hash, traffic.server, channel.transcript.hash(hash));
  const finished = await channel.expect(HandshakeType.finished);
  if (!finished.ok) return finished;
  const checked = checkFinished(expected, finished.value);
  if (!checked.ok) return checked;
  return channel.isEmpty ? request : broken('unexpected-message');
}

/** RFC 8446 §4.3.1: nothing in it matters here, but it must not contain extensions that were not offered. */
function checkEncryptedExtensions(body: Uint8Array): Step<null> {
  const reader = new WireReader(body);
  const extensions = readExtensions(reader.vector16());
  if (!reader.finished || extensions === null) return broken('decode-error');
  const isInvited = [...extensions.keys()].every((type) => OFFERED_EXTENSIONS.has(type));
  return isInvited ? done(null) : broken('unsupported-extension');
}

async function hearCertificate({ channel, seen }: Agreement): Promise<Step<Uint8Array | null>> {
  const first = await channel.next();
  if (!first.ok) return first;
  const isRequest = first.value.type === HandshakeType.certificateRequest;
  const context = isRequest ? new WireReader(first.value.body).vector8() : null;
  const message = isRequest ? await channel.next() : first;
  if (!message.ok) return message;
  if (message.value.type !== HandshakeType.certificate) return broken('unexpected-message');
  const reader = new WireReader(message.value.body);
  const isOurs = reader.vector8().length === 0;
  const certificates = readCertificates(reader.vector24(), true);
  if (!reader.finished || !isOurs) return broken('decode-error');
  if (!certificates.ok) return certificates;
  const kept = keepCertificates(certificates.value, seen);
  return kept.ok ? done(context) : kept;
}

/** Every TLS 1.3 suite has one. */
function aead({ cipher, name }: CipherSuite): AeadCipher {
  if (cipher.kind !== 'aead') throw new Error(`${name} is no suite of TLS 1.3`);
  return cipher;
}
