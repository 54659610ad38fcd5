/** Grafana. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const MANUAL =
  'https://github.com/grafana/grafana/blob/main/docs/sources/setup-grafana/configure-grafana/_index.md';
const CLIENT = 'grafana/grafana:pkg/services/notifications/smtp.go@02e8924dd34a3d78c244ed10743bbebed9094746';
/** Puts a colon and the port after the host, which Grafana hands over without the brackets of an IPv6 address. */
const LIBRARY = 'go-mail/mail:smtp.go@f59b9b83a4e522098e3d3eb94e6f81850ad6e973';
const CONTACTS =
  'https://grafana.com/docs/grafana/latest/alerting/configure-notifications/manage-contact-points/integrations/configure-email';

export const grafana: Program = {
  id: 'grafana',
  name: 'Grafana',
  kind: 'application',
  keys: {
    server: ['host'],
    port: ['host'],
    encryption: ['startTLS_policy'],
    user: ['user'],
    password: ['password'],
    sender: ['from_address'],
  },
  starttls: 'required',
  implicitTls: '465-only',
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap(
      'misspelled-is-optional',
      { key: 'startTLS_policy', values: 'MandatoryStartTLS, OpportunisticStartTLS, NoStartTLS' },
      CLIENT,
    ),
    trap('port-in-host', { key: 'host' }, MANUAL),
    trap(
      'wrong-name',
      { wrong: 'GF_SMTP_START_TLS_POLICY', key: 'GF_SMTP_STARTTLS_POLICY' },
      'https://github.com/cozystack/cozystack/pull/2751',
    ),
    trap('ignored-without', { key: 'enabled = true' }, MANUAL),
    trap('sender-default', { key: 'from_address', value: 'admin@grafana.localhost' }, MANUAL),
    trap('special-characters', { place: 'grafana.ini', characters: '# ; (quoted: """…""")' }, MANUAL),
    trap('environment-wins', { key: 'GF_SMTP_HOST', place: 'grafana.ini' }, MANUAL),
    trap('signs-in-if-offered', {}, LIBRARY),
    trap('no-address', {}, LIBRARY),
    // The name of the machine, which in a container is no domain.
    trap('greets-as', { value: '$HOSTNAME', key: 'ehlo_identity' }, MANUAL),
    trap('alerts-go-to', { place: 'Alerting > Contact points' }, CONTACTS),
  ],
  messages: ['Go'],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: MANUAL, confirmed: true },
  /** In triple quotes, `#` and `;` begin no comment, but variables are still replaced. */
  write: (target) => {
    const { host, port, encryption, mechanism } = target;
    if (host.includes(':')) return { notes: [note('address-not-name')] };
    if (refusesToSignIn(target)) return { notes: [note('needs-encryption')] };
    return {
      files: [
        file('grafana.ini', [
          '[smtp]',
          'enabled = true',
          `host = ${host}:${port}`,
          ...(mechanism ? [`user = """${USER}"""`, `password = """${PASSWORD}"""`] : []),
          `from_address = ${ADDRESS}`,
          `startTLS_policy = ${encryption === 'plaintext' ? 'NoStartTLS' : 'MandatoryStartTLS'}`,
        ]),
      ],
      notes: secretNotes(mechanism, note('secret-without', { characters: '"${" "$__"' })),
    };
  },
};

/** Go sends PLAIN over encrypted connections only, and the library takes PLAIN unless CRAM-MD5 is offered. */
function refusesToSignIn({ encryption, mechanism, offered }: Target): boolean {
  return encryption === 'plaintext' && mechanism === 'PLAIN' && !offered?.methods.includes('CRAM-MD5');
}
