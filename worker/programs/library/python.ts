/** Python's smtplib. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, RISKY, singleQuoted, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, note, secretNotes, type Target } from '../written.ts';

const MANUAL = 'https://docs.python.org/3/library/smtplib.html';

export const python: Program = {
  id: 'python',
  name: 'Python (smtplib)',
  kind: 'library',
  keys: {
    server: ['host'],
    port: ['port'],
    encryption: ['starttls', 'SMTP_SSL'],
    user: ['user'],
    password: ['password'],
    sender: ['From'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'if-told',
  oauth: 'token',
  traps: [
    trap('unset-is-plaintext', { key: 'smtp.starttls()' }, MANUAL),
    trap(
      'verifies-only-with',
      { key: 'context=ssl.create_default_context()' },
      'https://github.com/python/cpython/issues/91826',
    ),
    trap('means-implicit', { key: 'smtplib.SMTP_SSL' }, MANUAL),
    trap('waits-forever', { key: 'timeout' }, MANUAL),
    trap(
      'strict-certificates',
      { version: 'Python 3.13' },
      'https://github.com/python/cpython/issues/107361',
    ),
  ],
  messages: ['Python'],
  evidence: { how: 'run', version: '3.13.0', on: '2026-11-30', source: MANUAL, confirmed: true },
  /** Without a context, smtplib verifies nothing. It takes ASCII in user name and password only (CPython issue 73936). */
  write: (target) => ({
    files: [
      file('mail.py', [
        'import smtplib',
        ...(target.encryption === 'plaintext' ? [] : ['import ssl']),
        'from email.message import EmailMessage',
        '',
        'message = EmailMessage()',
        `message['From'] = '${ADDRESS}'`,
        `message['To'] = '${ADDRESS}'`,
        "message['Subject'] = 'Test'",
        "message.set_content('Test')",
        '',
        ...opening(target),
        ...signIn(target),
        '    smtp.send_message(message)',
      ]),
    ],
    notes: secretNotes(target.mechanism, careful(RISKY.singleQuoted), note('ascii-secret')),
  }),
};

function opening({ host, port, encryption }: Target): string[] {
  const where = `host=${singleQuoted(host)}, port=${port}`;
  const context = 'context=ssl.create_default_context()';
  return {
    starttls: [`with smtplib.SMTP(${where}) as smtp:`, `    smtp.starttls(${context})`],
    'implicit-tls': [`with smtplib.SMTP_SSL(${where}, ${context}) as smtp:`],
    plaintext: [`with smtplib.SMTP(${where}) as smtp:`],
  }[encryption];
}

/** Unlike `login`, `auth` does not greet the server, which takes no AUTH before EHLO. */
function signIn({ signsIn }: Target): string[] {
  const token = String.raw`'user=${USER}\x01auth=Bearer ${TOKEN}\x01\x01'`;
  return {
    password: [`    smtp.login(user=${singleQuoted(USER)}, password=${singleQuoted(PASSWORD)})`],
    'without-password': ['    smtp.ehlo()', `    smtp.auth('XOAUTH2', lambda challenge=None: ${token})`],
    none: [],
  }[signsIn];
}
