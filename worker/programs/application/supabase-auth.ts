/** Supabase Auth (GoTrue). The names are those of the containers that Supabase documents for running it oneself. */
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, PASSWORD, singleQuoted, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { composeNotes, file, note, secretNotes, type Target } from '../written.ts';

const COMPOSE = 'supabase/supabase:docker/docker-compose.yml@00069a4c6fe35a6db32b91015dad24f2fe161302';
const COMMIT = 'bc32168e13fdc928c98b449fc76bc3fdb9a293c5';
const MAILER = `supabase/auth:internal/mailer/mailmeclient/mailmeclient.go@${COMMIT}`;
const LIMITS = `supabase/auth:internal/conf/configuration.go@${COMMIT}`;
const TEMPLATES = `supabase/auth:internal/mailer/templatemailer/template.go@${COMMIT}`;
const CLIENT = 'go-gomail/gomail:smtp.go@81ebce5c23dfd25c6c67194b37d3dd3f338c98b1';
const DOTENV = 'compose-spec/compose-go:dotenv/parser.go@e70e961c3a3acebf0800b882f1afb3dbf1fb74a2';

export const supabaseAuth: Program = {
  id: 'supabase-auth',
  name: 'Supabase Auth (GoTrue)',
  kind: 'application',
  keys: {
    server: ['SMTP_HOST'],
    port: ['SMTP_PORT'],
    user: ['SMTP_USER'],
    password: ['SMTP_PASS'],
    sender: ['SMTP_ADMIN_EMAIL'],
  },
  starttls: 'optional',
  implicitTls: '465-only',
  unset: 'if-offered',
  verifies: 'always',
  oauth: 'none',
  traps: [
    trap('must-be-read', { file: 'docker-compose.yml', key: 'GOTRUE_SMTP_HOST' }, COMPOSE),
    trap('vanishes', { key: 'SMTP_HOST' }, TEMPLATES),
    trap('special-characters', { place: '.env', characters: '# $' }, DOTENV),
    trap('greets-as', { value: 'localhost', key: 'API_EXTERNAL_URL' }, MAILER),
    trap('signs-in-if-offered', {}, CLIENT),
    // It sends while the request waits, which may take no longer.
    trap('short-timeout', { seconds: '10' }, LIMITS),
  ],
  messages: ['Supabase', 'Go'],
  evidence: { how: 'compared', version: '2.196', on: '2026-11-30', source: MAILER, confirmed: true },
  /** The file comes with a user, a password and a name of the sender that are examples, so none of them is left out. */
  write: (target) => {
    const { host, port, mechanism } = target;
    if (refusesToSignIn(target)) return { notes: [note('needs-encryption')] };
    return {
      files: [
        file('.env', [
          `SMTP_HOST=${singleQuoted(bracketed(host))}`,
          `SMTP_PORT=${port}`,
          `SMTP_USER=${mechanism ? `'${USER}'` : ''}`,
          `SMTP_PASS=${mechanism ? `'${PASSWORD}'` : ''}`,
          `SMTP_ADMIN_EMAIL='${ADDRESS}'`,
          'SMTP_SENDER_NAME=',
        ]),
        file('shell', [...(mechanism ? ['chmod 600 .env'] : []), 'docker compose up -d auth']),
      ],
      notes: secretNotes(mechanism, ...composeNotes()),
    };
  },
};

/** Go sends PLAIN over encrypted connections only, and the library takes PLAIN unless CRAM-MD5 is offered. */
function refusesToSignIn({ encryption, mechanism, offered }: Target): boolean {
  return encryption === 'plaintext' && mechanism === 'PLAIN' && !offered?.methods.includes('CRAM-MD5');
}
