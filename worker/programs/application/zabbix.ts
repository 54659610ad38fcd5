/** Zabbix. Its mail server is part of a media type, which is kept in its database. */
import type { FieldValue } from '../../api/index.ts';
import { form, SENDER, USUAL_MODES } from '../form.ts';
import type { Program } from '../program.ts';
import { bracketed } from '../quoting.ts';
import { trap } from '../trap.ts';
import type { Target } from '../written.ts';

const FORM = 'zabbix/zabbix:ui/app/views/mediatype.edit.php@003b52a02d89abd23b8a9ed888e5a47587e6db0c';
const SENDING = 'zabbix/zabbix:src/libs/zbxmedia/email.c@01d70eca3dd0c8e1b6ebc61e78159f17e04e96f4';
const MANUAL = 'https://www.zabbix.com/documentation/current/manual/config/notifications/media/';

/** Both are off at first. */
const VERIFY: readonly FieldValue[] = ['SSL verify peer', 'SSL verify host'].map((label) => ({
  field: 'encryption',
  label,
  choice: 'on',
}));
/** What it sends with wherever it signs in. */
const LIBRARY = 'curl/curl:lib/smtp.c@5c61e168698a72b87437d58ed728bcdea6d5db42';

export const zabbix: Program = {
  id: 'zabbix',
  name: 'Zabbix',
  kind: 'application',
  /** Several of its fields are about encryption, so each has its own label. */
  keys: {
    server: ['SMTP server'],
    port: ['SMTP server port'],
    encryption: ['Connection security', 'SSL verify peer', 'SSL verify host'],
    authentication: ['Authentication'],
    user: ['Username'],
    password: ['Password'],
    sender: ['Email'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'if-told',
  oauth: 'browser',
  traps: [
    trap('unset-is-plaintext', { key: 'Connection security' }, FORM),
    trap('verifies-only-with', { key: 'SSL verify peer, SSL verify host' }, SENDING),
    trap('sign-in-switch', { key: 'Authentication' }, FORM),
    trap('needs-build', { what: 'libcurl' }, SENDING),
    trap('alerts-go-to', { place: 'Users > Media' }, MANUAL),
    trap('signs-in-if-offered', {}, LIBRARY),
  ],
  messages: ['curl', 'Linux, macOS'],
  evidence: { how: 'compared', version: 'main of 2026', on: '2026-11-30', source: FORM, confirmed: true },
  /** Signing in on the provider's page replaces user and password. */
  write: (target) => {
    const verify = target.encryption === 'plaintext' ? [] : VERIFY;
    const fields = form(hostInUrl(target), USUAL_MODES, ...verify, authentication(target));
    return {
      fields: [
        ...fields
          .filter(({ field }) => field !== 'user' || target.signsIn === 'password')
          .map((one) => (one.field === 'encryption' ? { label: 'Connection security', ...one } : one)),
        SENDER,
      ],
    };
  },
};

/** Mail goes through libcurl, which takes an address, except where neither encryption nor sign-in needs it. */
function hostInUrl(target: Target): Target {
  const isCurl = target.encryption !== 'plaintext' || target.signsIn !== 'none';
  return isCurl ? { ...target, host: bracketed(target.host) } : target;
}

function authentication({ signsIn }: Target): FieldValue {
  const field = 'authentication';
  if (signsIn === 'none') return { field, choice: 'none' };
  return { field, value: signsIn === 'password' ? 'Username and password' : 'OAuth' };
}
