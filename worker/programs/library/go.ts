/** Go (go-mail). */
import type { EncryptionMode } from '../../api/index.ts';
import type { Mechanism } from '../mechanism.ts';
import type { Program } from '../program.ts';
import { bracketed, doubleQuoted, PASSWORD, RISKY, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, secretNotes, type Target } from '../written.ts';

const CLIENT = 'wneessen/go-mail:client.go@46f4d6f78b2ddca72a7e2b6c78aa0180c6ce4c41';
const MECHANISMS = 'wneessen/go-mail:auth.go@46f4d6f78b2ddca72a7e2b6c78aa0180c6ce4c41';

const POLICY: Readonly<Record<EncryptionMode, string>> = {
  starttls: 'mail.WithTLSPolicy(mail.TLSMandatory)',
  'implicit-tls': 'mail.WithSSL()',
  plaintext: 'mail.WithTLSPolicy(mail.NoTLS)',
};

export const go: Program = {
  id: 'go',
  name: 'Go (go-mail)',
  kind: 'library',
  keys: {
    server: ['NewClient'],
    port: ['WithPort'],
    encryption: ['WithTLSPolicy', 'WithSSL'],
    authentication: ['WithSMTPAuth'],
    user: ['WithUsername'],
    password: ['WithPassword'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'starttls',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('falls-back-to-25', { key: 'WithTLSPortPolicy(mail.TLSOpportunistic)' }, CLIENT),
    trap('means-if-offered', { key: 'mail.TLSOpportunistic' }, CLIENT),
    trap('sign-in-switch', { key: 'WithSMTPAuth' }, CLIENT),
    trap('refuses-clear', { key: 'mail.SMTPAuthPlainNoEnc' }, MECHANISMS),
    trap('port-unset', { key: 'WithPort', port: '25' }, CLIENT),
    trap('changes-port', { key: 'WithTLSPortPolicy', port: '25', to: '587' }, CLIENT),
    // The name of the machine, which in a container is no domain.
    trap('greets-as', { value: '$HOSTNAME', key: 'WithHELO' }, CLIENT),
  ],
  messages: ['Go'],
  evidence: { how: 'compared', version: '0.8.1', on: '2026-11-30', source: CLIENT, confirmed: true },
  /**
   * The import says which library it is: go-mail/mail is another. `WithTLSPortPolicy` would turn port 25 into 587, even where
   * 25 is asked for. An IPv6 address needs its brackets.
   */
  write: (target) => ({
    files: [
      file('mail.go', [
        'import "github.com/wneessen/go-mail"',
        '',
        `client, err := mail.NewClient(${doubleQuoted(bracketed(target.host))},`,
        `\tmail.WithPort(${target.port}),`,
        `\t${POLICY[target.encryption]},`,
        ...signIn(target),
        ')',
      ]),
    ],
    notes: secretNotes(target.mechanism, careful(RISKY.doubleQuoted)),
  }),
};

function signIn({ encryption, mechanism, signsIn }: Target): string[] {
  const isToken = signsIn === 'without-password';
  if (mechanism === null && !isToken) return [];
  return [
    `\tmail.WithSMTPAuth(mail.SMTPAuth${mechanism === null ? 'XOAUTH2' : nameOf(mechanism, encryption)}),`,
    `\tmail.WithUsername(${doubleQuoted(USER)}),`,
    `\tmail.WithPassword(${doubleQuoted(isToken ? TOKEN : PASSWORD)}),`,
  ];
}

/** The library refuses PLAIN and LOGIN without encryption, unless told that this is meant. */
function nameOf(mechanism: Mechanism, encryption: EncryptionMode): string {
  const name = { PLAIN: 'Plain', LOGIN: 'Login', 'CRAM-MD5': 'CramMD5' }[mechanism];
  return encryption === 'plaintext' && mechanism !== 'CRAM-MD5' ? `${name}NoEnc` : name;
}
