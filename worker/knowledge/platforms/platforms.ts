/** Documentation platforms, and what their own documentation says that they take. Data. */
import type { Paste, Pasted, Place, Platform } from './platform.ts';

/** When the sources were read, as a month. */
export const PLATFORMS_READ_ON = '2026-11';

function paste(pasted: Pasted, place: Place, file: string | null = null): Paste {
  return { pasted, place, file };
}

export const PLATFORMS: readonly Platform[] = [
  {
    id: 'html',
    name: 'HTML',
    pastes: [paste('script', 'head'), paste('element', 'page')],
    notes: [],
    isTried: true,
    source: 'https://developer.mozilla.org/en-US/docs/Web/API/Web_components/Using_custom_elements',
  },
  {
    id: 'zendesk',
    name: 'Zendesk',
    pastes: [paste('script', 'file', 'document_head.hbs'), paste('upgraded', 'article-html')],
    notes: ['no-tags'],
    isTried: false,
    source: 'https://support.zendesk.com/hc/en-us/articles/4408824584602',
  },
  {
    id: 'intercom',
    name: 'Intercom',
    pastes: [paste('address', 'article')],
    notes: ['no-tags', 'no-frames', 'images-copied'],
    isTried: false,
    source: 'https://developers.intercom.com/docs/guides/help-center/supported-html',
  },
  {
    id: 'freshdesk',
    name: 'Freshdesk',
    pastes: [paste('script', 'head'), paste('upgraded', 'article-html')],
    notes: ['no-tags'],
    isTried: false,
    source:
      'https://partnersupport.freshworks.com/en/support/solutions/articles/50000005660-configuring-csp-for-freshdesk-portal',
  },
  {
    id: 'gitbook',
    name: 'GitBook',
    pastes: [paste('address', 'embed')],
    notes: ['no-frames'],
    isTried: false,
    source: 'https://gitbook.com/docs/create-content/blocks/embed-a-url',
  },
  {
    id: 'readme',
    name: 'ReadMe',
    pastes: [paste('import', 'head'), paste('element', 'article')],
    notes: ['evaluated'],
    isTried: false,
    source: 'https://docs.readme.com/docs/adding-custom-javascriptcss',
  },
  {
    id: 'mintlify',
    name: 'Mintlify',
    pastes: [paste('import', 'file', 'smtp-port-check.js'), paste('element', 'file', '*.mdx')],
    notes: [],
    isTried: false,
    source: 'https://mintlify.com/docs/core-concepts/custom-scripts',
  },
  {
    id: 'docusaurus',
    name: 'Docusaurus',
    pastes: [paste('docusaurus', 'file', 'docusaurus.config.js'), paste('element', 'file', '*.mdx')],
    notes: ['build-time'],
    isTried: false,
    source: 'https://docusaurus.io/docs/api/docusaurus-config#scripts',
  },
  {
    id: 'vitepress',
    name: 'VitePress',
    pastes: [paste('vitepress', 'file', '.vitepress/config.js'), paste('element', 'file', '*.md')],
    notes: ['build-time'],
    isTried: false,
    source: 'https://vitepress.dev/reference/site-config#head',
  },
  {
    id: 'starlight',
    name: 'Starlight',
    pastes: [paste('starlight', 'file', 'astro.config.mjs'), paste('element', 'file', '*.md')],
    notes: ['build-time'],
    isTried: false,
    source: 'https://starlight.astro.build/reference/configuration/#head',
  },
  {
    id: 'mkdocs',
    name: 'MkDocs',
    pastes: [paste('mkdocs', 'file', 'mkdocs.yml'), paste('element', 'file', '*.md')],
    notes: [],
    isTried: false,
    source: 'https://www.mkdocs.org/user-guide/configuration/#extra_javascript',
  },
  {
    id: 'sphinx',
    name: 'Sphinx',
    pastes: [paste('sphinx', 'file', 'conf.py'), paste('element', 'article-html')],
    notes: ['slot-in-print'],
    isTried: false,
    source: 'https://www.sphinx-doc.org/en/master/usage/configuration.html#confval-html_js_files',
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    pastes: [paste('address', 'line')],
    notes: ['admins-only'],
    isTried: false,
    source: 'https://developer.wordpress.org/advanced-administration/wordpress/oembed/',
  },
  {
    id: 'confluence',
    name: 'Confluence',
    pastes: [paste('frame', 'article-html'), paste('address', 'embed')],
    notes: ['admins-only'],
    isTried: false,
    source: 'https://support.atlassian.com/confluence-cloud/docs/insert-the-iframe-macro/',
  },
  {
    id: 'notion',
    name: 'Notion',
    pastes: [paste('address', 'embed')],
    notes: [],
    isTried: false,
    source: 'https://www.notion.com/help/embed-and-connect-other-apps',
  },
  {
    id: 'github',
    name: 'GitHub',
    pastes: [paste('badge', 'file', 'README.md')],
    notes: ['cached-images'],
    isTried: false,
    source:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-anonymized-urls',
  },
];

export function platformById(id: string): Platform | null {
  return PLATFORMS.find((one) => one.id === id) ?? null;
}
