/** Bitwarden server, as installed with its own script. It sends with MailKit. */
import type { Program } from '../program.ts';
import { ADDRESS, dotenv, PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { composeNotes, file, secretNotes, type Target } from '../written.ts';

const COMMIT = 'ac309aa19ed351406a56032d5f26a7a9a99f4abd';
const CLIENT = `bitwarden/server:src/Core/Platform/Mail/Delivery/MailKitSmtpMailDeliveryService.cs@${COMMIT}`;
const INSTALLER = `bitwarden/server:util/Setup/EnvironmentFileBuilder.cs@${COMMIT}`;
const SERVICES = `bitwarden/server:src/SharedWeb/Utilities/ServiceCollectionExtensions.cs@${COMMIT}`;
const IMAGE = `bitwarden/server:src/Api/Dockerfile@${COMMIT}`;

const SMTP = 'globalSettings__mail__smtp__';
const REPLY_TO = 'globalSettings__mail__replyToEmail';
const PLACE = 'bwdata/env/global.override.env';

export const bitwarden: Program = {
  id: 'bitwarden',
  name: 'Bitwarden',
  kind: 'application',
  keys: {
    server: [`${SMTP}host`],
    port: [`${SMTP}port`],
    encryption: [`${SMTP}ssl`, `${SMTP}startTls`],
    user: [`${SMTP}username`],
    password: [`${SMTP}password`],
    sender: [REPLY_TO],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  /** Except on port 25, where nothing is encrypted without `startTls`. */
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap('vanishes', { key: `${SMTP}host` }, SERVICES),
    trap('means-starttls', { key: `${SMTP}ssl=false` }, CLIENT),
    trap('sender-default', { key: REPLY_TO, value: 'no-reply@YOUR_DOMAIN' }, INSTALLER),
    trap('off-still-upgrades', { key: `${SMTP}ssl=false` }, CLIENT),
    trap('own-trust-store', { key: 'bwdata/ca-certificates' }, IMAGE),
    trap('ignored-on-port', { key: `${SMTP}ssl`, port: '587', other: `${SMTP}sslOverride` }, CLIENT),
  ],
  messages: ['MailKit', '.NET', 'Linux, macOS'],
  evidence: { how: 'compared', version: '2026.8.0', on: '2026-11-30', source: CLIENT, confirmed: true },
  /** Docker Compose reads the file: nothing is special in single quotes but the quote itself. */
  write: (target) => ({
    files: [
      file(PLACE, lines(target)),
      file('shell', [...(target.mechanism ? [`chmod 600 ${PLACE}`] : []), './bitwarden.sh restart']),
    ],
    notes: secretNotes(target.mechanism, ...composeNotes()),
  }),
};

/** On port 587, `ssl` counts only with `sslOverride`; `startTls` counts only on port 25, as on others it is tried anyway. */
function lines({ host, port, encryption, mechanism }: Target): string[] {
  const isImplicit = encryption === 'implicit-tls';
  return [
    `${SMTP}host=${dotenv(host)}`,
    `${SMTP}port=${port}`,
    `${SMTP}ssl=${isImplicit}`,
    ...(isImplicit && port === 587 ? [`${SMTP}sslOverride=true`] : []),
    `${SMTP}startTls=${encryption === 'starttls'}`,
    ...(mechanism ? [`${SMTP}username='${USER}'`, `${SMTP}password='${PASSWORD}'`] : []),
    `${REPLY_TO}='${ADDRESS}'`,
  ];
}
