/** Log lines of Postfix and Exim, and replies in their own wording. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

const POSTFIX: readonly ErrorPattern[] = [
  ...readIn(messagesOf('Postfix 3.7', 'smtp', 'smtpd'), 'Postfix', [
    [
      'postfix-timeout',
      'connection-timeout',
      'certain',
      /connect to [^ ]{1,160}\]:\d{1,5}: connection timed out/i,
    ],
    [
      'postfix-refused',
      'connection-refused',
      'certain',
      /connect to [^ ]{1,160}\]:\d{1,5}: connection refused/i,
    ],
    ['postfix-no-address', 'unreachable', 'certain', /cannot assign requested address/i],
    ['postfix-starttls', 'starttls-not-offered', 'certain', /tls is required, but was not offered by host/i],
    [
      'postfix-starttls-refused',
      'starttls-refused',
      'certain',
      /tls is required, but host [^ ]{1,160} refused to start tls/i,
    ],
    [
      'postfix-not-verified',
      'certificate-untrusted',
      'certain',
      /server certificate not (?:verified|trusted)/i,
    ],
    [
      'postfix-verification',
      'certificate-untrusted',
      'likely',
      /certificate verification failed for [^ ]{1,160}/i,
    ],
    ['postfix-handshake', 'tls-failed', 'likely', /cannot start tls: handshake failure/i],
    [
      'postfix-password',
      'sign-in-failed',
      'possible',
      /sasl authentication failed; server [^ ]{1,160} said:/i,
    ],
    [
      'postfix-no-mechanism',
      'sign-in-method',
      'certain',
      /cannot authenticate to server [^ ]{1,160} no mechanism available/i,
    ],
    ['postfix-mechanisms', 'sign-in-method', 'certain', /offered no compatible authentication mechanisms/i],
    [
      'postfix-lost',
      'connection-lost',
      'certain',
      /lost connection with [^ ]{1,160} while(?<!unverified address: .{0,220})/i,
    ],
    ['postfix-silent', 'no-greeting', 'certain', /conversation with [^ ]{1,160} timed out while/i],
    ['postfix-turned-away', 'service-refused', 'likely', /host [^ ]{1,160} refused to talk to me/i],
    ['postfix-reverse', 'no-reverse-name', 'certain', /cannot find your (?:reverse )?hostname/i],
    ['postfix-listed', 'address-listed', 'certain', /blocked using [^ ]{3,80}/i],
    ['postfix-sender', 'sender-refused', 'certain', /sender address rejected/i],
    [
      'postfix-recipient',
      'recipient-refused',
      'certain',
      /recipient address rejected(?!: (?:policy|abuse|unverified))|user unknown/i,
    ],
    ['postfix-relay', 'relaying-denied', 'certain', /relay access denied/i],
  ]),
  ...readIn(messagesOf('Postfix 3.7', 'smtp', 'smtpd'), 'Postfix', [
    [
      'postfix-lookup',
      'name-lookup-failed',
      'certain',
      /(?:host or domain name not found\. )?name service error for name=[^ ]{1,160} type=\w{1,5}: host not found, try again/i,
    ],
    ['postfix-name', 'name-not-found', 'certain', /host or domain name not found/i],
    [
      'postfix-wrappermode',
      'plain-on-tls-port',
      'certain',
      /wrappermode \((?:tcp )?port (?:smtps\/)?465\) (?:is unimplemented|requires setting)/i,
    ],
    ['postfix-deferred', 'reason-missing', 'possible', /status=deferred/i],
  ]),
  ...quotedAs(messagesOf('Postfix'), 'Postfix', [
    ['postfix-client', 'service-refused', 'likely', /client host rejected: access denied/i],
    [
      'postfix-helo',
      'command-refused',
      'certain',
      /(?:504 5\.5\.2 <?[^ >]{1,100}>?: )?helo command rejected/i,
    ],
  ]),
  ...readIn(messagesOf('Cyrus SASL 2.1', 'libsasl2'), 'Postfix', [
    ['postfix-no-worthy', 'sign-in-method', 'certain', /no worthy mechs found/i],
  ]),
];

const EXIM: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/owncloud-archive/mail/issues/572'), 'Exim', [
    [
      'exim-client-hello',
      'tls-on-plain-port',
      'certain',
      /smtp protocol synchronization error .{0,200}input="\\026\\003/i,
    ],
  ]),
  ...readIn(page('https://github.com/testssl/testssl.sh/issues/218'), 'Exim', [
    ['exim-synchronization', 'tls-on-plain-port', 'likely', /smtp (?:protocol )?synchronization error/i],
  ]),
  ...readIn(messagesOf('Exim 4.96', 'src/transports/smtp.c'), 'Exim', [
    [
      'exim-no-tls',
      'starttls-not-offered',
      'certain',
      /a tls session is required.{0,160}, but the server did not offer tls/i,
    ],
    [
      'exim-tls-failed',
      'tls-failed',
      'likely',
      /a tls session is required.{0,160}, but an attempt to start tls failed/i,
    ],
  ]),
  ...readIn(page('https://github.com/postalserver/postal/issues/647'), 'Exim', [
    ['exim-relay', 'relaying-denied', 'certain', /relay not permitted/i],
  ]),
  ...readIn(messagesOf('Exim 4.96'), 'Exim', [
    ['exim-not-advertised', 'encryption-required', 'likely', /auth command used when not advertised/i],
    ['exim-unrouteable', 'recipient-refused', 'certain', /unrout(?:e)?able (?:mail )?(?:address|domain)/i],
    ['exim-greeting-timeout', 'no-greeting', 'certain', /smtp timeout after initial connection/i],
    [
      'exim-timeout',
      'connection-lost',
      'certain',
      /smtp timeout after (?:sending|pipelined|end of|ehlo|helo|starttls|auth|mail|rcpt|data|rset|quit)\b/i,
    ],
    ['exim-retry', 'reason-missing', 'possible', /retry time not reached for any host/i],
  ]),
];

const SINCE: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...readIn(page('https://lore.kernel.org/lkml/20050110192120.GE2903@stusta.de/'), 'SMTP', [
    [
      'words-spf-error',
      'domain-not-authorised',
      'certain',
      /\bspf (?:error|reject|violation|lookup fail)|does not pass the sender policy framework/i,
    ],
  ]),
  ...readIn(messagesOf('qmail 1.03', 'qmail-remote'), 'qmail', [
    [
      'qmail-connect',
      'connection-failed',
      'likely',
      /(?:wasn't|was not) able to establish an smtp connection/i,
    ],
    ['qmail-lost', 'connection-lost', 'likely', /connected to [\d.]{7,15} but connection died/i],
    [
      'qmail-greeting',
      'service-refused',
      'possible',
      /connected to [\d.]{7,15} but (?:greeting failed|my name was rejected)/i,
    ],
    ['qmail-name', 'name-not-found', 'likely', /couldn't find any host (?:named|by that name)/i],
  ]),
  ...readIn(messagesOf('sendmail 8.17', 'srvrsmtp.c', 'deliver.c'), 'sendmail', [
    ['sendmail-unavailable', 'service-refused', 'likely', /stat=service unavailable/i],
    ['sendmail-deferred', 'reason-missing', 'possible', /stat=deferred(?!:)/i],
  ]),
  ...readIn(page('https://github.com/fail2ban/fail2ban/pull/2795'), 'Dovecot', [
    ['dovecot-submission', 'sign-in-failed', 'likely', /submission-login: .{0,80}auth failed/i],
  ]),
  ...readIn(page('https://github.com/docker-mailserver/docker-mailserver/issues/3376'), 'Postfix', [
    [
      'postfix-no-sasl',
      'sign-in-unavailable',
      'certain',
      /no sasl authentication mechanisms|sasl: connect to [^ ]{1,100} failed/i,
    ],
  ]),
  ...readIn(page('https://github.com/docker-mailserver/docker-mailserver/issues/605'), 'Postfix', [
    [
      'openssl-client-distrusts',
      'certificate-untrusted',
      'likely',
      /alert (?:bad certificate|unknown ca|certificate unknown)/i,
    ],
    ['openssl-client-expired', 'certificate-expired', 'likely', /alert certificate expired/i],
  ]),
]);

export const AGENT_PATTERNS: readonly ErrorPattern[] = [...POSTFIX, ...EXIM, ...SINCE];
