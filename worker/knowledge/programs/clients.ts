/**
 * Mail programs, servers and libraries that settings are made for, with the documents that name their options.
 * Confirmed means read there or tried with the program itself. Data only; advice/ writes the settings.
 */
import { APPLICATIONS } from './applications.ts';
import type { MailClient } from './mail-client.ts';

const READ_ON = '2026-11-25';

const CLIENTS = [
  {
    id: 'outlook-new',
    name: 'Outlook (new, Windows)',
    kind: 'program',
    source: 'https://support.microsoft.com/office/d088b986-291d-42b8-9564-9c414e2aa040',
    verifiedOn: READ_ON,
    confirmed: false,
  },
  {
    id: 'outlook-classic',
    name: 'Outlook (classic, Windows)',
    kind: 'program',
    source: 'https://support.microsoft.com/office/d088b986-291d-42b8-9564-9c414e2aa040',
    verifiedOn: READ_ON,
    confirmed: false,
  },
  {
    id: 'thunderbird',
    name: 'Thunderbird',
    kind: 'program',
    source:
      'https://github.com/thunderbird/thunderbird-l10n (smtpEditOverlay.dtd, messenger.properties), and in English mozilla/releases-comm-central',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'apple-mail',
    name: 'Apple Mail (macOS)',
    kind: 'program',
    source: 'https://support.apple.com/guide/mail/cpmlprefsmtpserver/mac',
    verifiedOn: READ_ON,
    confirmed: false,
  },
  {
    id: 'ios-mail',
    name: 'Mail (iPhone, iPad)',
    kind: 'program',
    source: 'https://support.apple.com/HT203995',
    verifiedOn: READ_ON,
    confirmed: false,
  },
  {
    id: 'android-mail',
    name: 'Android mail programs',
    kind: 'program',
    source: null,
    verifiedOn: READ_ON,
    confirmed: false,
  },
  {
    id: 'postfix',
    name: 'Postfix (relayhost)',
    kind: 'server',
    source:
      'https://www.postfix.org/postconf.5.html, and https://www.postfix.org/DATABASE_README.html (texthash)',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'exim',
    name: 'Exim (smarthost)',
    kind: 'server',
    source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_smtp_transport.html',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'exchange',
    name: 'Exchange Server (send connector)',
    kind: 'server',
    source: 'https://learn.microsoft.com/powershell/module/exchange/new-sendconnector',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'msmtp',
    name: 'msmtp',
    kind: 'server',
    source: 'https://marlam.de/msmtp/msmtp.html',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'nodemailer',
    name: 'Nodemailer',
    kind: 'library',
    source: 'https://nodemailer.com/smtp',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'phpmailer',
    name: 'PHPMailer',
    kind: 'library',
    source: 'https://github.com/PHPMailer/PHPMailer/blob/master/src/PHPMailer.php',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'symfony',
    name: 'Symfony Mailer',
    kind: 'library',
    source: 'https://github.com/symfony/symfony-docs/pull/20701',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'laravel',
    name: 'Laravel',
    kind: 'library',
    source: 'https://github.com/laravel/laravel/blob/HEAD/config/mail.php',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'wordpress',
    name: 'WordPress (WP Mail SMTP)',
    kind: 'library',
    source: 'https://wpmailsmtp.com/docs/how-to-secure-smtp-settings-by-using-constants/',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'python',
    name: 'Python (smtplib)',
    kind: 'library',
    source: 'https://docs.python.org/3/library/smtplib.html',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'django',
    name: 'Django',
    kind: 'library',
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#email-use-tls',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'rails',
    name: 'Ruby on Rails (Action Mailer)',
    kind: 'library',
    source: 'https://api.rubyonrails.org/classes/ActionMailer/Base.html',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'spring-boot',
    name: 'Spring Boot',
    kind: 'library',
    source: 'https://docs.spring.io/spring-boot/reference/io/email.html',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'java-mail',
    name: 'Jakarta Mail',
    kind: 'library',
    source: 'https://eclipse-ee4j.github.io/angus-mail/docs/COMPAT.txt',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'go',
    name: 'Go (go-mail)',
    kind: 'library',
    source: 'https://pkg.go.dev/github.com/wneessen/go-mail',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    id: 'dotenv',
    name: '.env',
    kind: 'library',
    source: null,
    verifiedOn: READ_ON,
    confirmed: false,
  },
] as const satisfies readonly MailClient[];

export const MAIL_CLIENTS = [...CLIENTS, ...APPLICATIONS] as const;

export type MailClientId = (typeof MAIL_CLIENTS)[number]['id'];
