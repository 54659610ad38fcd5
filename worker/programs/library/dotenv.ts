/** A .env file for programs that have no settings of their own here. Its names are a habit that many share, not a standard. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, dotenv as quoted, RISKY, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes } from '../written.ts';

const WORDS = { starttls: 'starttls', 'implicit-tls': 'tls', plaintext: 'none' } as const;

export const dotenv: Program = {
  id: 'dotenv',
  name: '.env',
  kind: 'library',
  keys: {
    server: ['SMTP_HOST'],
    port: ['SMTP_PORT'],
    encryption: ['SMTP_ENCRYPTION'],
    user: ['SMTP_USER'],
    password: ['SMTP_PASSWORD'],
    sender: ['SMTP_FROM'],
  },
  starttls: null,
  implicitTls: null,
  unset: null,
  verifies: null,
  oauth: null,
  traps: [
    trap('text-is-true', { key: 'SMTP_SECURE' }, 'https://github.com/rajnandan1/kener/pull/392'),
    trap('quotes-kept', { place: 'docker run --env-file' }, 'https://github.com/docker/cli/issues/3630'),
    trap(
      'special-characters',
      { place: '.env', characters: '# $ " \' \\' },
      'https://docs.docker.com/compose/env-file/',
    ),
  ],
  messages: [],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: null, confirmed: false },
  /**
   * In single quotes, because readers of such files disagree about what to escape in double quotes. They disagree about a
   * quote inside single quotes, too, so it is left out.
   */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('.env', [
        `SMTP_HOST=${quoted(host)}`,
        `SMTP_PORT=${port}`,
        `SMTP_ENCRYPTION=${WORDS[encryption]}`,
        ...(mechanism ? [`SMTP_USER='${USER}'`, `SMTP_PASSWORD='${PASSWORD}'`] : []),
        `SMTP_FROM='${ADDRESS}'`,
      ]),
    ],
    notes: secretNotes(mechanism, note('secret-without', { characters: RISKY.dotenv })),
  }),
};
