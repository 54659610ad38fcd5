/** The words of the start page in English: the check, and the article below it. */
import type { HomeWords } from '../home.ts';
import { sentence } from '../sentence.ts';

export const home: HomeWords = {
  title: 'Which SMTP port should I use?',
  lead: 'Your mail program hands outgoing mail to a server, and it knocks at one particular port to do so. If that port is closed, or something on the way blocks it, nothing leaves your outbox. See which ports of your mail server answer.',
  withoutScripts: (command) =>
    sentence`This page checks ports with a script. Without scripts, a terminal does the same: ${command} followed by the address of this page, a slash and the name of your mail server.`,
  ports: {
    heading: 'Which port for what',
    purpose: 'What it is for',
    row: {
      587: {
        purpose: 'Sending mail from a program or device. The usual first choice.',
        encryption: 'STARTTLS',
      },
      465: {
        purpose: 'Sending mail, encrypted from the first byte. Just as good.',
        encryption: 'TLS (“SSL/TLS”)',
      },
      2525: {
        purpose: 'Alternatives that some providers offer where 587 is blocked.',
        encryption: 'mostly STARTTLS',
      },
      80: {
        purpose: 'A way out of last resort that a few providers offer: hardly any network blocks it.',
        encryption: 'as the provider says',
      },
      25: {
        purpose: 'Mail from server to server. Not meant for sending from your own device.',
        encryption: 'STARTTLS where offered',
      },
    },
  },
  modes: {
    heading: 'STARTTLS or SSL/TLS?',
    texts: [
      'Both end in the same encryption. With STARTTLS the conversation begins readable and then switches over; with SSL/TLS it is encrypted from the start. What matters is that port and setting belong together: 587 goes with STARTTLS, 465 with SSL/TLS. Mixing them up is among the most frequent reasons for a connection that hangs and then fails.',
      'Do not use a port without encryption for signing in. Your password would cross every network on the way in clear text.',
    ],
  },
  port25: {
    heading: 'Why port 25 is different',
    text: (untestable) =>
      sentence`Mail servers deliver to each other on port 25. Because hijacked computers once sent floods of spam that way, most internet providers, mobile networks and clouds block outgoing connections to it. Often the network a check runs in does, too: then port 25 is shown as ${untestable}, which says nothing about your server. For sending your own mail you do not need it.`,
  },
  blocked: {
    heading: 'What to do when a port is blocked',
    steps: [
      'Switch the port in your mail program: from 587 to 465 or the other way round, and change the encryption setting with it.',
      'Try another network, such as your phone’s hotspot. If it works there, the first network blocks the port.',
      'Pause VPN, firewall and the mail protection of antivirus software for one attempt.',
      'Ask your mail provider for an alternative port such as 2525.',
    ],
    whoseSide:
      'The check is made by this service, not by your browser. When a port answers here and not at your place, the cause lies between you and the server: in your network, your provider or a program on your device.',
  },
  causes: {
    summary: 'Causes close to you, and how to tell them',
    terms: [
      {
        term: 'Antivirus software',
        text: 'Its mail protection stands between your mail program and the server. Typical signs: a certificate issued by the maker of the antivirus, or a connection that breaks off. Pause that protection alone for one attempt.',
      },
      {
        term: 'VPN',
        text: 'Against spam, many VPN services block port 25, and some 465 and 587 too. Disconnect for one attempt.',
      },
      {
        term: 'Wi-Fi of a hotel, train or café',
        text: 'Until you have agreed to its sign-in page, nothing passes; afterwards some let only the web through. Open any web page first; if that does not help, use your phone’s hotspot.',
      },
      {
        term: 'Company or school',
        text: 'Often only its own mail server can be reached from there. Ask the IT department which server and port to use.',
      },
      {
        term: 'Internet provider',
        text: 'Many block port 25 for all customers, others only once spam has come from your line. Ports 587 and 465 usually stay open.',
      },
      {
        term: 'Router',
        text: 'In Germany, some Speedport routers of Telekom let ports 25 and 587 through only to the servers on a list: add yours to it, or use 465.',
      },
    ],
  },
  results: {
    heading: 'What the results mean',
    meaning: {
      starttls:
        'The server speaks SMTP and switches to encryption. With a check mark, its certificate is trusted too: this port is fine. With a warning sign, the words beside it say what is wrong with the certificate; mail programs then warn or refuse.',
      'implicit-tls': 'The same, encrypted from the first byte.',
      plaintext: 'The server speaks SMTP but offers no encryption. Do not sign in there.',
      'tls-failed':
        'The server is there, but no encrypted connection came about. The words below it say why.',
      rejected: 'The server is there and turns us away for good. It may treat you differently.',
      busy: 'The server is there and turns us away for the moment. Try again later.',
      silent:
        'The connection stands, but what should come next does not. On 80 and 443 it is often a web server, on 465 a wrong encryption setting.',
      'not-smtp': 'Something answers that is not a mail server, such as a web server.',
      dropped: 'The server accepts the connection and hangs up before the conversation begins.',
      refused: 'The server is there, but nothing listens on this port.',
      timeout: 'A firewall swallows the attempt, or the server is down.',
      connected:
        'Somebody tried from elsewhere who speaks no SMTP: the port is open, what it is good for was not tried.',
      'no-reply':
        'Somebody tried from elsewhere and got no connection. Whether the server or the network there is the cause, nobody can tell.',
      untestable: 'The network that checks must not try it. The port may work well for you.',
      error: 'Something went wrong on our side. That says nothing about the server; try again in a moment.',
    },
  },
};
