/** The same client against GnuTLS, which still supports 3DES. */
import { describe, expect, it } from 'vitest';
import { needs } from '../../../support/needs.ts';
import { credentialsOf } from '../../../support/tls/credentials.ts';
import { dialed, take } from '../../../support/tls/dialed.ts';
import { hasGnutls, startGnutls } from '../../../support/tls/gnutls.ts';

const ROWS = [
  ['NORMAL:-VERS-ALL:+VERS-TLS1.3', 'ec-p256', 'TLS 1.3', 'X25519', /AES_\d+_GCM/],
  ['NORMAL:-VERS-ALL:+VERS-TLS1.3:-GROUP-ALL:+GROUP-SECP384R1', 'ed25519', 'TLS 1.3', 'P-384', /./],
  ['NORMAL:-VERS-ALL:+VERS-TLS1.3:-GROUP-ALL:+GROUP-X448', 'ec-p256', 'TLS 1.3', 'X448', /./],
  ['NORMAL:-VERS-ALL:+VERS-TLS1.3:-GROUP-ALL:+GROUP-FFDHE3072', 'ec-p256', 'TLS 1.3', 'ffdhe3072', /./],
  ['NORMAL:-VERS-ALL:+VERS-TLS1.3:-GROUP-ALL:+GROUP-FFDHE8192', 'ec-p256', 'TLS 1.3', 'ffdhe8192', /./],
  // RFC 7919: the server takes one of the fields that we offer.
  ['NORMAL:-VERS-ALL:+VERS-TLS1.2:-KX-ALL:+DHE-RSA', 'rsa-2048', 'TLS 1.2', 'DHE-2048', /DHE_RSA/],
  ['NORMAL:-VERS-ALL:+VERS-TLS1.2:-GROUP-ALL:+GROUP-X448', 'rsa-2048', 'TLS 1.2', 'X448', /ECDHE_RSA/],
  [
    'NORMAL:-VERS-ALL:+VERS-TLS1.3:-CIPHER-ALL:+CHACHA20-POLY1305',
    'rsa-pss',
    'TLS 1.3',
    'X25519',
    /CHACHA20/,
  ],
  ['NORMAL:-VERS-ALL:+VERS-TLS1.2', 'rsa-2048', 'TLS 1.2', 'X25519', /ECDHE_RSA_WITH_AES_\d+_GCM/],
  ['NORMAL:-VERS-ALL:+VERS-TLS1.2:-CIPHER-ALL:+AES-256-CBC', 'ec-p256', 'TLS 1.2', 'X25519', /256_CBC_SHA$/],
  ['NORMAL:-VERS-ALL:+VERS-TLS1.2:-KX-ALL:+RSA:-CIPHER-ALL:+3DES-CBC', 'rsa-2048', 'TLS 1.2', 'RSA', /3DES/],
  [
    'NORMAL:-VERS-ALL:+VERS-TLS1.2:-KX-ALL:+RSA:-CIPHER-ALL:+3DES-CBC:%NO_ETM',
    'rsa-2048',
    'TLS 1.2',
    'RSA',
    /3DES/,
  ],
] as const;

describe.skipIf(!hasGnutls)('GnuTLS', needs('gnutls-serv'), () => {
  it.for([
    ['%DISABLE_SAFE_RENEGOTIATION', false],
    ['%SAFE_RENEGOTIATION', true],
  ] as const)('NORMAL with %s', async ([words, secureRenegotiation]) => {
    const priority = `NORMAL:-VERS-ALL:+VERS-TLS1.2:${words}`;
    const { seen } = await dialed(await startGnutls(priority, 'rsa-2048'));
    expect(seen).toMatchObject({ version: 'TLS 1.2', secureRenegotiation });
  });

  it.for(ROWS)('%s, %s', async ([priority, kind, version, keyExchange, suite]) => {
    const { connection, seen } = await dialed(await startGnutls(priority, kind));
    expect(seen).toMatchObject({ version, keyExchange, signatureVerified: true });
    expect(seen.cipherSuite).toMatch(suite);
    expect(seen.certificates).toEqual(credentialsOf(kind).chain);
    connection.write(Buffer.from('EHLO checker.example.net\n'));
    expect((await take(connection, 25)).toString()).toBe('EHLO checker.example.net\n');
    connection.close();
  });
});
