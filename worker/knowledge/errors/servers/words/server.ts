/** What servers write in their replies about the server itself, which the reader cannot change. Data only (pattern.ts). */
import {
  CUSTOM,
  document,
  type ErrorPattern,
  messagesOf,
  page,
  quotedAs,
  readIn,
  readOn,
} from '../../pattern.ts';

export const SERVER_WORDS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...readIn(document('RFC 5321', '4.2.3'), 'SMTP', [
    ['words-deferred', 'try-later', 'certain', /temporarily deferred|deferred due to/i],
    ['words-storage', 'try-later', 'certain', /insufficient (?:system )?(?:storage|resources|disk space)/i],
  ]),
  ...readIn(messagesOf('Exim 4.96', 'src/smtp_in.c'), 'Exim', [
    [
      'words-idle',
      'connection-lost',
      'certain',
      /\b(?:idle|inactivity|command|data) time-?out\b|error: timeout exceeded|timeout - closing connection|\btimeout (?:while )?waiting for (?:client|input|command|data)|timed out\. total session duration/i,
    ],
    ['exim-sign-in-later', 'sign-in-unavailable', 'certain', /unable to authenticate at present/i],
  ]),
  ...readIn(document('RFC 4954', '4', '6'), 'SMTP', [
    [
      'words-authentication-server',
      'sign-in-unavailable',
      'certain',
      /(?:lost|lost connection|connection lost|cannot connect|unable to connect) to (?:the )?(?:authentication server|saslauthd)|authentication (?:server|service|backend) (?:is )?(?:temporarily )?(?:unavailable|down|unreachable|not available)/i,
    ],
  ]),
  ...readIn(page('https://github.com/roundcube/roundcubemail/issues/8103'), 'SMTP', [
    [
      'words-listed-user',
      'service-refused',
      'certain',
      /\b(?:black|block)-?listed (?:user|sender|account)\b/i,
    ],
  ]),
  ...quotedAs(CUSTOM, 'SMTP', [
    [
      'words-policy',
      'service-refused',
      'likely',
      /\b(?:reject(?:ed|ion)?|refused|blocked|denied|disallowed)\b[^.;]{0,20}\b(?:due to|by|because of|for)\b[^.;]{0,12}\bpolic(?:y|ies)\b|\bpolicy (?:rejection|restrictions)\b(?!\W{1,4}quota)/i,
    ],
    [
      'words-account-locked',
      'service-refused',
      'certain',
      /(?<!\bmailbox\b.{0,100})account (?:is |has been |was )?(?:temporarily )?(?:locked|disabled|suspended|deactivated)\b|(?:smtp|access) is disabled (?:for|on)/i,
    ],
  ]),
]);
