/** The page of one host, to share: the element, the same check in a terminal, and how to read the result. */
import { html } from 'hono/html';
import { checkElement } from './check-element.ts';
import { articleLink, languageLinks, layout, type Preview, type Visit } from './layout.ts';
import type { Markup } from './page.ts';
import { pasteSection } from './paste-form.ts';

export interface CheckedHost {
  host: string;
  unicodeHost: string;
  /** As in the URL of the page; null if it names none. */
  ports: string | null;
  regions: string | null;
  /** The command for the same check in a terminal. */
  command: string;
  /** Where programs learn how to frame this page. */
  oembed: string;
  preview: Preview;
}

export function renderCheck(visit: Visit, checked: CheckedHost, preload: string | null): Markup {
  const { words } = visit;
  const { host, unicodeHost, ports, regions, command } = checked;
  const { lead, withoutScripts, inTerminal, reading } = words.pages.check;
  return layout({
    words,
    title: words.text.title(unicodeHost),
    lead: lead(html`<bdi dir="ltr">${host}</bdi>`),
    footer: 'check',
    languages: languageLinks(visit),
    scripts: ['smtp-port-check', 'mask-paste'],
    preload,
    oembed: checked.oembed,
    preview: checked.preview,
    body: html`${checkElement({ host, ports, regions }, withoutScripts)}

<h2>${inTerminal}</h2>
<pre><code dir="ltr">${command}</code></pre>

${pasteSection(host, words)}

<h2>${reading.heading}</h2>
<p>${reading.text}</p>
${articleLink(words)}`,
  });
}
