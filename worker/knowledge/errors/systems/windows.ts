/**
 * Error messages of Windows itself, which programs show in the system's language, and of .NET and other Windows
 * software. Data only (pattern.ts).
 */
import { document, type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

/**
 * The number of a socket error after its label: Outlook in four languages, Python, Indy, mail shields; or the number
 * alone.
 */
function socketError(numbers: string): RegExp {
  return new RegExp(
    `(?:\\b(?:socket ?error(?: code)?|socketfehler|erreur de socket|error de socket|connect error|\\[?error|winerror|errno|error code) ?[:=#]? ?#? ?\\(?|^\\W{0,8})(?:${numbers})(?!\\d)`,
    'i',
  );
}

const SOCKET_ERRORS: readonly ErrorPattern[] = readIn(
  document('SAS, “TCP/IP Winsock Return Codes”'),
  'Windows',
  [
    ['winsock-timeout', 'connection-timeout', 'certain', socketError('10060')],
    ['winsock-refused', 'connection-refused', 'certain', socketError('10061')],
    ['winsock-unreachable', 'unreachable', 'certain', socketError('10051|10065')],
    ['winsock-lost', 'connection-lost', 'certain', socketError('1005[34]')],
    ['winsock-forbidden', 'connection-forbidden', 'certain', socketError('10013')],
    ['winsock-name', 'name-not-found', 'certain', socketError('1100[14]')],
    ['winsock-lookup', 'name-lookup-failed', 'certain', socketError('1100[23]')],
  ],
);

const WINDOWS: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/namshi/docker-smtp/issues/62'), 'Windows', [
    ['windows-refused', 'connection-refused', 'certain', /target machine actively refused it/i],
  ]),
  ...quotedAs(messagesOf('Windows Sockets, .NET'), 'Windows', [
    ['windows-refused-de', 'connection-refused', 'certain', /zielcomputer die verbindung verweigerte/i],
    [
      'windows-reset',
      'connection-lost',
      'certain',
      /existing connection was forcibly closed|(?:bestehende|vorhandene) verbindung wurde vom remotehost/i,
    ],
    ['windows-name-de', 'name-not-found', 'certain', /remotename konnte nicht aufgelöst werden/i],
  ]),
  ...readIn(page('https://pastebin.com/YHGDX4i2'), 'Windows', [
    [
      'windows-timeout-de',
      'connection-timeout',
      'certain',
      /gegenstelle nach einer (?:bestimmten |gewissen )?zeitspanne nicht (?:richtig|ordnungsgemäß) reagiert/i,
    ],
  ]),
  ...readIn(page('https://github.com/Radarr/Radarr/issues/866'), '.NET', [
    ['windows-name', 'name-not-found', 'certain', /remote name could not be resolved/i],
  ]),
];

const DOTNET: readonly ErrorPattern[] = [
  // SslStream calls the TLS handshake an authentication.
  ...readIn(page('https://github.com/jstedfast/MailKit/issues/427'), '.NET', [
    [
      'dotnet-handshake',
      'tls-failed',
      'certain',
      /(?:authentication failed|failed to authenticate) because the remote (?:party|site)|(?:authentication|call to sspi) failed, see inner exception/i,
    ],
  ]),
  ...readIn(page('https://github.com/jstedfast/MailKit/issues/1012'), '.NET', [
    ['dotnet-algorithm', 'tls-outdated', 'certain', /do not possess a common algorithm/i],
  ]),
  ...readIn(page('https://github.com/PowerShell/PowerShell/issues/8987'), '.NET', [
    [
      'dotnet-secure',
      'encryption-required',
      'possible',
      /requires a? ?secure connection or (?:the )?client was not authenticated/i,
    ],
  ]),
  ...readIn(page('https://github.com/harlam357/hfm-net/issues/152'), '.NET', [
    ['dotnet-starttls', 'starttls-not-offered', 'certain', /server does not support secure connections/i],
  ]),
  ...readIn(messagesOf('.NET (dotnet/corefx)', 'src/System.Net.Mail/src/Resources/Strings.resx'), '.NET', [
    ['dotnet-status', 'encryption-required', 'certain', /mustissuestarttlsfirst/i],
    ['dotnet-closed', 'connection-lost', 'likely', /net_io_connectionclosed/i],
    ['dotnet-failure', 'reason-missing', 'possible', /failure sending mail/i],
  ]),
  ...readIn(page('https://github.com/OrchardCMS/Orchard/issues/3977'), '.NET', [
    ['dotnet-remote', 'connection-failed', 'possible', /unable to connect to the remote server/i],
  ]),
  ...quotedAs(messagesOf('.NET', 'System.Net.Mail'), '.NET', [
    [
      'dotnet-secure-de',
      'encryption-required',
      'possible',
      /erfordert eine sichere verbindung,? oder der client wurde nicht authentifiziert/i,
    ],
    [
      'dotnet-timeout',
      'no-greeting',
      'possible',
      /operation has timed out|timeout für (?:den )?vorgang (?:wurde )?überschritten/i,
    ],
    [
      'dotnet-remote-de',
      'connection-failed',
      'possible',
      /verbindung mit dem remoteserver kann nicht hergestellt/i,
    ],
    ['dotnet-failure-de', 'reason-missing', 'possible', /fehler beim senden von (?:e-?)?mail/i],
    ['dotnet-command', 'command-refused', 'possible', /syntax error, command unrecognized/i],
  ]),
  ...quotedAs(messagesOf('MailKit'), 'MailKit', [
    [
      'mailkit-plain-port',
      'tls-on-plain-port',
      'likely',
      /port \d{2,5} is typically reserved for plain-text connections/i,
    ],
    ['mailkit-starttls', 'starttls-not-offered', 'certain', /does not support the starttls extension/i],
    ['mailkit-lost', 'connection-lost', 'certain', /server has unexpectedly disconnected(?!: auth)/i],
    ['mailkit-auth', 'encryption-required', 'likely', /smtp server does not support authentication/i],
  ]),
  ...quotedAs(messagesOf('CDO'), 'CDO', [
    [
      'cdo-connect',
      'connection-failed',
      'likely',
      /80040213|-2147220973|transport failed to connect to the server|transport konnte keine verbindung mit dem server/i,
    ],
    ['cdo-sign-in', 'sign-in-failed', 'likely', /80040217|-2147220969/i],
  ]),
];

const SINCE: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...readIn(page('https://github.com/jstedfast/MailKit/issues/1207'), 'MailKit', [
    [
      'mailkit-name',
      'certificate-other-name',
      'certain',
      /host name did(?:n't| not) match the name given in the server's ssl certificate/i,
    ],
  ]),
  ...readIn(page('https://github.com/i4004/Simplify/issues/53'), '.NET', [
    [
      'dotnet-read',
      'no-greeting',
      'certain',
      /unable to read data from the transport connection: a connection attempt failed because the connected party did not properly respond/i,
    ],
  ]),
  ...readIn(page('https://github.com/YAFNET/YAFNET/issues/739'), 'Windows', [
    [
      'windows-forbidden',
      'connection-forbidden',
      'certain',
      /access a socket in a way forbidden|zugriff auf einen socket[^.;]{0,60}unzulässig|socket de manière interdite|obtener acceso a un socket no permitid/i,
    ],
  ]),
  ...readIn(page('https://github.com/ONLYOFFICE/Docker-CommunityServer/issues/11'), 'Mono', [
    ['mono-tls', 'tls-failed', 'certain', /authentication or decryption has failed/i],
  ]),
  ...readIn(page('https://github.com/olafmersmann/sendmailR/issues/7'), 'Windows', [
    ['schannel-expired', 'certificate-expired', 'certain', /\bsec_e_cert_expired\b|0x80090328/i],
    [
      'schannel-issuer',
      'certificate-untrusted',
      'certain',
      /\bsec_e_untrusted_root\b|0x80090325|\bcert_e_(?:untrustedroot|chaining)\b/i,
    ],
    [
      'schannel-name',
      'certificate-other-name',
      'certain',
      /\bsec_e_wrong_principal\b|0x80090322|\bcert_e_cn_no_match\b/i,
    ],
    ['schannel-token', 'tls-on-plain-port', 'likely', /\bsec_e_invalid_token\b|0x80090308/i],
    [
      'schannel-algorithm',
      'tls-outdated',
      'certain',
      /\bsec_e_(?:algorithm_mismatch|unsupported_function)\b|0x80090331|0x80090302/i,
    ],
    [
      'schannel-message',
      'tls-failed',
      'likely',
      /\bsec_e_(?:illegal_message|internal_error|decrypt_failure)\b|0x80090326/i,
    ],
  ]),
  ...readIn(messagesOf('MailKit'), 'MailKit', [
    ['mailkit-unconnected', 'connection-lost', 'likely', /smtpclient is not connected/i],
    ['mailkit-unauthenticated', 'sign-in-required', 'certain', /smtpclient is not authenticated/i],
  ]),
  ...readIn(
    page(
      'https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509chainstatusflags',
    ),
    '.NET',
    [
      ['dotnet-time', 'certificate-expired', 'certain', /\bnottimevalid\b/i],
      ['dotnet-chain', 'certificate-untrusted', 'certain', /\b(?:untrustedroot|partialchain)\b/i],
    ],
  ),
]);

export const WINDOWS_PATTERNS: readonly ErrorPattern[] = [...SOCKET_ERRORS, ...WINDOWS, ...DOTNET, ...SINCE];
