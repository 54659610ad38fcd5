/** The element on our own pages. It does not start a check by itself. */
import { html } from 'hono/html';
import type { Markup, Phrase } from './page.ts';

interface Attributes {
  host?: string | null;
  ports?: string | null;
  regions?: string | null;
  theme?: string | null;
  /** What the provider documents, as in `465/implicit-tls`. */
  documented?: string | null;
  /** The initial value of the host field. */
  value?: string | null;
}

/** `withoutScripts` is shown until the element has loaded, which may never happen. */
export function checkElement(attributes: Attributes, withoutScripts: Phrase): Markup {
  const set = Object.entries(attributes).map(([name, value]) =>
    value === null ? '' : html` ${name}="${value}"`,
  );
  return html`<smtp-port-check heading-level="2"${set}>
<p>${withoutScripts}</p>
</smtp-port-check>`;
}
