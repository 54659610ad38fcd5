/** Outlook (classic, Windows). */
import type { FieldValue } from '../../api/index.ts';
import { form, signInSwitch, USUAL_MODES } from '../form.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';
import type { Target } from '../written.ts';

export const outlookClassic: Program = {
  id: 'outlook-classic',
  name: 'Outlook (classic, Windows)',
  kind: 'program',
  keys: {
    server: ['Outgoing mail server (SMTP)'],
    port: ['Outgoing server (SMTP)'],
    encryption: ['Use the following type of encrypted connection'],
    'sign-in': ['My outgoing server (SMTP) requires authentication'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: null,
  verifies: 'by-default',
  oauth: 'elsewhere',
  traps: [
    trap(
      'sign-in-switch',
      { key: 'My outgoing server (SMTP) requires authentication' },
      'https://jabsto.com/Tutorial/topic-30/Microsoft-Outlook-2007-76.html',
    ),
  ],
  messages: ['Outlook', 'Windows'],
  evidence: {
    how: 'compared',
    version: null,
    on: '2026-11-30',
    source:
      'ovh/docs:pages/web_cloud/email_and_collaborative_solutions/mx_plan/how_to_configure_outlook_2016/guide.en-gb.md@156154b7bdd9af0088e16da9617913db734dd4ba',
    confirmed: false,
  },
  write: (target) => ({ fields: form(withoutAccount(target), USUAL_MODES, ...signIn(target)) }),
};

/** With the settings of the incoming server, there are no fields for user name and password. */
function withoutAccount(target: Target): Target {
  return { ...target, signsIn: 'none' };
}

/** The sign-in is off by default. */
function signIn(target: Target): FieldValue[] {
  const isOpen = target.signsIn === 'none';
  return [
    signInSwitch(target),
    ...(isOpen ? [] : [{ field: 'authentication', choice: 'same-as-incoming' } as const]),
  ];
}
