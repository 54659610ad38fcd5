/**
 * What an author pastes into a platform (knowledge/platforms), as text. Pure. A host has no character that HTML, Markdown or a
 * configuration file would take for its own (host/host.ts), and everything else comes from lists.
 */

import type { Paste, Pasted, Platform } from '../../knowledge/platforms/platform.ts';
import { FRAME_HEIGHT_PX } from '../../limits.ts';

export interface Embedded {
  /** Of the service. */
  origin: string;
  /** In ASCII. */
  host: string;
  /** Null for that of the page. */
  language: string | null;
  /** Null for that of the page. */
  theme: string | null;
  /** `465/implicit-tls`, and a user name that is the same for everybody, where the provider is known. */
  documented: string | null;
  userName: string | null;
  script: Script;
  /** What is shown without the element, in its language. */
  fallback: string;
}

/** `digest`: for pages that load that file and no other; null for the latest. */
export interface Script {
  address: string;
  digest: string | null;
}

export interface PasteBlock extends Pick<Paste, 'place' | 'file'> {
  code: string;
}

export function pasteBlocks({ pastes }: Platform, embedded: Embedded): PasteBlock[] {
  return pastes.map(({ pasted, place, file }) => ({ place, file, code: WRITERS[pasted](embedded) }));
}

const WRITERS: Readonly<Record<Pasted, (embedded: Embedded) => string>> = {
  script: ({ script }) =>
    `<script type="module" src="${script.address}"${script.digest === null ? '' : ` integrity="${script.digest}" crossorigin="anonymous"`}></script>`,
  import: ({ script }) => `import("${script.address}");`,
  element,
  // Of reStructuredText: everything indented below it is HTML.
  directive: (embedded) => `.. raw:: html\n\n${element(embedded).replaceAll(/^/gm, '   ')}`,
  upgraded: (embedded) => `<div${attributes('data-', embedded)}>\n  ${link(embedded)}\n</div>`,
  frame: frameTag,
  'frame-address': frameAddress,
  address: checkAddress,
  oembed: checkAddress,
  badge: (embedded) =>
    `[![SMTP](${inLanguage(embedded, `/badge/${embedded.host}.svg`)})](${checkAddress(embedded)})`,
  docusaurus: ({ script }) => `scripts: [{ src: '${script.address}', type: 'module'${inConfig(script)} }],`,
  vitepress: ({ script }) =>
    `head: [['script', { type: 'module', src: '${script.address}'${inConfig(script)} }]],\nvue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'smtp-port-check' } } },`,
  starlight: ({ script }) =>
    `head: [{ tag: 'script', attrs: { type: 'module', src: '${script.address}'${inConfig(script)} } }],`,
  mkdocs: ({ script }) => `extra_javascript:\n  - path: ${script.address}\n    type: module`,
  sphinx: ({ script }) => `html_js_files = [('${script.address}', {'type': 'module'${inPython(script)}})]`,
};

/** What names the script without its digest, because there is no place for one. */
const WITHOUT_DIGEST: readonly Pasted[] = ['import', 'mkdocs'];

export function losesDigest({ pastes }: Platform, { script }: Embedded): boolean {
  return script.digest !== null && pastes.some(({ pasted }) => WITHOUT_DIGEST.includes(pasted));
}

function element(embedded: Embedded): string {
  return `<smtp-port-check${attributes('', embedded)}>\n  ${link(embedded)}\n</smtp-port-check>`;
}

export function frameTag(embedded: Embedded): string {
  const address = frameAddress(embedded).replaceAll('&', '&amp;');
  return `<iframe src="${address}" title="${embedded.fallback}" width="100%" height="${FRAME_HEIGHT_PX}" loading="lazy" allow="clipboard-write"></iframe>`;
}

export function tableAddress(embedded: Embedded): string {
  return inLanguage(embedded, `/snippet/${embedded.host}`);
}

/** `data-smtp-port-check` names the host of an element that takes the place of its tag. */
function attributes(prefix: '' | 'data-', { host, language, theme, documented, userName }: Embedded): string {
  const given: readonly (readonly [string, string | null])[] = [
    [prefix === '' ? 'host' : 'smtp-port-check', host],
    ['documented', documented],
    ['user-name', userName],
    // Editors that keep no unknown tags may drop `lang` as well, but none of them `data-lang`.
    ['lang', language],
    ['theme', theme],
  ];
  return given.map(([name, value]) => (value === null ? '' : ` ${prefix}${name}="${value}"`)).join('');
}

function link(embedded: Embedded): string {
  return `<a href="${checkAddress(embedded)}">${embedded.fallback}</a>`;
}

function checkAddress(embedded: Embedded): string {
  return inLanguage(embedded, `/check/${embedded.host}`);
}

function inLanguage({ origin, language }: Embedded, path: string): string {
  return `${origin}${path}${language === null ? '' : `?lang=${language}`}`;
}

function frameAddress({ origin, host, language, theme }: Embedded): string {
  const query = new URLSearchParams({
    host,
    ...(language !== null && { lang: language }),
    ...(theme !== null && { theme }),
  });
  return `${origin}/embed?${query}`;
}

function inConfig({ digest }: Script): string {
  return digest === null ? '' : `, integrity: '${digest}', crossorigin: 'anonymous'`;
}

function inPython({ digest }: Script): string {
  return digest === null ? '' : `, 'integrity': '${digest}', 'crossorigin': 'anonymous'`;
}

const OF_ELEMENT: readonly Pasted[] = ['element', 'directive', 'upgraded'];
const OF_FRAME: readonly Pasted[] = ['frame', 'oembed'];

/** What a content security policy of the site has to allow; empty for what is no part of it. */
export function policyFor({ pastes }: Platform, origin: string): string[] {
  const has = (some: readonly Pasted[]) => pastes.some(({ pasted }) => some.includes(pasted));
  return [
    // Styles are adopted and need nothing. The name is that of the one policy for Trusted Types.
    ...(has(OF_ELEMENT) ? [`script-src ${origin}`, `connect-src ${origin}`, 'trusted-types lit-html'] : []),
    ...(has(OF_FRAME) ? [framePolicy(origin)] : []),
    ...(has(['badge']) ? [`img-src ${origin}`] : []),
  ];
}

export function framePolicy(origin: string): string {
  return `frame-src ${origin}`;
}
