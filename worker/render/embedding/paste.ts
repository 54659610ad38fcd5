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
  /** What is shown without the element. */
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
  import: ({ script }) => `<script>import("${script.address}")</script>`,
  element: (embedded) =>
    `<smtp-port-check${attributes('', embedded)}>\n  ${link(embedded)}\n</smtp-port-check>`,
  upgraded: (embedded) => `<div${attributes('data-', embedded)}>\n  ${link(embedded)}\n</div>`,
  frame: (embedded) =>
    `<iframe src="${embedded.origin}/embed?${query(embedded).replaceAll('&', '&amp;')}" title="${embedded.fallback}" width="100%" height="${FRAME_HEIGHT_PX}" loading="lazy" allow="clipboard-write"></iframe>`,
  address: (embedded) => checkAddress(embedded),
  badge: ({ origin, host, language, ...rest }) =>
    `[![SMTP](${origin}/badge/${host}.svg${language === null ? '' : `?lang=${language}`})](${checkAddress({ origin, host, language, ...rest })})`,
  table: ({ origin, host, language }) =>
    `${origin}/snippet/${host}${language === null ? '' : `?lang=${language}`}`,
  docusaurus: ({ script }) => `scripts: [{ src: '${script.address}', type: 'module'${inConfig(script)} }],`,
  vitepress: ({ script }) =>
    `head: [['script', { type: 'module', src: '${script.address}'${inConfig(script)} }]],\nvue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'smtp-port-check' } } },`,
  starlight: ({ script }) =>
    `head: [{ tag: 'script', attrs: { type: 'module', src: '${script.address}'${inConfig(script)} } }],`,
  mkdocs: ({ script }) => `extra_javascript:\n  - path: ${script.address}\n    type: module`,
  sphinx: ({ script }) => `html_js_files = [('${script.address}', {'type': 'module'${inPython(script)}})]`,
};

/** `data-smtp-port-check` names the host of an element that takes the place of its tag. */
function attributes(prefix: '' | 'data-', { host, language, theme, documented, userName }: Embedded): string {
  const given: readonly (readonly [string, string | null])[] = [
    [prefix === '' ? 'host' : 'smtp-port-check', host],
    ['documented', documented],
    ['user-name', userName],
    ['lang', language],
    ['theme', theme],
  ];
  // The language of a tag is an attribute of HTML itself.
  return given
    .map(([name, value]) => (value === null ? '' : ` ${name === 'lang' ? '' : prefix}${name}="${value}"`))
    .join('');
}

function link(embedded: Embedded): string {
  return `<a href="${checkAddress(embedded)}">${embedded.fallback}</a>`;
}

function checkAddress({ origin, host, language }: Embedded): string {
  return `${origin}/check/${host}${language === null ? '' : `?lang=${language}`}`;
}

function query({ host, language, theme }: Embedded): string {
  return new URLSearchParams({
    host,
    ...(language !== null && { lang: language }),
    ...(theme !== null && { theme }),
  }).toString();
}

function inConfig({ digest }: Script): string {
  return digest === null ? '' : `, integrity: '${digest}', crossorigin: 'anonymous'`;
}

function inPython({ digest }: Script): string {
  return digest === null ? '' : `, 'integrity': '${digest}', 'crossorigin': 'anonymous'`;
}

/** What a content security policy of the site has to allow; empty for a link alone. */
export function policyFor({ pastes }: Platform, origin: string): string[] {
  const pasted = pastes.map((one) => one.pasted);
  const isScript = pasted.some((one) => one === 'element' || one === 'upgraded');
  return [
    // Styles are adopted and need nothing. The name is that of the one policy for Trusted Types.
    ...(isScript ? [`script-src ${origin}`, `connect-src ${origin}`, 'trusted-types lit-html'] : []),
    ...(pasted.includes('import') ? ["script-src 'unsafe-inline'"] : []),
    ...(pasted.includes('frame') ? [`frame-src ${origin}`] : []),
    ...(pasted.includes('badge') ? [`img-src ${origin}`] : []),
  ];
}
