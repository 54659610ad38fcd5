/** The element alone, for a frame in somebody else's page (widget/embed.ts tells that page its height). */
import { html } from 'hono/html';
import { sentence } from '../../messages/sentence.ts';
import type { Words } from '../words.ts';
import { checkElement } from './check-element.ts';
import type { Markup } from './page.ts';

export interface EmbeddedCheck {
  host: string;
  /** As in the URL; null if it names none. */
  ports: string | null;
  regions: string | null;
  theme: string | null;
}

export function renderEmbed(checked: EmbeddedCheck, words: Words, preload: string | null): Markup {
  const { report, text } = words;
  const { host } = checked;
  // Without scripts, and until the element is there.
  const link = html`<a href="/check/${host}?lang=${report.language}" target="_blank" rel="noopener">${text.title(host)}</a>`;
  return html`<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<title>${text.title(host)}</title>
<link rel="canonical" href="/check/${host}" />
<link rel="stylesheet" href="/embed.css" />
<script type="module" src="/smtp-port-check.js"></script>
<script type="module" src="/embed.js"></script>
${preload === null ? '' : html`<link rel="modulepreload" href="${preload}" />`}
</head>
<body>
${checkElement({ ...checked }, sentence`${link}`)}
</body>
</html>
`;
}
