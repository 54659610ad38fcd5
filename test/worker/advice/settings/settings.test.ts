import { describe, expect, it } from 'vitest';
import { advise } from '../../../../worker/advice/advice.ts';
import { settingsFor, settingsOf } from '../../../../worker/advice/settings/settings.ts';
import {
  ENCRYPTION_MODES,
  type EncryptionMode,
  type Settings,
  type SignInOffer,
  type Submission,
  type Tls,
} from '../../../../worker/api/index.ts';
import { PROGRAMS } from '../../../../worker/programs/programs.ts';
import { blocksOf } from '../../../../worker/render/text/settings-block.ts';
import { tlsSeen } from '../../../support/tls-seen.ts';
import { portReport, reportFrom } from '../../../widget/reports.ts';
import { CARELESS } from '../../programs/faults.ts';

const PORTS: Readonly<Record<EncryptionMode, number>> = {
  starttls: 587,
  'implicit-tls': 465,
  plaintext: 2525,
};

function submission(encryption: EncryptionMode, more: Partial<Submission> = {}): Submission {
  const host = 'smtp.example.net';
  return { host, unicodeHost: host, port: PORTS[encryption], encryption, trusted: true, ...more };
}

function filesOf(settings: Settings, id: string): string {
  const client = settings.clients.find((one) => one.id === id);
  return client?.files.map(({ text }) => text).join('') ?? '';
}

/** Every text that a reader might copy. */
function pasted({ clients, commands }: Settings): string {
  const files = clients.flatMap((client) => client.files.map(({ text }) => text));
  return [...files, ...commands.map(({ command }) => command)].join('\n');
}

/** All of it as one text, to compare with the documentation. */
function readable({ encryption, port, notes, clients, commands }: Settings): string {
  const codes = (list: Settings['notes']) => list.map(({ code }) => `! ${code}\n`).join('');
  return [
    `================ ${encryption}, port ${port}\n${codes(notes)}`,
    ...clients.map(({ id, fields, files, notes: own }) => {
      const rows = fields.map((field) => {
        return `${field.field}: ${'value' in field ? field.value : `<${field.choice}>`}\n`;
      });
      return [
        `---------------- ${id}\n`,
        ...rows,
        ...files.map(({ place, text }) => `# ${place}\n${text}`),
        codes(own),
      ].join('');
    }),
    '---------------- commands\n',
    ...commands.map(({ system, purpose, command }) => `${system}, ${purpose}: ${command}\n`),
  ].join('\n');
}

describe('settings', () => {
  it('are these, for each client and mode', async () => {
    const all = ENCRYPTION_MODES.map((mode) => readable(settingsFor(submission(mode))));
    await expect(all.join('\n')).toMatchFileSnapshot('settings.txt');
  });

  it.each(ENCRYPTION_MODES)('never disable verification with %s', (mode) => {
    expect(pasted(settingsFor(submission(mode, { trusted: false })))).not.toMatch(CARELESS);
  });

  it('are the same for a certificate that is not trusted, with a note', () => {
    const trusted = settingsFor(submission('starttls'));
    const untrusted = settingsFor(submission('starttls', { trusted: false }));
    expect(pasted(untrusted)).toBe(pasted(trusted));
    expect(trusted.notes).toEqual([]);
    expect(untrusted.notes).toEqual([{ code: 'untrusted-certificate', severity: 'error', parameters: {} }]);
  });

  it('warn clearly if there is no encryption', () => {
    const { notes } = settingsFor(submission('plaintext', { trusted: false }));
    expect(notes).toEqual([{ code: 'plaintext', severity: 'error', parameters: {} }]);
  });

  it('claim nothing about a certificate that was not judged, and do not warn about it', () => {
    const { trusted, notes } = settingsFor(submission('starttls', { trusted: null }));
    expect({ trusted, notes }).toEqual({ trusted: null, notes: [] });
  });

  it('say that port 25 is for servers, and of no other port', () => {
    const codes = [25, 26].map((port) =>
      settingsFor(submission('starttls', { port })).notes.map(({ code }) => code),
    );
    expect(codes).toEqual([['servers-port'], []]);
  });

  it('note that a certificate needs a name instead of an address', () => {
    for (const host of ['192.0.2.1', '2001:db8::1']) {
      const codes = settingsFor(submission('starttls', { host })).notes.map(({ code }) => code);
      expect(codes).toEqual(['address-not-name']);
    }
  });

  it('have either fields, or files, or say why there are none', () => {
    for (const mode of ENCRYPTION_MODES) {
      for (const { id, fields, files, notes } of settingsFor(submission(mode)).clients) {
        if (fields.length + files.length === 0) expect(notes[0]?.severity, id).toBe('warning');
      }
    }
  });

  it('have a name for each block, to ask for it alone', () => {
    for (const mode of ENCRYPTION_MODES) {
      for (const client of settingsFor(submission(mode)).clients)
        expect(blocksOf(client).size, client.id).toBe(client.files.length);
    }
  });

  it('name the labels of a form', () => {
    const { clients } = settingsFor(submission('starttls'));
    for (const { id, fields } of clients) {
      const keys = PROGRAMS.find((program) => program.id === id)?.keys ?? {};
      for (const { field, label } of fields) expect(label !== undefined || !(field in keys), id).toBe(true);
    }
  });

  const seen = (offer: SignInOffer, ...methods: string[]): Partial<Submission> => ({
    offered: { offer, methods },
  });

  it.each<[string[], RegExp, RegExp, RegExp]>([
    [['PLAIN', 'LOGIN'], /:plain/, /SMTPAuthPlain\)/, /public_name = PLAIN\n {2}client_send = <; \^/],
    [['LOGIN', 'XOAUTH2'], /:login/, /SMTPAuthLogin\)/, /public_name = LOGIN\n {2}client_send = /],
    [['NTLM', 'LOGIN'], /:login/, /SMTPAuthLogin\)/, /public_name = LOGIN/],
    [['CRAM-MD5'], /:cram_md5/, /SMTPAuthCramMD5\)/, /driver = cram_md5/],
    [['NTLM'], /:plain/, /SMTPAuthPlain\)/, /public_name = PLAIN/],
  ])('name the mechanism that %j has, where the program cannot choose', (methods, rails, go, exim) => {
    const settings = settingsFor(submission('starttls', seen('password', ...methods)));
    expect(filesOf(settings, 'rails')).toMatch(rails);
    expect(filesOf(settings, 'go')).toMatch(go);
    expect(filesOf(settings, 'exim')).toMatch(exim);
    expect(settings.notes).toEqual([]);
  });

  it.each(ENCRYPTION_MODES)('have no sign-in where the server offers none, with %s, and say so', (mode) => {
    const settings = settingsFor(submission(mode, seen('not-offered')));
    expect(settings.notes.map(({ code }) => code)).toContain('no-sign-in');
    expect(pasted({ ...settings, commands: [] })).not.toMatch(/YOUR_(?:USER|PASSWORD)/);
    for (const { fields, notes } of settings.clients) {
      // SonarQube's form wants one all the same, which is then made up.
      const isMadeUp = notes.some(({ code }) => code === 'made-up-sign-in');
      expect(isMadeUp || !fields.some(({ field }) => field === 'password')).toBe(true);
      expect(notes.map(({ code }) => code)).not.toContain('escape-secret');
    }
  });

  it('have OAuth where no password is taken', () => {
    const settings = settingsFor(submission('starttls', seen('no-password', 'XOAUTH2', 'OAUTHBEARER')));
    expect(pasted({ ...settings, commands: [] })).not.toMatch(/YOUR_PASSWORD/);
    for (const { fields } of settings.clients)
      expect(fields.map(({ field }) => field)).not.toContain('password');
    const thunderbird = settings.clients.find(({ id }) => id === 'thunderbird');
    expect(thunderbird?.fields).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ field: 'authentication', value: 'OAuth2' })]),
    );
    expect(filesOf(settings, 'nodemailer')).toContain("type: 'OAuth2'");
  });

  it('have OAuth alone for a provider that is known to take nothing else', () => {
    const outlook = settingsFor(submission('starttls', { host: 'smtp-mail.outlook.com' }), 'python');
    expect(outlook.clients[0]?.notes.map(({ code }) => code)).toEqual(['access-token']);
    // What was seen counts for more.
    const host = { host: 'smtp-mail.outlook.com', ...seen('password', 'LOGIN', 'XOAUTH2') };
    expect(filesOf(settingsFor(submission('starttls', host), 'rails'), 'rails')).toContain(':login');
  });

  it('warn of versions that check no certificate, or send without encryption', () => {
    const warned = (mode: EncryptionMode, id: string) =>
      settingsFor(submission(mode), id).clients[0]?.notes.filter(({ severity }) => severity === 'warning');
    expect(warned('implicit-tls', 'django')).toMatchObject([
      { code: 'verifies-since', parameters: { version: 'Django 4.2' } },
    ]);
    expect(warned('starttls', 'symfony')).toMatchObject([{ code: 'since-version' }]);
    expect(warned('implicit-tls', 'symfony')).toEqual([]);
  });

  it.each<[string, EncryptionMode, number, string]>([
    ['grafana', 'implicit-tls', 2465, 'tls-on-465-only'],
    ['grafana', 'starttls', 465, 'begins-with-tls'],
    ['symfony', 'starttls', 465, 'begins-with-tls'],
    ['laravel', 'starttls', 465, 'begins-with-tls'],
    ['nextcloud', 'starttls', 465, 'begins-with-tls'],
    ['exchange', 'implicit-tls', 465, 'not-supported'],
    ['dotnet-system-net-mail', 'implicit-tls', 465, 'not-supported'],
  ])('are none for %s with %s on %i, and say why', (id, mode, port, code) => {
    const [client] = settingsFor(submission(mode, { port }), id).clients;
    expect(client?.files).toEqual([]);
    expect(client?.notes.map((one) => one.code)).toEqual([code]);
  });

  it('are none for System.Net.Mail where the server offers nothing that it has', () => {
    const written = (...methods: string[]) =>
      settingsFor(submission('starttls', seen('password', ...methods)), 'dotnet-system-net-mail').clients[0];
    expect(written('PLAIN', 'CRAM-MD5')).toMatchObject({ files: [], notes: [{ code: 'mechanism-missing' }] });
    expect(written('PLAIN', 'LOGIN')?.files).toHaveLength(1);
  });

  it('write an IPv6 address as each format wants it', () => {
    const settings = settingsFor(submission('starttls', { host: '2001:db8::1' }));
    expect(filesOf(settings, 'go')).toContain('mail.NewClient("[2001:db8::1]",');
    expect(filesOf(settings, 'alertmanager')).toContain("smtp_smarthost: '[2001:db8::1]:587'\n");
    for (const id of ['grafana', 'authelia', 'rocketchat', 'ssmtp', 'aerc', 'dma']) {
      const client = settings.clients.find((one) => one.id === id);
      expect(client, id).toMatchObject({ files: [], notes: [{ code: 'address-not-name' }] });
    }
    expect(filesOf(settings, 'exim')).toContain('route_list = * "</ 2001:db8::1" byname');
  });

  it('carry the mark of unconfirmed sources', () => {
    for (const { confirmed, notes } of settingsFor(submission('starttls')).clients) {
      expect(notes.some(({ code }) => code === 'unconfirmed')).toBe(!confirmed);
    }
  });

  it('can be asked for one client', () => {
    const settings = settingsFor(submission('starttls'), 'msmtp');
    expect(settings.clients.map(({ id }) => id)).toEqual(['msmtp']);
    expect(settings.commands).toEqual([]);
  });

  it.each(['xn--bcher-kva.example', '_smtp_out.example.net', '192.0.2.1', '2001:db8::1'])(
    'write the host %s so that it can be read back',
    (host) => {
      const settings = settingsFor(submission('implicit-tls', { host }));
      const dsn = /"(.*)"/.exec(filesOf(settings, 'symfony'))?.[1] ?? '';
      const url = new URL(dsn.replace('smtps:', 'https:'));
      const bracketed = host.includes(':') ? `[${host}]` : host;
      expect([url.hostname, url.port]).toEqual([bracketed, '465']);
      expect(filesOf(settings, 'postfix')).toContain(`postconf -e 'relayhost = [${host}]:465'\n`);
      expect(filesOf(settings, 'phpmailer')).toContain(`Host = '${bracketed}';`);
      expect(filesOf(settings, 'nodemailer')).toContain(`host: '${host}',`);
      const handshake = settings.commands.find(({ purpose }) => purpose === 'encryption')?.command;
      expect(handshake).toContain(
        host.includes(':') ? `-connect '${bracketed}:465'` : `-connect ${host}:465`,
      );
      expect(handshake?.includes('-servername')).toBe(!/[:]|\.1$/.test(host));
    },
  );
});

describe('settings of a check', () => {
  it.each<[string, Partial<Tls>, boolean | null, string[]]>([
    ['trusted', { trusted: true }, true, []],
    ['not trusted', { trusted: false, problems: ['expired'] }, false, ['untrusted-certificate']],
    ['never judged', { trusted: null }, null, []],
  ])('of a certificate that was %s', (_, seen, trusted, codes) => {
    const tls = tlsSeen(seen);
    const ports = [portReport(587, { outcome: 'starttls', encryption: 'starttls', tls })];
    const report = reportFrom('smtp.example.net', [{ id: 'weur', colo: 'FRA', ports }]);
    const { vantages } = report;
    const advice = advise({ vantages, provider: null, caller: null, networks: [] });
    const settings = settingsOf({ ...report, ...advice }, 'msmtp');
    expect(settings).toMatchObject({ port: 587, encryption: 'starttls', trusted, basis: 'check' });
    expect(settings.notes.map(({ code }) => code)).toEqual(codes);
  });
});
