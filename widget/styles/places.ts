/** The list of what each vantage point saw of a port, to choose from, above the details. */
import { css } from 'lit';

export const places = css`
  .places {
    min-inline-size: 0;
    margin: 0 0 0.8rem;
    padding: 0;
    border: 0;
    font-size: 0.9333em;
  }
  .place {
    display: grid;
    grid-template-columns: auto minmax(0, 0.8fr) minmax(0, 1fr) 3.8rem;
    gap: 0 0.6rem;
    align-items: start;
    margin: 0;
    padding: 0.4rem 0.6rem;
    border-radius: calc(var(--_radius) * 0.6);
    font-size: 1em;
    font-weight: 400;
    cursor: pointer;
  }
  .place:hover {
    background: color-mix(in oklab, currentcolor 5%, transparent);
  }
  .place:has(:checked) {
    background: color-mix(in oklab, var(--_accent) 9%, transparent);
  }
  .place input {
    inline-size: 1em;
    block-size: 1em;
    margin: 0.22em 0 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .where {
    overflow-wrap: anywhere;
  }
  .where::first-letter {
    text-transform: uppercase;
  }
  .took {
    text-align: end;
    color: var(--_muted);
    white-space: nowrap;
  }
`;
