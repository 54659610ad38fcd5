/** Every version, group, cipher suite and kind of key with which the client completes a handshake, against OpenSSL. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../../../worker/tls/handshake/group.ts';
import { CIPHER_SUITES, type CipherSuite } from '../../../../worker/tls/record/cipher-suite.ts';
import { TLS_13 } from '../../../../worker/tls/record/version.ts';
import type { KeyKind } from '../../../support/certificates/key.ts';
import { credentialsOf, serverCredentials } from '../../../support/tls/credentials.ts';
import { dialed, HOST, keptOpen, take } from '../../../support/tls/dialed.ts';
import { GREETING, startOpenssl } from '../../../support/tls/openssl-server.ts';
import { opensslName } from '../../../support/tls-servers.ts';

const RSA_KEYS: readonly KeyKind[] = ['rsa-2048', 'rsa-pss', 'rsa-pss-sha384'];
const EC_KEYS: readonly KeyKind[] = ['ec-p256', 'ec-p384', 'ec-p521', 'ed25519'];
const CURVES = GROUPS.filter(({ kind }) => kind !== 'finite-field').map(({ name }) => name);

/** Takes several records. */
const BULK = randomBytes(100_000);

interface Row {
  suite: CipherSuite;
  key: KeyKind;
  /** `RSA` if there is none, `DHE-2048` if it has no name. */
  group: string;
}

/** OpenSSL's builds have lacked 3DES in TLS for years. */
const COMPLETED = CIPHER_SUITES.filter(({ name }) => !name.includes('3DES'));

const ROWS: readonly Row[] = COMPLETED.flatMap((suite) =>
  keysFor(suite).flatMap((key, index) => {
    // The largest fields take OpenSSL a while, and the key of the certificate makes no difference to them.
    const groups = groupsFor(suite).filter((group) => index === 0 || !group.startsWith('ffdhe'));
    return groups.map((group) => ({ suite, key, group }));
  }),
);

function keysFor({ keyExchange, authentication }: CipherSuite): readonly KeyKind[] {
  if (keyExchange === 'RSA') return ['rsa-2048'];
  if (keyExchange === 'DHE') return ['rsa-2048', 'rsa-pss'];
  if (authentication === 'any') return [...RSA_KEYS, ...EC_KEYS];
  return authentication === 'RSA' ? RSA_KEYS : EC_KEYS;
}

function groupsFor({ keyExchange, since }: CipherSuite): readonly string[] {
  switch (keyExchange) {
    case 'RSA':
      return ['RSA'];
    case 'DHE':
      return ['DHE-2048'];
    default:
      return since === TLS_13 ? GROUPS.map(({ name }) => name) : CURVES;
  }
}

function termsOf({ suite, group }: Row) {
  const isModern = suite.since === TLS_13;
  const version = isModern ? ('TLSv1.3' as const) : ('TLSv1.2' as const);
  return {
    // Level 0: OpenSSL considers SHA-1, which the oldest suites use, to provide no security at all.
    ciphers: isModern ? suite.name : `${opensslName(suite.name)}:@SECLEVEL=0`,
    minVersion: version,
    maxVersion: version,
    ...(suite.keyExchange === 'DHE' && { dhparam: 'auto' }),
    ...(suite.keyExchange !== 'DHE' && suite.keyExchange !== 'RSA' && { ecdhCurve: group }),
  };
}

describe.each(COMPLETED)('$name', (suite) => {
  const rows = ROWS.filter((row) => row.suite === suite);

  it.for(rows)('$group, $key', async (row) => {
    const server = await startOpenssl({ ...termsOf(row), ...serverCredentials(row.key) });
    const { connection, seen } = await dialed(server.port, { through: keptOpen });

    expect((await take(connection, GREETING.length)).toString()).toBe(GREETING);
    connection.write(BULK);
    expect((await take(connection, BULK.length)).equals(BULK)).toBe(true);
    connection.close();
    await server.ended;

    const version = suite.since === TLS_13 ? '1.3' : '1.2';
    expect(seen).toEqual({
      version: `TLS ${version}`,
      cipherSuite: suite.name,
      keyExchange: row.group,
      certificates: credentialsOf(row.key).chain,
      forwardSecrecy: row.group !== 'RSA',
      signatureVerified: true,
      weakSignature: false,
      secureRenegotiation: suite.since === TLS_13 ? null : true,
      spokeTls: true,
      plaintext: null,
    });
    expect(server.met).toEqual([{ protocol: `TLSv${version}`, cipher: suite.name, serverName: HOST }]);
    expect(server.errors).toEqual([]);
  });
});
