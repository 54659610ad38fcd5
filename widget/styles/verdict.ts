/** The port to use, above the table. Takes no space until there is something to say. */
import { css } from 'lit';

export const verdict = css`
  .verdict:has(.use > *) {
    padding: 0 var(--_gap) calc(var(--_gap) * 0.8);
    font-size: 0.9375em;
  }
  .verdict :is(.use, .reasons li) {
    display: flex;
    gap: 0.5rem;
    overflow-wrap: anywhere;
  }
  .use strong {
    font-size: 1.0667em;
  }
  .reasons {
    display: grid;
    gap: 0.15rem;
    margin: 0.4rem 0 0;
    padding: 0;
    list-style: none;
  }
  .reasons .icon.good {
    color: var(--_muted);
  }
  .verdict :is(details, .settings) {
    margin: 0.4rem 0 0;
  }
  .settings a {
    color: var(--_accent);
  }
  summary {
    color: var(--_muted);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  summary:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
