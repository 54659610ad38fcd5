/** How servers differ within the rules, and what the client shows of those it cannot complete a handshake with. */
import { constants, getDiffieHellman } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ExtensionType } from '../../../../worker/tls/handshake/extension.ts';
import { nothingSeen } from '../../../../worker/tls/handshake/seen.ts';
import { readServerHello } from '../../../../worker/tls/handshake/server-hello.ts';
import { HandshakeType } from '../../../../worker/tls/record/handshake-type.ts';
import { derElement } from '../../../support/certificates/authority.ts';
import { hasOpenssl } from '../../../support/certificates/second-opinion.ts';
import { needs } from '../../../support/needs.ts';
import { altered, contentOf, messageOf } from '../../../support/tls/altered.ts';
import { credentialsOf, serverCredentials } from '../../../support/tls/credentials.ts';
import { dial, dialed, endOf, HOST, keptOpen, take } from '../../../support/tls/dialed.ts';
import { startOpensslCli } from '../../../support/tls/openssl-cli.ts';
import { GREETING, startOpenssl } from '../../../support/tls/openssl-server.ts';

const EC = serverCredentials('ec-p256');
const RSA = serverCredentials('rsa-2048');
const ONLY_12 = { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } as const;
const ONLY_13 = { minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' } as const;
const VERSIONS = [
  { version: 'TLS 1.2', terms: ONLY_12 },
  { version: 'TLS 1.3', terms: ONLY_13 },
];

/** OpenSSL 3's `SSL_OP_NO_EXTENDED_MASTER_SECRET`, for which Node has no name. */
const NO_EXTENDED_MASTER_SECRET = 1;

async function greetingOf(connection: Parameters<typeof take>[0]): Promise<string> {
  return (await take(connection, GREETING.length)).toString();
}

/** The extensions in the server's answer. */
async function answeredBy(port: number): Promise<ReadonlySet<number>> {
  let extensions = new Set<number>();
  const { connection } = await dialed(port, {
    through: (plain) =>
      altered(plain, (record) => {
        if (messageOf(record) !== HandshakeType.serverHello) return [record];
        const hello = readServerHello(contentOf(record).subarray(4), nothingSeen());
        if (hello.ok) extensions = new Set(hello.value.extensions.keys());
        return [record];
      }),
  });
  expect(await greetingOf(connection)).toBe(GREETING);
  connection.write(new TextEncoder().encode('EHLO'));
  expect((await take(connection, 4)).toString()).toBe('EHLO');
  return extensions;
}

describe('encrypt-then-MAC', () => {
  const suites = ['AES128-SHA', 'AES256-SHA', 'AES128-SHA256', 'AES256-SHA384'];
  const rows = suites.flatMap((suite) => [true, false].map((isOn) => ({ suite, isOn })));

  it.for(rows)('$suite: $isOn', async ({ suite, isOn }) => {
    const secureOptions = isOn ? 0 : constants.SSL_OP_NO_ENCRYPT_THEN_MAC;
    const ciphers = `ECDHE-ECDSA-${suite}:@SECLEVEL=0`;
    const { port } = await startOpenssl({ ...EC, ...ONLY_12, ciphers, secureOptions });
    expect((await answeredBy(port)).has(ExtensionType.encryptThenMac)).toBe(isOn);
  });
});

describe('extended master secret', () => {
  const suites = ['ECDHE-RSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES256-SHA', 'AES256-GCM-SHA384'];
  const rows = suites.flatMap((suite) => [true, false].map((isOn) => ({ suite, isOn })));

  it.for(rows)('$suite: $isOn', async ({ suite, isOn }) => {
    const secureOptions = isOn ? 0 : NO_EXTENDED_MASTER_SECRET;
    const ciphers = `${suite}:@SECLEVEL=0`;
    const { port } = await startOpenssl({ ...RSA, ...ONLY_12, ciphers, secureOptions });
    expect((await answeredBy(port)).has(ExtensionType.extendedMasterSecret)).toBe(isOn);
  });
});

describe.each(VERSIONS)('$version', ({ terms }) => {
  it('with and without tickets', async () => {
    for (const secureOptions of [0, constants.SSL_OP_NO_TICKET]) {
      const { port } = await startOpenssl({ ...EC, ...terms, secureOptions });
      const { connection } = await dialed(port);
      expect(await greetingOf(connection)).toBe(GREETING);
    }
  });

  it('a request for a certificate is answered with none', async () => {
    const server = await startOpenssl({ ...EC, ...terms, requestCert: true, rejectUnauthorized: false });
    const { connection } = await dialed(server.port, { through: keptOpen });
    expect(await greetingOf(connection)).toBe(GREETING);
    connection.close();
    await server.ended;
    expect(server.errors).toEqual([]);
  });

  it('the host is sent as the server name, an IP literal is not', async () => {
    const server = await startOpenssl({ ...EC, ...terms });
    for (const host of [HOST, '192.0.2.1', '2001:db8::1']) {
      const { connection } = await dialed(server.port, { host });
      expect(await greetingOf(connection)).toBe(GREETING);
    }
    expect(server.met.map(({ serverName }) => serverName)).toEqual([HOST, false, false]);
  });
});

describe('a client certificate that the server requires', () => {
  const insisting = { ...EC, requestCert: true, rejectUnauthorized: true };

  it('ends the handshake in TLS 1.2', async () => {
    const { port } = await startOpenssl({ ...insisting, ...ONLY_12 });
    const { reason, seen } = failed(await dial(port));
    expect(reason).toBe('alert-handshake-failure');
    expect(seen).toMatchObject({ version: 'TLS 1.2', certificates: credentialsOf('ec-p256').chain });
  });

  it('ends the connection after the handshake in TLS 1.3', async () => {
    const { port } = await startOpenssl({ ...insisting, ...ONLY_13 });
    const { connection } = await dialed(port);
    expect(await endOf(connection)).toBe('reset');
  });
});

describe.skipIf(!hasOpenssl)('openssl s_server', needs('openssl'), () => {
  it('changes its keys, and makes us change ours', async () => {
    const server = await startOpensslCli(['-tls1_3']);
    const { connection } = await dialed(server.port);
    // Finished is sent together with the first data.
    connection.write(new TextEncoder().encode('hello\n'));
    await server.printed(/CIPHER is/);
    for (const [turn, order] of ['k', 'K', 'K', 'k', 'K', 'k'].entries()) {
      server.type(order);
      connection.write(new TextEncoder().encode(`client in turn ${turn}\n`));
      await server.printed(new RegExp(`client in turn ${turn}`));
      server.type(`server in turn ${turn}`);
      expect((await take(connection, 17)).toString()).toBe(`server in turn ${turn}\n`);
    }
    await server.printed(/(SSL_do_handshake -> 1.*){6}/s);
  });

  it('is told that renegotiation is refused, and ends the connection', async () => {
    const server = await startOpensslCli(['-tls1_2']);
    const { connection } = await dialed(server.port);
    await server.printed(/CIPHER is/);
    server.type('r');
    expect(await endOf(connection)).toBe('reset');
    await server.printed(/no renegotiation/);
  });

  it('warns about an unknown name, and continues', async () => {
    const { port } = await startOpensslCli(['-tls1_2', ...otherName()]);
    expect((await dial(port)).ok).toBe(true);
  });

  it.for(['-tls1_2', '-tls1_3'])('refuses an unknown name: %s', async (version) => {
    const { port } = await startOpensslCli([version, ...otherName(), '-servername_fatal']);
    expect(failed(await dial(port)).reason).toBe('alert-unrecognized-name');
  });
});

describe('an obsolete version', () => {
  const rows = (['TLSv1', 'TLSv1.1'] as const).flatMap((version) => [
    {
      version,
      suite: 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
      ciphers: 'ECDHE-RSA-AES128-SHA',
      exchange: 'P-384',
    },
    {
      version,
      suite: 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA',
      ciphers: 'DHE-RSA-AES256-SHA',
      exchange: 'DHE-2048',
    },
    { version, suite: 'TLS_RSA_WITH_AES_128_CBC_SHA', ciphers: 'AES128-SHA', exchange: 'RSA' },
  ]);

  it.for(rows)('$version, $exchange: is reported, but not used', async (row) => {
    const server = await startOpenssl({
      ...RSA,
      ciphers: `${row.ciphers}:@SECLEVEL=0`,
      minVersion: row.version,
      maxVersion: row.version,
      ecdhCurve: 'P-384',
      dhparam: 'auto',
    });
    expect(await dial(server.port)).toEqual({
      ok: false,
      reason: 'obsolete-version',
      seen: {
        version: row.version === 'TLSv1' ? 'TLS 1.0' : 'TLS 1.1',
        cipherSuite: row.suite,
        keyExchange: row.exchange,
        certificates: credentialsOf('rsa-2048').chain,
        forwardSecrecy: row.exchange !== 'RSA',
        signatureVerified: false,
        weakSignature: false,
        secureRenegotiation: true,
        spokeTls: true,
        plaintext: null,
      },
    });
    expect(await server.failed).toBe('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION');
  });
});

const INTEGER = 0x02;
const SEQUENCE = 0x30;

describe('a finite field', () => {
  const suites = [
    ['DHE-RSA-AES128-GCM-SHA256', 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256'],
    ['DHE-RSA-CHACHA20-POLY1305', 'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256'],
    ['DHE-RSA-AES256-SHA256', 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256'],
  ] as const;

  /** The groups of RFC 2409 and RFC 3526, which older servers are configured with. */
  function parametersOf(group: 'modp2' | 'modp5' | 'modp14' | 'modp16' | 'modp18'): string {
    const prime = getDiffieHellman(group).getPrime();
    const numbers = [derElement(INTEGER, Buffer.of(0, ...prime)), derElement(INTEGER, Buffer.of(2))];
    const der = derElement(SEQUENCE, Buffer.concat(numbers));
    const base64 = Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n');
    return `-----BEGIN DH PARAMETERS-----\n${base64}\n-----END DH PARAMETERS-----\n`;
  }

  const termsOf = (group: Parameters<typeof parametersOf>[0], ciphers = 'DHE-RSA-AES128-GCM-SHA256') => ({
    ...RSA,
    ...ONLY_12,
    ciphers: `${ciphers}:@SECLEVEL=0`,
    dhparam: parametersOf(group),
  });

  it.for(suites)('%s: is completed', async ([ciphers, cipherSuite]) => {
    const { port } = await startOpenssl(termsOf('modp14', ciphers));
    const { connection, seen } = await dialed(port);
    expect(seen).toMatchObject({
      cipherSuite,
      keyExchange: 'DHE-2048',
      forwardSecrecy: true,
      signatureVerified: true,
    });
    expect(await greetingOf(connection)).toBe(GREETING);
  });

  it.for([
    ['modp16', 'DHE-4096'],
    ['modp18', 'DHE-8192'],
  ] as const)('%s: is completed', async ([group, keyExchange]) => {
    const { port } = await startOpenssl(termsOf(group));
    const { connection, seen } = await dialed(port);
    expect(seen).toMatchObject({ keyExchange });
    expect(await greetingOf(connection)).toBe(GREETING);
  });

  it.for([
    ['modp2', 'DHE-1024'],
    ['modp5', 'DHE-1536'],
  ] as const)('%s: is too small for many programs, and beyond the client', async ([group, keyExchange]) => {
    const server = await startOpenssl(termsOf(group));
    const { reason, seen } = failed(await dial(server.port));
    expect(reason).toBe('beyond-our-client');
    expect(seen).toMatchObject({ keyExchange, forwardSecrecy: true, signatureVerified: true });
    expect(seen.certificates).toEqual(credentialsOf('rsa-2048').chain);
    expect(await server.failed).toBe('ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE');
  });
});

describe('nothing in common', () => {
  it.for([
    ['a cipher', { ...EC, ...ONLY_12, ciphers: 'ECDHE-ECDSA-AES128-CCM' }],
    ['a cipher of TLS 1.3', { ...EC, ...ONLY_13, ciphers: 'TLS_AES_128_CCM_SHA256' }],
    ['a group', { ...EC, ...ONLY_13, ecdhCurve: 'brainpoolP256r1tls13' }],
  ] as const)('%s: the server says so', async ([, terms]) => {
    const { port } = await startOpenssl(terms);
    const { reason, seen } = failed(await dial(port));
    expect(reason).toBe('alert-handshake-failure');
    expect(seen).toMatchObject({ version: null, certificates: [], spokeTls: true });
  });
});

describe('a key that the platform cannot verify with', () => {
  it.for(['ed448', 'ec-brainpool'] as const)('%s: is beyond the client, but reported', async (kind) => {
    const { port } = await startOpenssl({ ...serverCredentials(kind), ...ONLY_13 });
    const { reason, seen } = failed(await dial(port));
    expect(reason).toBe('beyond-our-client');
    expect(seen).toMatchObject({ version: 'TLS 1.3', keyExchange: 'X25519', signatureVerified: false });
    expect(seen.certificates).toEqual(credentialsOf(kind).chain);
  });
});

function otherName(): string[] {
  return ['-servername', 'other.example.net', '-cert2', 'server.pem', '-key2', 'server.pem'];
}

function failed(secured: Awaited<ReturnType<typeof dial>>) {
  if (secured.ok) throw new Error('The handshake was not to succeed');
  return secured;
}
