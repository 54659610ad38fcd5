/** The details of a port. Adopted when the part has loaded. */
export const detailsStyles = `
  .opened {
    display: block;
  }
  .opened td {
    display: block;
    padding: 0 var(--_gap) 0.9em;
    font-size: 0.94em;
  }
  .meaning {
    max-inline-size: 60ch;
  }
  .facts {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.6em;
  }
  .facts div {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 0 0.8em;
  }
  .facts dt {
    grid-column: auto;
  }
  .facts dd {
    display: block;
    min-inline-size: 0;
    min-block-size: 0;
    font-weight: 400;
  }
  .facts :is(ul, ol) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.8em;
    list-style: none;
  }
  .facts ol {
    display: block;
  }
  code {
    font-family: var(--smtp-port-check-mono-font, ui-monospace, Menlo, Consolas, monospace);
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  .places {
    min-inline-size: 0;
    margin-block-end: 0.8em;
    border: 0;
  }
  .place {
    display: grid;
    grid-template-columns: auto minmax(0, 0.8fr) minmax(0, 1fr) 4em;
    gap: 0 0.6em;
    align-items: start;
    padding: 0.4em 0.6em;
    border-radius: 0.4em;
    cursor: pointer;
  }
  .place:has(:checked) {
    background: color-mix(in oklab, var(--_accent) 9%, transparent);
  }
  .place input {
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.2em;
    accent-color: var(--_accent);
  }
  .place .status {
    white-space: normal;
  }
  .where {
    overflow-wrap: anywhere;
  }
  .took {
    text-align: end;
    color: var(--_muted);
    white-space: nowrap;
  }
  @container (inline-size < 30em) {
    .facts div {
      grid-template-columns: minmax(0, 1fr);
    }
    .place {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .place .status {
      grid-area: 2 / 2 / auto / span 2;
    }
  }
`;
