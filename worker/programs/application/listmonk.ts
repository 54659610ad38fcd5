/** listmonk. Its mail servers are in its database, and neither its file nor the environment can name them. */
import type { FieldValue } from '../../api/index.ts';
import { form, type Modes, SENDER, USUAL_MODES } from '../form.ts';
import type { Mechanism } from '../mechanism.ts';
import type { Program } from '../program.ts';
import { bracketed } from '../quoting.ts';
import { trap } from '../trap.ts';
import { note, type Target } from '../written.ts';

const COMMIT = '911e0b774abad4fbf7b534be43a34a80fb6ace5b';
const FORM = `knadh/listmonk:frontend/src/views/settings/smtp.vue@${COMMIT}`;
const LABELS = `knadh/listmonk:i18n/en.json@${COMMIT}`;

/** The one that more servers offer first. */
const WITHOUT_ENCRYPTION: readonly Mechanism[] = ['LOGIN', 'CRAM-MD5'];

const MODES: Modes = { ...USUAL_MODES, plaintext: { choice: 'off' } };

export const listmonk: Program = {
  id: 'listmonk',
  name: 'listmonk',
  kind: 'application',
  keys: {
    server: ['Host'],
    port: ['Port'],
    encryption: ['TLS'],
    authentication: ['Auth protocol'],
    user: ['Username'],
    password: ['Password'],
    sender: ['Default `from` email'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'starttls',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap('means-implicit', { key: 'TLS: SSL/TLS' }, 'https://github.com/knadh/listmonk/issues/779'),
    trap('sign-in-switch', { key: 'Auth protocol' }, FORM),
    trap('greets-as', { value: 'localhost', key: 'HELO hostname' }, LABELS),
    trap(
      'sender-default',
      { key: 'Default `from` email', value: 'noreply@listmonk.yoursite.com' },
      `knadh/listmonk:schema.sql@${COMMIT}`,
    ),
  ],
  messages: ['Go'],
  evidence: { how: 'compared', version: 'main of 2026-07', on: '2026-11-30', source: FORM, confirmed: true },
  /** It joins server and port with a colon and nothing else, so an IPv6 address needs its brackets. */
  write: (target) => {
    const { encryption, mechanism } = target;
    const protocol = encryption === 'plaintext' && mechanism === 'PLAIN' ? bareMechanism(target) : mechanism;
    if (protocol === undefined)
      return { notes: [note('mechanism-missing', { methods: WITHOUT_ENCRYPTION.join(', ') })] };
    return {
      fields: [...form({ ...target, host: bracketed(target.host) }, MODES, authProtocol(protocol)), SENDER],
    };
  },
};

/** Go sends PLAIN over encrypted connections only, but listmonk has a LOGIN of its own that does not mind. */
function bareMechanism({ offered }: Target): Mechanism | undefined {
  return WITHOUT_ENCRYPTION.find((mechanism) => offered?.methods.includes(mechanism) ?? true);
}

function authProtocol(mechanism: Target['mechanism']): FieldValue {
  const field = 'authentication';
  if (mechanism === null) return { field, choice: 'none' };
  return { field, value: mechanism === 'CRAM-MD5' ? 'CRAM' : mechanism };
}
