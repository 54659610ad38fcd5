/**
 * Replies of SMTP servers with the wording and numbers of the RFCs. Data only (pattern.ts).
 *
 * A number alone is `possible` and says only that the server refused: the same few are used for every reason. Words
 * (refusals.ts) or the full enhanced code decide. The numbers that only AUTH uses say a little more.
 */
import { CUSTOM, document, type ErrorPattern, messagesOf, page, quotedAs, readIn } from '../pattern.ts';

/**
 * A number counts as a reply only where one can stand, since logs and prose are full of numbers: with an enhanced code
 * (RFC 3463) or as the beginning of a reply of several lines, with the usual words of one, or at the beginning of the
 * text or behind what introduces a reply. Python shows code and text as a pair.
 */
function reply(numbers: string, enhanced = '\\d\\.\\d{1,3}\\.\\d{1,3}'): RegExp {
  const certain = `:?[ -]#?${enhanced}|-[\\p{L}<"[]|(?<=[(\\[]\\d{3}), b?['"][\\p{L}\\d]{0,20}|[ :]{1,2}(?:${REPLY_WORDS})(?!\\p{L})`;
  const introduced = `(?<=^|${INTRODUCTION})(?<!\\brequest failed with status code )(?:${numbers})(?:\\)?[ :]{1,2}(?:- )?(?!(?:ms|bytes|of|is|are|on|for|and|or|to|which|that|when|if|means|responses|errors|(?:status|reply|error) code)\\b)[\\p{L}<"[]|$)`;
  return new RegExp(`(?<![\\w./:#-])(?:${numbers})(?:${certain})|${introduced}`, 'iu');
}

/** How replies begin, in the words of the RFCs and of the common servers. */
const REPLY_WORDS =
  'error|requested|sorry|access|mail(?:box)?|message|user|sender|recipient|client|relay(?:ing)?|auth(?:entication)?|must|denied|rejected|refused|blocked|permanent|temporary|service|transaction|syntax|command|unrecogni[sz]ed command|connection|invalid|unable|cannot|your|no such|not \\p{L}{2,20}|<[^ >]{0,80}>|sender verify|domain|helo|ip|spam|policy|too';

/** What stands before a reply: marks, and words for it in four languages. */
const INTRODUCTION = [
  '["\'(\\[{<;]',
  '(?:\\b(?:with|said|says|response|responded|replied|reply|answer|answered|returned|got|received|server|error|code|smtp|status|dice|dit|antwortete?|antwort|meldet|\\w{0,8}fehler(?:code)?|code|erreur|répondu|réponse|respondi(?:ó|do)|respuesta|error)|[-=~]>|<[-=~]|<<|>>|\\b[SR]:) ?[:=#]? ?(?:smtp;? ?)?',
].join('|');

function enhancedReply(numbers: string, enhanced: string): RegExp {
  return new RegExp(`(?<![\\w./:#-])(?:${numbers})(?::?[ -]#?|, b?['"])${enhanced}(?!\\d)`, 'i');
}

export const REPLY_PATTERNS: readonly ErrorPattern[] = [
  ...readIn(document('RFC 3207', '4'), 'SMTP', [
    ['reply-no-certificate', 'starttls-refused', 'certain', /unable to start tls\b/i],
    ['reply-starttls-first', 'encryption-required', 'certain', /must issue an? starttls/i],
    [
      'reply-tls-unavailable',
      'starttls-refused',
      'certain',
      /tls (?:encoding |encryption )?(?:is )?not available(?: due to (?:a )?(?:temporary|local) \w{1,12})?/i,
    ],
  ]),
  ...readIn(document('RFC 4954', '4', '6'), 'SMTP', [
    [
      'reply-encryption-first',
      'encryption-required',
      'certain',
      /encryption (?:is )?required for requested authentication/i,
    ],
    ['reply-sign-in', 'sign-in-required', 'certain', /\bauthentication (?:is )?required\b/i],
    ['reply-530', 'sign-in-required', 'likely', reply('530')],
    ['reply-535', 'sign-in-failed', 'likely', reply('535')],
    ['reply-credentials', 'sign-in-failed', 'certain', enhancedReply('535', '5\\.7\\.[38]')],
    ['reply-534', 'sign-in-method', 'likely', reply('53[48]')],
    ['reply-temporary', 'sign-in-unavailable', 'certain', /temporary authentication failure/i],
    ['reply-504', 'sign-in-method', 'likely', reply('504')],
  ]),
  ...readIn(document('RFC 5321', '3.8', '4.2.3', '4.5.3'), 'SMTP', [
    ['reply-421', 'service-refused', 'possible', reply('421')],
    ['reply-45x', 'service-refused', 'possible', reply('4(?:5[0-245]|32)')],
    ['reply-50x', 'command-refused', 'possible', reply('50[0-3]|555')],
    ['reply-enhanced', 'service-refused', 'possible', /(?<=^|: )[45]\.\d{1,2}\.\d{1,3} [a-z]/i],
    ['reply-55x', 'service-refused', 'possible', reply('55[0134]|521|541')],
    ['reply-552', 'service-refused', 'possible', reply('552')],
  ]),
  ...readIn(document('RFC 3463', '3'), 'SMTP', [
    ['reply-size', 'message-too-large', 'certain', enhancedReply('55[0-4]', '5\\.3\\.4')],
    ['reply-full', 'mailbox-full', 'certain', enhancedReply('(?:452|55[0-4])', '[45]\\.2\\.2')],
    ['reply-no-user', 'recipient-refused', 'certain', enhancedReply('5[05]\\d', '5\\.1\\.[1236]')],
    ['reply-sender', 'sender-refused', 'likely', enhancedReply('5[05]\\d', '5\\.1\\.[78]')],
    ['reply-policy', 'service-refused', 'possible', enhancedReply('552', '5\\.7\\.\\d{1,3}')],
    ['reply-encryption', 'encryption-required', 'certain', enhancedReply('5\\d\\d', '5\\.7\\.1[01]')],
    ['reply-no-reverse', 'no-reverse-name', 'certain', enhancedReply('[45]\\d\\d', '[45]\\.7\\.25')],
    ['reply-storage', 'try-later', 'certain', enhancedReply('4\\d\\d', '4\\.3\\.1')],
    ['reply-configuration', 'service-refused', 'likely', enhancedReply('[45]\\d\\d', '[45]\\.3\\.5')],
    ['reply-body', 'content-refused', 'likely', enhancedReply('5\\d\\d', '5\\.6\\.\\d')],
    ['reply-code-recipient', 'recipient-refused', 'likely', /(?<=^|: )(?:5\.1\.[1236]|5\.2\.1) [a-z]/i],
    ['reply-code-idle', 'connection-lost', 'likely', /(?<![\w./-])4\.4\.[12] [a-z]/i],
    ['reply-idle', 'connection-lost', 'likely', enhancedReply('4\\d\\d', '4\\.4\\.2')],
    ['reply-many-recipients', 'sending-limit', 'certain', enhancedReply('(?:45\\d|55\\d)', '[45]\\.5\\.3')],
  ]),
  ...quotedAs(CUSTOM, 'SMTP', [
    [
      'words-credentials',
      'sign-in-failed',
      'likely',
      /credentials (?:are |were )?(?:invalid|incorrect)|incorrect authentication data|(?:invalid|incorrect|wrong) (?:user ?name|credentials|password)/i,
    ],
    // Libraries also say it of TLS, of a limit, and of a server that offered no sign-in at all.
    [
      'words-authentication',
      'sign-in-failed',
      'possible',
      /\bauthentication (?:has )?(?:failed|unsuccessful)\b(?! to\b)/i,
    ],
    ['words-relay', 'relaying-denied', 'certain', /unable to relay|relaying (?:denied|not allowed)/i],
    ['words-later', 'try-later', 'possible', /try again later/i],
  ]),
  ...readIn(messagesOf('Postfix 3.7', 'smtpd'), 'Postfix', [
    [
      'words-many-connections',
      'too-many-connections',
      'certain',
      /too many (?:\w{1,12} ){0,2}connections\b(?! between)/i,
    ],
    [
      'words-size',
      'message-too-large',
      'certain',
      /message (?:is )?too (?:big|large)|(?:message|size) exceeds|(?<!mailbox )size limit exceeded/i,
    ],
    ['words-much-mail', 'sending-limit', 'certain', /error: too much mail from/i],
  ]),
  ...readIn(messagesOf('Rspamd 3.4'), 'Rspamd', [
    ['rspamd-spam', 'content-refused', 'certain', /\bspam message rejected/i],
  ]),
  ...readIn(messagesOf('Postgrey 1.37'), 'Postgrey', [
    [
      'words-greylisting',
      'try-later',
      'certain',
      /gr[ea]y-?listed\b|\b4\d\d[ -][^;]{0,80}gr[ea]y-?list|gr[ea]y-?list\w{0,4}\b[^;.]{0,60}\b(?:try|later|again|retry|in (?:action|effect|force|progress))/i,
    ],
  ]),
  ...readIn(page('https://www.entertop.net/knowledge/smtp-error-reference/'), 'Gmail', [
    ['words-mailbox-full', 'mailbox-full', 'certain', /mailbox (?:is )?full\b(?! of\b)|over ?quota/i],
  ]),
  ...readIn(page('https://github.com/sendgrid/docs/issues/6275'), 'Microsoft 365', [
    [
      'words-rate',
      'sending-limit',
      'certain',
      /rate[- ]limit(?:ed| exceeded| reached| hit)\b|(?:exceed\w{0,4}|reached|over) (?:the |your |its )?(?:[\w-]{1,10} )?sending limit|sending limit (?:has been |was |is )?(?:exceeded|reached)|too many (?:messages|mails|emails)\b(?! on the server)/i,
    ],
  ]),
  ...readIn(document('RFC 5321', '3.8', '4.2.3', '4.5.3'), 'SMTP', [
    ['words-no-user', 'recipient-refused', 'certain', /no such (?:user|recipient|mailbox)/i],
    // Not behind 53x, where it is about who signs in.
    [
      'words-not-found',
      'recipient-refused',
      'certain',
      /(?:(?:unknown|invalid) (?:user|mailbox|recipient)\b(?! ?name)|(?:user|mailbox|recipient) (?:is )?not found)(?<!\b53\d\b.{0,60})/i,
    ],
    // .NET says it of every 550, and then quotes the server.
    [
      'words-no-mailbox',
      'recipient-refused',
      'likely',
      /mailbox unavailable(?!\.? the server response|.{0,30}\bpolicy\b)/i,
    ],
    ['words-no-service', 'service-refused', 'certain', /no smtp service\b(?: here)?/i],
  ]),
  ...readIn(page('https://github.com/reacherhq/check-if-email-exists/issues/1065'), 'SMTP', [
    [
      'words-listed',
      'address-listed',
      'certain',
      /\bspamhaus\b|listed (?:in|on|at) [^ ]{0,30}(?:rbl|dnsbl|blacklist)/i,
    ],
    [
      'words-black-listed',
      'address-listed',
      'certain',
      /\b(?:ip|address|host)\b[^.;]{0,60}\b(?:is|was|been) (?:black|block)[ -]?listed/i,
    ],
  ]),
  ...readIn(page('https://github.com/swiftmailer/swiftmailer/issues/1244'), 'Exchange', [
    [
      'words-spam',
      'content-refused',
      'certain',
      /(?:rejected|refused|blocked|classified|detected) as spam|spam message/i,
    ],
  ]),
  ...readIn(page('https://github.com/postalserver/postal/issues/898'), 'Gmail', [
    ['words-dmarc', 'domain-not-authorised', 'certain', /\b(?:dmarc|spf) (?:policy|check|fail)/i],
  ]),
];
