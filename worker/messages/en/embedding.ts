/** The words of the page that writes what authors paste, in English. */
import type { EmbeddingWords } from '../embedding.ts';

export const embedding: EmbeddingWords = {
  title: 'Put the check into your documents',
  lead: 'Choose where your documents are and which server they are about. The page writes what to paste.',
  form: {
    legend: 'Your documents',
    platform: 'Platform',
    host: 'Mail server',
    language: 'Language',
    asPage: 'that of the page',
    theme: 'Colors',
    themes: { auto: 'as the page', light: 'light', dark: 'dark' },
    script: 'Script',
    scripts: { current: 'always the latest', pinned: 'one version, with its digest' },
    show: 'Show',
  },
  place: {
    page: 'Where the check should appear',
    article: 'In the article',
    'article-html': 'In the source code (HTML) of the article',
    head: 'Once for the site, in the head of its pages',
    embed: 'In an embed block of the article',
    line: 'In the article, on a line of its own',
    file: (name) => (name.startsWith('*') ? `In the article (${name})` : `In ${name}`),
  },
  note: {
    'no-tags': 'Articles lose tags that the platform does not know, and scripts.',
    'no-frames': 'Articles cannot contain frames of other sites.',
    'images-copied':
      'The platform copies images, so a badge would never change again. A link always shows the current result.',
    'admins-only':
      'Only some roles may paste HTML or add macros; an address on a line of its own works for everybody.',
    evaluated:
      'The platform runs scripts in a way that ignores their address. An import inside of one works.',
    'build-time':
      'The site is built on a server, where the element draws nothing: readers see the link until their browser has loaded it.',
    'slot-in-print': 'PDF and EPUB show the link instead.',
    'cached-images': 'READMEs show no scripts and no frames. GitHub fetches the badge again when it expires.',
  },
  policy: 'If your site has a Content Security Policy, it has to allow:',
  noPolicy: 'Nothing on your site has to be allowed for this.',
  withoutScripts: {
    heading: 'Without any scripts',
    table:
      'This address is a dated table in plain HTML, for pages that take no scripts, for print and for search:',
    build:
      'In a build of your documents, this fetches it anew and fails if the server no longer works as its provider documents:',
  },
  tried: 'Tried: a page with exactly this, under exactly the policy below, was opened in a browser.',
  compared: (month) => `Compared with the documentation of the platform in ${month}, but not tried there.`,
  source: 'Documentation',
  fallback: (host) => `Check the SMTP ports of ${host}`,
  privacy: {
    heading: 'For your privacy policy',
    lead: 'A paragraph to paste:',
    text: (service) =>
      `Some of our help pages can check which ports of a mail server are reachable. Your browser loads the check from ${service}. When you start it, the name of the mail server and, as with every request, your IP address are sent there. The address is used to limit the number of checks and to recognize whether your network is known to block ports; of it, only a salted hash is kept, for about an hour and never together with a result. The result concerns the mail server alone: it is kept for two hours, and which ports worked for up to 30 days. No cookies are set, and nothing is stored in your browser. What you paste into the field for error messages and settings is freed of passwords, names and mail addresses in your browser before it is sent, and is not stored.`,
  },
};
