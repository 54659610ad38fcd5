/** Error messages of TLS libraries, which most programs show unchanged. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn } from '../pattern.ts';

export const TLS_PATTERNS: readonly ErrorPattern[] = [
  ...readIn(messagesOf('OpenSSL 3.0', 'libssl', 'libcrypto'), 'OpenSSL', [
    ['openssl-version-number', 'tls-on-plain-port', 'certain', /wrong[ _]version[ _]number/i],
    [
      'openssl-issuer',
      'certificate-untrusted',
      'certain',
      /unable to get (?:local )?issuer certificate|unable to verify the first certificate/i,
    ],
    [
      'openssl-self-signed',
      'certificate-untrusted',
      'certain',
      /(?<!\b(?:using|use|for|allow|accept|trust|with) )self[- ]signed certificate(?!s)/i,
    ],
    ['openssl-expired', 'certificate-expired', 'certain', /certificate has expired|certificate_expired/i],
    ['openssl-hostname', 'certificate-other-name', 'certain', /hostname mismatch/i],
    [
      'openssl-outdated',
      'tls-outdated',
      'certain',
      /unsupported protocol|no protocols available|alert protocol version|dh key too small|ee key too small|no shared cipher|unsafe legacy renegotiation disabled/i,
    ],
    ['openssl-handshake', 'tls-failed', 'likely', /alert handshake failure/i],
    ['openssl-eof', 'connection-lost', 'likely', /unexpected eof while reading/i],
    ['openssl-verify', 'certificate-untrusted', 'possible', /certificate verify fail|verify error:num=\d/i],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1037'), 'OpenSSL', [
    ['openssl-unknown-protocol', 'tls-on-plain-port', 'certain', /get_server_hello:unknown protocol/i],
  ]),
  ...quotedAs(messagesOf('OpenSSL'), 'OpenSSL', [
    ['openssl-packet-length', 'tls-on-plain-port', 'likely', /packet length too long/i],
    ['openssl-starttls', 'starttls-not-offered', 'certain', /didn't find starttls in server response/i],
    ['openssl-handshake-timeout', 'tls-failed', 'certain', /handshake (?:operation )?timed out/i],
  ]),
  ...quotedAs(messagesOf('GnuTLS'), 'GnuTLS', [
    ['gnutls-version', 'tls-on-plain-port', 'likely', /packet with illegal or unsupported version/i],
  ]),
  ...readIn(messagesOf('GnuTLS 3.7', 'libgnutls'), 'GnuTLS', [
    ['gnutls-packet', 'tls-on-plain-port', 'certain', /an unexpected tls packet was received/i],
    ['gnutls-terminated', 'connection-lost', 'likely', /tls connection was non-properly terminated/i],
    ['gnutls-alert', 'tls-failed', 'likely', /a tls fatal alert has been received/i],
    ['gnutls-issuer', 'certificate-untrusted', 'certain', /certificate issuer is unknown/i],
    ['gnutls-expired', 'certificate-expired', 'certain', /certificate chain uses expired certificate/i],
    ['gnutls-name', 'certificate-other-name', 'certain', /name in the certificate does not match/i],
  ]),
  ...readIn(messagesOf('Node.js 20', 'tls'), 'Node.js', [
    [
      'node-altnames',
      'certificate-other-name',
      'certain',
      /does not match certificate's altnames|err_tls_cert_altname_invalid/i,
    ],
    ['node-first-certificate', 'certificate-untrusted', 'certain', /unable_to_verify_leaf_signature/i],
  ]),
  ...readIn(messagesOf('NSS 3.87', 'mozilla::pkix'), 'Thunderbird', [
    [
      'nss-issuer',
      'certificate-untrusted',
      'certain',
      /\b(?:sec_error_(?:unknown|untrusted)_issuer|mozilla_pkix_error_self_signed_cert)\b/i,
    ],
    ['nss-expired', 'certificate-expired', 'certain', /\bsec_error_expired_(?:issuer_)?certificate\b/i],
    [
      'nss-record',
      'tls-on-plain-port',
      'certain',
      /\bssl_error_rx_record_too_long\b|record that exceeded the maximum permissible length/i,
    ],
    [
      'nss-version',
      'tls-outdated',
      'certain',
      /\bssl_error_(?:unsupported_version|no_cypher_overlap|protocol_version_alert)\b/i,
    ],
    ['nss-name', 'certificate-other-name', 'certain', /\bssl_error_bad_cert_domain\b/i],
  ]),
  ...readIn(page('https://github.com/go-gomail/gomail/issues/135'), 'Go', [
    ['go-first-record', 'tls-on-plain-port', 'certain', /first record does not look like a tls handshake/i],
  ]),
  ...readIn(messagesOf('Go 1.19', 'crypto/x509'), 'Go', [
    ['go-authority', 'certificate-untrusted', 'certain', /x509: certificate signed by unknown authority/i],
    [
      'go-name',
      'certificate-other-name',
      'certain',
      /x509: certificate (?:is (?:valid for|not valid for any)|relies on legacy common name)/i,
    ],
    ['go-expired', 'certificate-expired', 'certain', /x509: certificate has expired or is not yet valid/i],
  ]),
  ...readIn(page('https://github.com/jakartaee/mail-api/issues/392'), 'Java', [
    ['java-pkix', 'certificate-untrusted', 'certain', /pkix path (?:building|validation) failed/i],
    [
      'java-starttls',
      'starttls-not-offered',
      'certain',
      /starttls is required but host does not support starttls/i,
    ],
    ['java-convert', 'tls-failed', 'possible', /could not convert socket to tls/i],
  ]),
  ...readIn(page('https://github.com/grails-plugins/grails-mail/issues/27'), 'Java', [
    [
      'java-plaintext',
      'tls-on-plain-port',
      'certain',
      /un(?:supported or unrecognized|recognized) ssl message/i,
    ],
  ]),
  ...readIn(messagesOf('OpenJDK 17', 'java.base'), 'Java', [
    [
      'java-outdated',
      'tls-outdated',
      'certain',
      /received fatal alert: protocol_version|no appropriate protocol/i,
    ],
    ['java-handshake', 'tls-failed', 'likely', /received fatal alert: handshake_failure/i],
    [
      'java-name',
      'certificate-other-name',
      'certain',
      /no subject alternative (?:dns )?names? (?:matching|present)/i,
    ],
  ]),
  ...readIn(page('https://github.com/jstedfast/MimeKit/issues/1022'), '.NET', [
    ['dotnet-frame', 'tls-on-plain-port', 'certain', /cannot determine the frame size or a corrupted frame/i],
  ]),
  ...readIn(page('https://github.com/jstedfast/MailKit/issues/131'), '.NET', [
    ['dotnet-packet', 'tls-on-plain-port', 'certain', /handshake failed due to an unexpected packet format/i],
  ]),
  ...readIn(page('https://github.com/jstedfast/MailKit/issues/1007'), 'MailKit', [
    ['mailkit-tls', 'tls-failed', 'possible', /attempting to establish an ssl or tls connection/i],
  ]),
  ...readIn(page('https://learn.microsoft.com/dotnet/api/system.net.security.sslpolicyerrors'), '.NET', [
    ['dotnet-name', 'certificate-other-name', 'certain', /remotecertificatenamemismatch/i],
  ]),
  ...readIn(
    messagesOf('.NET (dotnet/runtime)', 'src/libraries/System.Net.Security/src/Resources/Strings.resx'),
    '.NET',
    [
      [
        'dotnet-certificate',
        'certificate-untrusted',
        'likely',
        /remote certificate (?:is invalid according to|was rejected by)/i,
      ],
    ],
  ),
  // Mail shields sign with an issuer of their own, which mail programs with their own list do not know.
  ...quotedAs(messagesOf('Avast, AVG, ESET, Kaspersky'), 'Antivirus', [
    [
      'shield-issuer',
      'certificate-untrusted',
      'certain',
      /(?:avast!?|avg|eset|kaspersky)[^.;]{0,40}(?:web\/mail (?:shield|scanner)|mail scanner|ssl filter|personal root|root certificate)/i,
      'pause-mail-shield',
    ],
  ]),
  ...readIn(page('https://github.com/PHPMailer/PHPMailer/issues/1458'), 'PHP', [
    [
      'php-name',
      'certificate-other-name',
      'certain',
      /peer certificate cn=.{1,100} did not match expected cn/i,
    ],
    ['php-crypto', 'tls-failed', 'possible', /failed to enable crypto/i],
  ]),
  ...readIn(messagesOf('Ruby 3.1', 'openssl/ssl.rb', 'openssl.so'), 'Ruby', [
    [
      'ruby-name',
      'certificate-other-name',
      'certain',
      /hostname "[^ "]{1,100}" does not match the server certificate/i,
    ],
    ['ruby-connect', 'tls-failed', 'possible', /ssl_connect (?:syscall )?returned=/i],
  ]),
  ...readIn(messagesOf('Python 3.11', 'ssl'), 'Python', [
    ['python-version-number', 'tls-on-plain-port', 'certain', /\[ssl: wrong_version_number\]/i],
    ['python-verify', 'certificate-untrusted', 'possible', /\[ssl: certificate_verify_failed\]/i],
  ]),
];
