import { describe, expect, it } from 'vitest';
import { parseAutoconfig } from '../../../worker/discovery/autoconfig.ts';
import { AUTOCONFIG_CHARS_MAX, AUTOCONFIG_SERVERS_MAX, AUTOCONFIG_TAGS_MAX } from '../../../worker/limits.ts';

function server(hostname: string, port: string | number = 465, socketType = 'SSL', type = 'smtp'): string {
  return `<outgoingServer type="${type}"><hostname>${hostname}</hostname><port>${port}</port>
    <socketType>${socketType}</socketType><username>%EMAILADDRESS%</username></outgoingServer>`;
}

function file(...servers: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="example.net"><domain>example.net</domain>
<incomingServer type="imap"><hostname>imap.example.net</hostname><port>993</port><socketType>SSL</socketType></incomingServer>
${servers.join('\n')}
</emailProvider><webMail><loginPage url="https://mail.example.net/" /></webMail></clientConfig>`;
}

/** The servers, one word each; otherwise what the file is. */
function told(xml: string, domain = 'example.net'): string[] | string {
  const parsed = parseAutoconfig(xml, domain);
  if (parsed.kind !== 'servers') return parsed.kind;
  return parsed.servers.map(({ host, port, encryption }) => `${host.host}:${port} ${encryption}`);
}

/** Pads the file to this length with something harmless. */
function padded(xml: string, length: number): string {
  return xml.replace('</clientConfig>', `${' '.repeat(length - xml.length)}</clientConfig>`);
}

describe('parseAutoconfig', () => {
  it('reads the outgoing servers in their order, and nothing of the incoming ones', () => {
    const xml = file(
      server('smtp.example.net'),
      server('SMTP2.example.net', 587, 'STARTTLS'),
      server('old.example.net', 25, 'plain'),
    );
    expect(told(xml)).toEqual([
      'smtp.example.net:465 implicit-tls',
      'smtp2.example.net:587 starttls',
      'old.example.net:25 plaintext',
    ]);
  });

  it.each([
    ['%EMAILDOMAIN%', ['example.org:465 implicit-tls']],
    ['smtp.%EMAILDOMAIN%', ['smtp.example.org:465 implicit-tls']],
    ['  smtp.example.net\n', ['smtp.example.net:465 implicit-tls']],
    ['<![CDATA[smtp.example.net]]>', ['smtp.example.net:465 implicit-tls']],
    ['smtp&#46;example.net', ['smtp.example.net:465 implicit-tls']],
    ['b&#252;cher.example.net', ['xn--bcher-kva.example.net:465 implicit-tls']],
    ['192.0.2.1', ['192.0.2.1:465 implicit-tls']],
    ['%EMAILLOCALPART%.example.net', 'not-understood'],
    ['%EMAILADDRESS%', 'not-understood'],
    ['%emaildomain%', 'not-understood'],
    ['%EMAILDOMAIN%.%EMAILDOMAIN%', 'not-understood'],
    ['smtp', 'not-understood'],
    ['https://smtp.example.net/', 'not-understood'],
    ['smtp.example.net:465', 'not-understood'],
    ['a&lt;b&gt;.example.net', 'not-understood'],
    ['smtp\u202e.example.net', 'not-understood'],
    ['', 'not-understood'],
  ])('makes of the host name %j: %j', (hostname, servers) => {
    expect(told(file(server(hostname)), 'example.org')).toEqual(servers);
  });

  it.each([
    ['1', ['smtp.example.net:1 implicit-tls']],
    ['65535', ['smtp.example.net:65535 implicit-tls']],
    [' 587 ', ['smtp.example.net:587 implicit-tls']],
    ['0', 'not-understood'],
    ['65536', 'not-understood'],
    ['-1', 'not-understood'],
    ['5e2', 'not-understood'],
    ['', 'not-understood'],
  ])('takes the port %j: %j', (port, servers) => {
    expect(told(file(server('smtp.example.net', port)))).toEqual(servers);
  });

  it.each([
    ['ssl', ['smtp.example.net:465 implicit-tls']],
    ['StartTLS', ['smtp.example.net:465 starttls']],
    ['TLS', ['smtp.example.net:465 implicit-tls']],
    ['QUIC', 'not-understood'],
    ['', 'not-understood'],
  ])('makes of the socket type %j: %j', (socketType, servers) => {
    expect(told(file(server('smtp.example.net', 465, socketType)))).toEqual(servers);
  });

  it.each([
    [465, ['smtp.example.net:465 implicit-tls']],
    [2465, ['smtp.example.net:2465 implicit-tls']],
    [587, ['smtp.example.net:587 starttls']],
    [25, ['smtp.example.net:25 starttls']],
    [2525, ['smtp.example.net:2525 starttls']],
    [443, 'not-understood'],
    [4465, 'not-understood'],
  ])('makes of the socket type TLS on port %i: %j', (port, servers) => {
    expect(told(file(server('smtp.example.net', port, 'TLS')))).toEqual(servers);
  });

  it.each<[string, string[][], boolean]>([
    ['OAuth alone', [['OAuth2']], true],
    ['OAuth in other letters', [[' oauth2 ']], true],
    ['OAuth or a password', [['OAuth2', 'password-cleartext']], false],
    ['OAuth at one of two servers', [['OAuth2'], ['password-encrypted']], false],
    ['nothing', [[]], false],
    ['no sign-in', [['none']], false],
    ['something new', [['passkey']], false],
  ])('knows whether servers take passwords: %s', (_, methods, isOauthOnly) => {
    const servers = methods.map((some) =>
      server('smtp.example.net').replace(
        '<username>',
        `${some.map((one) => `<authentication>${one}</authentication>`).join('')}<username>`,
      ),
    );
    expect(parseAutoconfig(file(...servers), 'example.net')).toMatchObject({ isOauthOnly });
  });

  it('leaves out a server that it does not understand next to others', () => {
    const xml = file(server('%EMAILADDRESS%'), server('smtp.example.net', 587, 'STARTTLS'));
    expect(told(xml)).toEqual(['smtp.example.net:587 starttls']);
  });

  it('takes the first socket type that it knows', () => {
    const two = server('smtp.example.net').replace(
      '<socketType>',
      '<socketType>QUIC</socketType><socketType>',
    );
    expect(told(file(two))).toEqual(['smtp.example.net:465 implicit-tls']);
  });

  it.each([
    ['of another type', file(server('smtp.example.net', 443, 'SSL', 'exchange'))],
    ['outside of a provider', '<clientConfig><outgoingServer type="smtp"/></clientConfig>'],
    ['deeper than they belong', file(`<x>${server('smtp.example.net')}</x>`)],
    ['none', file()],
  ])('leaves out servers %s', (_, xml) => {
    expect(told(xml)).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><html><body>Not found</body></html>'],
    ['a page without a type', '<html><body><p>Not found</body></html>'],
    ['another kind of XML', '<rss version="2.0"></rss>'],
    ['JSON', '{"clientConfig":{}}'],
    ['a page about the format', '<!doctype html><p>Write &lt;clientConfig version="1.1"&gt; first'],
    ['a file of another root', '<xml><clientConfig></clientConfig></xml>'],
  ])('takes %s for no such file', (_, xml) => {
    expect(told(xml)).toBe('other');
  });

  it.each([
    ['half a file', file(server('smtp.example.net')).slice(0, -10)],
    ['a file with a bare ampersand', file(server('smtp.example.net')).replace('<domain>', '<domain>a & b')],
    ['a file that is cut off in its first tag', '<clientConfig version="1.1">'],
  ])('does not understand %s', (_, xml) => {
    expect(told(xml)).toBe('not-understood');
  });
});

describe('a hostile file', () => {
  const LAUGHS = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
    '',
  );

  /** A document that is well-formed but does not have the expected content. */
  const typed = (type: string, ...servers: string[]) => file(...servers).replace('?>\n', `?>\n${type}\n`);

  it.each([
    ['a billion laughs', typed(`<!DOCTYPE x [<!ENTITY l0 "lol">${LAUGHS}]>`, server('&l9;'))],
    ['an entity of its own', typed('<!DOCTYPE x [<!ENTITY h "smtp.example.net">]>', server('&h;'))],
    ['an entity from a file', typed('<!DOCTYPE x [<!ENTITY h SYSTEM "file:///etc/hosts">]>', server('&h;'))],
    [
      'a document type and nothing else',
      typed('<!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd">', server('smtp.example.net')),
    ],
    ['an entity that nobody knows', file(server('&h;'))],
  ])('with %s is not understood', (_, xml) => {
    expect(told(xml)).toBe('not-understood');
  });

  it('may have characters up to the limit', () => {
    const xml = file(server('smtp.example.net'));
    expect(told(padded(xml, AUTOCONFIG_CHARS_MAX))).toHaveLength(1);
    expect(told(padded(xml, AUTOCONFIG_CHARS_MAX + 1))).toBe('not-understood');
  });

  it('may have tags up to the limit, nested or in sequence', () => {
    const tags = file().split('<').length - 1;
    const room = AUTOCONFIG_TAGS_MAX - tags;
    expect(told(file('<a/>'.repeat(room)))).toEqual([]);
    expect(told(file('<a/>'.repeat(room + 1)))).toBe('not-understood');
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(told(file(nested(Math.floor(room / 2))))).toEqual([]);
    expect(told(file(nested(Math.floor(room / 2) + 1)))).toBe('not-understood');
    expect(told(nested(AUTOCONFIG_CHARS_MAX / 8))).toBe('other');
  });

  it('may name servers up to the limit', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => server(`smtp${index}.example.net`));
    expect(told(file(...many(AUTOCONFIG_SERVERS_MAX)))).toHaveLength(AUTOCONFIG_SERVERS_MAX);
    expect(told(file(...many(AUTOCONFIG_SERVERS_MAX + 1)))).toHaveLength(AUTOCONFIG_SERVERS_MAX);
  });
});
