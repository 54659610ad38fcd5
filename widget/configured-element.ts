/**
 * What a page sets on the element, hears from it and styles: its attributes, each mirrored by a property, and the description
 * from which the manifest of the npm package is made.
 */
import { DrawnElement } from './drawn-element.ts';

/** If one of these changes, the displayed results no longer answer the question. */
export const ASKED = ['host', 'ports', 'regions', 'provider', 'network', 'endpoint'];
const MIRRORED = [...ASKED, 'value', 'documented', 'userName', 'run', 'theme', 'layout', 'headingLevel'];

/**
 * Says which SMTP port of a host to use, and shows port by port which ones work.
 *
 * @attr host - The mail server; without it there is a field to type one.
 * @attr value - The initial content of that field.
 * @attr endpoint - URL of the checking service; default is where the script was loaded from. Needed with the npm package.
 * @attr ports - Comma-separated ports; default is the service's choice.
 * @attr regions - Comma-separated vantage points; default is the service's choice.
 * @attr provider - Whose documentation to show next to the results; default is found from the host.
 * @attr documented - The port that the provider documents, as in `465/implicit-tls`; shown before a check.
 * @attr user-name - The user name to type, with a button to copy it.
 * @attr network - The readers' network, if the page knows it; default is the one the service sees.
 * @attr lang - Language; default is the page's, then the reader's.
 * @attr run - `click` (default), `visible` or `load`: what starts the first check.
 * @attr theme - `auto` (default), `light` or `dark`.
 * @attr layout - `full` (default) or `compact`.
 * @attr heading-level - 2 to 6, for the outline of the page; default 3. Other numbers count as the nearest: 1 as 2.
 *
 * @slot - Shown until the element has been drawn, and where scripts do not run.
 *
 * @fires {CustomEvent<Asked>} smtp-port-check-start - Before a check; `preventDefault()` keeps it from starting.
 * @fires {CustomEvent<{ vantage: string; report: SeenPort }>} smtp-port-check-result - For each port as soon as its result is known.
 * @fires {CustomEvent<{ report: SeenReport }>} smtp-port-check-complete - After a check, with its report.
 * @fires {CustomEvent<{ failure: Failure }>} smtp-port-check-error - If a check ends without a report.
 * @fires {CustomEvent<{ text: string; isCopied: boolean }>} smtp-port-check-copy - After a reader has copied one of the values.
 *
 * @csspart card - Everything.
 * @csspart header - The title and the button.
 * @csspart title - The name of the host.
 * @csspart button - What starts and stops a check.
 * @csspart field - The form to type a host.
 * @csspart verdict - The port to use, and why.
 * @csspart progress - How far a check has come.
 * @csspart values - Server, port, encryption and user name.
 * @csspart copy-button - Copies one value.
 * @csspart table - The ports.
 * @csspart row - One port.
 * @csspart cell - One cell of a row.
 * @csspart status - The cell with the result.
 * @csspart details - What opens below a row.
 * @csspart places - The choice of a place, where a check had several.
 * @csspart matrix - The table of ports and places.
 * @csspart findings - What was found besides.
 * @csspart links - The questions below the table.
 * @csspart local - The test from the reader's own computer.
 * @csspart local-notes - What that test means.
 * @csspart settings - The settings for a program.
 * @csspart explain - The explanation of an error message or of settings.
 * @csspart wrong-result - Where to report a wrong result.
 * @csspart error - Why there is no result.
 * @csspart footer - The line at the bottom.
 *
 * @cssprop --smtp-port-check-accent - Buttons and links.
 * @cssprop --smtp-port-check-ok - What works.
 * @cssprop --smtp-port-check-warn - What works in part.
 * @cssprop --smtp-port-check-bad - What does not work.
 * @cssprop --smtp-port-check-muted - Secondary text.
 * @cssprop --smtp-port-check-border - Lines.
 * @cssprop --smtp-port-check-background - The card.
 * @cssprop --smtp-port-check-color - Text; default is the page's.
 * @cssprop --smtp-port-check-radius - Corners.
 * @cssprop --smtp-port-check-gap - Space at the sides.
 * @cssprop --smtp-port-check-font - Text; default is the page's.
 * @cssprop --smtp-port-check-mono-font - Commands and settings.
 */
export abstract class ConfiguredElement extends DrawnElement {
  /** The browser reflects `lang` itself; the element only needs to be notified. */
  static readonly observedAttributes: readonly string[] = [...MIRRORED.map(attributeOf), 'lang'];

  declare host: string | null;
  declare value: string | null;
  declare endpoint: string | null;
  declare ports: string | null;
  declare regions: string | null;
  declare provider: string | null;
  declare documented: string | null;
  declare userName: string | null;
  declare network: string | null;
  declare run: 'click' | 'visible' | 'load' | null;
  declare theme: 'auto' | 'light' | 'dark' | null;
  declare layout: 'full' | 'compact' | null;
  declare headingLevel: number | null;

  override connectedCallback(): void {
    // Set by a framework before the class was known.
    for (const name of MIRRORED.filter((one) => Object.hasOwn(this, one))) {
      const value = this[name as 'host'];
      delete (this as Record<string, unknown>)[name];
      this[name as 'host'] = value;
    }
    super.connectedCallback();
  }
}

/** The attribute holds the value, so that it and the property can never differ. */
for (const name of MIRRORED) {
  const attribute = attributeOf(name);
  Object.defineProperty(ConfiguredElement.prototype, name, {
    get(this: Element) {
      return this.getAttribute(attribute);
    },
    set(this: Element, value: unknown) {
      if (value === null || value === undefined) this.removeAttribute(attribute);
      else this.setAttribute(attribute, String(value));
    },
  });
}

/** `userName` → `user-name`. */
function attributeOf(name: string): string {
  return name.replace(/[A-Z]/g, '-$&').toLowerCase();
}
