/** Replies that large providers' servers word in their own way. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

export const PROVIDER_PATTERNS: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/MicrosoftDocs/OfficeDocs-Exchange/issues/3124'), 'Microsoft 365', [
    ['microsoft-tenant', 'password-sign-in-off', 'certain', /smtpclientauthentication is disabled/i],
    [
      'microsoft-anonymous',
      'sign-in-required',
      'certain',
      /5\.7\.57 (?:smtp; )?client (?:was )?not authenticated/i,
    ],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1714'), 'Microsoft 365', [
    ['microsoft-basic', 'password-sign-in-off', 'certain', /basic authentication is disabled/i],
  ]),
  ...readIn(page('https://github.com/r-smith/vmPing/issues/73'), 'Exchange', [
    ['exchange-starttls', 'encryption-required', 'certain', /starttls is required to send mail/i],
  ]),
  ...readIn(page('https://github.com/alanrenouf/vCheck-vSphere/issues/284'), 'Exchange', [
    ['exchange-anonymous', 'sign-in-required', 'certain', /5\.7\.1 client was not authenticated/i],
  ]),
  ...readIn(page('https://github.com/PHPMailer/PHPMailer/issues/409'), 'Gmail', [
    ['gmail-browser', 'app-password-required', 'likely', /please log in (?:via|with)/i],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1116'), 'Gmail', [
    ['gmail-app-password', 'app-password-required', 'certain', /application-specific password required/i],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1167'), 'Gmail', [
    ['gmail-password', 'sign-in-failed', 'certain', /username and password not accepted/i],
  ]),
  ...readIn(page('https://github.com/Purelymail/purelymail-issues/issues/394'), 'Gmail', [
    ['gmail-unauthorised', 'domain-not-authorised', 'certain', /5\.7\.26\b/i],
  ]),
  ...readIn(page('https://github.com/PHPMailer/PHPMailer/issues/2113'), 'Gmail', [
    ['gmail-quota', 'sending-limit', 'certain', /daily (?:user )?sending (?:quota|limit) exceeded/i],
  ]),
  ...readIn(page('https://github.com/hestiacp/hestiacp/issues/1758'), 'Gmail', [
    [
      'gmail-certificate',
      'certificate-other-name',
      'certain',
      /tls negotiation failed, the certificate doesn't match the host/i,
    ],
  ]),
  ...quotedAs(messagesOf('Gmail', 'Send mail as'), 'Gmail', [
    ['gmail-pop', 'incoming-server', 'certain', /missing \+ok response/i],
    ['gmail-reach', 'connection-failed', 'possible', /couldn't reach server\. please double-check/i],
  ]),
  // One code, 5.7.139, for a wrong password and for policies.
  ...quotedAs(messagesOf('Microsoft 365'), 'Microsoft 365', [
    [
      'microsoft-policy',
      'password-sign-in-off',
      'certain',
      /(?:user is )?locked by your organization's|did not meet the criteria to be authenticated/i,
    ],
    ['microsoft-submission', 'password-sign-in-off', 'certain', /basic authentication is not supported/i],
  ]),
  ...quotedAs(messagesOf('Microsoft 365'), 'Microsoft 365', [
    [
      'microsoft-send-as',
      'sender-refused',
      'certain',
      /does(?:n't| not) have permissions? to send as|5\.7\.60\b|send ?as ?denied|not allowed to send as/i,
    ],
    [
      'microsoft-outbound',
      'service-refused',
      'likely',
      /(?:5\d\d )?5\.1\.8[ \d.]{0,12}access denied, bad outbound sender/i,
    ],
  ]),
  ...quotedAs(messagesOf('IONOS, GMX, WEB.DE'), 'IONOS, GMX', [
    ['gmx-reverse', 'no-reverse-name', 'certain', /bad dns ptr resource record|&c=(?:rdns|ptr)\b/i],
    [
      'gmx-sender',
      'sender-refused',
      'certain',
      /(?:mailbox unavailable (?:550[ -])?)?sender address (?:is )?not allowed/i,
    ],
  ]),
  ...quotedAs(messagesOf('Telekom'), 'Telekom', [
    ['telekom-listed', 'address-listed', 'likely', /554 ip=[^ ]{3,45} - a problem occurred/i],
  ]),
  ...quotedAs(messagesOf('SendGrid'), 'SendGrid', [
    ['sendgrid-identity', 'sender-refused', 'certain', /not match a verified sender identity/i],
  ]),
  ...quotedAs(messagesOf('Amazon SES'), 'Amazon SES', [
    ['amazon-identity', 'sender-refused', 'certain', /email address is not verified/i],
  ]),
  ...quotedAs(messagesOf('Mailgun'), 'Mailgun', [
    ['mailgun-domain', 'sender-refused', 'likely', /(?:421 )?domain [^ ]{1,100} is not allowed to send/i],
  ]),
  ...quotedAs(messagesOf('cPanel, Plesk'), 'cPanel', [
    [
      'cpanel-sign-in',
      'sign-in-required',
      'certain',
      /smtp auth is required|you must (?:first )?(?:authenticate|log ?in)/i,
    ],
  ]),
  ...readOn('2026-11-30', [
    ...readIn(page('https://github.com/YMFE/yapi/issues/2219'), 'QQ Mail', [
      [
        'qq-authorization-code',
        'app-password-required',
        'certain',
        /(?:login fail\. )?(?:please )?(?:enter|use) your authorization code/i,
      ],
    ]),
    ...readIn(page('https://github.com/pandolia/qqbot/issues/221'), 'QQ Mail', [
      // In Chinese, whose letters programs often lose.
      [
        'qq-authorization-page',
        'app-password-required',
        'likely',
        /535[ -][^;]{0,160}service\.mail\.qq\.com\/cgi-bin\/help\?[^ ]{0,40}no=1001256/i,
      ],
    ]),
    ...quotedAs(messagesOf('Yandex Mail'), 'Yandex Mail', [
      // Mail programs are not allowed in the account, or the password is that of the account.
      [
        'yandex-access',
        'app-password-required',
        'certain',
        /user does not have access rights to this service/i,
      ],
    ]),
    ...readIn(page('https://github.com/testerSunshine/12306/issues/62'), '163.com', [
      // SMTP is off in the account; switching it on issues an authorization code.
      [
        'netease-permission',
        'app-password-required',
        'likely',
        /\b550\b[^;]{0,12}\buser has no permission\b/i,
      ],
    ]),
  ]),
  ...readOn('2026-11-29', [
    ...readIn(page('https://github.com/Monstarrrr/rebutify/issues/162'), 'Mailgun', [
      [
        'mailgun-activate',
        'service-refused',
        'certain',
        /(?:domain [^ ]{1,100} is not allowed to send: )?(?:please )?activate your (?:\w{1,20} )?account/i,
      ],
    ]),
    ...readIn(page('http://mail.163.com/help/help_spam_16.htm'), '163.com', [
      ['netease-spam', 'content-refused', 'certain', /\bdt:spm\b|help_spam_16/i],
    ]),
  ]),
];
