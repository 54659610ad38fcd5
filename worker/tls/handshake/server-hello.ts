/** ServerHello and HelloRetryRequest (RFC 8446 §4.1.3, §4.1.4), parsed and checked against the offer. Sends nothing. */
import { type CipherSuite, cipherSuiteOf } from '../record/cipher-suite.ts';
import { RANDOM_BYTES } from '../record/handshake-type.ts';
import { isVersion, SSL_30, TLS_12, TLS_13, VERSION_NAMES, type Version } from '../record/version.ts';
import { sameBytes } from '../record/wire.ts';
import { WireReader } from '../record/wire-reader.ts';
import { OFFERED_EXTENSIONS } from './client-hello.ts';
import { type Extensions, ExtensionType, readExtensions } from './extension.ts';
import type { TlsSeen } from './seen.ts';
import { broken, done, type Step, stop } from './stop.ts';

export interface ServerHello {
  version: Version;
  random: Uint8Array;
  sessionId: Uint8Array;
  suite: CipherSuite;
  extensions: Extensions;
  isRetry: boolean;
}

/** SHA-256 of "HelloRetryRequest" (RFC 8446 §4.1.3). */
const RETRY_RANDOM = Uint8Array.from([
  0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91, 0xc2, 0xa2,
  0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
]);

/** "DOWNGRD" plus one byte at the end of the random: the server supports a better version than was agreed on. */
const SENTINEL = Uint8Array.from([0x44, 0x4f, 0x57, 0x4e, 0x47, 0x52, 0x44]);

/** RFC 8446 §4.2: a TLS 1.3 hello has only these extensions, and earlier ones have none of them. */
const ONLY_13: ReadonlySet<number> = new Set([
  ExtensionType.supportedVersions,
  ExtensionType.keyShare,
  ExtensionType.cookie,
]);

/** The server's choice is recorded as soon as it can be read, even if that choice ends the handshake. */
export function readServerHello(body: Uint8Array, seen: TlsSeen): Step<ServerHello> {
  const reader = new WireReader(body);
  const legacyVersion = reader.uint16();
  const random = reader.take(RANDOM_BYTES);
  const sessionId = reader.vector8();
  const suiteCode = reader.uint16();
  const compression = reader.uint8();
  // Before TLS 1.2 the list of extensions may be missing altogether (RFC 5246 §7.4.1.3).
  const extensions = reader.left > 0 ? readExtensions(reader.vector16()) : new Map<number, Uint8Array>();
  if (!reader.finished || extensions === null) return broken('decode-error');
  const version = versionOf(legacyVersion, extensions);
  if (version === null) return broken('protocol-version');
  seen.version = VERSION_NAMES[version];
  const suite = cipherSuiteOf(suiteCode);
  seen.cipherSuite = suite?.name ?? null;
  if (version === SSL_30) return stop('obsolete-version', 'protocol-version');
  const types = [...extensions.keys()];
  if (types.some((type) => !OFFERED_EXTENSIONS.has(type))) return broken('unsupported-extension');
  if (types.some((type) => (version === TLS_13) !== ONLY_13.has(type))) return broken('illegal-parameter');
  if (suite === null || compression !== 0 || !fits(suite, version)) return broken('illegal-parameter');
  const hello = { version, random, sessionId, suite, extensions };
  if (isDowngraded(hello)) return broken('illegal-parameter');
  return done({ ...hello, isRetry: version === TLS_13 && sameBytes(random, RETRY_RANDOM) });
}

/** RFC 8446 §4.2.1: the extension is for TLS 1.3 only; without it the legacy field has the version. */
function versionOf(legacyVersion: number, extensions: Extensions): Version | null {
  const selected = extensions.get(ExtensionType.supportedVersions);
  if (selected === undefined)
    return isVersion(legacyVersion) && legacyVersion <= TLS_12 ? legacyVersion : null;
  const reader = new WireReader(selected);
  return reader.uint16() === TLS_13 && reader.finished && legacyVersion === TLS_12 ? TLS_13 : null;
}

function fits(suite: CipherSuite, version: Version): boolean {
  return version === TLS_13 ? suite.since === TLS_13 : suite.since <= version;
}

/** RFC 8446 §4.1.3: an attacker between us and the server has removed the better versions. */
function isDowngraded({ version, random }: Pick<ServerHello, 'version' | 'random'>): boolean {
  const last = random[RANDOM_BYTES - 1] ?? 0;
  const marked = sameBytes(random.subarray(RANDOM_BYTES - 8, RANDOM_BYTES - 1), SENTINEL);
  return version !== TLS_13 && marked && (last === 0x00 || last === 0x01);
}
