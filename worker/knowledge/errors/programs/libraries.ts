/** Error messages of mail libraries and small devices that have a table of their own. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, readIn, readOn } from '../pattern.ts';

const CURL: readonly ErrorPattern[] = readIn(messagesOf('libcurl 8', 'lib/strerror.c'), 'curl', [
  ['curl-text-tls', 'tls-failed', 'possible', /ssl connect error|couldn't use specified ssl cipher/i],
  [
    'curl-text-lost',
    'connection-lost',
    'likely',
    /server returned nothing \(no headers|failed sending data to the peer|failure when receiving data from the peer/i,
  ],
  [
    'curl-text-certificate',
    'certificate-untrusted',
    'likely',
    /peer certificate cannot be authenticated|problem with the ssl ca cert|issuer check against peer certificate failed|ssl peer certificate or ssh (?:remote key|md5 fingerprint) was not ok/i,
  ],
  ['curl-text-denied', 'service-refused', 'possible', /access denied to remote resource/i],
]);

const MAILCORE: readonly ErrorPattern[] = readIn(
  page('https://github.com/MailCore/mailcore2/blob/master/src/core/abstract/MCErrorMessage.cpp'),
  'MailCore',
  [
    [
      'mailcore-certificate',
      'certificate-untrusted',
      'certain',
      /the certificate for this server is invalid/i,
    ],
    [
      'mailcore-size',
      'message-too-large',
      'likely',
      /storage limit was hit while trying to send a large message/i,
    ],
    [
      'mailcore-not-allowed',
      'service-refused',
      'likely',
      /sending messages is not allowed on this server|message was rejected by the server/i,
    ],
    ['mailcore-yahoo', 'try-later', 'likely', /yahoo!?'s servers are currently unavailable/i],
    ['mailcore-socket', 'connection-failed', 'likely', /attempting to open an smtp socket/i],
    ['mailcore-introduction', 'command-refused', 'possible', /introducing ourselves to the server/i],
    ['mailcore-tls', 'tls-failed', 'possible', /attempting to setup a tls connection/i],
    ['mailcore-from', 'sender-refused', 'possible', /error occur?r?ed while sending the from address/i],
    [
      'mailcore-recipients',
      'recipient-refused',
      'possible',
      /error occur?r?ed while sending the recipient addresses/i,
    ],
    ['mailcore-data', 'reason-missing', 'possible', /error occur?r?ed while sending message data/i],
  ],
);

const EMBEDDED: readonly ErrorPattern[] = [
  ...readIn(page('https://infosys.beckhoff.com/content/1033/tf6350_tc3_sms_smtp/373312395.html'), 'TwinCAT', [
    ['twincat-connected', 'connection-lost', 'likely', /0x800a not connected/i],
    ['twincat-from', 'sender-refused', 'possible', /send "?from"? command failed/i],
    ['twincat-recipient', 'recipient-refused', 'possible', /send "?rcpt"? command failed/i],
    ['twincat-sign-in', 'sign-in-method', 'likely', /server response got no (?:username|password) request/i],
  ]),
  ...readIn(
    page('https://onlinedocs.microchip.com/oxy/GUID-B1AF6B2B-BC62-4D92-B329-A50140DF3437-en-US-4'),
    'Microchip',
    [
      ['microchip-required', 'sign-in-required', 'likely', /smtpc_res_message_auth_required/i],
      ['microchip-name', 'name-not-found', 'likely', /smtpc_res_dns_error/i],
      ['microchip-timeout', 'connection-timeout', 'likely', /smtpc_res_skt_connect_tmo/i],
      ['microchip-lost', 'connection-lost', 'likely', /smtpc_res_connection_close/i],
      ['microchip-login', 'sign-in-failed', 'likely', /smtpc_res_auth_\w{0,10}reject/i],
      ['microchip-from', 'sender-refused', 'likely', /smtpc_res_mail_from_reject/i],
      ['microchip-recipient', 'recipient-refused', 'likely', /smtpc_res_rcpt_to_reject/i],
    ],
  ),
  ...readIn(
    page('https://github.com/mobizt/ESP-Mail-Client/blob/master/src/ESP_Mail_Client.cpp'),
    'ESP-Mail',
    [
      ['esp-greeting', 'no-greeting', 'likely', /smtp server greeting failed/i],
      ['esp-response', 'no-greeting', 'certain', /could not handle smtp server response/i],
      ['esp-recipient', 'recipient-refused', 'likely', /set recipient failed/i],
      ['esp-sender', 'sender-refused', 'likely', /set sender failed/i],
    ],
  ),
];

const FRAMEWORKS: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/SuiteCRM/SuiteCRM/issues/1123'), 'SuiteCRM', [
    [
      'suitecrm-unconfigured',
      'connection-failed',
      'possible',
      /outgoing mail server is not configured/i,
      'enter-server',
    ],
  ]),
  ...readIn(page('https://github.com/codeigniter4/CodeIgniter4/pull/1005'), 'CodeIgniter', [
    [
      'codeigniter-credentials',
      'sign-in-required',
      'certain',
      /you (?:must|have to|need to|should) (?:assign|specify|set|enter|provide|supply)[^.;]{0,20} user ?name and (?:a |your )?password/i,
    ],
    ['codeigniter-sendmail', 'reason-missing', 'likely', /unable to open a socket to sendmail/i],
  ]),
  ...readIn(page('https://github.com/splunk-soar-connectors/smtp/blob/main/smtp_consts.py'), 'Splunk', [
    ['splunk-ssl', 'tls-on-plain-port', 'likely', /requires the server to speak ssl from the beginning/i],
    [
      'splunk-starttls',
      'starttls-not-offered',
      'likely',
      /requires the server to support the starttls command/i,
    ],
  ]),
  ...readIn(page('https://github.com/zitadel/zitadel/pull/7968'), 'Zitadel', [
    ['zitadel-host', 'host-field-wrong', 'certain', /could not split host and port/i],
    ['zitadel-sign-in', 'sign-in-failed', 'likely', /could not add smtp auth/i],
  ]),
  ...readIn(page('https://reference.aspose.com/email/java/com.aspose.email/smtpstatuscode'), 'Aspose', [
    ['aspose-client', 'service-refused', 'possible', /client does not have permission/i],
  ]),
  ...readIn(page('https://github.com/vdsm/virtual-dsm/issues/639'), 'Synology', [
    [
      'synology-network',
      'connection-failed',
      'possible',
      /network connection may be unstable or the system may be busy/i,
    ],
  ]),
  ...readIn(page('https://www.qnap.com/en/how-to/faq/article/1428'), 'QNAP', [
    [
      'qnap-authorization',
      'sign-in-failed',
      'likely',
      /authorization has expired\. reauthorize/i,
      'use-modern-sign-in',
    ],
  ]),
];

export const LIBRARY_PATTERNS: readonly ErrorPattern[] = readOn('2026-11-30', [
  ...CURL,
  ...MAILCORE,
  ...EMBEDDED,
  ...FRAMEWORKS,
]);
