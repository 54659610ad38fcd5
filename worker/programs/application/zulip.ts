/** Zulip. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, pythonBoolean, singleQuoted, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes } from '../written.ts';

const MANUAL = 'zulip/zulip:docs/production/email.md@0147c6adce7089ff720a34bd74dc8f298d9792c3';
const EXAMPLE = 'zulip/docker-zulip:compose.override.yaml.example@3a592adee9e0f6d65fdb580934ce44fd63a5c6cb';
const SECRETS = 'zulip/zulip:zproject/config.py@256b678397c004676a1e7397b57b2671673f9bc6';
const WITHOUT_SERVER = 'zulip/zulip:zproject/computed_settings.py@0069211fdd2655ed7e0bbda4190930e8112effd1';
const DJANGO = 'https://docs.djangoproject.com/en/5.2/ref/settings/#email-use-ssl';
const RESTART = "su zulip -c '/home/zulip/deployments/current/scripts/restart-server'";

export const zulip: Program = {
  id: 'zulip',
  name: 'Zulip',
  kind: 'application',
  keys: {
    server: ['EMAIL_HOST'],
    port: ['EMAIL_PORT'],
    encryption: ['EMAIL_USE_TLS', 'EMAIL_USE_SSL'],
    user: ['EMAIL_HOST_USER'],
    password: ['email_password'],
    // Its mail comes from NOREPLY_EMAIL_ADDRESS, which is made of the service's own name unless it is set.
    sender: ['ZULIP_ADMINISTRATOR'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'always',
  oauth: 'none',
  traps: [
    trap('password-only-from', { place: '/etc/zulip/zulip-secrets.conf' }, MANUAL),
    trap(
      'wrong-name',
      { wrong: 'email_host_password', key: 'email_password' },
      'https://github.com/zulip/zulip/issues/94',
    ),
    trap('quotes-kept', { place: '/etc/zulip/zulip-secrets.conf' }, SECRETS),
    trap('vanishes', { key: 'EMAIL_HOST' }, WITHOUT_SERVER),
    trap('sender-random', { key: 'ADD_TOKENS_TO_NOREPLY_ADDRESS' }, MANUAL),
    trap('means-starttls', { key: 'EMAIL_USE_TLS' }, MANUAL),
    trap('unset-is-plaintext', { key: 'EMAIL_USE_TLS' }, MANUAL),
    trap('excludes', { one: 'EMAIL_USE_TLS', other: 'EMAIL_USE_SSL' }, DJANGO),
    trap('second-place', { what: 'docker-zulip', where: 'compose.override.yaml' }, EXAMPLE),
    trap('needs-restart', { what: RESTART }, MANUAL),
  ],
  messages: ['Python'],
  evidence: {
    how: 'compared',
    version: 'main of 2026-06',
    on: '2026-11-30',
    source: EXAMPLE,
    confirmed: true,
  },
  /**
   * Mail that confirms an address comes from a random one below the service's own name, as long as nobody changes that for a
   * server that checks senders. In the file of secrets, the value is taken as it is up to the end of the line, but for the
   * space around it.
   */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('/etc/zulip/settings.py', [
        `EMAIL_HOST = ${singleQuoted(host)}`,
        `EMAIL_PORT = ${port}`,
        `EMAIL_USE_TLS = ${pythonBoolean(encryption === 'starttls')}`,
        `EMAIL_USE_SSL = ${pythonBoolean(encryption === 'implicit-tls')}`,
        ...(mechanism ? [`EMAIL_HOST_USER = ${singleQuoted(USER)}`] : []),
        `ZULIP_ADMINISTRATOR = ${singleQuoted(ADDRESS)}`,
      ]),
      ...(mechanism
        ? [file('/etc/zulip/zulip-secrets.conf, [secrets]', [`email_password = ${PASSWORD}`])]
        : []),
      file('shell', [RESTART]),
    ],
    notes: secretNotes(
      mechanism,
      note('escape-user', { characters: String.raw`"'" → "\'", "\" → "\\"` }),
      note('secret-without', { characters: '" …" "… "' }),
      note('ascii-secret'),
    ),
  }),
};
