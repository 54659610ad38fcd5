/**
 * What a program is told, or why it is told nothing: a mode that it lacks, a port that decides otherwise, a sign-in that it
 * does not have. Decided here for all programs by what is known of each; their templates only write. Pure.
 */
import type { SettingsNote } from '../../api/index.ts';
import { IMPLICIT_TLS_PORT } from '../../knowledge/ports.ts';
import type { Program } from '../../programs/program.ts';
import { note, type Target, type Written } from '../../programs/written.ts';

export function writtenFor(program: Program, target: Target): Written {
  const why = obstacle(program, target);
  if (why !== null) return { notes: [why] };
  const { notes = [], ...written } = program.write(target);
  const isWritten = (written.files ?? written.fields ?? []).length > 0;
  return { ...written, notes: isWritten ? [...warnings(program, target), ...notes] : notes };
}

function obstacle({ starttls, implicitTls, oauth }: Program, target: Target): SettingsNote | null {
  const { encryption, port, signsIn } = target;
  const isImplicit = encryption === 'implicit-tls';
  const is465 = port === IMPLICIT_TLS_PORT;
  if (isImplicit && implicitTls === 'lacking') return note('not-supported');
  if (encryption === 'starttls' && starttls === 'lacking') return note('no-starttls');
  if (isImplicit && implicitTls === '465-only' && !is465) return note('tls-on-465-only');
  if (!isImplicit && is465 && (implicitTls === '465-only' || implicitTls === 'any-port-and-465'))
    return note('begins-with-tls');
  if (signsIn === 'without-password' && oauth !== 'token' && oauth !== 'browser')
    return note(oauth === 'elsewhere' ? 'oauth-elsewhere' : 'takes-no-password');
  return null;
}

/** In front of what the template itself has to say. */
function warnings(program: Program, { encryption, signsIn }: Target): SettingsNote[] {
  const { starttls, requiresSince, verifies, unverified, verifiesSince, oauth } = program;
  const isEncrypted = encryption !== 'plaintext';
  const isStarttls = encryption === 'starttls';
  return [
    ...(isEncrypted && (verifies === 'never' || unverified === encryption) ? [note('verifies-never')] : []),
    ...(isEncrypted && verifies === 'issuer-only' ? [note('verifies-issuer-only')] : []),
    ...(isEncrypted && verifiesSince ? [note('verifies-since', { version: verifiesSince })] : []),
    ...(isStarttls && starttls === 'optional' ? [note('starttls-optional')] : []),
    ...(isStarttls && requiresSince ? [note('since-version', { version: requiresSince })] : []),
    ...(signsIn === 'without-password' && oauth === 'token' ? [note('access-token')] : []),
  ];
}
