/** Jira Data Center. */
import { form, type Modes, SENDER } from '../form.ts';
import { javaMechanismMissing } from '../java.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';
import type { Target, Written } from '../written.ts';

const PROTOCOLS = 'https://confluence.atlassian.com/pages/viewpage.action?pageId=1216583499';

const MODES: Modes = { starttls: 'SMTP', 'implicit-tls': 'SECURE_SMTP', plaintext: 'SMTP' };

export const jira: Program = {
  id: 'jira',
  name: 'Jira (Data Center)',
  kind: 'application',
  /** Two of its fields are about encryption, so each has its own label. */
  keys: {
    server: ['Host Name'],
    port: ['SMTP Port'],
    user: ['Username'],
    password: ['Password'],
    sender: ['From address'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: null,
  oauth: 'elsewhere',
  traps: [
    trap('means-implicit', { key: 'SECURE_SMTP' }, PROTOCOLS),
    trap('unset-is-plaintext', { key: 'TLS' }, PROTOCOLS),
    trap(
      'kept-unseen',
      { place: 'Error queue' },
      'https://www.redradishtech.com/pages/viewpage.action?pageId=24641574',
    ),
    trap(
      'silenced-by',
      { key: '-Datlassian.mail.senddisabled=true' },
      'https://docs.atlassian.com/atlassian-mail/1.3.23/constant-values.html',
    ),
  ],
  messages: ['Java'],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: PROTOCOLS, confirmed: false },
  write: (target) => javaMechanismMissing(target) ?? written(target),
};

function written(target: Target): Written {
  const tls = {
    field: 'encryption',
    label: 'TLS',
    choice: target.encryption === 'starttls' ? 'on' : 'off',
  } as const;
  return {
    fields: [
      ...form(target, MODES, tls).map((one) =>
        one.field === 'encryption' ? { label: 'Protocol', ...one } : one,
      ),
      SENDER,
    ],
  };
}
