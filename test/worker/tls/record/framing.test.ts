/** However a server's records are split or joined on the way, their content stays the same. */
import { describe, expect, it } from 'vitest';
import { ContentType, HandshakeType } from '../../../../worker/tls/record/handshake-type.ts';
import { TLS_12 } from '../../../../worker/tls/record/version.ts';
import { concat, uint8, uint16, vector16 } from '../../../../worker/tls/record/wire.ts';
import { makeAuthority } from '../../../support/certificates/authority.ts';
import { type Alteration, altered, contentOf, messageOf, typeOf } from '../../../support/tls/altered.ts';
import { dialed, HOST, keptOpen, take } from '../../../support/tls/dialed.ts';
import { GREETING, startOpenssl } from '../../../support/tls/openssl-server.ts';

/** As long as an extreme chain: split into single bytes, it takes thousands of records. */
const large = { key: 'rsa-4096' } as const;
const authority = [1, 2, 3, 4].reduce((above) => above.makeAuthority(large), makeAuthority(large));
const { chain, chainPem: cert, keyPem: key } = authority.issue({ names: [HOST] });
const CHAIN_BYTES = chain.reduce((sum, { length }) => sum + length, 0);

const VERSIONS = ['TLSv1.2', 'TLSv1.3'] as const;

/** RFC 8446 §4: in TLS 1.3 only ServerHello is sent in an unprotected handshake record. */
const CLEAR = { 'TLSv1.2': HandshakeType.serverHelloDone, 'TLSv1.3': HandshakeType.serverHello };

function handshakeRecord(content: Uint8Array): Uint8Array {
  return concat(uint8(ContentType.handshake), uint16(TLS_12), vector16(content));
}

function bytesOf(bytes: Uint8Array): Uint8Array[] {
  return Array.from(bytes, (byte) => Uint8Array.of(byte));
}

/** Holds whole records back until one is the last of its group, then sends them together. */
function grouped(isLast: (record: Buffer) => boolean, together: (group: Buffer[]) => Uint8Array): Alteration {
  let group: Buffer[] = [];
  return (record) => {
    group.push(record);
    if (!isLast(record)) return [];
    const whole = together(group);
    group = [];
    return [whole];
  };
}

/** Joins all unprotected handshake messages into one record. */
function oneRecord(version: keyof typeof CLEAR): Alteration {
  const inOne = grouped(
    (record) => messageOf(record) === CLEAR[version],
    (records) => handshakeRecord(concat(...records.map(contentOf))),
  );
  let isClear = true;
  return (record) => {
    isClear &&= typeOf(record) === ContentType.handshake;
    return isClear ? inOne(record) : [record];
  };
}

/** Splits the handshake message of each unprotected record into one record per byte. */
function recordsOfOneByte(): Alteration {
  let isClear = true;
  return (record) => {
    isClear &&= typeOf(record) === ContentType.handshake;
    return isClear ? bytesOf(contentOf(record)).map(handshakeRecord) : [record];
  };
}

/** The server's whole flight in one packet: up to ServerHelloDone, or up to the fourth protected record. */
function onePacket(version: (typeof VERSIONS)[number]): Alteration {
  let sealed = 0;
  let isOver = false;
  const flight = grouped(
    (record) => {
      if (typeOf(record) === ContentType.applicationData) sealed += 1;
      isOver = version === 'TLSv1.2' ? messageOf(record) === HandshakeType.serverHelloDone : sealed === 4;
      return isOver;
    },
    (records) => concat(...records),
  );
  return (record) => (isOver ? [record] : flight(record));
}

const ALTERATIONS: readonly [string, (version: (typeof VERSIONS)[number]) => Alteration][] = [
  ['a read for every byte', () => bytesOf],
  ['a record for every byte of the handshake in clear', recordsOfOneByte],
  ['one record for the handshake in clear', oneRecord],
  ['one packet for the flight of the server', onePacket],
  ['records cut in two', () => (record) => [record.subarray(0, 3), record.subarray(3)]],
];

describe.each(VERSIONS)('%s', (version) => {
  it.for(ALTERATIONS)('%s', async ([, alterationOf]) => {
    const server = await startOpenssl({ cert, key, minVersion: version, maxVersion: version });
    const alteration = alterationOf(version);
    let pieces = 0;
    const through = (plain: Parameters<typeof keptOpen>[0]) =>
      altered(keptOpen(plain), (record) => {
        const changed = alteration(record);
        if (changed.length !== 1 || changed[0]?.length !== record.length) pieces += 1;
        return changed;
      });
    const { connection } = await dialed(server.port, { through });
    expect((await take(connection, GREETING.length)).toString()).toBe(GREETING);
    connection.write(Buffer.alloc(40_000, 'x'));
    expect((await take(connection, 40_000)).equals(Buffer.alloc(40_000, 'x'))).toBe(true);
    connection.close();
    await server.ended;
    expect(server.errors).toEqual([]);
    expect(CHAIN_BYTES).toBeGreaterThan(5_000);
    // An alteration that changes nothing would prove nothing.
    if (!(version === 'TLSv1.3' && alterationOf === oneRecord)) expect(pieces).toBeGreaterThan(0);
  });
});
