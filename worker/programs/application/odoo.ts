/** Odoo. Its configuration file has STARTTLS only, and never checks the certificate, so this is the form. */
import type { FieldValue } from '../../api/index.ts';
import { form, type Modes } from '../form.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';
import { note, secretNotes } from '../written.ts';

const SERVERS =
  'odoo/odoo:odoo/addons/base/models/ir_mail_server.py@00393b5f3858ab55bf26ca922efa701ae2994295';
const FORM = 'odoo/odoo:odoo/addons/base/models/ir_mail_server.py@e6354b0bbd4241e19c907d69edd40a329e184e1e';
const STRICT = 'https://github.com/odoo/odoo/pull/158329';

const MODES: Modes = {
  starttls: 'TLS (STARTTLS), encryption and validation',
  'implicit-tls': 'SSL/TLS, encryption and validation',
  plaintext: { choice: 'none' },
};

/** The other choices are for client certificates and for the configuration file. */
const USERNAME: FieldValue = { field: 'authentication', value: 'Username' };

export const odoo: Program = {
  id: 'odoo',
  name: 'Odoo',
  kind: 'application',
  keys: {
    server: ['SMTP Server'],
    port: ['SMTP Port'],
    encryption: ['Connection Encryption'],
    authentication: ['Authenticate with'],
    user: ['Username'],
    password: ['Password'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'if-told',
  verifiesSince: 'Odoo 18.1',
  oauth: 'elsewhere',
  traps: [
    trap('verifies-only-with', { key: 'encryption and validation' }, STRICT),
    trap('changes-port', { key: 'Connection Encryption', port: '465 / 587', to: '25' }, FORM),
    trap('sender-unmatched', { key: 'FROM Filtering' }, FORM),
    trap('means-starttls', { key: 'smtp_ssl = True (odoo.conf)' }, SERVERS),
  ],
  messages: ['Python'],
  evidence: { how: 'compared', version: '19.0', on: '2026-11-30', source: STRICT, confirmed: true },
  write: (target) => ({
    fields: inOrder(form(target, MODES, USERNAME)),
    notes: secretNotes(target.mechanism, note('ascii-secret')),
  }),
};

/** Choosing the encryption sets the port to 25, even for TLS from the first byte, so the port comes after it. */
function inOrder(fields: readonly FieldValue[]): FieldValue[] {
  const ports = fields.filter(({ field }) => field === 'port');
  return fields.flatMap((one) => {
    if (one.field === 'port') return [];
    return one.field === 'encryption' ? [one, ...ports] : [one];
  });
}
