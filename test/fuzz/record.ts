/**
 * Creates recordings.json: our client against Node's OpenSSL, once for each path through the handshake. `node
 * test/fuzz/record.ts`; to be repeated only if what the client sends has changed.
 */
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type TlsOptions } from 'node:tls';
import type { Arrival, Connection } from '../../worker/net/connection.ts';
import { connect } from '../../worker/probe/socket.ts';
import { secure } from '../../worker/tls/client.ts';
import { makeAuthority } from '../support/certificates/authority.ts';
import type { KeyKind } from '../support/certificates/key.ts';
import { type Recording, RecordingEntropy } from './recording.ts';

const HOST = 'mail.example.net';
const NO_EXTENDED_MASTER_SECRET = 1;
const NO_ENCRYPT_THEN_MAC = 1 << 19;

const WAYS: readonly [name: string, key: KeyKind, options: TlsOptions][] = [
  ['1.3, X25519, AES-128-GCM', 'ec-p256', { ciphers: 'TLS_AES_128_GCM_SHA256', minVersion: 'TLSv1.3' }],
  ['1.3, asked again for P-384', 'rsa-2048', { ecdhCurve: 'P-384', minVersion: 'TLSv1.3' }],
  ['1.3, ChaCha20, Ed25519', 'ed25519', { ciphers: 'TLS_CHACHA20_POLY1305_SHA256', minVersion: 'TLSv1.3' }],
  ['1.3, asked for a certificate', 'rsa-pss', { requestCert: true, rejectUnauthorized: false }],
  ['1.2, GCM', 'ec-p256', { maxVersion: 'TLSv1.2' }],
  [
    '1.2, GCM, asked for a certificate',
    'rsa-2048',
    { maxVersion: 'TLSv1.2', requestCert: true, rejectUnauthorized: false },
  ],
  ['1.2, CBC', 'rsa-2048', { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES128-SHA' }],
  [
    '1.2, CBC, MAC first, no extended master secret',
    'ec-p384',
    {
      maxVersion: 'TLSv1.2',
      ciphers: 'ECDHE-ECDSA-AES256-SHA384',
      secureOptions: NO_EXTENDED_MASTER_SECRET | NO_ENCRYPT_THEN_MAC,
    },
  ],
  ['1.2, DHE', 'rsa-2048', { maxVersion: 'TLSv1.2', ciphers: 'DHE-RSA-AES128-GCM-SHA256', dhparam: 'auto' }],
  [
    '1.0',
    'rsa-2048',
    { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'ECDHE-RSA-AES128-SHA:@SECLEVEL=0' },
  ],
];

const recordings: Recording[] = [];
for (const [name, key, options] of WAYS) recordings.push(await record(name, key, options));
writeFileSync(`${import.meta.dirname}/recordings.json`, `${JSON.stringify(recordings, null, 2)}\n`);

async function record(name: string, key: KeyKind, options: TlsOptions): Promise<Recording> {
  const { chainPem, keyPem } = makeAuthority()
    .makeAuthority()
    .issue({ names: [HOST], key });
  const server = createServer({ cert: chainPem, key: keyPem, ...options }, (socket) => {
    socket.on('error', () => {});
    socket.write('220 mail.example.net ESMTP\r\n');
    socket.once('data', () => socket.end('250 mail.example.net\r\n'));
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const untilMs = Date.now() + 5000;
  const endpoint = { address: '127.0.0.1', port: (server.address() as AddressInfo).port };
  const opened = await connect(endpoint, untilMs, Date.now);
  if (!opened.ok) throw new Error(`Cannot connect: ${opened.failure}`);
  const taped = taping(opened.connection);
  const entropy = new RecordingEntropy();
  const secured = await secure(taped.connection, { host: HOST, untilMs, clock: Date.now, entropy });
  const data = secured.ok ? await hear(secured.connection, untilMs) : '';
  opened.connection.close();
  server.close();
  const { randoms, keys } = entropy;
  const result = secured.ok ? 'complete' : secured.reason;
  return { name, host: HOST, randoms, keys, server: taped.packets, result, data };
}

async function hear(connection: Connection, untilMs: number): Promise<string> {
  let data = '';
  for (;;) {
    const arrival = await connection.read(untilMs);
    if (arrival.kind !== 'bytes') return data;
    data += new TextDecoder().decode(arrival.bytes);
    connection.write(new TextEncoder().encode('EHLO checker.example\r\n'));
  }
}

function taping(plain: Connection): { connection: Connection; packets: string[] } {
  const packets: string[] = [];
  const read = async (untilMs: number): Promise<Arrival> => {
    const arrival = await plain.read(untilMs);
    if (arrival.kind === 'bytes') packets.push(Buffer.from(arrival.bytes).toString('base64'));
    return arrival;
  };
  return { packets, connection: { read, write: (bytes) => plain.write(bytes), close: () => plain.close() } };
}
