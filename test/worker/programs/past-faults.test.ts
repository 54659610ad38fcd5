/** What once was wrong in settings when they were pasted into the real programs: each must not come back. */
import { describe, expect, it } from 'vitest';
import { settingsFor } from '../../../worker/advice/settings/settings.ts';
import type {
  ClientSettings,
  EncryptionMode,
  SettingsNoteCode,
  Submission,
} from '../../../worker/api/index.ts';

const PORTS: Readonly<Record<EncryptionMode, number>> = {
  starttls: 587,
  'implicit-tls': 465,
  plaintext: 2525,
};

function given(id: string, encryption: EncryptionMode, more: Partial<Submission> = {}): ClientSettings {
  const host = 'smtp.example.net';
  const submission = { host, unicodeHost: host, port: PORTS[encryption], encryption, trusted: true, ...more };
  const [client] = settingsFor(submission, id).clients;
  if (client === undefined) throw new Error(`No program ${id}`);
  return client;
}

const textOf = ({ files }: ClientSettings) =>
  files.map(({ place, text }) => `# ${place}\n${text}`).join('\n');
const codesOf = ({ notes }: ClientSettings) => notes.map(({ code }) => code);

describe('a version that is not safe', () => {
  it.each<[string, EncryptionMode, SettingsNoteCode, string]>([
    ['django', 'starttls', 'verifies-since', 'Django 4.2'],
    ['django', 'implicit-tls', 'verifies-since', 'Django 4.2'],
    ['symfony', 'starttls', 'since-version', 'Symfony Mailer 7.4.24'],
    ['laravel', 'starttls', 'since-version', 'Symfony Mailer 7.4.24'],
  ])('of %s with %s is a warning in front: %s', (id, mode, code, version) => {
    const [first] = given(id, mode).notes;
    expect(first).toMatchObject({ code, severity: 'warning' });
    expect(first?.parameters.version).toContain(version);
  });
});

describe('a secret', () => {
  it.each(['python', 'django'])('of %s is ASCII', (id) => {
    expect(codesOf(given(id, 'starttls'))).toContain('ascii-secret');
  });

  it('of Spring Boot comes from the environment, where its placeholders still have to be escaped', () => {
    const spring = given('spring-boot', 'starttls');
    expect(textOf(spring)).toMatch(/^spring\.mail\.password=\$\{SMTP_PASSWORD\}$/m);
    expect(JSON.stringify(spring.notes)).toContain('${');
  });

  it('of Exim is in no text that Exim expands, and not for everybody to read', () => {
    const { files } = given('exim', 'starttls');
    const [secret, ...others] = files.filter(({ text }) => text.includes('YOUR_PASSWORD'));
    expect(secret?.place).toBe('/etc/exim4/passwd.client');
    expect(others).toEqual([]);
    expect(files.find(({ place }) => place === 'shell')?.text).toContain(
      'chmod 640 /etc/exim4/passwd.client',
    );
  });

  it('of msmtp is in quotes, which keep blanks and quotes inside', () => {
    expect(textOf(given('msmtp', 'starttls'))).toMatch(/^user "YOUR_USER"\npassword "YOUR_PASSWORD"$/m);
  });

  it('of a .env file is in single quotes, in which no reader knows escapes', () => {
    expect(textOf(given('dotenv', 'starttls'))).toMatch(
      /^SMTP_USER='YOUR_USER'\nSMTP_PASSWORD='YOUR_PASSWORD'$/m,
    );
  });
});

describe('a sign-in', () => {
  const offering = (...methods: string[]) => ({ offered: { offer: 'password', methods } }) as const;

  it.each([
    ['rails', /authentication: :login,/, /authentication: :cram_md5,/],
    ['go', /SMTPAuthLogin\)/, /SMTPAuthCramMD5\)/],
    ['exim', /public_name = LOGIN/, /driver = cram_md5/],
  ])('of %s follows what the server offers', (id, login, cram) => {
    expect(textOf(given(id, 'starttls', offering('LOGIN', 'XOAUTH2')))).toMatch(login);
    expect(textOf(given(id, 'starttls', offering('CRAM-MD5')))).toMatch(cram);
  });

  it.each(['phpmailer', 'wordpress', 'python', 'django', 'rails', 'msmtp', 'go', 'exim'])(
    'of %s is left out where the server has none',
    (id) => {
      const open = given(id, 'starttls', { offered: { offer: 'not-offered', methods: [] } });
      expect(textOf(open)).not.toMatch(/YOUR_USER|YOUR_PASSWORD/);
      expect(open.files.length).toBeGreaterThan(0);
    },
  );

  it.each([
    'nodemailer',
    'phpmailer',
    'symfony',
    'python',
    'rails',
    'msmtp',
    'java-mail',
    'spring-boot',
    'go',
  ])('of %s is a token where the server takes nothing else', (id) => {
    const offered = { offer: 'no-password', methods: ['XOAUTH2'] } as const;
    const settings = given(id, 'starttls', { offered });
    expect(textOf(settings)).toContain('YOUR_ACCESS_TOKEN');
    expect(textOf(settings)).not.toContain('YOUR_PASSWORD');
    expect(codesOf(settings)).toContain('access-token');
  });

  it.each(['django', 'exim', 'ssmtp'])('of %s is none where only tokens are taken, and it says so', (id) => {
    const offered = { offer: 'no-password', methods: ['XOAUTH2'] } as const;
    expect(given(id, 'starttls', { offered })).toMatchObject({
      files: [],
      notes: [{ code: 'takes-no-password' }],
    });
  });
});

describe('a host', () => {
  it.each([
    ['go', '2001:db8::1', '"[2001:db8::1]"'],
    ['exim', '2001:db8::1', 'route_list = * "</ 2001:db8::1" byname'],
    ['postfix', '2001:db8::1', 'relayhost = [2001:db8::1]:587'],
    ['phpmailer', '2001:db8::1', "'[2001:db8::1]'"],
  ])('of %s that is %s is written %s', (id, host, written) => {
    expect(textOf(given(id, 'starttls', { host, unicodeHost: host }))).toContain(written);
  });

  it.each(['192.0.2.1', '2001:db8::1'])('such as %s is not what certificates are issued for', (host) => {
    const submission = { host, unicodeHost: host, port: 587, encryption: 'starttls', trusted: true } as const;
    expect(settingsFor(submission, 'java-mail').notes.map(({ code }) => code)).toContain('address-not-name');
  });

  it.each(['symfony', 'laravel'])('of %s on port 465 begins with TLS, whatever is said', (id) => {
    expect(given(id, 'starttls', { port: 465 })).toMatchObject({
      files: [],
      notes: [{ code: 'begins-with-tls' }],
    });
  });
});

describe('a block', () => {
  it('of Exim has names that no distribution has', () => {
    expect(textOf(given('exim', 'starttls'))).not.toMatch(/^(?:smarthost|remote_smtp|smarthost_smtp):/m);
  });

  it('of Postfix replaces what stands already, and names the package that may be missing', () => {
    const postfix = given('postfix', 'starttls');
    expect(textOf(postfix)).toMatch(/^postconf -e 'relayhost = /m);
    expect(postfix.files.map(({ place }) => place)).not.toContain('/etc/postfix/main.cf');
    expect(JSON.stringify(postfix.notes)).toContain('libsasl2-modules');
  });

  it('of Django is there for both ways that Django has', () => {
    expect(textOf(given('django', 'starttls'))).toContain(
      "MAILERS = {\n    'default': {\n        'OPTIONS': {",
    );
  });

  it.each([
    ['django', 'DEFAULT_FROM_EMAIL'],
    ['laravel', 'MAIL_FROM_ADDRESS'],
    ['wordpress', 'WPMS_MAIL_FROM'],
  ])('of %s has a sender: %s', (id, key) => {
    expect(textOf(given(id, 'starttls'))).toMatch(new RegExp(`${key}\\b.*YOUR_ADDRESS`));
  });
});

describe('a form', () => {
  const fields = (id: string) => given(id, 'starttls').fields;

  it('of Outlook does not ask for an account and the same one as for incoming mail', () => {
    const names = fields('outlook-classic').map(({ field }) => field);
    expect(names).toContain('authentication');
    expect(names).not.toContain('password');
    expect(fields('outlook-new')).not.toEqual(fields('outlook-classic'));
  });

  it('of listmonk has CRAM-MD5 where PLAIN, which it does not send without encryption, is the only other one', () => {
    const offered = { offer: 'password', methods: ['PLAIN', 'CRAM-MD5'] } as const;
    expect(given('listmonk', 'plaintext', { offered }).fields).toContainEqual(
      expect.objectContaining({ field: 'authentication', value: 'CRAM' }),
    );
  });

  it('of Uptime Kuma has its switch against STARTTLS where it is shown', () => {
    const switched = (mode: EncryptionMode) =>
      given('uptime-kuma', mode).fields.find(({ label }) => label === 'Disable STARTTLS');
    expect(switched('plaintext')).toMatchObject({ choice: 'on' });
    expect(switched('starttls')).toMatchObject({ choice: 'off' });
    expect(switched('implicit-tls')).toBeUndefined();
  });

  it.each(['apple-mail', 'ios-mail'])('of %s has the labels of Apple', (id) => {
    const labels = fields(id).flatMap(({ label }) => (label === undefined ? [] : [label]));
    expect(labels).toContain('Host Name');
    expect(labels.some((label) => /^Use (?:TLS\/)?SSL/.test(label))).toBe(true);
  });
});

it('PHPMailer is a file that PHP runs', () => {
  const [mail] = given('phpmailer', 'starttls').files;
  expect(mail?.text).toMatch(/^<\?php\nrequire /);
});

it.each(['starttls', 'implicit-tls'] as const)('Odoo with %s has the port after what resets it', (mode) => {
  const names = given('odoo', mode).fields.map(({ field }) => field);
  expect(names.slice(0, 3)).toEqual(['server', 'encryption', 'port']);
});
