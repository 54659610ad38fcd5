/**
 * What a refused sign-in means at a provider that refuses the password of the account: most people entered exactly that.
 * Pure.
 */
import type { ErrorMatch, SignIn } from '../../api/index.ts';
import { insteadOfPassword } from '../../judgement/known-sign-in.ts';
import { providerOf } from '../../knowledge/providers/providers.ts';
import { providerOfReply } from '../../knowledge/providers/reply-marks.ts';

/** `hosts`: those that the message is about, the surest first. Without one, the reply itself may tell. */
export function withSecretKind(
  matches: readonly ErrorMatch[],
  hosts: readonly string[],
  text: string,
): readonly ErrorMatch[] {
  const known = [...hosts.map(providerOf), providerOfReply(text)];
  const signIn = known.map((provider) => provider?.signIn ?? null).find((one) => one !== null);
  // Not where something else was found to change.
  const at = matches.findIndex(
    ({ code, change }) => code === 'sign-in-failed' && change.code === 'check-password',
  );
  const failed = matches[at];
  const likely = signIn && failed && likelier(signIn, failed);
  if (!likely || matches.some(({ code }) => code === likely.code)) return matches;
  return [...matches.slice(0, at), likely, ...matches.slice(at)];
}

function likelier(signIn: SignIn, failed: ErrorMatch): ErrorMatch | null {
  const instead = insteadOfPassword(signIn);
  if (instead === null) return null;
  const source = { kind: 'page', address: signIn.source } as const;
  const told = { ...failed, confidence: 'likely', source, confirmed: signIn.confirmed } as const;
  return instead === 'oauth'
    ? { ...told, code: 'password-sign-in-off', change: { code: 'use-modern-sign-in', parameters: {} } }
    : { ...told, code: 'app-password-required', change: { code: 'create-app-password', parameters: {} } };
}
