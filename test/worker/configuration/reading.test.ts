/** Settings are found in every notation that people paste, with their places. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsIn } from '../../../worker/configuration/reading.ts';
import {
  CONFIGURATION_CHARS_MAX,
  CONFIGURATION_LINE_CHARS_MAX,
  LINE_SETTINGS_MAX,
  SETTINGS_READ_MAX,
} from '../../../worker/limits.ts';
import { PROGRAMS } from '../../../worker/programs/programs.ts';
import { target } from '../programs/faults.ts';

/** As `path/key=value`; the value of a variable is shown as `?`. */
function read(text: string): string[] {
  return settingsIn(text).map(({ path, key, value }) => `${[...path, key].join('/')}=${value ?? '?'}`);
}

describe('settings', () => {
  it.each<[string, string, string[]]>([
    ['.env', 'SMTP_HOST=mail.test\nexport SMTP_PORT="587"', ['SMTP_HOST=mail.test', 'SMTP_PORT=587']],
    [
      'an ini file',
      '[mailer]\nHOST = mail.test ; ours\nPORT=587',
      ['mailer/HOST=mail.test', 'mailer/PORT=587'],
    ],
    ['TOML', '[[smtp.servers]]\nhost = "mail.test" # ours', ['smtp.servers/host=mail.test']],
    [
      'YAML',
      'smtp:\n  host: mail.test\n  tls:\n    verify: false\nport: 1',
      ['smtp/host=mail.test', 'smtp/tls/verify=false', 'port=1'],
    ],
    [
      'JSON',
      '{\n  "smtp": {\n    "host": "mail.test",\n    "port": 587\n  }\n}',
      ['smtp/host=mail.test', 'smtp/port=587'],
    ],
    [
      'JSON in one line',
      '{"host":"mail.test","port":587,"secure":false}',
      ['host=mail.test', 'port=587', 'secure=false'],
    ],
    ['XML', '<smtp>\n  <host>mail.test</host>\n</smtp>', ['smtp/host=mail.test']],
    ['XML attributes', '<network host="mail.test" port="587" />', ['host=mail.test', 'port=587']],
    ['keys of .NET', '<add key="SmtpHost" value="mail.test" />', ['SmtpHost=mail.test']],
    [
      'Compose',
      'environment:\n  - SMTP_HOST=mail.test\n  - "SMTP_PORT=587"',
      ['environment/SMTP_HOST=mail.test', 'environment/SMTP_PORT=587'],
    ],
    ['Kubernetes', 'env:\n  - name: SMTP_HOST\n    value: mail.test', ['env/SMTP_HOST=mail.test']],
    [
      'docker run',
      'docker run -e SMTP_HOST=mail.test -e SMTP_PORT=587 image',
      ['SMTP_HOST=mail.test', 'SMTP_PORT=587'],
    ],
    [
      'JavaScript',
      "createTransport({\n  host: 'mail.test',\n  auth: { user: 'a', pass: 'b' },\n});",
      ['createTransport/host=mail.test', 'createTransport/auth/user=a', 'createTransport/auth/pass=b'],
    ],
    ['PHP', "$mail->Host = 'mail.test';\n'port' => env('MAIL_PORT'),", ['mail/Host=mail.test', 'port=?']],
    [
      'Ruby',
      "config.smtp_settings = {\n  address: 'mail.test',\n  :port => 587,\n}",
      ['config.smtp_settings/address=mail.test', 'config.smtp_settings/port=587'],
    ],
    ['brackets', "gitlab_rails['smtp_port'] = 587", ['gitlab_rails/smtp_port=587']],
    ['Java', 'props.put("mail.smtp.host", "mail.test");', ['mail.smtp.host=mail.test']],
    [
      'C#',
      'client.Connect("mail.test", 587, SecureSocketOptions.Auto);',
      [
        'client.Connect/host=mail.test',
        'client.Connect/port=587',
        'client.Connect/option=SecureSocketOptions.Auto',
      ],
    ],
    ['Erlang', '[{relay, "mail.test"}, {port, 587}]', ['relay=mail.test', 'port=587']],
    ['msmtp', 'host mail.test\ntls_starttls off', ['host=mail.test', 'tls_starttls=off']],
    ['FortiGate', '  set server "mail.test"\n  set port 465', ['server=mail.test', 'port=465']],
    ['options', 'swaks --server mail.test --port=587', ['server=mail.test', 'port=587']],
    [
      'a form',
      'Outgoing server: mail.test\n- SMTP Port: 587',
      ['Outgoing server=mail.test', 'SMTP Port=587'],
    ],
    ['comments', '# SMTP_HOST=a\n; b = 1\n// c: 2\nPORT=587 # ours', ['PORT=587']],
    ['variables', 'HOST=$HOST\nPORT: "{{ port }}"\nUSER=%env(ME)%', ['HOST=?', 'PORT=?', 'USER=?']],
  ])('of %s are read', (_, text, found) => {
    expect(read(text)).toEqual(found);
  });

  it('know their place, without quotation marks', () => {
    const line = "  'host' => 'mail.test',";
    const [setting] = settingsIn(`\n${line}`);
    expect(setting).toMatchObject({ line: 2, isQuoted: true });
    expect(line.slice(setting?.from, setting?.end)).toBe('mail.test');
  });

  /** They say it in another way: one file per value, a cmdlet, an address to be looked up. */
  const OTHERWISE = ['nullmailer', 'exchange', 'microsoft-365-devices'];

  it.each(
    PROGRAMS.filter(({ id }) => !OTHERWISE.includes(id)).map((program) => [program.id, program] as const),
  )('that are written for %s can be read back', (_, program) => {
    for (const mode of ['starttls', 'implicit-tls'] as const) {
      const { files = [] } = program.write(target(mode));
      const values = settingsIn(files.map(({ text }) => text).join('\n')).map(({ value }) => value ?? '');
      const lacks = (part: string) => !values.some((value) => value.includes(part));
      const [host, port] = ['smtp.example.net', mode === 'starttls' ? '587' : '465'];
      expect(files.length > 0 ? [host, port].filter(lacks) : []).toEqual([]);
    }
  });
});

describe('reading', () => {
  it('has a bound for everything', () => {
    const line = (length: number) => `${' '.repeat(length - 'PORT=587'.length)}PORT=587`;
    expect(read(line(CONFIGURATION_LINE_CHARS_MAX))).toEqual(['PORT=587']);
    expect(read(line(CONFIGURATION_LINE_CHARS_MAX + 1))).toEqual(['PORT=58']);
    const pairs = (count: number) => Array.from({ length: count }, (_, index) => `"a${index}":1`).join();
    expect(read(`{${pairs(LINE_SETTINGS_MAX)}}`)).toHaveLength(LINE_SETTINGS_MAX);
    expect(read(`{${pairs(LINE_SETTINGS_MAX + 1)}}`)).toHaveLength(LINE_SETTINGS_MAX);
    expect(read('a=1\n'.repeat(SETTINGS_READ_MAX + 1))).toHaveLength(SETTINGS_READ_MAX);
    const last = 'PORT=587';
    const before = '\n'.repeat(CONFIGURATION_CHARS_MAX - last.length);
    expect(read(before + last)).toEqual(['PORT=587']);
    expect(read(`\n${before}${last}`)).toEqual(['PORT=58']);
  });

  it('never throws, and finds each value at its place', () => {
    const piece = fc.constantFrom(
      ...[
        'host',
        '"port"',
        'a.b',
        "x['y']",
        ' ',
        '\n',
        '\n  ',
        ':',
        '=',
        '=>',
        ',',
        '{',
        '}',
        '(',
        ')',
        '[',
        ']',
      ],
      ...['"', "'", '\\', '#', '//', '<a>', '</a>', '587', 'mail.test', '-e ', '--port ', '- ', '$A', 'set '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n');
        for (const { value, line, from, end } of settingsIn(text))
          expect(value ?? lines[line - 1]?.slice(from, end)).toBe(lines[line - 1]?.slice(from, end));
      }),
      { numRuns: 2000 },
    );
  });
});
