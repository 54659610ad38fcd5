/** What a mail host heard → whether the settings kept their promise. Pure. */
import type { ClientSettings, SettingsNoteCode } from '../../worker/api/index.ts';
import type { Case } from './cases.ts';
import type { Heard } from './heard.ts';
import type { Account } from './secrets.ts';

/** `as-told`: not safe, and a note beside the settings says so. `none`: there are no settings, and a note says why. */
export type Verdict = { kind: 'kept' | 'as-told' | 'none' } | { kind: 'broken'; why: string };

/** A version that does not check certificates, or sends in clear text, is one that the reader was told to update. */
const UNSAFE_NOTES: readonly SettingsNoteCode[] = [
  'verifies-never',
  'verifies-issuer-only',
  'verifies-since',
  'starttls-optional',
  'since-version',
];

const KEPT: Verdict = { kind: 'kept' };

export function verdictOn(
  { expects }: Case,
  { files, notes }: ClientSettings,
  heard: Heard,
  account: Account,
): Verdict {
  const told = (code: SettingsNoteCode) => notes.some((note) => note.code === code);
  if (files.length === 0) return notes.length > 0 ? { kind: 'none' } : broken('no settings, and no note');
  const isUnsafe = heard.signIn !== null || heard.mail !== null;
  if (!isUnsafe && told('needs-version')) return { kind: 'as-told' };
  if (expects === 'nothing') {
    if (!isUnsafe) return heard.visits > 0 ? KEPT : broken('never connected');
    return UNSAFE_NOTES.some(told) ? { kind: 'as-told' } : broken(whatWasSent(heard));
  }
  // An older version, without what the note asks for.
  if (!isUnsafe && told('needs-package')) return { kind: 'as-told' };
  if (heard.mail === null) return broken(heard.signIn === null ? 'no mail' : 'signed in, but no mail');
  if (!heard.mail.isEncrypted) return broken('mail in clear text');
  return signInVerdict(expects, heard, account);
}

function signInVerdict(expects: Case['expects'], { signIn }: Heard, account: Account): Verdict {
  if (expects === 'open') return signIn === null ? KEPT : broken('signed in');
  if (signIn === null) return broken('did not sign in');
  if (!signIn.isEncrypted) return broken('signed in in clear text');
  const secret = expects === 'with-token' ? account.token : account.password;
  if (signIn.user !== account.user) return broken(`user ${JSON.stringify(signIn.user)}`);
  return signIn.secret === secret ? KEPT : broken(`secret ${JSON.stringify(signIn.secret)}`);
}

function whatWasSent({ signIn, mail }: Heard): string {
  const place = (isEncrypted: boolean) => (isEncrypted ? '' : ' in clear text');
  return [
    ...(signIn === null ? [] : [`signed in${place(signIn.isEncrypted)}`]),
    ...(mail === null ? [] : [`sent a mail${place(mail.isEncrypted)}`]),
  ].join(', ');
}

function broken(why: string): Verdict {
  return { kind: 'broken', why };
}
