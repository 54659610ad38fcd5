/**
 * ClientHello and ServerHello, with a second round if the server wants a key share of another group (RFC 8446 §4.1.4).
 * Ends with what both sides agreed on; derives no keys.
 */

import { isAddressLiteral } from '../../host/literal.ts';
import { COOKIE_BYTES_MAX } from '../limits.ts';
import { HandshakeType, RANDOM_BYTES } from '../record/handshake-type.ts';
import { TLS_13 } from '../record/version.ts';
import { sameBytes } from '../record/wire.ts';
import { WireReader } from '../record/wire-reader.ts';
import type { HandshakeChannel } from './channel.ts';
import { encodeClientHello } from './client-hello.ts';
import type { Entropy, EphemeralKey } from './entropy.ts';
import { type Extensions, ExtensionType } from './extension.ts';
import { type Group, groupOf, X25519 } from './group.ts';
import type { Agreement } from './handshake.ts';
import type { TlsSeen } from './seen.ts';
import { readServerHello, type ServerHello } from './server-hello.ts';
import { broken, done, type Step, tooMuch } from './stop.ts';

export interface HelloOptions {
  channel: HandshakeChannel;
  seen: TlsSeen;
  host: string;
  entropy: Entropy;
}

export async function exchangeHellos(options: HelloOptions): Promise<Step<Agreement>> {
  const { channel, seen, host, entropy } = options;
  const offer = {
    random: entropy.random(RANDOM_BYTES),
    sessionId: entropy.random(RANDOM_BYTES),
    serverName: isAddressLiteral(host) ? null : host,
  };
  const ask = async (share: EphemeralKey, cookie: Uint8Array | null) => {
    const keyShare = { group: share.group.code, publicKey: share.publicKey };
    channel.send(HandshakeType.clientHello, encodeClientHello({ ...offer, keyShare, cookie }));
    const message = await channel.expect(HandshakeType.serverHello);
    return message.ok ? readServerHello(message.value, seen) : message;
  };
  let share = await entropy.ephemeralKey(X25519);
  let hello = await ask(share, null);
  if (!hello.ok) return hello;
  if (hello.value.isRetry) {
    const wish = acceptRetry(hello.value, channel);
    if (!wish.ok) return wish;
    const { group, cookie } = wish.value;
    if (group !== null) share = await entropy.ephemeralKey(group);
    hello = judgeSecond(hello.value, await ask(share, cookie));
    if (!hello.ok) return hello;
  }
  const serverHello = hello.value;
  // RFC 8446 §4.1.3: TLS 1.3 echoes the session id, whatever it was.
  if (serverHello.version === TLS_13 && !sameBytes(serverHello.sessionId, offer.sessionId))
    return broken('illegal-parameter');
  return done({ channel, seen, entropy, clientRandom: offer.random, serverHello, share });
}

interface RetryWish {
  group: Group | null;
  cookie: Uint8Array | null;
}

function acceptRetry(hello: ServerHello, channel: HandshakeChannel): Step<RetryWish> {
  const wish = readRetry(hello.extensions);
  if (!wish.ok) return wish;
  if (!channel.isEmpty) return broken('unexpected-message');
  channel.agreeOn(TLS_13);
  channel.transcript.replaceFirstByHash(hello.suite.hash);
  return wish;
}

/** RFC 8446 §4.1.4: a retry that changes nothing, or names something that was not offered, is an error. */
function readRetry(extensions: Extensions): Step<RetryWish> {
  const keyShare = extensions.get(ExtensionType.keyShare);
  const cookieExtension = extensions.get(ExtensionType.cookie);
  let cookie: Uint8Array | null = null;
  if (cookieExtension !== undefined) {
    const reader = new WireReader(cookieExtension);
    cookie = reader.vector16();
    if (!reader.finished || cookie.length === 0) return broken('decode-error');
    if (cookie.length > COOKIE_BYTES_MAX) return tooMuch(COOKIE_BYTES_MAX);
  }
  if (keyShare === undefined) return cookie ? done({ group: null, cookie }) : broken('illegal-parameter');
  const reader = new WireReader(keyShare);
  const group = groupOf(reader.uint16());
  if (!reader.finished) return broken('decode-error');
  return group === null || group === X25519 ? broken('illegal-parameter') : done({ group, cookie });
}

/** RFC 8446 §4.1.4: only one retry is allowed, and the server must not change its choice. */
function judgeSecond(first: ServerHello, second: Step<ServerHello>): Step<ServerHello> {
  if (!second.ok) return second;
  if (second.value.isRetry) return broken('unexpected-message');
  const isSame = second.value.suite === first.suite && second.value.version === first.version;
  return isSame ? second : broken('illegal-parameter');
}
