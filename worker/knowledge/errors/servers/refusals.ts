/**
 * What servers write behind the number of a refusal. The number alone says little, since servers use the same few for
 * everything; these words decide what a reader has to change.
 */
import type { ErrorPattern } from '../pattern.ts';
import { CLIENT_WORDS } from './words/client.ts';
import { CONTENT_WORDS } from './words/content.ts';
import { ENCRYPTION_WORDS } from './words/encryption.ts';
import { ENVELOPE_WORDS } from './words/envelope.ts';
import { LIMITS_WORDS } from './words/limits.ts';
import { SERVER_WORDS } from './words/server.ts';
import { SIGN_IN_WORDS } from './words/sign-in.ts';

export const REFUSAL_PATTERNS: readonly ErrorPattern[] = [
  ...SIGN_IN_WORDS,
  ...ENCRYPTION_WORDS,
  ...LIMITS_WORDS,
  ...CLIENT_WORDS,
  ...CONTENT_WORDS,
  ...ENVELOPE_WORDS,
  ...SERVER_WORDS,
];
