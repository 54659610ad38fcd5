/** Plausible Community Edition. It sends with Mua, which as of 2.1.2 connects over IPv6 too (analytics pull request 4245). */
import { IMPLICIT_TLS_PORT } from '../../knowledge/ports.ts';
import type { Program } from '../program.ts';
import { ADDRESS, dotenv, PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { composeNotes, file, note, secretNotes, type Target, type Written } from '../written.ts';

const OPTIONS = 'plausible/analytics:config/runtime.exs@a27653cd4ea89e7336b910e8f1e13309757878fc';

export const plausibleCe: Program = {
  id: 'plausible-ce',
  name: 'Plausible Community Edition',
  kind: 'application',
  keys: {
    server: ['SMTP_HOST_ADDR'],
    port: ['SMTP_HOST_PORT'],
    encryption: ['SMTP_HOST_SSL_ENABLED'],
    user: ['SMTP_USER_NAME'],
    password: ['SMTP_USER_PWD'],
    sender: ['MAILER_EMAIL'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'by-port',
  verifies: 'always',
  oauth: 'none',
  traps: [
    trap(
      'means-implicit',
      { key: 'SMTP_HOST_SSL_ENABLED=true' },
      'https://github.com/plausible/analytics/issues/886',
    ),
    trap(
      'off-still-upgrades',
      { key: 'SMTP_HOST_SSL_ENABLED=false' },
      'https://github.com/plausible/analytics/issues/4976',
    ),
    trap('delivers-directly', { key: 'SMTP_HOST_ADDR' }, OPTIONS),
    trap('sender-default', { key: 'MAILER_EMAIL', value: 'plausible@HOST (BASE_URL)' }, OPTIONS),
  ],
  messages: ['Elixir'],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: OPTIONS, confirmed: true },
  /** It signs in with PLAIN or LOGIN, whichever the server names first. */
  write: (target) => {
    if (target.mechanism === 'CRAM-MD5')
      return { notes: [note('mechanism-missing', { methods: 'PLAIN, LOGIN' })] };
    return written(target);
  },
};

function written(target: Target): Written {
  return {
    files: [
      file('.env', lines(target)),
      file('shell', [...(target.mechanism ? ['chmod 600 .env'] : []), 'docker compose up -d']),
    ],
    notes: secretNotes(target.mechanism, ...composeNotes()),
  };
}

/**
 * Before 2.1, the default was another adapter. Nothing turns STARTTLS off; without encryption, only port 465 has to be
 * kept from deciding.
 */
function lines({ host, port, encryption, mechanism }: Target): string[] {
  const isDecided = encryption !== 'plaintext' || port === IMPLICIT_TLS_PORT;
  return [
    'MAILER_ADAPTER=Bamboo.Mua',
    `SMTP_HOST_ADDR=${dotenv(host)}`,
    `SMTP_HOST_PORT=${port}`,
    ...(isDecided ? [`SMTP_HOST_SSL_ENABLED=${encryption === 'implicit-tls'}`] : []),
    ...(mechanism ? [`SMTP_USER_NAME='${USER}'`, `SMTP_USER_PWD='${PASSWORD}'`] : []),
    `MAILER_EMAIL='${ADDRESS}'`,
  ];
}
