/** Error messages of Outlook and its predecessors, in English and German. Data only (pattern.ts). */
import { document, type ErrorPattern, messagesOf, page, quotedAs, readIn } from '../pattern.ts';

export const OUTLOOK_PATTERNS: readonly ErrorPattern[] = [
  ...readIn(page('http://tthosting.dk/MSOutlookErrorCodes.htm'), 'Outlook', [
    ['outlook-800ccc02', 'certificate-expired', 'likely', /0x800ccc02|invalid_cert_date/i],
    ['outlook-800ccc03', 'certificate-other-name', 'likely', /0x800ccc03|invalid_cert_cn/i],
    ['outlook-800ccc05', 'connection-lost', 'likely', /0x800ccc05/i],
    ['outlook-800ccc0b', 'try-later', 'likely', /0x800ccc0b/i],
    ['outlook-800ccc10', 'recipient-refused', 'likely', /0x800ccc10/i],
    ['outlook-800ccc16', 'sign-in-failed', 'likely', /0x800ccc16/i],
    ['outlook-800ccc18', 'sign-in-failed', 'likely', /0x800ccc18/i],
  ]),
  ...readIn(page('https://bobcares.com/blog/outlook-cannot-connect-to-smtp-server-error/'), 'Outlook', [
    [
      'outlook-80042109',
      'connection-failed',
      'likely',
      /0x80042109|cannot connect to your outgoing \(smtp\) e-?mail server/i,
    ],
  ]),
  ...readIn(
    document(
      'Microsoft, “Outlook keeps trying to send a nonexistent message while Outbox folder shows zero messages”',
    ),
    'Outlook',
    [
      [
        'outlook-8004210b',
        'connection-timeout',
        'certain',
        /(?:0x8004210b\W{1,8})?the operation timed out waiting for a response from the sending \(smtp\) server|0x8004210b/i,
      ],
    ],
  ),
  ...readIn(
    page('https://wisechecker.com/outlook-error-0x800ccc0e-fix-cannot-connect-to-smtp-server/'),
    'Outlook',
    [['outlook-800ccc0e', 'connection-failed', 'likely', /0x800ccc0e/i]],
  ),
  ...readIn(page('http://www.altmetaller.de/2007/12/dies-durften-wohl-die-am-haufigsten.html'), 'Outlook', [
    ['outlook-800ccc0d', 'name-not-found', 'likely', /0x800ccc[0o]d/i],
  ]),
  ...readIn(page('http://www.devotedit.com/?p=180'), 'Outlook', [
    ['outlook-800ccc0f', 'connection-lost', 'likely', /0x800ccc0f/i],
  ]),
  ...readIn(page('http://pc-error-free.com/blog/?p=20'), 'Outlook', [
    [
      'outlook-800ccc90',
      'incoming-server',
      'certain',
      /0x800ccc9[02](?<!proto[ck]oll?[oe]? ?: ?smtp.{0,260})|proto[ck]oll?[oe]? ?: ?(?:pop3|imap)/i,
    ],
  ]),
  ...readIn(page('https://help.gohighlevel.com/support/solutions/articles/48001209322'), 'Outlook', [
    ['outlook-80042108', 'incoming-server', 'likely', /0x80042108|0x8004210a|\bcannot get mail\b/i],
  ]),
  ...readIn(document('wine-mirror/wine, include/imnxport.idl'), 'Outlook', [
    [
      'outlook-800ccc7d',
      'starttls-not-offered',
      'certain',
      /0x800ccc7d|server does not support a(?:n)? ssl connection/i,
    ],
    ['outlook-800ccc78', 'sender-refused', 'likely', /0x800ccc78/i],
    ['outlook-800ccc79', 'relaying-denied', 'likely', /0x800ccc79/i],
    [
      'outlook-800ccc1a',
      'tls-on-plain-port',
      'likely',
      /0x800ccc1a|does not support the (?:connection )?encryption type/i,
    ],
    ['outlook-800ccc19', 'connection-timeout', 'likely', /0x800ccc19/i],
  ]),
  ...readIn(document('Microsoft, “Sending mail from Outlook results in error 0x800ccc80”'), 'Outlook', [
    [
      'outlook-800ccc80',
      'sign-in-method',
      'certain',
      /0x800ccc80|none of the authentication methods supported by this client/i,
    ],
  ]),
  ...quotedAs(messagesOf('Outlook'), 'Outlook', [
    [
      'outlook-no-encryption',
      'plain-on-tls-port',
      'certain',
      /\b(?:port|puerto) ?: ?[28]?465, ?(?:secure|sicher|s.curis.e?|seguro) ?\(ssl\) ?: ?(?:non?|nein)\b/i,
    ],
    ['outlook-other-name', 'certificate-other-name', 'certain', /target principal name is incorrect/i],
    [
      'outlook-certificate',
      'certificate-untrusted',
      'possible',
      /security certificate that cannot be verified/i,
    ],
  ]),
  ...quotedAs(messagesOf('Outlook'), 'Outlook', [
    [
      'outlook-connect-de',
      'connection-failed',
      'likely',
      /keine verbindung (?:mit|zu)[^.]{0,30} postausgangsserver|verbindung (?:mit|zu)[^.]{0,30} ausgehenden server \(smtp\)[^.]{0,40} nicht/i,
    ],
    [
      'outlook-method-de',
      'sign-in-method',
      'certain',
      /keine der von diesem client unterstützten authentifizierung/i,
    ],
    [
      'outlook-encryption-de',
      'tls-on-plain-port',
      'likely',
      /unterstützt den angegebenen verbindungsverschlüsselungstyp nicht/i,
    ],
    ['outlook-other-name-de', 'certificate-other-name', 'certain', /zielprinzipalname ist falsch/i],
    [
      'outlook-certificate-de',
      'certificate-untrusted',
      'possible',
      /sicherheitszertifikat, das nicht (?:verifiziert|überprüft) werden kann/i,
    ],
    [
      'outlook-timeout-de',
      'connection-timeout',
      'likely',
      /(?:zeitlimit|zeitüberschreitung)[^.]{0,80}(?:antwort|rückmeldung)[^.]{0,40}\(smtp\)/i,
    ],
    [
      'outlook-lost-de',
      'connection-lost',
      'likely',
      /verbindung (?:mit|zu) dem server wurde unterbrochen|server hat die verbindung unterbrochen/i,
    ],
  ]),
];
