/** Apache Superset, which sends alerts and reports. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, pythonBoolean, RISKY, singleQuoted, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, note, secretNotes } from '../written.ts';

const CONFIG = 'apache/superset:superset/config.py@00139b6a9f1547a9bdccf0f73752575be7d4af14';
const CLIENT = 'apache/superset:superset/utils/core.py@55a7455f03f58f98197913d53fb2e3a3a8660435';
const SERVER_AUTH = 'https://github.com/apache/superset/pull/40647';
const REPORTS = 'https://superset.apache.org/docs/configuration/alerts-reports/';
const CELERY = 'https://superset.apache.org/docs/installation/async-queries-celery';
const IMAGE =
  'apache/superset:docker/pythonpath_dev/superset_config.py@00854664001de662cbcf59097cc185306b521849';

export const superset: Program = {
  id: 'superset',
  name: 'Apache Superset',
  kind: 'application',
  keys: {
    server: ['SMTP_HOST'],
    port: ['SMTP_PORT'],
    encryption: ['SMTP_STARTTLS', 'SMTP_SSL', 'SMTP_SSL_SERVER_AUTH'],
    user: ['SMTP_USER'],
    password: ['SMTP_PASSWORD'],
    sender: ['SMTP_MAIL_FROM'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'starttls',
  /** On its own only in versions after 6.1. */
  verifies: 'if-told',
  oauth: 'none',
  traps: [
    trap('ignored-without', { key: "FEATURE_FLAGS = {'ALERT_REPORTS': True}" }, REPORTS),
    // What is due is put into the queue by Celery's scheduler, and sent by its worker.
    trap(
      'needs-worker',
      {
        command:
          'celery --app=superset.tasks.celery_app:app worker, celery --app=superset.tasks.celery_app:app beat',
      },
      CELERY,
    ),
    trap('silenced-by', { key: 'ALERT_REPORTS_NOTIFICATION_DRY_RUN = True' }, IMAGE),
    trap('excludes', { one: 'SMTP_STARTTLS', other: 'SMTP_SSL' }, CLIENT),
    trap('verifies-only-with', { key: 'SMTP_SSL_SERVER_AUTH = True (≤ 6.1)' }, SERVER_AUTH),
    trap('sender-default', { key: 'SMTP_MAIL_FROM', value: 'superset@superset.com' }, CONFIG),
    trap('must-be-read', { file: 'superset_config.py', key: 'SMTP_PASSWORD' }, CONFIG),
  ],
  messages: ['Python'],
  evidence: {
    how: 'compared',
    version: '6.1, master of 2026',
    on: '2026-11-30',
    source: CONFIG,
    confirmed: true,
  },
  /** Left out, user name and password are both "superset", and are used. */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('superset_config.py', [
        `SMTP_HOST = ${singleQuoted(host)}`,
        `SMTP_PORT = ${port}`,
        `SMTP_STARTTLS = ${pythonBoolean(encryption === 'starttls')}`,
        `SMTP_SSL = ${pythonBoolean(encryption === 'implicit-tls')}`,
        ...(encryption === 'plaintext' ? [] : ['SMTP_SSL_SERVER_AUTH = True']),
        `SMTP_USER = ${singleQuoted(mechanism ? USER : '')}`,
        `SMTP_PASSWORD = ${singleQuoted(mechanism ? PASSWORD : '')}`,
        `SMTP_MAIL_FROM = ${singleQuoted(ADDRESS)}`,
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.singleQuoted), note('ascii-secret')),
  }),
};
