/** Everything that is known of error messages. Data only; the parts stand in files of their own. */
import type { ErrorPattern } from './error-pattern.ts';
import { LIBRARY_PATTERNS } from './error-patterns-libraries.ts';
import { PROGRAM_PATTERNS } from './error-patterns-programs.ts';
import { REPLY_PATTERNS } from './error-patterns-replies.ts';
import { SERVER_PATTERNS } from './error-patterns-servers.ts';
import { TLS_PATTERNS } from './error-patterns-tls.ts';

export const ERROR_PATTERNS: readonly ErrorPattern[] = [
  ...PROGRAM_PATTERNS,
  ...LIBRARY_PATTERNS,
  ...TLS_PATTERNS,
  ...SERVER_PATTERNS,
  ...REPLY_PATTERNS,
];
