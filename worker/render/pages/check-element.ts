/** The element on pages of our own. It starts no check by itself. */
import { html } from 'hono/html';
import type { Markup, Phrase } from './page.ts';

interface Attributes {
  host?: string | null;
  ports?: string | null;
  regions?: string | null;
  /** What the field holds that takes a host name. */
  value?: string | null;
}

/** `withoutScripts` stands in its place until the element is there, which may be never. */
export function checkElement(attributes: Attributes, withoutScripts: Phrase): Markup {
  const set = Object.entries(attributes).map(([name, value]) =>
    value === null ? '' : html` ${name}="${value}"`,
  );
  return html`<smtp-port-check heading-level="2"${set}>
<p>${withoutScripts}</p>
</smtp-port-check>`;
}
