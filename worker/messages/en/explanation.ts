/** The words that explain error messages in English. Only wording; the code decides when to use it. */
import type { ErrorChangeParameters } from '../../api/index.ts';
import { type ExplanationWords, modeName, only, portWithMode } from '../explanation.ts';
import { list } from '../format.ts';

const onPort = (port: number | undefined): string => (port === undefined ? '' : ` on port ${port}`);
const orPort = ({ otherPort, otherEncryption }: ErrorChangeParameters): string =>
  otherPort === undefined ? '' : `, or port ${portWithMode(otherPort, otherEncryption)}`;
const asWell = ({ otherPort, otherEncryption }: ErrorChangeParameters): string =>
  otherPort === undefined ? '' : ` Port ${portWithMode(otherPort, otherEncryption)} works too.`;
const PAIRS = 'port 587 with STARTTLS, or port 465 with SSL/TLS';

export const explanation: ExplanationWords = {
  title: 'What the error message means',
  measured: (host) => `Results of our check of ${host}:`,
  unlooked: (host) =>
    `${host} has not been checked yet, and opening this page does not start a check. The explanation below is based on the message alone.`,
  lookAndExplain: (host) => `Check ${host} and explain`,
  provisional: (host) => `Unless a check of ${host} shows otherwise:`,
  named: (named, host) =>
    `Your message is about ${named}, but ${host} was checked. The explanation is therefore based on the message alone. If ${named} is your server, check that one.`,
  limit: {
    'refused-here': 'turned our check away, which says nothing about you',
    limited: 'has a limit that our check reached, or no time for it at the moment',
    masked: 'a firewall on our way to it hides what it offers',
    late: 'did not answer within the time that our check waits; mail programs wait longer',
    'beyond-our-client': 'encrypts in a way that our check cannot, but mail programs can',
  },
  ticketFor: 'A request to your hosting provider, ready to send:',
  ticket: (dialed, seen) => ({
    subject: `Outgoing mail to ${dialed} is redirected`,
    text: [
      'Hello,',
      `my program connects to ${dialed}, but ${seen} answers in its place. Outgoing SMTP connections seem to be redirected to your own mail server (in cPanel and WHM, “SMTP Restrictions” or “Outbound SMTP” rules of the firewall).`,
      `Please allow connections from my account to ${dialed} on ports 465 and 587, or let me know how to get this done.`,
      'Thank you',
    ].join('\n\n'),
  }),
  recognized: (quote, program) => `Recognized: "${quote}" (${program})`,
  confidence: {
    certain: 'The message says so.',
    likely: 'This is what it usually means.',
    possible: 'Other causes are possible.',
  },
  source: (name) => `Source: ${name}`,
  sourceName: {
    messagesOf: (program) => `error messages of ${program}`,
    custom: 'wording that many servers use',
  },
  unconfirmed: 'commonly quoted, not verified',
  cause: {
    'tls-on-plain-port':
      'Your program started encryption right away, but on this port the server speaks first, unencrypted. The port and the encryption setting do not match.',
    'plain-on-tls-port':
      'Your program waited for the server to speak, but on this port encryption starts right away (SSL/TLS). The port and the encryption setting do not match.',
    'no-greeting':
      'The connection was established, but the server did not send a greeting. Either it expects encryption to start right away (SSL/TLS), or something in between blocks the traffic.',
    'connection-timeout':
      'There was no answer in time. Usually a firewall or a network on the way silently drops the connection.',
    'connection-refused':
      'The server can be reached, but nothing is listening on this port, or a firewall rejects the connection.',
    unreachable: 'Your network has no route to the server. Often only IPv6 is affected, and IPv4 would work.',
    'connection-lost':
      'The connection was established and then cut off. This happens when the port and the encryption setting do not match, or when a filter interferes.',
    'connection-failed': 'Could not connect to the mail server. The message does not say why.',
    'connection-forbidden':
      'The program is not allowed to connect: security rules on its own system, a firewall, or the hosting provider prevent it.',
    'name-not-found': 'The name of the mail server was not found. It is usually misspelled.',
    'name-lookup-failed':
      'The name of the mail server could not be looked up at that moment: your DNS resolver did not answer.',
    'host-field-wrong':
      'The field for the server contains more than a name: a port, quotation marks, or something like ssl:// or https://.',
    'encryption-required':
      'The server accepts passwords and mail only over an encrypted connection, and yours was not encrypted.',
    'starttls-not-offered':
      'Your program requires STARTTLS, but it was not offered on this port. Either the port is encrypted from the start (SSL/TLS), or something in between removes the offer.',
    'starttls-refused': 'The server offers STARTTLS but cannot start it right now.',
    'tls-failed':
      'The server and your program could not agree on an encrypted connection. The message does not say why.',
    'tls-outdated': 'One side supports only outdated encryption, which the other side refuses.',
    'certificate-expired': "The server's certificate has expired, or the clock on your device is wrong.",
    'certificate-other-name':
      'The certificate was issued for a different name than the server name in your settings.',
    'certificate-untrusted':
      'Your program does not trust the issuer of the certificate. The certificate is self-signed, its chain is incomplete, or antivirus software has replaced it with its own.',
    'sign-in-required':
      'The server requires you to sign in before it accepts mail, and your program did not sign in.',
    'sign-in-failed': 'The server did not accept the user name and password. The connection itself works.',
    'sign-in-method': 'The server and your program have no sign-in method in common.',
    'sign-in-unavailable': 'The server cannot check passwords right now. The problem is on the server.',
    'app-password-required':
      'This account requires a separate app password for mail programs. The regular password is not accepted.',
    'password-sign-in-off':
      'The provider no longer allows mail programs to sign in with just a user name and password here.',
    'service-refused':
      'The server was reached, but it refused the connection or the message. The words of its reply say why; the number does not.',
    'relaying-denied':
      'The server refuses to forward this message for you, usually because your program did not sign in.',
    'sender-refused': 'The server does not allow this sender address for your account.',
    'recipient-refused':
      'The server does not accept the recipient. The address may be misspelled or may not exist.',
    'domain-not-authorised':
      "The sender's domain does not authorize this server to send on its behalf (SPF, DKIM, DMARC).",
    'address-listed': 'The IP address you send from is on a block list.',
    'no-reverse-name':
      'The IP address you send from has no host name (reverse DNS). Mail servers treat that as a sign of spam.',
    'too-many-connections':
      'The server has reached its connection limit, or you have opened too many connections.',
    'sending-limit': 'You have sent more than the server allows in this period.',
    'try-later':
      'The server is deferring your message. Many servers do this on purpose to senders they do not know yet.',
    'mailbox-full': 'The mailbox has no space left for more messages.',
    'message-too-large': 'The message is larger than the server allows.',
    'content-refused': 'The server refused the message because of its content or its sender.',
    'command-refused':
      'The server did not accept a command. Usually the program sent it too early or in a form that the server does not understand.',
    'incoming-server':
      'This is about receiving mail (POP or IMAP). The ports for sending mail are not involved.',
    'reason-missing': 'This only says that sending failed. The reason is on another line.',
  },
  change: {
    'match-encryption': ({ port }) =>
      `Set a port and encryption that belong together: ${PAIRS}.${port === undefined ? '' : ` Your message mentions port ${port}.`}`,
    'use-starttls': (given) =>
      `Port ${given.port} uses STARTTLS on this server: select STARTTLS for it, not SSL/TLS.${asWell(given)}`,
    'use-implicit-tls': (given) =>
      `Port ${given.port} is encrypted from the start on this server: select SSL/TLS for it, not STARTTLS.${asWell(given)}`,
    'use-port': ({ port, encryption, insteadOf }) =>
      `Use port ${port} with ${modeName(encryption)}${insteadOf === undefined ? '' : ` instead of ${insteadOf}, which does not work in our check either`}. It works in our check. If it does not work for you, your own network is probably blocking it.`,
    'try-other-port': ({ port }) =>
      `Try ${port === 465 ? 'port 587 with STARTTLS' : port === 587 ? 'port 465 with SSL/TLS' : 'port 587 with STARTTLS or port 465 with SSL/TLS'}. Also try another network, such as your phone's hotspot: if it works there, the first network blocks the port.`,
    'look-at-own-network': (given) =>
      `Port ${given.port} answers our check, so the cause is probably on your side: network, firewall, VPN, antivirus software, or hosting provider. Try another network${orPort(given)}.`,
    'use-ipv4': () =>
      'IPv6 does not work in your network: fix it, or make the program connect over IPv4. In Postfix, set “inet_protocols = ipv4” or “smtp_address_preference = ipv4”.',
    'enter-server': () =>
      "Your program connects to its own computer, as if no mail server were set. Enter your provider's outgoing server as the host, and make sure that the program reads this setting.",
    'set-wrappermode': () =>
      'In Postfix 3.0 or later, set “smtp_tls_wrappermode = yes” and “smtp_tls_security_level = encrypt” for port 465. Earlier versions need port 587 with STARTTLS.',
    'set-encryption': ({ port, encryption }) =>
      `Select ${modeName(encryption)} for port ${port}: encryption is turned off for it in your program.`,
    'encryption-is-altered': ({ port }) =>
      `Port ${port} offers STARTTLS in our check, so something between you and the server removes it. Pause the mail protection of your antivirus software, or try another network. Do not send your password unencrypted.`,
    'no-encryption-there': (given) =>
      `Port ${given.port} answers our check but offers no encryption. Do not sign in there${given.otherPort === undefined ? '; ask the provider for an encrypted port' : `; use port ${portWithMode(given.otherPort, given.otherEncryption)} instead`}.`,
    'ask-provider': ({ port }) =>
      `Our check could not use the server${onPort(port)} either. Ask the provider, or look at its status page.`,
    'ask-why': () =>
      "Read the text after the number in the server's reply: it often gives the reason or a link to it. Otherwise, ask the operator of the server.",
    'check-name': () =>
      "Check the spelling of the outgoing server's name. Your provider's help pages list it; it often starts with smtp or mail.",
    'check-resolver': () =>
      'Try again in a moment. If the problem persists, check the DNS settings of your device or router.',
    'correct-host-field': () =>
      'Enter only the name in the field for the server, such as smtp.example.com: no quotation marks, no https:// or ssl://. The port goes in its own field.',
    'allow-program': () =>
      'Allow the program to make outgoing connections to ports 465 and 587, or ask your hosting provider to allow them. On Linux with SELinux, httpd_can_sendmail or httpd_can_network_connect may be off.',
    wait: () => 'Try again in a few minutes. If the problem persists, ask the provider.',
    'update-program': () =>
      'Update the program or the system it runs on. If the server is the outdated side, ask its provider to support TLS 1.2 or later.',
    'renew-certificate': ({ port }) =>
      `Check the date and time on your device. If they are correct, the provider has to renew the certificate${onPort(port)}.`,
    'use-certified-name': ({ names }) =>
      names === undefined
        ? 'Enter the server name that the certificate was issued for. The provider can tell you what it is.'
        : `Enter a server name that the certificate was issued for: ${list('en-GB', names)}. If you are not sure, ask the provider.`,
    'ask-hosting-provider': () =>
      'Another server answered in place of the one you set: your hosting provider probably redirects outgoing mail to its own server (in cPanel, “SMTP Restrictions”). Ask the provider to allow connections to your mail server. Do not turn off certificate checks.',
    'pause-mail-shield': () =>
      'The mail protection of your antivirus software answered in place of the server. Pause it and try again; if that helps, exclude the mail program or the server from it.',
    'trust-issuer': ({ port }) =>
      port === undefined
        ? 'Pause the mail protection of your antivirus software. If the server is your own, install the complete certificate chain; otherwise, ask the provider. Do not turn off certificate checks.'
        : `Our check does not trust the certificate on port ${port} either, so it comes from the server itself. If the server is your own, install the complete certificate chain; otherwise, the provider has to fix it. Do not turn off certificate checks.`,
    'check-own-trust': ({ port }) =>
      `Our check trusts the certificate on port ${port}, so the cause is on your side: antivirus software or a proxy in between, a wrong clock, or an outdated list of trusted issuers.`,
    'sign-in': () =>
      'Turn on authentication for the outgoing server, with the user name and password of your mailbox, on port 587 or 465.',
    'sign-in-elsewhere': (given) =>
      `Port ${given.port} offers no sign-in in our check. Use port ${portWithMode(given.otherPort ?? 0, given.otherEncryption)} instead, which does.`,
    'no-sign-in-there': ({ port }) =>
      `Port ${port} offers no sign-in in our check. Ask the provider for the port to sign in on; if the server is meant to be used without signing in, turn off authentication in the program.`,
    'no-password-sign-in': ({ port, methods }) =>
      `Port ${port} offers no sign-in with a password in our check${only('en-GB', methods, ', only ')}. Choose OAuth2 in a program that supports it, or ask the provider or administrator how to sign in.`,
    'ntlm-sign-in': ({ port }) =>
      `Port ${port} offers only NTLM in our check. Choose NTLM (“Secure Password Authentication” in Outlook) if your program has it; otherwise, ask the administrator for another way to sign in.`,
    'check-password': () =>
      'Enter your user name and password again; the user name is often the full mail address. With two-step verification, you need an app password.',
    'create-app-password': () =>
      "Create an app password in the account's security settings and enter it in the program.",
    'use-modern-sign-in': () =>
      'Select OAuth2 as the authentication method, or ask the administrator to allow SMTP AUTH for this mailbox.',
    'choose-sign-in-method': () =>
      'Select “normal password” together with encryption. On your own server, a SASL module may be missing.',
    'use-own-sender': () =>
      'Send from the address of the account you sign in with, or have the provider confirm the other address.',
    'check-recipient': () =>
      "Check the spelling of the recipient's address. If it is correct, contact the recipient in another way.",
    'authorise-domain': () =>
      "Add this server to the SPF record of the sender's domain and turn on DKIM. The provider tells you which records to add.",
    'ask-delisting': () =>
      "Send through your provider's server and sign in (port 587 or 465). If the IP address is your own, ask the block list named in the message to remove it.",
    'use-submission': () =>
      "Do not deliver mail directly on port 25. Send it through your provider's server and sign in, on port 587 with STARTTLS or port 465 with SSL/TLS.",
    'fewer-connections': () =>
      'Wait a few minutes, and set the program to open fewer connections at the same time.',
    'respect-limit': () => 'Wait until the limit resets, send in smaller batches, or ask for a higher limit.',
    'free-space': () => 'Try again later. If the mailbox is your own, free up space in it.',
    'make-smaller': () => 'Make the attachment smaller, or send a link instead.',
    'change-content': () =>
      "Read the text after the number in the server's reply: it often names a page with the reason. Links and attachments are common reasons.",
    'read-reply': () =>
      "Read the text after the number in the server's reply, check the port and the encryption setting, and turn on a detailed log.",
    'check-incoming': () => 'Check the name, port, and password of the incoming server.',
    'paste-more': () =>
      'Paste the surrounding lines as well: those with a number such as 535, with “error:”, or with “Caused by”.',
  },
  nothing:
    "We do not know this message. What helps: the line that names the error, with its number (such as 0x800CCC0E, 535 or ETIMEDOUT), the port, and the last lines of the program's log, unchanged.",
  cut: 'Only the beginning of the text was read.',
};
