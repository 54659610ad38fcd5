/** All known error messages. Data only; the parts are in their own files. */

import { ENGLISH_PATTERNS } from './languages/english.ts';
import { FRENCH_PATTERNS } from './languages/french.ts';
import { FRENCH_SENTENCES } from './languages/french-sentences.ts';
import { GERMAN_PATTERNS } from './languages/german.ts';
import { GERMAN_SENTENCES } from './languages/german-sentences.ts';
import { SPANISH_PATTERNS } from './languages/spanish.ts';
import { SPANISH_SENTENCES } from './languages/spanish-sentences.ts';
import type { ErrorPattern } from './pattern.ts';
import { ANDROID_PATTERNS } from './programs/android.ts';
import { DEVICE_PATTERNS } from './programs/devices.ts';
import { LIBRARY_PATTERNS } from './programs/libraries.ts';
import { OUTLOOK_PATTERNS } from './programs/outlook.ts';
import { PHPMAILER_PATTERNS } from './programs/phpmailer.ts';
import { ROUNDCUBE_PATTERNS } from './programs/roundcube.ts';
import { SENDER_PATTERNS } from './programs/senders.ts';
import { THUNDERBIRD_PATTERNS } from './programs/thunderbird.ts';
import { THUNDERBIRD_ROMANCE_PATTERNS } from './programs/thunderbird-romance.ts';
import { ERLANG_PATTERNS } from './runtimes/erlang.ts';
import { GO_PATTERNS } from './runtimes/go.ts';
import { JAVA_PATTERNS } from './runtimes/java.ts';
import { NODE_PATTERNS } from './runtimes/node.ts';
import { PHP_PATTERNS } from './runtimes/php.ts';
import { PYTHON_PATTERNS } from './runtimes/python.ts';
import { RUBY_PERL_PATTERNS } from './runtimes/ruby-perl.ts';
import { RUST_PATTERNS } from './runtimes/rust.ts';
import { TLS_PATTERNS } from './runtimes/tls.ts';
import { WORKERS_PATTERNS } from './runtimes/workers.ts';
import { PROVIDER_PATTERNS } from './servers/providers.ts';
import { REFUSAL_PATTERNS } from './servers/refusals.ts';
import { REPLY_PATTERNS } from './servers/replies.ts';
import { REPLY_WORD_PATTERNS } from './servers/reply-words.ts';
import { AGENT_PATTERNS } from './servers/transfer-agents.ts';
import { GLIBC_PATTERNS } from './systems/glibc.ts';
import { POSIX_PATTERNS } from './systems/posix.ts';
import { WINDOWS_PATTERNS } from './systems/windows.ts';

export const ERROR_PATTERNS: readonly ErrorPattern[] = [
  ...OUTLOOK_PATTERNS,
  ...THUNDERBIRD_PATTERNS,
  ...THUNDERBIRD_ROMANCE_PATTERNS,
  ...PHPMAILER_PATTERNS,
  ...ROUNDCUBE_PATTERNS,
  ...ANDROID_PATTERNS,
  ...DEVICE_PATTERNS,
  ...LIBRARY_PATTERNS,
  ...NODE_PATTERNS,
  ...PHP_PATTERNS,
  ...PYTHON_PATTERNS,
  ...JAVA_PATTERNS,
  ...RUBY_PERL_PATTERNS,
  ...POSIX_PATTERNS,
  ...GO_PATTERNS,
  ...RUST_PATTERNS,
  ...ERLANG_PATTERNS,
  ...WORKERS_PATTERNS,
  ...GLIBC_PATTERNS,
  ...SENDER_PATTERNS,
  ...WINDOWS_PATTERNS,
  ...TLS_PATTERNS,
  ...AGENT_PATTERNS,
  ...PROVIDER_PATTERNS,
  ...REFUSAL_PATTERNS,
  ...REPLY_PATTERNS,
  ...REPLY_WORD_PATTERNS,
  ...ENGLISH_PATTERNS,
  ...GERMAN_PATTERNS,
  ...GERMAN_SENTENCES,
  ...FRENCH_PATTERNS,
  ...FRENCH_SENTENCES,
  ...SPANISH_PATTERNS,
  ...SPANISH_SENTENCES,
];
