/** What servers write in their replies about the machine that connects: its address, its name, its connections. Data only (pattern.ts). */
import { document, type ErrorPattern, page, readIn, readOn } from '../../pattern.ts';

export const CLIENT_WORDS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...readIn(page('https://github.com/zone-eu/zone-mta/issues/301'), 'Proofpoint', [
    [
      'proofpoint-listed',
      'address-listed',
      'certain',
      /(?:blocked - see https?:\/\/)?(?:ipcheck|support)\.proofpoint\.com/i,
    ],
  ]),
  ...readIn(page('https://github.com/nmanousos/email-existence/pull/18'), 'Yahoo', [
    ['yahoo-listed', 'address-listed', 'certain', /connections will not be accepted from/i],
  ]),
  ...readIn(page('https://github.com/getconversio/email-deep-validator/pull/20'), 'Barracuda', [
    ['barracuda-listed', 'address-listed', 'certain', /barracuda ?(?:reputation|networks|central)/i],
  ]),
  ...readIn(page('https://github.com/ActiveCampaign/smtp-field-manual/pull/60'), 'Orange', [
    [
      'words-address-blocked',
      'address-listed',
      'certain',
      /(?:ip(?: address)?|client host|sending host) (?:\[?[\d.]{7,15}\]? )?(?:is |was |has been )?(?:blocked|banned)\b|ip source bloqu|banned sending ip|\b(?:spamcop|sorbs|uceprotect)\b/i,
    ],
  ]),
  ...readIn(page('https://github.com/Mailu/Mailu/issues/2599'), 'Gmail', [
    [
      'gmail-direct',
      'address-listed',
      'certain',
      /not authorized to (?:550-5\.7\.1 )?send e?mail directly/i,
      'use-submission',
    ],
  ]),
  ...readIn(page('https://github.com/zone-eu/zone-mta/issues/162'), 'Exim', [
    [
      'words-helo',
      'service-refused',
      'certain',
      /(?:invalid|bad|fake|forged|malformed) (?:helo|ehlo)\b|(?:helo|ehlo) (?:name |host |hostname |argument |string )?(?:is |was )?(?:invalid|rejected|refused|denied)/i,
    ],
  ]),
  ...readIn(document('RFC 5321', '3.8', '4.2.3'), 'SMTP', [
    [
      'words-connection-refused',
      'service-refused',
      'likely',
      /(?<![\w.:/#-])(?:421|450|55\d)[ -](?:\d\.\d{1,3}\.\d{1,3} )?.{0,40}connection refused/i,
    ],
  ]),
  ...readIn(page('https://github.com/hestiacp/hestiacp/issues/2901'), 'Outlook.com', [
    [
      'words-block-list',
      'address-listed',
      'certain',
      /(?:is|are|was|been|found|listed|appears?|present) (?:on|in|by) (?:our|a|an|the|your|their|several|\w{1,20})? ?(?:internal |public |local |spam )?(?:block|black|deny|dns ?bl|rbl)[- ]?(?:list)?s?\b/i,
    ],
  ]),
  ...readIn(page('https://github.com/thunderbird/mailstrom/issues/197'), 'Trend Micro', [
    [
      'words-reputation',
      'address-listed',
      'certain',
      /(?:sender|your|client|source) ip (?:address )?(?:found|listed|has|is) (?:in|on|a|an|poor|bad|low)|(?:poor|bad|low|negative) (?:ip )?reputation(?! of the (?:sending|sender) domain)|reputation (?:of|for) (?:your|the|this) ip|\bip reputation\b[^.;]{0,40}(?:poor|bad|low|block)/i,
    ],
  ]),
  ...readIn(page('https://github.com/iredmail/iRedMail/issues/156'), 'SMTP', [
    [
      'words-reverse-name',
      'no-reverse-name',
      'certain',
      /(?:reverse dns|\bptr\b|\brdns\b|reverse (?:hostname|host name|lookup|record))[^.;]{0,60}\b(?:not|does(?:n't| not)|missing|fail(?:s|ed|ure)?|invalid|required|incorrect|mismatch|generic)\b|\b(?:no|missing|without|invalid|incorrect|require|requires|lacks) (?:an? )?(?:valid )?(?:reverse dns|ptr|rdns|reverse (?:host)?name)/i,
    ],
  ]),
  ...readIn(page('https://github.com/odoo/odoo/issues/27790'), 'SMTP', [
    [
      'words-hello-first',
      'command-refused',
      'certain',
      /\bsend (?:hello|helo|ehlo)(?:\/ehlo)? first\b|fully[- ]qualified (?:domain|host) ?name for (?:helo|ehlo)|polite people say he?l{1,2}o|(?:helo|ehlo)(?:\/ehlo)? (?:command )?(?:is )?(?:required|first)/i,
    ],
  ]),
]);
