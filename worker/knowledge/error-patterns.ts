/** Everything that is known of error messages. Data only; the parts stand in files of their own. */
import type { ErrorPattern } from './error-pattern.ts';
import { DEVICE_PATTERNS } from './error-patterns-devices.ts';
import { LIBRARY_PATTERNS } from './error-patterns-libraries.ts';
import { OUTLOOK_PATTERNS } from './error-patterns-outlook.ts';
import { PROVIDER_PATTERNS } from './error-patterns-providers.ts';
import { REPLY_PATTERNS } from './error-patterns-replies.ts';
import { SERVER_PATTERNS } from './error-patterns-servers.ts';
import { THUNDERBIRD_PATTERNS } from './error-patterns-thunderbird.ts';
import { TLS_PATTERNS } from './error-patterns-tls.ts';
import { WINDOWS_PATTERNS } from './error-patterns-windows.ts';

export const ERROR_PATTERNS: readonly ErrorPattern[] = [
  ...OUTLOOK_PATTERNS,
  ...THUNDERBIRD_PATTERNS,
  ...DEVICE_PATTERNS,
  ...LIBRARY_PATTERNS,
  ...WINDOWS_PATTERNS,
  ...TLS_PATTERNS,
  ...SERVER_PATTERNS,
  ...PROVIDER_PATTERNS,
  ...REPLY_PATTERNS,
];
