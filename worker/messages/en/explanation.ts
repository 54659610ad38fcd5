/** The words that explain error messages in English. Only wording; the code decides when to use it. */
import type { ErrorChangeParameters } from '../../api/index.ts';
import { type ExplanationWords, modeName, portWithMode } from '../explanation.ts';
import { list } from '../format.ts';

const onPort = (port: number | undefined): string => (port === undefined ? '' : ` on port ${port}`);
const orPort = ({ otherPort, otherEncryption }: ErrorChangeParameters): string =>
  otherPort === undefined ? '' : `, or port ${portWithMode(otherPort, otherEncryption)}`;
const asWell = ({ otherPort, otherEncryption }: ErrorChangeParameters): string =>
  otherPort === undefined ? '' : ` Port ${portWithMode(otherPort, otherEncryption)} works as well.`;
const PAIRS = 'port 587 goes with STARTTLS, port 465 with SSL/TLS';

export const explanation: ExplanationWords = {
  title: 'What the error message means',
  measured: (host) => `Just now, ${host} looks like this from here:`,
  unlooked: (host) =>
    `${host} has not been looked at yet: opening this address starts no check. What follows is what the message alone says.`,
  lookAndExplain: (host) => `Check ${host} and explain`,
  provisional: (host) => `Unless the check of ${host} shows something else:`,
  recognized: (quote, program) => `Recognized: "${quote}" (${program})`,
  confidence: {
    certain: 'The message says so.',
    likely: 'This is the usual meaning.',
    possible: 'The message leaves this open.',
  },
  source: (name) => `Source: ${name}`,
  sourceName: {
    messagesOf: (program) => `messages of ${program}`,
    custom: 'words that many servers use',
  },
  unconfirmed: 'commonly quoted, not checked',
  cause: {
    'tls-on-plain-port':
      'Your program began to encrypt at once, but at this port the server speaks first, in the clear. Port and encryption setting do not belong together.',
    'plain-on-tls-port':
      'Your program waits for the server to speak, but at this port encryption begins at once (SSL/TLS). Port and encryption setting do not belong together.',
    'no-greeting':
      'The connection stands, but the server did not say hello. Either it waits for encryption to begin (SSL/TLS), or something in between swallows the conversation.',
    'connection-timeout':
      'Nothing answered in time. Usually a firewall or network on the way drops the connection silently.',
    'connection-refused':
      'The server can be reached, but at this port nothing listens, or a firewall turns you away.',
    unreachable: 'Your network knows no way to the server. Often only IPv6 is meant, and IPv4 would work.',
    'connection-lost':
      'The connection stood and was then cut. That happens where port and encryption do not belong together, and where a filter interferes.',
    'connection-failed': 'No connection to the mail server came about. The message does not say why.',
    'connection-forbidden':
      'Your own system forbids the program to connect: security rules, a firewall, or the hosting provider.',
    'name-not-found': 'The name of the mail server was not found. It is usually misspelled.',
    'name-lookup-failed':
      'The name of the mail server could not be looked up at that moment. Your DNS resolver did not answer.',
    'encryption-required':
      'The server takes passwords and mail only over an encrypted connection, and yours was not.',
    'starttls-not-offered':
      'Your program insists on STARTTLS, but was offered none at this port. Either the port begins encrypted (SSL/TLS), or something in between takes the offer away.',
    'starttls-refused': 'The server offers STARTTLS but cannot start it at the moment.',
    'tls-failed':
      'Server and program did not agree on an encrypted connection. The message does not say why.',
    'tls-outdated': 'One of the two sides only knows outdated encryption, which the other one refuses.',
    'certificate-expired':
      "The server's certificate is no longer valid, or the clock of your device is wrong.",
    'certificate-other-name': 'The certificate is for another name than the one entered as server.',
    'certificate-untrusted':
      'Your program does not know who issued the certificate: it is self-made, the chain is incomplete, or antivirus software put its own in between.',
    'sign-in-required': 'The server wants you to sign in before it takes mail, and your program did not.',
    'sign-in-failed': 'The server did not accept user name and password. The connection itself stands.',
    'sign-in-method': 'Server and program have no way of signing in in common.',
    'sign-in-unavailable': 'The server cannot check passwords at the moment. That lies with the server.',
    'app-password-required':
      'With this account, programs need a password of their own: the usual one is not accepted.',
    'password-sign-in-off': 'The provider no longer lets programs sign in with a plain password here.',
    'service-refused': 'The server answered and turned you away at once, before anything was sent.',
    'relaying-denied': 'The server does not pass this mail on for you. Usually the sign-in is missing.',
    'sender-refused': 'The server does not accept this sender address for your account.',
    'recipient-refused':
      'The server does not accept the recipient. The address may be misspelled, or may not exist.',
    'domain-not-authorised':
      "The sender's domain does not say that this server may send for it (SPF, DKIM, DMARC).",
    'address-listed': 'The internet address you send from is on a block list.',
    'no-reverse-name':
      'The internet address you send from has no name of its own. Servers take that as a sign of spam.',
    'too-many-connections': 'The server has no room at the moment, or had too many connections from you.',
    'sending-limit': 'You have sent more than the server allows in this time.',
    'try-later':
      'The server is deferring your message. Many do so on purpose with senders they do not know yet.',
    'mailbox-full': 'The mailbox is full, or the server has no space left.',
    'message-too-large': 'The message is larger than the server accepts.',
    'content-refused': 'The server refused the message, by its content or its sender.',
    'command-refused':
      'The server did not accept a command. Usually the program sent it too early or in a form the server does not know.',
    'incoming-server':
      'This is about receiving mail (POP or IMAP). The ports for sending have nothing to do with it.',
    'reason-missing': 'This only says that sending failed. The reason is in another line.',
  },
  change: {
    'match-encryption': ({ port }) =>
      `Set port and encryption as a pair: ${PAIRS}.${port === undefined ? '' : ` Your message speaks of port ${port}.`}`,
    'use-starttls': (given) =>
      `Port ${given.port} speaks STARTTLS here: choose STARTTLS for it, not SSL/TLS.${asWell(given)}`,
    'use-implicit-tls': (given) =>
      `Port ${given.port} is encrypted from the first byte here: choose SSL/TLS for it, not STARTTLS.${asWell(given)}`,
    'use-port': ({ port, encryption, insteadOf }) =>
      `Use port ${port} with ${modeName(encryption)}${insteadOf === undefined ? '' : ` instead of ${insteadOf}, which does not answer from here either`}: it works from here. If it fails at your place, mostly your own network blocks it.`,
    'try-other-port': ({ port }) =>
      `Try ${port === 465 ? 'port 587 with STARTTLS' : port === 587 ? 'port 465 with SSL/TLS' : 'port 587 with STARTTLS or port 465 with SSL/TLS'}, and another network such as a phone's hotspot: if it works there, the first network blocks the port.`,
    'look-at-own-network': (given) =>
      `Port ${given.port} answers from here, so the cause is mostly on your own side: network, firewall, VPN, antivirus software, or the hosting provider. Try another network${orPort(given)}.`,
    'use-ipv4': () =>
      'Let the program connect over IPv4, or repair IPv6 in your network: it leads nowhere there. In Postfix, set “inet_protocols = ipv4” or “smtp_address_preference = ipv4”.',
    'enter-server': () =>
      'Your program dials its own computer, as if no mail server had been set. Enter the outgoing server of your provider as the host, and check that the program reads this setting.',
    'set-wrappermode': () =>
      'In Postfix 3.0 or newer, set “smtp_tls_wrappermode = yes” and “smtp_tls_security_level = encrypt” for port 465. Older ones need port 587 with STARTTLS.',
    'set-encryption': ({ port, encryption }) =>
      `Choose ${modeName(encryption)} for port ${port}: your program has encryption switched off for it.`,
    'encryption-is-altered': ({ port }) =>
      `From here, port ${port} does offer STARTTLS. Something between you and the server takes it away: pause the mail protection of antivirus software, or try another network. Do not send the password unencrypted.`,
    'no-encryption-there': (given) =>
      `Port ${given.port} answers from here, but offers no encryption. Do not sign in there${given.otherPort === undefined ? '; ask the provider for an encrypted port' : `; use port ${portWithMode(given.otherPort, given.otherEncryption)}`}.`,
    'ask-provider': ({ port }) =>
      `From here, the server does not serve anybody${onPort(port)} either. Ask the provider, or look at its status page.`,
    'ask-why': () =>
      'Read what the server says behind the number: often it names the reason, or a page with it. Else ask whose server it is.',
    'check-name': () =>
      "Check the spelling of the outgoing server's name. It is listed in your provider's help pages and often begins with smtp or mail.",
    'check-resolver': () =>
      'Try again in a moment. If it stays so, check the DNS settings of your device or router.',
    'allow-program': () =>
      'Allow the program to connect outwards to ports 465 and 587, or ask the hosting provider to. On Linux with SELinux, httpd_can_sendmail or httpd_can_network_connect may be off.',
    wait: () => 'Try again in a few minutes. If it stays so, ask the provider.',
    'update-program': () =>
      'Update the program or the system it runs on. If the server is the older one, ask its provider for TLS 1.2 or newer.',
    'renew-certificate': ({ port }) =>
      `Check date and time of your device. If they are right, the provider has to renew the certificate${onPort(port)}.`,
    'use-certified-name': ({ names }) =>
      names === undefined
        ? 'Enter the name that the certificate is for as the server, as the provider states it.'
        : `Enter a name that the certificate is for as the server: ${list('en-GB', names)}. Ask the provider if you are not sure.`,
    'trust-issuer': ({ port }) =>
      port === undefined
        ? 'Pause the mail protection of antivirus software. If it is your own server, install the whole chain; else ask the provider. Do not switch the check of certificates off.'
        : `Seen from here, too, the certificate on port ${port} is not trusted: the server itself sends it. If it is your own server, install the whole chain; else the provider has to repair it. Do not switch the check of certificates off.`,
    'check-own-trust': ({ port }) =>
      `Seen from here, the certificate on port ${port} is fine. So the cause is on your side: antivirus software or a proxy in between, a wrong clock, or an old list of trusted issuers.`,
    'sign-in': () =>
      'Switch authentication for the outgoing server on, with the user name and password of the mailbox, on port 587 or 465.',
    'check-password': () =>
      'Enter user name and password anew; the user name is often the whole mail address. With two-step sign-in, you need an app password.',
    'create-app-password': () =>
      "Create an app password in the account's security settings and enter it in the program.",
    'use-modern-sign-in': () =>
      'Choose OAuth2 as authentication, or ask the administrator to allow SMTP AUTH for this mailbox.',
    'choose-sign-in-method': () =>
      'Choose “normal password” together with encryption. On a server of your own, a SASL module may be missing.',
    'use-own-sender': () =>
      'Send with the address of the account you sign in with, or have the other address confirmed by the provider.',
    'check-recipient': () => 'Check the spelling of the recipient. If it is right, ask them by another way.',
    'authorise-domain': () =>
      "Add this server to the SPF record of the sender's domain and switch DKIM on; the provider states the records.",
    'ask-delisting': () =>
      "Send through your provider's server with sign-in (port 587 or 465). If it is your own address, ask the list named in the message to remove it.",
    'use-submission': () =>
      "Do not deliver directly on port 25: send through your provider's server, on port 587 with STARTTLS or 465 with SSL/TLS, with sign-in.",
    'fewer-connections': () => 'Wait some minutes, and let the program open fewer connections at once.',
    'respect-limit': () =>
      'Wait until the limit is over, send in smaller portions, or ask for a higher limit.',
    'free-space': () => 'Try again later. If it is your own mailbox, make room in it.',
    'make-smaller': () => 'Make the attachment smaller, or send a link to it.',
    'change-content': () =>
      'Read what the server says behind the number: often it names a page with the reason. Links and attachments are frequent ones.',
    'read-reply': () =>
      'Read what the server says behind the number, check port and encryption, and switch a detailed log on.',
    'check-incoming': () => 'Check name, port and password of the incoming server.',
    'paste-more': () =>
      'Paste the lines around it as well: those with a number such as 535, with “error:”, or with “Caused by”.',
  },
  nothing:
    "This message is not known here. What helps: the line that names the error, with its number (such as 0x800CCC0E, 535 or ETIMEDOUT), the port, and the last lines of the program's log, in its own words.",
  cut: 'Only the start of the text was read.',
};
