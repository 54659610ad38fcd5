/**
 * What servers write behind the number of a refusal. The number alone says little, since servers use the same few for
 * everything; these words decide what a reader has to change. Data only (pattern.ts).
 */
import {
  CUSTOM,
  document,
  type ErrorPattern,
  messagesOf,
  page,
  quotedAs,
  readIn,
  readOn,
} from './pattern.ts';

const SIGN_IN: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/mailcow/mailcow/issues/318'), 'SMTP', [
    ['words-auth-required', 'sign-in-required', 'certain', /\bauth (?:is )?required\b/i],
  ]),
  ...readIn(page('https://github.com/zytzagoo/smtp-validate-email/issues/71'), 'Exim', [
    [
      'words-turn-on-auth',
      'sign-in-required',
      'certain',
      /(?:turn on|enable|use|activate) smtp[- ]auth(?:entication)?\b/i,
    ],
  ]),
  ...readIn(page('https://github.com/sendgrid/docs/issues/6473'), 'SendGrid', [
    [
      'words-unauthenticated',
      'sign-in-required',
      'certain',
      /unauthenticated (?:senders?|users?|clients?|mail|email|relaying) (?:is |are )?not (?:allowed|permitted|accepted)/i,
    ],
  ]),
  ...quotedAs(CUSTOM, 'SMTP', [
    [
      'words-sign-in-first',
      'sign-in-required',
      'certain',
      /(?:authenticate|authentication|log ?in|sign in) first\b|first (?:authenticate|log ?in)\b|must be (?:authenticated|logged in)|authenticate (?:your\w{0,4} )?before/i,
    ],
    [
      'words-requires-sign-in',
      'sign-in-required',
      'certain',
      /\brequires (?:smtp )?auth(?:entication)?\b|authentication (?:is )?needed|sender (?:is )?not authenticated/i,
    ],
  ]),
  ...readIn(messagesOf('Postfix 3.7', 'smtpd'), 'Postfix', [
    [
      'postfix-not-logged-in',
      'sign-in-required',
      'certain',
      /(?:sender address rejected: )?\bnot logged in\b/i,
    ],
  ]),
];

const ENCRYPTION: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
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
    /(?:plain-?text|unencrypted|cleartext) (?:authentication|connections?|logins?) (?:is |are )?(?:disallowed|disabled|not allowed|not permitted)/i,
  ],
]);

const LIMITS: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/mautic/mautic/issues/8721'), 'SendGrid', [
    ['sendgrid-credits', 'sending-limit', 'certain', /credits? (?:limit )?exceeded/i],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/436'), 'Amazon SES', [
    [
      'words-throttled',
      'sending-limit',
      'certain',
      /(?:throttling failure: )?maximum sending rate exceeded|\bthrottl(?:ed|ing)\b/i,
    ],
  ]),
  ...readIn(page('https://github.com/WA-WF-Bot/WA-WF-Bot-Public/issues/282'), 'SMTP', [
    [
      'words-limit-exceeded',
      'sending-limit',
      'certain',
      /(?:sending|daily|hourly|messaging|recipients?|submission|outgoing) (?:rate |user |message |mail |email |sending )?(?:limits?|quota) (?:has been |was |is )?(?:exceeded|reached)|exceeded (?:your|the|its) (?:sending|daily|hourly|messaging|message|mail|email|max|maximum) (?:limits?|quota|emails|messages|mails)|limit exceeded for user|too many recipients/i,
    ],
  ]),
];

const SENDING_ADDRESS: readonly ErrorPattern[] = [
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
];

const CONTENT: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/jstedfast/MailKit/issues/408'), 'Gmail', [
    [
      'words-attachment',
      'content-refused',
      'certain',
      /blocked because its content|attachments? (?:type |file )?(?:is |are |was )?(?:not allowed|not permitted|forbidden|blocked|rejected)|(?:forbidden|prohibited|dangerous|illegal) attachment/i,
    ],
  ]),
  ...readIn(page('https://github.com/kgretzky/evilginx2/pull/480'), 'SMTP', [
    [
      'words-looks-like-spam',
      'content-refused',
      'certain',
      /(?:probability of|looks like|considered|identified as|rejected for|contains|consider|likely|appears to be) (?:a )?(?:spam|unsolicited|virus)|\bspam (?:score|content(?!-type)|detected|level|probability)/i,
    ],
  ]),
];

const ENVELOPE: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/postalserver/postal/issues/1161'), 'SMTP', [
    [
      'words-sender-not-owned',
      'sender-refused',
      'certain',
      /(?:from|sender|envelope)(?: e-?mail)?(?: address)? (?:is )?not (?:one of your|owned|allowed|permitted|authori[sz]ed|yours)|not (?:allowed|permitted|authori[sz]ed) to (?:send|use) (?:mail |e-?mail )?(?:from|as|this (?:sender|address))|does not match (?:the )?(?:authenticated|logged)|sender verify failed/i,
    ],
  ]),
  ...readIn(page('https://github.com/msimerson/Mail-Toaster-6/issues/107'), 'qmail', [
    ['qmail-relay', 'relaying-denied', 'certain', /isn't in my list of allowed rcpthosts/i],
  ]),
  ...readIn(page('https://github.com/mailcow/mailcow-dockerized/issues/2095'), 'SMTP', [
    [
      'words-relay-denied',
      'relaying-denied',
      'certain',
      /\brelay(?:ing)? (?:is )?(?:denied|prohibited|forbidden)|not (?:permitted|allowed|authori[sz]ed) to relay|do(?:es)? not (?:allow |permit )?relay|forwarding to remote hosts disabled/i,
    ],
  ]),
  ...quotedAs(CUSTOM, 'SMTP', [
    [
      'words-recipient-form',
      'recipient-refused',
      'certain',
      /(?:bad|invalid|malformed) recipient(?: address)?(?: syntax)?|recipient address must/i,
    ],
  ]),
];

/** About the server, which the reader cannot change. */
const SERVER: readonly ErrorPattern[] = [
  ...readIn(document('RFC 5321', '4.2.3'), 'SMTP', [
    ['words-deferred', 'try-later', 'certain', /temporarily deferred|deferred due to/i],
    ['words-storage', 'try-later', 'certain', /insufficient (?:system )?(?:storage|resources|disk space)/i],
  ]),
  ...readIn(messagesOf('Exim 4.96', 'src/smtp_in.c'), 'Exim', [
    [
      'words-idle',
      'connection-lost',
      'certain',
      /\b(?:idle|inactivity|command|data) time-?out\b|error: timeout exceeded|timeout - closing connection|\btimeout waiting for (?:client|input)|timed out\. total session duration/i,
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
  ...quotedAs(CUSTOM, 'SMTP', [
    [
      'words-account-locked',
      'service-refused',
      'certain',
      /account (?:is |has been |was )?(?:temporarily )?(?:locked|disabled|suspended|deactivated)\b|(?:smtp|access) is disabled (?:for|on)/i,
    ],
  ]),
];

export const REFUSAL_PATTERNS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...SIGN_IN,
  ...ENCRYPTION,
  ...LIMITS,
  ...SENDING_ADDRESS,
  ...CONTENT,
  ...ENVELOPE,
  ...SERVER,
]);
