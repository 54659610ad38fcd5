/** Proxmox VE. Proxmox Backup Server reads the same sections from files of its own. */
import type { EncryptionMode } from '../../api/index.ts';
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, mechanismMissing, note, secretNotes, type Target, type Written } from '../written.ts';

const MANUAL = 'proxmox/pve-docs:notifications.adoc@e5010dcea566a205770572cfbc5fe0af220d5077';
const CLIENT =
  'proxmox/proxmox-rs:proxmox-notify/src/endpoints/smtp.rs@f3305009a21264dea2771f5c86c818146796125f';
/** The matcher that is built in sends everything with sendmail, too. */
const DEFAULTS =
  'proxmox/proxmox-rs:proxmox-notify/src/context/pve.rs@f3305009a21264dea2771f5c86c818146796125f';
const BACKUP =
  'proxmox/proxmox-backup:docs/config/notifications/man5.rst@4940514b0f05d6cd6a5f711edfdd47c1fa41b537';

/** Those of the library that it sends with. */
const METHODS = ['PLAIN', 'LOGIN'];

const MODES: Readonly<Record<EncryptionMode, string>> = {
  starttls: 'starttls',
  'implicit-tls': 'tls',
  plaintext: 'insecure',
};
/** Looks in /etc/pve/user.cfg for the address of the user that `mailto-user` names. */
const RECIPIENTS =
  'proxmox/proxmox-rs:proxmox-notify/src/endpoints/common/mail.rs@f3305009a21264dea2771f5c86c818146796125f';

export const proxmoxVe: Program = {
  id: 'proxmox-ve',
  name: 'Proxmox VE',
  kind: 'application',
  keys: {
    server: ['server'],
    port: ['port'],
    encryption: ['mode'],
    user: ['username'],
    password: ['password'],
    sender: ['from-address'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'implicit-tls',
  verifies: 'always',
  oauth: 'none',
  traps: [
    trap('unset-is-implicit', { key: 'mode' }, MANUAL),
    trap('short-timeout', { seconds: '5' }, CLIENT),
    trap('no-retry', {}, MANUAL),
    trap('local-server', { key: 'disable true (matcher: default-matcher)' }, DEFAULTS),
    trap(
      'second-place',
      { what: 'Proxmox Backup Server', where: '/etc/proxmox-backup/notifications.cfg' },
      BACKUP,
    ),
    trap('alerts-go-to', { place: 'Datacenter > Permissions > Users > root@pam > E-Mail' }, RECIPIENTS),
  ],
  messages: ['Rust', 'OpenSSL'],
  evidence: {
    how: 'compared',
    version: 'master of 2026-05',
    on: '2026-11-30',
    source: CLIENT,
    confirmed: true,
  },
  write: (target) => mechanismMissing(target, METHODS) ?? written(target),
};

/** A target that no matcher names is never used. A value reaches to the end of its line, and loses the space around it. */
function written({ host, port, encryption, mechanism }: Target): Written {
  return {
    files: [
      file('/etc/pve/notifications.cfg', [
        'smtp: submission',
        `\tserver ${host}`,
        `\tport ${port}`,
        `\tmode ${MODES[encryption]}`,
        ...(mechanism ? [`\tusername ${USER}`] : []),
        `\tfrom-address ${ADDRESS}`,
        '\tmailto-user root@pam',
        '',
        'matcher: submission-for-all',
        '\ttarget submission',
      ]),
      ...(mechanism
        ? [file('/etc/pve/priv/notifications.cfg', ['smtp: submission', `\tpassword ${PASSWORD}`])]
        : []),
    ],
    notes: secretNotes(mechanism, note('secret-without', { characters: '" …" "… "' })),
  };
}
