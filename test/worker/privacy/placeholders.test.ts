/** What is left of settings: no secret and no person's name, but what they are judged by. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, secretFor } from '../../../worker/privacy/placeholder.ts';
import { withPlaceholders } from '../../../worker/privacy/secrets.ts';
import { passwords, SECRET_PLACES, tracesOf } from '../../support/fixtures/secret-places.ts';

/** A local part, with marks that such names have. */
const person = fc
  .tuple(fc.stringMatching(/^[a-z]{4,8}$/), fc.constantFrom('', '.', '-'), fc.stringMatching(/^[a-z]{4,8}$/))
  .map((parts) => parts.join(''))
  .filter((name) => !/user|pass|login|account/.test(name));

const USER_PLACES: Readonly<Record<string, (user: string) => string>> = {
  '.env': (user) => `SMTP_USER=${user}\nSMTP_PORT=587`,
  '.env quoted': (user) => `SMTP_USERNAME="${user}"`,
  JSON: (user) => `{"auth":{"user":"${user}","pass":"x"}}`,
  YAML: (user) => `smtp:\n  username: ${user}\n  port: 587`,
  PHP: (user) => `$mail->Username = '${user}';`,
  Ruby: (user) => `:user_name => '${user}',`,
  XML: (user) => `<network userName="${user}" port="587" />`,
  'a URL': (user) => `smtp://${user}:secret12@smtp.example.net:587`,
  'a table of an interface': (user) => `Host: smtp.example.net\nUsername: ${user}`,
  'an address': (user) => `from = ${user}@example.net`,
  'an address in angle brackets': (user) => `FROM = "Forge" <${user}@example.net>`,
};

describe('withPlaceholders', () => {
  it('takes a password out of what a bot is told', () => {
    const told = '!setup smtp, smtp.example.net:465, jane@example.net, hunter2, x y, false';
    expect(withPlaceholders(told)).toBe(
      '!setup smtp, smtp.example.net:465, user1@example.net, [secret], false',
    );
    const listed = 'smtp.example.net, 587, jane@example.net, STARTTLS';
    expect(withPlaceholders(listed)).toBe('smtp.example.net, 587, user1@example.net, STARTTLS');
  });

  it.each(Object.entries(SECRET_PLACES))('takes a password out of %s', (_, write) => {
    fc.assert(
      fc.property(passwords, (secret) => {
        const left = withPlaceholders(write(secret));
        const own = write('');
        const found = tracesOf(secret).filter((trace) => left.includes(trace));
        expect(found.filter((trace) => !own.includes(trace))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(Object.entries(USER_PLACES))('takes the name of a person out of %s', (_, write) => {
    fc.assert(
      fc.property(person, (user) => {
        const left = withPlaceholders(write(user));
        expect(left).not.toContain(user);
        expect(left).toContain('user1');
      }),
      { numRuns: 100 },
    );
  });

  it('changes nothing if it is done again', () => {
    const masked = fc.oneof(
      fc.tuple(fc.constantFrom(...Object.values(SECRET_PLACES)), passwords),
      fc.tuple(fc.constantFrom(...Object.values(USER_PLACES)), person),
    );
    fc.assert(
      fc.property(fc.array(masked, { maxLength: 4 }), (places) => {
        const text = places.map(([write, value]) => write(value)).join('\n250 OK\n');
        const once = withPlaceholders(text);
        expect(withPlaceholders(once)).toBe(once);
      }),
    );
  });

  it.each([
    [
      'the version of a package or an action, which is no address',
      'uses: owner/action@v3 from jane@example.net\nnpm i nodemailer@6.9.1 mail@latest',
      'uses: owner/action@v3 from user1@example.net\nnpm i nodemailer@6.9.1 mail@latest',
    ],
    ['a machine with a number', 'from: jane@10.0.0.1 or jane@v3host', 'from: user1@10.0.0.1 or user1@v3host'],
    ['the same person', 'user: jane\nfrom: jane@example.net', 'user: user1\nfrom: user1@example.net'],
    ['another', 'user: jane@a.test\nfrom: shop@b.test', 'user: user1@a.test\nfrom: user2@b.test'],
    ['a Windows domain', 'username=EXAMPLE\\jdoe', 'username=EXAMPLE\\user1'],
    ['a name that a provider gives everybody', 'SMTP_USER=apikey', 'SMTP_USER=apikey'],
    ['a variable', "user = os.environ['SMTP_USER']", "user = os.environ['SMTP_USER']"],
    ['a password from a variable', 'pass: process.env.SMTP_PASS,', 'pass: process.env.SMTP_PASS,'],
    ['a password from a template', 'password: "{{ smtp_password }}"', 'password: "{{ smtp_password }}"'],
    ['a URL', 'dsn: smtp://jane:abcd@mail.test:587', 'dsn: smtp://user1:[secret]@mail.test:587'],
    ['an app password', 'SMTP_PASS=abcdefghijklmnop', 'SMTP_PASS=[secret-app]'],
    ['an app password in groups', 'SMTP_PASS="abcd efgh ijkl mnop"', 'SMTP_PASS="[secret-app]"'],
    ['an option', 'send -s mail.test -u jane -p hunter2', 'send -s mail.test -u jane -p [secret]'],
  ])('keeps what tells of %s', (_, written, left) => {
    expect(withPlaceholders(written)).toBe(left);
  });
});

describe('the placeholder of a secret', () => {
  it('keeps the quotation marks that belong to the format', () => {
    expect(secretFor('"abc"')).toBe('"[secret]"');
    expect(secretFor('"abc')).toBe('[secret]');
  });

  it('says what kind it is, and is told from other text', () => {
    expect(kindOf(secretFor('SG.abcdefgh'))).toBe('sendgrid');
    expect(kindOf(secretFor('hunter2'))).toBe('');
    expect(kindOf('hunter2')).toBeNull();
  });
});
