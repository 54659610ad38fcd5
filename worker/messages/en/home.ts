/** The words of the start page in English: the check, and the article below it. */
import type { HomeWords } from '../home.ts';
import { sentence } from '../sentence.ts';

export const home: HomeWords = {
  title: 'Which SMTP port should I use?',
  lead: 'Your mail program sends outgoing mail through one particular port of a mail server. If that port is closed or blocked along the way, your messages stay in the outbox. Check which ports of your mail server answer.',
  withoutScripts: (command) =>
    sentence`This page needs JavaScript to check ports. You can also use a terminal: enter ${command} followed by the address of this page, a slash and the name of your mail server.`,
  ports: {
    heading: 'Which port to use for what',
    purpose: 'Used for',
    row: {
      587: {
        purpose: 'Standard port for sending mail from a program or device.',
        encryption: 'STARTTLS',
      },
      465: {
        purpose: 'Equally good for sending mail: encrypted from the start (recommended by RFC 8314).',
        encryption: 'TLS (“SSL/TLS”)',
      },
      2525: {
        purpose: 'Alternatives that some providers offer in case 587 is blocked.',
        encryption: 'usually STARTTLS',
      },
      80: {
        purpose: 'A last resort that a few providers offer: hardly any network blocks it.',
        encryption: 'depends on the provider',
      },
      25: {
        purpose: 'Mail between servers. Not meant for sending from your own device.',
        encryption: 'STARTTLS if offered',
      },
    },
  },
  modes: {
    heading: 'STARTTLS or SSL/TLS?',
    texts: [
      'Both are good choices and lead to the same encryption. With STARTTLS, the connection starts in clear text and then switches to encryption; with SSL/TLS, it is encrypted from the start, as RFC 8314 recommends. What matters is that the port and the encryption setting match: 587 goes with STARTTLS, 465 with SSL/TLS. A mismatch is one of the most common reasons for a connection that hangs and then fails.',
      'Never sign in on a port without encryption: your password would be sent in clear text.',
    ],
  },
  port25: {
    heading: 'Why port 25 is different',
    text: (untestable) =>
      sentence`Mail servers use port 25 to deliver mail to each other. Because compromised computers have sent huge amounts of spam this way, most internet providers, mobile networks and cloud providers block outgoing connections to it. This often includes the network that a check runs from: port 25 is then shown as ${untestable}, which says nothing about your server. You do not need port 25 to send your own mail.`,
  },
  blocked: {
    heading: 'What to do when a port is blocked',
    steps: [
      'Change the port in your mail program from 587 to 465, or from 465 to 587, and change the encryption setting to match.',
      'Try another network, such as your phone’s hotspot. If it works there, the first network is blocking the port.',
      'Turn off your VPN, your firewall and the mail protection of your antivirus software for one attempt.',
      'Ask your mail provider for an alternative port such as 2525.',
    ],
    whoseSide:
      'The check runs from our server, not from your browser. If a port answers here but not from your device, the cause lies between you and the server: your network, your internet provider or a program on your device.',
  },
  causes: {
    summary: 'Common causes on your side, and how to recognize them',
    terms: [
      {
        term: 'Antivirus software',
        text: 'Its mail protection sits between your mail program and the server. Typical signs are a certificate issued by the antivirus vendor or a connection that drops. Turn off only this protection for one attempt.',
      },
      {
        term: 'VPN',
        text: 'Many VPN services block port 25 to prevent spam, and some block 465 and 587 as well. Disconnect for one attempt.',
      },
      {
        term: 'Wi-Fi in a hotel, train or café',
        text: 'Nothing gets through until you have accepted the terms on the sign-in page, and some networks then allow only web traffic. Open any web page first. If that does not help, use your phone’s hotspot.',
      },
      {
        term: 'Company or school',
        text: 'Often, only the organization’s own mail server can be reached. Ask the IT department which server and port to use.',
      },
      {
        term: 'Internet provider',
        text: 'Many block port 25 for all customers, others only after spam has been sent from your connection. Ports 587 and 465 usually stay open.',
      },
      {
        term: 'Router',
        text: 'In Germany, some Telekom Speedport routers allow ports 25 and 587 only to the mail servers on a list. Add your server to the list, or use port 465.',
      },
    ],
  },
  results: {
    heading: 'What the results mean',
    meaning: {
      starttls:
        'The server speaks SMTP and switches to encryption. With a check mark, its certificate is trusted as well: this port is fine. With a warning sign, the connection is encrypted, but something is wrong, usually with the certificate; the reason is shown beside it. Mail programs then warn you or refuse to connect.',
      'implicit-tls': 'The same, but encrypted from the start.',
      plaintext:
        'The server speaks SMTP but offers no encryption. Do not sign in there: your password would be sent in clear text.',
      'tls-failed':
        'The server can be reached, but no encrypted connection could be established. The reason is shown below.',
      rejected: 'The server answers but permanently refuses to serve us. It may still accept you.',
      busy: 'The server answers but is refusing us at the moment. Try again later.',
      silent:
        'The server accepts the connection, but the expected answer never arrives. On ports 80 and 443, the cause is often a web server; on port 465, a wrong encryption setting.',
      'not-smtp': 'Something other than a mail server answers, such as a web server.',
      dropped: 'The server accepts the connection but closes it before the conversation begins.',
      refused:
        'The server can be reached, but it refuses connections to this port: usually, nothing is listening on it.',
      timeout: 'There was no answer: a firewall drops the connection, or the server is down.',
      connected:
        'Tested from another network, without SMTP: the port is open, but whether it can be used for mail was not tested.',
      'no-reply':
        'Tested from another network, which could not connect. Whether the server or that network is the cause cannot be determined.',
      untestable:
        'We cannot test this port from here, usually because our hosting provider blocks it. Your server may be fine.',
      error: 'Something went wrong on our side. This says nothing about the server; try again in a moment.',
    },
  },
};
