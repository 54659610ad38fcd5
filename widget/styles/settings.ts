/** The settings of a program. Adopted when the part has loaded. */
import { panelStyles } from './panel.ts';

export const settingsStyles = `${panelStyles}
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    list-style: none;
  }
  .find .quiet {
    margin-block-end: 0.4em;
  }
  .pick {
    min-block-size: 2.2em;
    padding: 0.2em 0.8em;
    border: 1px solid var(--_border);
    border-radius: 1.1em;
    color: var(--_accent);
    text-align: start;
  }
  .pick[aria-pressed='true'] {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    border-color: var(--_accent);
    color: inherit;
    font-weight: 650;
  }
  .fields div {
    display: grid;
    grid-template-columns: minmax(0, 14em) minmax(0, 1fr);
    gap: 0 0.8em;
    align-items: center;
    min-block-size: 2.3em;
    padding-block: 0.2em;
    border-block-end: 1px solid var(--_border);
  }
  @container (inline-size < 30em) {
    .fields div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
