/** All known error messages. Data only; the parts are in their own files. */

import { DEVICE_PATTERNS } from './devices.ts';
import { GO_PATTERNS } from './go.ts';
import { LIBRARY_PATTERNS } from './libraries.ts';
import { OUTLOOK_PATTERNS } from './outlook.ts';
import type { ErrorPattern } from './pattern.ts';
import { PHPMAILER_PATTERNS } from './phpmailer.ts';
import { PROVIDER_PATTERNS } from './providers.ts';
import { REFUSAL_PATTERNS } from './refusals.ts';
import { REPLY_PATTERNS } from './replies.ts';
import { RUNTIME_PATTERNS } from './runtimes.ts';
import { SENDER_PATTERNS } from './senders.ts';
import { SERVER_PATTERNS } from './servers.ts';
import { SYSTEM_PATTERNS } from './systems.ts';
import { THUNDERBIRD_PATTERNS } from './thunderbird.ts';
import { THUNDERBIRD_ROMANCE_PATTERNS } from './thunderbird-romance.ts';
import { TLS_PATTERNS } from './tls.ts';
import { WINDOWS_PATTERNS } from './windows.ts';

export const ERROR_PATTERNS: readonly ErrorPattern[] = [
  ...OUTLOOK_PATTERNS,
  ...THUNDERBIRD_PATTERNS,
  ...THUNDERBIRD_ROMANCE_PATTERNS,
  ...PHPMAILER_PATTERNS,
  ...DEVICE_PATTERNS,
  ...LIBRARY_PATTERNS,
  ...GO_PATTERNS,
  ...RUNTIME_PATTERNS,
  ...SYSTEM_PATTERNS,
  ...SENDER_PATTERNS,
  ...WINDOWS_PATTERNS,
  ...TLS_PATTERNS,
  ...SERVER_PATTERNS,
  ...PROVIDER_PATTERNS,
  ...REFUSAL_PATTERNS,
  ...REPLY_PATTERNS,
];
