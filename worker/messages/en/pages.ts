/** The words of the pages in English, except those of the start page. */
import type { PagesWords } from '../pages.ts';
import { sentence } from '../sentence.ts';

export const pages: PagesWords = {
  languageName: 'English',
  brand: 'SMTP port check',
  otherLanguages: 'Other languages',
  footer: {
    check: 'The check connects, exchanges greetings and disconnects. It sends no mail and no password.',
    discover: 'You need no mail program and no password.',
    explain: 'A check connects, exchanges greetings and disconnects. It sends no mail and no password.',
    settings:
      'Opening this page contacts no server. A check connects, exchanges greetings and disconnects; it sends no mail and no password.',
    tickets: 'A check connects, exchanges greetings and disconnects; it sends no mail and no password.',
  },
  whoChecks: 'Who checks, and how to opt out',
  article: 'Which port to use for what, and what to do if one is blocked',
  encryption: 'Encryption',
  paste: {
    heading: 'Do you have an error message, or settings that do not work?',
    lead: 'Paste them here to find out what is wrong and what to change.',
    error: 'Error message, log lines or settings',
    host: 'Name of the mail server (optional)',
    explain: 'Explain',
    promise:
      'The text is explained immediately and then discarded. It is not stored, logged or sent to any mail server. Passwords and names are replaced in this page before it is sent, if scripts are allowed; otherwise leave them out.',
  },
  domain: {
    heading: 'I only know my mail address',
    address: 'Your mail address',
    find: 'Find my server',
    promise: 'Only the part after the @ is sent.',
    withoutScripts: 'Without JavaScript, please enter only that part.',
  },
  check: {
    lead: (host) =>
      sentence`See which SMTP ports of ${host} answer and how they are encrypted. The check starts only when you ask for it.`,
    withoutScripts:
      'This page needs JavaScript to check ports. Without it, the command below shows the same in a terminal.',
    inTerminal: 'The same in a terminal',
    reading: {
      heading: 'How to read the result',
      text: 'Port 587 with STARTTLS and port 465 with SSL/TLS are the ports for sending mail. If either answers here but not from your device, it is usually blocked by your own network or by a program on your device. Port 25 is for mail between servers; most networks block it, and you do not need it to send your own mail.',
    },
  },
  discover: {
    title: 'Which server sends my mail?',
    lead: 'Do you know your mail address but not the name of the server? Many domains publish which servers accept outgoing mail, and Thunderbird maintains a list of large providers. This page shows what they say.',
    found: (domain) =>
      sentence`These servers are listed for ${domain}. Choose one to check whether its ports answer.`,
    sources: 'Where this information comes from',
    source: {
      srv: 'The domain itself publishes its servers in the DNS.',
      pacc: 'A file on the domain’s web server for the coming standard of automatic configuration, confirmed in DNS.',
      autoconfig: 'A file on the domain’s web server, made for mail programs.',
      known: 'What we know of the provider of a mail domain, with the source of each entry: /v1/providers.',
      ispdb: 'The list of mail providers that Thunderbird uses.',
      mx: 'Incoming mail for the domain goes to a provider we know; these are its servers.',
    },
  },
  explain: {
    title: 'What is wrong here?',
    lead: 'Paste the error message from your mail program, a few lines of its log, or its settings for sending mail, to find out what is wrong and what to change. If you add the name of your mail server, the current state of its ports is taken into account.',
    helps: {
      heading: 'What to include',
      items: [
        'The line with the error, including its number: 0x800CCC0E, 535, ETIMEDOUT.',
        'The port your program used.',
        'The last lines of the log, including “Caused by” if present.',
      ],
    },
    next: {
      heading: 'What to do next',
      check: (host) => `See all ports of ${host} and test your own network`,
      settings: (host) => `Settings for your program with ${host}`,
      ticket: (host) => `A ready-made request to the provider about ${host}`,
      anyHost: 'Check your mail server: which ports work, and with which encryption',
    },
  },
  problem: {
    code: (code) => sentence`Code: ${code}`,
    back: (link) => sentence`To check another mail server, go back to the ${link('start page')}.`,
  },
  snippet: {
    checked: (date) => `checked ${date} UTC`,
    unchecked: 'not checked',
    purpose: 'Purpose',
    live: 'Check now',
  },
  copy: {
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Selected: press Ctrl+C or ⌘C to copy',
  },
};
