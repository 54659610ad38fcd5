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
    scripts: { current: 'always the latest', pinned: 'pinned, with digest' },
    show: 'Show',
  },
  place: {
    page: 'Where the check should appear',
    article: 'In the article',
    'article-html': 'In the source code (HTML) of the article',
    head: 'Once for the site, in the head of its pages',
    embed: 'In an embed block of the article',
    line: 'In the article, on a line of its own',
    macro: 'In an HTML macro',
    file: (name) => (name.startsWith('*') ? `In the article (${name})` : `In ${name}`),
  },
  note: {
    'no-tags': 'Articles lose tags that the platform does not know, and scripts.',
    'no-frames': 'Articles cannot contain frames of other sites.',
    'images-copied':
      'The platform copies images, so a badge would never change again. A link always shows the current result.',
    'tags-undocumented':
      'What articles keep of HTML is not documented. If the check is missing after you save, paste the link alone.',
    card: 'If the platform does not embed the address, it shows a card that links to the current result.',
    'admins-only':
      'Only some roles may paste HTML or add macros; an address on a line of its own works for everybody.',
    'macro-from-app':
      'In the cloud, this macro comes with an app. An administrator installs it and may have to allow the address.',
    'html-blocks':
      'Scripts in an HTML block of an article lose their address, so this one belongs in the “Header HTML” of the site.',
    'build-time':
      'The site is built on a server, where the element draws nothing: readers see the link until their browser has loaded it.',
    'slot-in-print': 'PDF and EPUB show the link instead.',
    'cached-images': 'READMEs show no scripts and no frames. GitHub fetches the badge again when it expires.',
  },
  policy: 'If your site has a Content Security Policy, it has to allow:',
  noPolicy: 'Nothing on your site has to be allowed for this.',
  withoutScripts: {
    heading: 'Without a script on your site',
    frame: (policy) =>
      `Where you cannot add a script but frames are allowed, this shows the same check. A Content Security Policy then needs ${policy} alone:`,
    table:
      'This address is a dated table in plain HTML, for pages that take no scripts, for print and for search:',
    build: {
      documented:
        'When your documents are built, this fetches the table anew and fails if the server no longer works as its provider documents:',
      other:
        'When your documents are built, this fetches the table anew. With &assert=587:starttls at the end of the address, it fails once that no longer holds:',
    },
  },
  unchecked: 'There is no place for the digest here: browsers load this version without comparing it.',
  evidence: {
    tried: () => 'Tried: a page with exactly this, under exactly this policy, was opened in a browser.',
    platform: (month) => `Compared with the documentation of the platform in ${month}, but not tried there.`,
    others: (month) =>
      `Compared in ${month} with what a third party documents, but neither tried there nor found in the documentation of the platform itself.`,
  },
  source: 'Documentation',
  fallback: (host) => `Check the SMTP ports of ${host}`,
  privacy: {
    heading: 'For your privacy policy',
    lead: 'A paragraph to paste:',
    text: (service, hours) =>
      `Some of our help pages can check which ports of a mail server are reachable. When you open such a page, your browser loads the check from ${service} and, as with every request, transmits your IP address. When you start the check, it also transmits the name of the mail server. Your address is used to limit the number of checks and to recognize whether your network is known to block ports; all that is kept of it is a salted hash, which is deleted one hour after your last check and never stored together with a result. The result concerns the mail server alone: it is kept for ${hours} hours at most, and which ports worked for 30 days after they were last checked. No cookies are set, and nothing is stored in your browser. What you paste into the field for error messages and settings is searched for passwords, user names and mail addresses in your browser; those found are replaced before the text is sent, and the text is not stored.`,
  },
};
