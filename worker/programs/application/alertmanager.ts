/** Prometheus Alertmanager. */
import { IMPLICIT_TLS_PORT } from '../../knowledge/ports.ts';
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, PASSWORD, RISKY, USER, yaml } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const COMMIT = '68fb2d5759b3a92c0bb2a1a13d4ef7ff5b06256d';
const MANUAL = `prometheus/alertmanager:docs/configuration.md@${COMMIT}`;
const CHANGES = `prometheus/alertmanager:CHANGELOG.md@${COMMIT}`;
const CLIENT = `prometheus/alertmanager:notify/email/email.go@${COMMIT}`;
/** It fails where neither this nor the receiver names a sender. */
const CHECKS = `prometheus/alertmanager:config/config.go@${COMMIT}`;

export const alertmanager: Program = {
  id: 'alertmanager',
  name: 'Prometheus Alertmanager',
  kind: 'application',
  keys: {
    server: ['smtp_smarthost'],
    port: ['smtp_smarthost'],
    encryption: ['smtp_require_tls'],
    user: ['smtp_auth_username'],
    password: ['smtp_auth_password'],
    sender: ['smtp_from'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'by-port',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap('port-in-host', { key: 'smtp_smarthost' }, MANUAL),
    trap(
      'second-place',
      { what: 'email_configs', where: 'smarthost, auth_username, auth_password, require_tls' },
      MANUAL,
    ),
    trap('greets-as', { value: 'localhost', key: 'smtp_hello' }, MANUAL),
    trap('since', { key: 'smtp_force_implicit_tls', version: '0.31' }, CHANGES),
    trap('signs-in-if-offered', {}, CLIENT),
    trap('alerts-go-to', { place: 'receivers: email_configs: to' }, MANUAL),
    trap('sender-required', { key: 'smtp_from' }, CHECKS),
  ],
  messages: ['Go'],
  evidence: { how: 'compared', version: '0.34', on: '2026-11-30', source: MANUAL, confirmed: true },
  /**
   * CRAM-MD5 has a key of its own for the secret. `smtp_require_tls` demands STARTTLS; before version 0.31 it did so even
   * inside TLS, where no server offers it. Unless it is told otherwise, port 465 begins with TLS, and no other does.
   */
  write: (target) => {
    const { host, port, encryption, mechanism } = target;
    if (refusesToSignIn(target)) return { notes: [note('needs-encryption')] };
    const secret = mechanism === 'CRAM-MD5' ? 'smtp_auth_secret' : 'smtp_auth_password';
    const isImplicit = encryption === 'implicit-tls';
    const isUnusual = isImplicit !== (port === IMPLICIT_TLS_PORT);
    return {
      files: [
        file('alertmanager.yml', [
          'global:',
          `  smtp_smarthost: ${yaml(`${bracketed(host)}:${port}`)}`,
          `  smtp_from: ${yaml(ADDRESS)}`,
          ...(mechanism ? [`  smtp_auth_username: ${yaml(USER)}`, `  ${secret}: ${yaml(PASSWORD)}`] : []),
          ...(isUnusual ? [`  smtp_force_implicit_tls: ${isImplicit}`] : []),
          `  smtp_require_tls: ${encryption === 'starttls'}`,
        ]),
      ],
      notes: [
        ...(isUnusual ? [note('needs-version', { version: 'Alertmanager 0.31' })] : []),
        ...secretNotes(mechanism, note('escape-as', { characters: RISKY.yaml })),
      ],
    };
  },
};

/** Of PLAIN and LOGIN it takes the one that the server names first, and PLAIN goes over encrypted connections only. */
function refusesToSignIn({ encryption, mechanism, offered }: Target): boolean {
  if (encryption !== 'plaintext' || mechanism === null || mechanism === 'CRAM-MD5') return false;
  const first = offered?.methods.find((method) => method === 'PLAIN' || method === 'LOGIN');
  return (first ?? mechanism) === 'PLAIN';
}
