/**
 * The catalogs of messages whose coverage is measured: where a program keeps them, and what each message means. The
 * sentences themselves stay in the catalogs, whose licenses differ. Data only.
 *
 * A message with two causes says either, depending on what the program quotes in it. Left out are messages that are not
 * about sending, and those that only label something else.
 */
import type { ErrorCause } from '../../worker/api/index.ts';
import { parseAndroid, parseFluent, parsePhp, parseProperties } from './catalog-formats.ts';

export interface Program {
  name: string;
  /** A path → the language; undefined for other files. */
  files: readonly CatalogFile[];
  causes: Readonly<Record<string, readonly ErrorCause[]>>;
  /** What to write in place of a variable, by its name, or by key and name; otherwise a server's name. */
  variables: Readonly<Record<string, string>>;
}

export interface CatalogFile {
  /** The group `language` is the language; without one it is English. */
  path: RegExp;
  parse(text: string): ReadonlyMap<string, string>;
}

/** A refusal that does not say why, so that the sentence around it has to. */
const REPLY = '550 no';

const THUNDERBIRD_CAUSES: Program['causes'] = {
  'send-error-failed': ['reason-missing'],
  'send-error-title': ['reason-missing'],
  'send-alert-queued-delivery-failed': ['reason-missing'],
  'send-error-smtp-unknown-server': ['name-not-found'],
  'send-error-smtp-request-refused': ['connection-failed', 'connection-refused'],
  'send-error-smtp-interrupted': ['connection-lost'],
  'send-error-smtp-timeout': ['connection-timeout'],
  'smtp-error-illegal-local-part': ['recipient-refused'],
  'smtp-error-no-recipients': ['recipient-refused'],
  'smtp-auth-hint-encrypt-to-plain-no-ssl': ['sign-in-method'],
  'smtp-auth-hint-encrypt-to-plain-ssl': ['sign-in-method'],
  'smtp-auth-hint-plain-to-encrypt': ['sign-in-method'],
  'smtp-auth-failure': ['sign-in-failed'],
  'smtp-auth-gssapi': ['sign-in-failed', 'sign-in-method'],
  'smtp-auth-mechanism-not-supported': ['sign-in-method'],
  'smtp-server-error': ['service-refused'],
  'smtp-starttls-failed': ['starttls-not-offered'],
  'smtp-too-many-recipients': ['sending-limit'],
  'smtp-permanent-size-exceeded': ['message-too-large'],
  'smtp-error-sending-from-command': ['sender-refused'],
  'smtp-error-sending-recipient-command': ['recipient-refused'],
  'smtp-error-sending-data-command': ['service-refused'],
  'smtp-error-sending-message': ['service-refused'],
  'cert-error-domain-mismatch': ['certificate-other-name'],
  'cert-error-expired': ['certificate-expired'],
  'cert-error-not-yet-valid': ['certificate-expired'],
  'cert-error-untrusted-default': ['certificate-untrusted'],
  'cert-error-inline-domain-mismatch': ['certificate-other-name'],
  'cert-error-inline-expired': ['certificate-expired'],
  'cert-error-inline-not-yet-valid': ['certificate-expired'],
  'cert-error-inline-untrusted-default': ['certificate-untrusted'],
};

/** The same messages under the keys that they had until 2026, and those that were dropped. */
const OLD_THUNDERBIRD_CAUSES: Program['causes'] = {
  sendFailed: ['reason-missing'],
  sendMessageErrorTitle: ['reason-missing'],
  sendFailedUnexpected: ['reason-missing'],
  errorQueuedDeliveryFailed: ['reason-missing'],
  smtpSendFailedUnknownReason: ['reason-missing'],
  smtpSendFailedUnknownServer: ['name-not-found'],
  smtpSendRequestRefused: ['connection-failed', 'connection-refused'],
  smtpSendInterrupted: ['connection-lost'],
  smtpSendTimeout: ['connection-timeout'],
  communicationsError: ['connection-failed'],
  errorIllegalLocalPart: ['recipient-refused'],
  errorIllegalLocalPart2: ['recipient-refused'],
  addressInvalid: ['recipient-refused'],
  noRecipients: ['recipient-refused'],
  noSender: ['sender-refused'],
  couldNotGetUsersMailAddress: ['sender-refused'],
  couldNotGetUsersMailAddress2: ['sender-refused'],
  couldNotGetSendersIdentity: ['sender-refused'],
  smtpHintAuthEncryptToPlainNoSsl: ['sign-in-method'],
  smtpHintAuthEncryptToPlainSsl: ['sign-in-method'],
  smtpHintAuthPlainToEncrypt: ['sign-in-method'],
  smtpAuthFailure: ['sign-in-failed'],
  smtpPasswordUndefined: ['sign-in-failed', 'sign-in-required'],
  smtpAuthGssapi: ['sign-in-failed', 'sign-in-method'],
  smtpAuthMechNotSupported: ['sign-in-method'],
  smtpServerError: ['service-refused'],
  smtpSendNotAllowed: ['sender-refused', 'sign-in-method', 'service-refused'],
  smtpClientid: ['command-refused', 'service-refused'],
  smtpClientidPermission: ['service-refused'],
  incorrectSmtpGreeting: ['service-refused'],
  startTlsFailed: ['starttls-not-offered'],
  smtpTooManyRecipients: ['sending-limit'],
  smtpPermSizeExceeded1: ['message-too-large'],
  smtpPermSizeExceeded2: ['message-too-large'],
  smtpTempSizeExceeded: ['message-too-large'],
  largeMessageSendWarning: ['message-too-large'],
  errorSendingFromCommand: ['sender-refused'],
  errorSendingRcptCommand: ['recipient-refused'],
  errorSendingDataCommand: ['service-refused'],
  errorSendingMessage: ['service-refused'],
};

export const PROGRAMS: readonly Program[] = [
  {
    name: 'Thunderbird',
    files: [
      {
        path: /(?:^|\/)(?<language>en-US|de|fr|es-ES)\/(?:.*\/)?composeMsgs\.properties$/,
        parse: parseProperties,
      },
      {
        path: /(?:^|\/)(?<language>en-US|de|fr|es-ES)\/(?:.*\/)?(?:messageSend|certError)\.ftl$/,
        parse: parseFluent,
      },
    ],
    causes: { ...THUNDERBIRD_CAUSES, ...OLD_THUNDERBIRD_CAUSES },
    variables: {
      s: REPLY,
      '1$S': REPLY,
      '2$S': 'user@example.com',
      serverResponse: REPLY,
      recipient: 'user@example.com',
      size: '20 MB',
      'not-after': '2026-11-28',
      'not-before': '2026-11-30',
    },
  },
  {
    name: 'PHPMailer',
    files: [
      { path: /(?:^|\/)phpmailer\.lang-(?<language>de|fr|es)\.php$/, parse: parsePhp },
      { path: /(?:^|\/)PHPMailer\.php$/, parse: parsePhp },
    ],
    causes: {
      authenticate: ['sign-in-failed'],
      connect_host: ['connection-failed'],
      smtp_connect_failed: ['connection-failed'],
      data_not_accepted: ['content-refused', 'service-refused'],
      from_failed: ['sender-refused'],
      recipients_failed: ['recipient-refused'],
      invalid_address: ['recipient-refused'],
      provide_address: ['recipient-refused'],
      no_smtputf8: ['recipient-refused'],
      invalid_host: ['host-field-wrong'],
      invalid_hostentry: ['host-field-wrong'],
      instantiate: ['reason-missing'],
      smtp_error: ['reason-missing', 'service-refused'],
    },
    variables: {},
  },
  {
    name: 'Roundcube',
    files: [
      {
        path: /(?:^|\/)(?<language>en_US|de_DE|fr_FR|es_ES)\/messages\.inc$/,
        parse: parsePhp,
      },
    ],
    causes: {
      smtpconnerror: ['connection-failed'],
      smtpautherror: ['sign-in-failed'],
      smtpfromerror: ['sender-refused'],
      smtptoerror: ['recipient-refused'],
      smtprecipientserror: ['recipient-refused'],
      smtputf8error: ['recipient-refused'],
      smtpsizeerror: ['message-too-large'],
      msgsizeerror: ['message-too-large'],
      toomanyrecipients: ['sending-limit'],
      senttooquickly: ['sending-limit'],
      sendingfailed: ['reason-missing'],
      smtperror: ['reason-missing', 'service-refused'],
      storageerror: ['incoming-server'],
    },
    variables: {
      code: '550',
      'smtpautherror.code': '535',
      from: 'user@example.com',
      to: 'user@example.com',
      msg: 'no',
      limit: '20 MB',
      size: '20 MB',
      max: '50',
      sec: '5',
    },
  },
  {
    name: 'Thunderbird for Android',
    files: [{ path: /(?:^|\/)values(?:-(?<language>de|fr|es))?\/strings\.xml$/, parse: parseAndroid }],
    causes: {
      account_server_validation_error_authentication: ['sign-in-failed'],
      account_server_validation_error_network: ['connection-failed'],
      account_server_validation_outgoing_loading_error: ['reason-missing'],
      account_server_validation_incoming_loading_error: ['incoming-server'],
      account_server_certificate_unknown_error_subtitle: ['certificate-untrusted'],
      account_server_certificate_unknown_error_description_format: ['certificate-untrusted'],
      notification_certificate_error_title: ['certificate-untrusted'],
      notification_authentication_error_text: ['sign-in-failed'],
      send_failure_subject: ['reason-missing'],
      ac_transfer_error_send: ['reason-missing'],
    },
    variables: {},
  },
];
