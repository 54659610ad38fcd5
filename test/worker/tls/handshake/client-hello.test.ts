/** The ClientHello, read back field by field. */
import { describe, expect, it } from 'vitest';
import { encodeClientHello, OFFERED_EXTENSIONS } from '../../../../worker/tls/handshake/client-hello.ts';
import { ExtensionType, readExtensions } from '../../../../worker/tls/handshake/extension.ts';
import { GROUPS, X25519 } from '../../../../worker/tls/handshake/group.ts';
import { SIGNATURE_SCHEME_CODES } from '../../../../worker/tls/handshake/signature-scheme.ts';
import { CLIENT_HELLO_HANG_BYTES_MAX, CLIENT_HELLO_HANG_BYTES_MIN } from '../../../../worker/tls/limits.ts';
import { CIPHER_SUITES } from '../../../../worker/tls/record/cipher-suite.ts';
import { ascii } from '../../../../worker/tls/record/wire.ts';
import { WireReader } from '../../../../worker/tls/record/wire-reader.ts';

const HEADER_BYTES = 4;

function offer(serverName: string | null, cookie: Uint8Array | null = null) {
  return {
    random: new Uint8Array(32).fill(1),
    sessionId: new Uint8Array(32).fill(2),
    serverName,
    keyShare: { group: X25519.code, publicKey: new Uint8Array(32).fill(3) },
    cookie,
  };
}

function read(body: Uint8Array) {
  const reader = new WireReader(body);
  const fields = {
    version: reader.uint16(),
    random: reader.take(32),
    sessionId: reader.vector8(),
    suites: numbers(reader.vector16()),
    compressions: reader.vector8(),
    extensions: readExtensions(reader.vector16()),
  };
  expect(reader.finished).toBe(true);
  return { ...fields, extension: (type: number) => fields.extensions?.get(type) };
}

function numbers(list: Uint8Array): number[] {
  const reader = new WireReader(list);
  const read: number[] = [];
  while (reader.left > 0) read.push(reader.uint16());
  return read;
}

describe('a ClientHello', () => {
  const hello = read(encodeClientHello(offer('mail.example.net')));

  it('offers the contents of the tables, in their order', () => {
    expect(hello).toMatchObject({
      version: 0x0303,
      random: new Uint8Array(32).fill(1),
      sessionId: new Uint8Array(32).fill(2),
      suites: CIPHER_SUITES.map(({ code }) => code),
      compressions: Uint8Array.of(0),
    });
    const list = (type: number, lengthBytes: number) =>
      numbers((hello.extension(type) ?? new Uint8Array()).subarray(lengthBytes));
    expect(list(ExtensionType.supportedGroups, 2)).toEqual(GROUPS.map(({ code }) => code));
    expect(list(ExtensionType.signatureAlgorithms, 2)).toEqual(SIGNATURE_SCHEME_CODES);
    expect(list(ExtensionType.supportedVersions, 1)).toEqual([0x0304, 0x0303, 0x0302, 0x0301]);
  });

  it('has one key share, of the group that it is for', () => {
    const reader = new WireReader(hello.extension(ExtensionType.keyShare) ?? new Uint8Array());
    const shares = new WireReader(reader.vector16());
    expect([shares.uint16(), shares.vector16()]).toEqual([X25519.code, new Uint8Array(32).fill(3)]);
    expect([shares.finished, reader.finished]).toEqual([true, true]);
  });

  it('names the server, and leaves that out if there is no name', () => {
    expect(hello.extension(ExtensionType.serverName)).toEqual(
      Uint8Array.from([0, 19, 0, 0, 16, ...ascii('mail.example.net')]),
    );
    const nameless = read(encodeClientHello(offer(null)));
    expect(nameless.extensions?.has(ExtensionType.serverName)).toBe(false);
  });

  it('sends a cookie back as it came, and none otherwise', () => {
    const cookie = Uint8Array.of(7, 8);
    const second = read(encodeClientHello(offer('mail.example.net', cookie)));
    expect(second.extension(ExtensionType.cookie)).toEqual(Uint8Array.of(0, 2, 7, 8));
    expect(hello.extensions?.has(ExtensionType.cookie)).toBe(false);
  });

  it('offers nothing that would link two connections', () => {
    const types = [...(hello.extensions?.keys() ?? [])];
    expect(types).toContain(ExtensionType.keyShare);
    expect(types.filter((type) => !OFFERED_EXTENSIONS.has(type))).toEqual([]);
    const [sessionTicket, preSharedKey, earlyData] = [35, 41, 42];
    for (const type of [sessionTicket, preSharedKey, earlyData]) expect(types).not.toContain(type);
  });

  it('never has a length that hangs old load balancers', () => {
    for (let length = 0; length <= 253; length += 1) {
      const name = length === 0 ? null : 'a'.repeat(length);
      const bytes = HEADER_BYTES + encodeClientHello(offer(name)).length;
      expect(bytes < CLIENT_HELLO_HANG_BYTES_MIN || bytes > CLIENT_HELLO_HANG_BYTES_MAX, `${length}`).toBe(
        true,
      );
      expect(read(encodeClientHello(offer(name))).extensions).not.toBeNull();
    }
  });
});
