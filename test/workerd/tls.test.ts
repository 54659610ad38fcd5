/** The TLS client with the cryptography of workerd, which differs from Node's. */
import { randomBytes } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import type { Connection } from '../../worker/net/connection.ts';
import { connect } from '../../worker/probe/socket.ts';
import { secure } from '../../worker/tls/client.ts';
import { platformEntropy } from '../../worker/tls/handshake/entropy.ts';
import { CbcOpener, CbcSealer } from '../../worker/tls/record/cbc.ts';
import { CIPHER_SUITES } from '../../worker/tls/record/cipher-suite.ts';
import { ContentType } from '../../worker/tls/record/handshake-type.ts';
import type { TlsServer } from '../support/tls-servers.ts';

const PATIENCE_MS = 10_000;

async function dial(port: number): Promise<Connection> {
  const untilMs = Date.now() + PATIENCE_MS;
  const opened = await connect({ address: '127.0.0.1', port }, untilMs, Date.now);
  if (!opened.ok) throw new Error(`Cannot dial port ${port}: ${opened.failure}`);
  return opened.connection;
}

async function take(connection: Connection, length: number): Promise<string> {
  let text = '';
  while (text.length < length) {
    const arrival = await connection.read(Date.now() + PATIENCE_MS);
    if (arrival.kind !== 'bytes') break;
    text += new TextDecoder().decode(arrival.bytes);
  }
  return text;
}

describe('in workerd, against OpenSSL', () => {
  it.for<TlsServer>(inject('tlsServers'))('$name', async (server) => {
    const plain = await dial(server.port);
    const options = {
      host: 'mail.example.net',
      untilMs: Date.now() + PATIENCE_MS,
      clock: Date.now,
      entropy: platformEntropy,
    };
    const secured = await secure(plain, options);
    const { seen } = secured;
    expect(secured.ok ? null : secured.reason).toBe(server.reason);
    expect(seen).toMatchObject({
      version: server.version,
      cipherSuite: server.cipherSuite,
      keyExchange: server.keyExchange,
      forwardSecrecy: server.keyExchange !== 'RSA',
      signatureVerified: server.reason === null,
    });
    expect(seen.certificates.map((der) => Buffer.from(der).toString('base64'))).toEqual(server.certificates);
    if (!secured.ok) return plain.close();

    const { connection } = secured;
    expect(await take(connection, 11)).toBe('220 hello\r\n');
    const line = 'x'.repeat(40_000);
    connection.write(new TextEncoder().encode(line));
    expect(await take(connection, line.length)).toBe(line);
    connection.close();
  });

  it('a server without 3DES does not show it: it is opened and sealed alone', () => {
    const cipher = CIPHER_SUITES.find(({ name }) => name.includes('3DES'))?.cipher;
    if (cipher?.kind !== 'cbc') throw new Error('3DES is not offered');
    for (const encryptThenMac of [true, false]) {
      const keys = { key: randomBytes(24), mac: randomBytes(20), iv: new Uint8Array() };
      const sealer = new CbcSealer({ cipher, keys, encryptThenMac }, platformEntropy.random);
      const record = sealer.seal(ContentType.applicationData, new TextEncoder().encode('220 hello'));
      const opened = new CbcOpener({ cipher, keys, encryptThenMac }).open(
        record.subarray(0, 5),
        record.subarray(5),
      );
      expect(opened.ok && new TextDecoder().decode(opened.bytes)).toBe('220 hello');
    }
  });
});
