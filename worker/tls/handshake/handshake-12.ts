/**
 * The rest of a TLS 1.2 handshake, from ServerHello on (RFC 5246 §7.3). With TLS 1.1 and older it continues only to
 * ServerHelloDone, to see the certificate.
 */
import { Aead12Opener, Aead12Sealer } from '../record/aead.ts';
import { CbcOpener, CbcSealer } from '../record/cbc.ts';
import { HandshakeType } from '../record/handshake-type.ts';
import {
  type DirectionKeys,
  extendedMasterSecretOf,
  keysOf,
  masterSecretOf,
  verifyDataOf,
} from '../record/pseudorandom.ts';
import { TLS_12 } from '../record/version.ts';
import { vector24 } from '../record/wire.ts';
import { WireReader } from '../record/wire-reader.ts';
import { ExtensionType } from './extension.ts';
import {
  type Agreement,
  checkFinished,
  keepCertificates,
  type Protection,
  readCertificates,
} from './handshake.ts';
import { type ClientKeyExchange, hearServerKeyExchange, rsaKeyExchange } from './key-exchange-12.ts';
import { broken, done, type Step, stop } from './stop.ts';

export async function finishHandshake12(agreement: Agreement): Promise<Step<null>> {
  const { channel, serverHello, clientRandom, seen } = agreement;
  const renegotiation = serverHello.extensions.get(ExtensionType.renegotiationInfo);
  // RFC 5746 §3.4: in a first handshake the field is either present and empty, or absent.
  if (renegotiation && (renegotiation.length !== 1 || renegotiation[0] !== 0))
    return broken('handshake-failure');
  seen.secureRenegotiation = renegotiation !== undefined;
  const flight = await hearServer(agreement);
  if (!flight.ok) return serverHello.version < TLS_12 ? obsoleteUnlessOver(flight) : flight;
  if (serverHello.version < TLS_12 || flight.value.keyExchange === null) return OBSOLETE;
  const { keyExchange, isCertificateWanted } = flight.value;
  // RFC 5246 §7.4.6: a client without a certificate answers such a request with an empty list.
  if (isCertificateWanted) channel.send(HandshakeType.certificate, vector24());
  channel.send(HandshakeType.clientKeyExchange, keyExchange.message);

  const { hash } = serverHello.suite;
  const randoms = { client: clientRandom, server: serverHello.random };
  const master = serverHello.extensions.has(ExtensionType.extendedMasterSecret)
    ? extendedMasterSecretOf(hash, keyExchange.premaster, channel.transcript.hash(hash))
    : masterSecretOf(hash, keyExchange.premaster, randoms);
  const { client, server } = keysOf(serverHello.suite, master, randoms);
  channel.records.sendChangeCipherSpec();
  channel.records.protectWriting(protectionOf(agreement, client).sealer);
  const verifyData = verifyDataOf(hash, master, 'client', channel.transcript.hash(hash));
  channel.send(HandshakeType.finished, verifyData);

  const changed = await channel.expectChangeCipherSpec();
  if (!changed.ok) return changed;
  channel.records.protectReading(protectionOf(agreement, server).opener);
  const expected = verifyDataOf(hash, master, 'server', channel.transcript.hash(hash));
  const finished = await channel.expect(HandshakeType.finished);
  if (!finished.ok) return finished;
  const checked = checkFinished(expected, finished.value);
  if (!checked.ok) return checked;
  // With RSA key exchange, a correct Finished proves that the server holds the key.
  seen.signatureVerified = true;
  return channel.isEmpty ? done(null) : broken('unexpected-message');
}

const OBSOLETE = stop('obsolete-version', 'protocol-version');

/**
 * The version is already known to be obsolete, so protocol errors after that do not matter, but a lost connection does.
 */
function obsoleteUnlessOver(flight: Step<unknown>): Step<null> {
  return flight.ok || flight.reason === 'protocol-error' ? OBSOLETE : flight;
}

interface ServerFlight {
  /** Null if the version is too old to continue. */
  keyExchange: ClientKeyExchange | null;
  isCertificateWanted: boolean;
}

/** Certificate to ServerHelloDone. */
async function hearServer(agreement: Agreement): Promise<Step<ServerFlight>> {
  const { channel, serverHello, seen } = agreement;
  const message = await channel.expect(HandshakeType.certificate);
  if (!message.ok) return message;
  const reader = new WireReader(message.value);
  const certificates = readCertificates(reader.vector24(), false);
  if (!reader.finished) return broken('decode-error');
  if (!certificates.ok) return certificates;
  const kept = keepCertificates(certificates.value, seen);
  if (!kept.ok) return kept;
  const isEphemeral = serverHello.suite.keyExchange !== 'RSA';
  const keyExchange = isEphemeral ? await hearServerKeyExchange(agreement) : rsaKeyExchange(agreement);
  if (!keyExchange.ok) return keyExchange;
  const next = await channel.next();
  if (!next.ok) return next;
  const isCertificateWanted = next.value.type === HandshakeType.certificateRequest;
  const last = isCertificateWanted ? await channel.next() : next;
  if (!last.ok) return last;
  if (last.value.type !== HandshakeType.serverHelloDone || !channel.isEmpty)
    return broken('unexpected-message');
  if (last.value.body.length > 0) return broken('decode-error');
  return done({ keyExchange: keyExchange.value, isCertificateWanted });
}

function protectionOf({ serverHello, entropy }: Agreement, keys: DirectionKeys): Protection {
  const { cipher } = serverHello.suite;
  if (cipher.kind === 'aead')
    return { opener: new Aead12Opener(cipher, keys), sealer: new Aead12Sealer(cipher, keys) };
  const encryptThenMac = serverHello.extensions.has(ExtensionType.encryptThenMac);
  const options = { cipher, keys, encryptThenMac };
  return { opener: new CbcOpener(options), sealer: new CbcSealer(options, entropy.random) };
}
