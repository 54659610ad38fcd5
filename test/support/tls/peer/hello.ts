/** Hellos as a server reads and writes them; any field can have any value. */
import { randomBytes } from 'node:crypto';
import { ExtensionType, readExtensions } from '../../../../worker/tls/handshake/extension.ts';
import { TLS_12 } from '../../../../worker/tls/record/version.ts';
import { concat, uint8, uint16, vector8, vector16 } from '../../../../worker/tls/record/wire.ts';
import { WireReader } from '../../../../worker/tls/record/wire-reader.ts';

export interface ClientHello {
  random: Uint8Array;
  sessionId: Uint8Array;
  /** The one key share. */
  share: Uint8Array;
  cookie: Uint8Array | undefined;
}

export function readClientHello(body: Uint8Array): ClientHello {
  const reader = new WireReader(body);
  reader.uint16();
  const [random, sessionId] = [reader.take(32), reader.vector8()];
  reader.vector16();
  reader.vector8();
  const extensions = readExtensions(reader.vector16());
  const shares = new WireReader(extensions?.get(ExtensionType.keyShare) ?? new Uint8Array());
  shares.uint16();
  shares.uint16();
  return { random, sessionId, share: shares.vector16(), cookie: extensions?.get(ExtensionType.cookie) };
}

export interface HelloFields {
  legacyVersion: number;
  random: Uint8Array;
  sessionId: Uint8Array;
  suite: number;
  compression: number;
  extensions: readonly (readonly [type: number, content: Uint8Array])[];
}

/** What a test puts into a hello instead of the correct values. */
export type HelloLie = (fields: HelloFields) => Partial<HelloFields>;

export function helloOf(fields: Partial<HelloFields>, lie: HelloLie = () => ({})): Uint8Array {
  const honest = {
    legacyVersion: TLS_12,
    random: randomBytes(32),
    sessionId: new Uint8Array(),
    suite: 0,
    compression: 0,
    extensions: [],
    ...fields,
  };
  const { legacyVersion, random, sessionId, suite, compression, extensions } = { ...honest, ...lie(honest) };
  const list = extensions.map(([type, content]) => concat(uint16(type), vector16(content)));
  return concat(
    uint16(legacyVersion),
    random,
    vector8(sessionId),
    uint16(suite),
    uint8(compression),
    vector16(...list),
  );
}
