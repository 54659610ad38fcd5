/** The words of the pages in English, except those of the start page. */
import type { PagesWords } from '../pages.ts';
import { sentence } from '../sentence.ts';

export const pages: PagesWords = {
  languageName: 'English',
  brand: 'SMTP port check',
  otherLanguages: 'Other languages',
  footer: {
    check: 'The check opens a connection, greets and says goodbye. It sends no mail and no password.',
    discover: 'No mail program is needed, and no password.',
    explain: 'A check opens a connection, greets and says goodbye. It sends no mail and no password.',
    settings:
      'This page asks nobody. A check opens a connection, greets and says goodbye; it sends no mail and no password.',
    tickets: 'A check opens a connection, greets and says goodbye; it sends no mail and no password.',
  },
  whoChecks: 'Who checks, and how to opt out',
  article: 'Which port for what, and what to do when one is blocked',
  encryption: 'Encryption',
  paste: {
    heading: 'You have an error message?',
    lead: 'Paste it here. You learn what it means and what to change.',
    error: 'Error message or lines of a log',
    host: 'Name of the mail server (optional)',
    explain: 'Explain',
    promise:
      'The text is explained at once and then forgotten. It is not stored, not logged, and not sent to any mail server. Passwords do not belong in it.',
  },
  domain: {
    heading: 'I only know my mail address',
    address: 'Your mail address',
    find: 'Find my server',
    promise: 'Only what stands behind the @ is sent.',
    withoutScripts: 'Without scripts, please give only that part.',
  },
  check: {
    lead: (host) =>
      sentence`Which SMTP ports of ${host} answer, and with which encryption. The check starts when you ask for it.`,
    withoutScripts:
      'This page checks ports with a script. Without scripts, the command below shows the same in a terminal.',
    inTerminal: 'The same in a terminal',
    reading: {
      heading: 'How to read it',
      text: 'Port 587 with STARTTLS and port 465 with SSL/TLS are the ones for sending mail. If either answers here and not at your place, mostly your own network or a program on your device blocks it. Port 25 is for servers among themselves; most networks block it, and sending your own mail does not need it.',
    },
  },
  discover: {
    title: 'Which server sends my mail?',
    lead: 'You know your mail address, but not the name of the server? Many domains say which servers take outgoing mail, and Thunderbird keeps a list of large providers. Here is what they say.',
    found: (domain) =>
      sentence`These servers are named for ${domain}. A check shows whether their ports answer: choose a server.`,
    sources: 'Where this comes from',
    source: {
      srv: 'The domain itself publishes its servers in the DNS.',
      autoconfig: 'A file on the domain’s web server, made for mail programs.',
      ispdb: 'The list of mail providers that Thunderbird uses.',
      mx: 'The domain’s incoming mail goes to a provider we know, and its servers are named.',
    },
  },
  explain: {
    title: 'What does this error message mean?',
    lead: 'Paste the error message of your mail program, or some lines of its log. You learn what it means and what to change; with the name of your mail server, what its ports look like right now counts, too.',
    helps: {
      heading: 'What helps',
      items: [
        'The line that names the error, with its number: 0x800CCC0E, 535, ETIMEDOUT.',
        'The port that your program used.',
        'The last lines of the log, with “Caused by” where there is one.',
      ],
    },
  },
  problem: {
    code: (code) => sentence`Code: ${code}`,
    back: (link) => sentence`To check another mail server, go back to the ${link('start page')}.`,
  },
  copy: {
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Selected: copy it with Ctrl+C or ⌘C',
  },
};
