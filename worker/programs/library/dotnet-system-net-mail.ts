/** System.Net.Mail, the mail client that is part of .NET. */
import type { Program } from '../program.ts';
import { doubleQuoted, PASSWORD, RISKY, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, mechanismMissing, secretNotes, type Target, type Written } from '../written.ts';

const ENABLE_SSL = 'https://learn.microsoft.com/dotnet/api/system.net.mail.smtpclient.enablessl';
const CONNECTION =
  'dotnet/runtime:src/libraries/System.Net.Mail/src/System/Net/Mail/SmtpConnection.cs@05284b23e41225cb8c8ec6c4710b4d51d3dcba25';

/** What it can sign in with; it has no PLAIN. */
const METHODS = ['LOGIN', 'NTLM', 'GSSAPI'];

export const dotnetSystemNetMail: Program = {
  id: 'dotnet-system-net-mail',
  name: 'System.Net.Mail (.NET)',
  kind: 'library',
  keys: {
    server: ['SmtpClient'],
    port: ['SmtpClient'],
    encryption: ['EnableSsl'],
    user: ['NetworkCredential'],
    password: ['NetworkCredential'],
  },
  starttls: 'required',
  implicitTls: 'lacking',
  lackingSource: ENABLE_SSL,
  unset: 'plaintext',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap('means-starttls', { key: 'EnableSsl = true' }, ENABLE_SSL),
    trap('unset-is-plaintext', { key: 'EnableSsl = true' }, ENABLE_SSL),
    trap('sends-after-refusal', {}, CONNECTION),
    trap('sign-in-dropped', { mechanisms: METHODS.join(', ') }, CONNECTION),
  ],
  messages: ['.NET'],
  evidence: { how: 'run', version: '10.0.12', on: '2026-11-30', source: ENABLE_SSL, confirmed: true },
  /** `EnableSsl` fails if STARTTLS is not on offer. Where no mechanism fits, the mail would go out without a sign-in. */
  write: (target) => {
    const missing = mechanismMissing(target, METHODS);
    if (missing) return missing;
    return written(target);
  },
};

function written({ host, port, encryption, mechanism }: Target): Written {
  const credentials = `new System.Net.NetworkCredential(${doubleQuoted(USER)}, ${doubleQuoted(PASSWORD)})`;
  return {
    files: [
      file('Mail.cs', [
        `using var client = new System.Net.Mail.SmtpClient(${doubleQuoted(host)}, ${port})`,
        '{',
        `    EnableSsl = ${encryption === 'starttls'},`,
        ...(mechanism ? [`    Credentials = ${credentials},`] : []),
        '};',
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.doubleQuoted)),
  };
}
