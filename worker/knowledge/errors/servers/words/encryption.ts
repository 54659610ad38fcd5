/** What servers write in their replies about encryption that is missing or too old. Data only (pattern.ts). */
import { CUSTOM, type ErrorPattern, page, quotedAs, readIn, readOn } from '../../pattern.ts';

export const ENCRYPTION_WORDS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...quotedAs(CUSTOM, 'SMTP', [
    [
      'words-old-tls',
      'tls-outdated',
      'certain',
      /\btls ?v?1\.[01](?: and (?:tls ?v?)?1\.1)? (?:is|are) (?:not|no longer) supported/i,
    ],
    [
      'words-encryption-required',
      'encryption-required',
      'certain',
      /(?<!start)(?:\b(?:tls|ssl)|encryption|encrypted connection) (?:connection |session )?(?:is )?(?:required|needed|mandatory)(?!.{0,170}\bbut\b)|must use (?:tls|ssl|starttls|encryption)/i,
    ],
    [
      'words-plaintext-barred',
      'encryption-required',
      'certain',
      /authentication is not allowed at this stage|(?:plain-?text|unencrypted|cleartext) (?:authentication|connections?|logins?) (?:is |are )?(?:disallowed|disabled|not allowed|not permitted)/i,
    ],
  ]),
  ...readIn(page('https://github.com/PHPMailer/PHPMailer/issues/283'), 'Yandex', [
    [
      'words-unencrypted',
      'encryption-required',
      'certain',
      /without (?:ssl\/tls|ssl|tls|starttls|encryption)(?: encryption)? is (?:not allowed|forbidden|not permitted|disabled)|secure connection is requie?red|(?:only|requires?|over) (?:a |an )?(?:secure|encrypted|tls|ssl) (?:connections?|session)\b(?! or\b)|must be (?:encrypted|secured)/i,
    ],
  ]),
  ...readIn(page('https://github.com/davidmoten/subethasmtp/issues/1'), 'SMTP', [
    [
      'words-no-starttls',
      'starttls-not-offered',
      'certain',
      /(?<![a-z])(?:start)?tls[_ ](?:is )?not[_ ](?:supported|offered|advertised|enabled)|starttls[_ ](?:is )?not[_ ]available(?! due)|starttls was not (?:advertised|offered|available)|\b(?:explicit )?tls(?:\/ssl)? (?:encryption )?is not (?:supported|offered) by\b|(?:does(?:n't| not)|did not) (?:support|advertise|offer) (?:the )?(?:starttls|tls\b)/i,
    ],
  ]),
]);
