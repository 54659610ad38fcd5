/** The details of a port. Adopted when the part has loaded. */
export const detailsStyles = `
  .opened {
    display: block;
  }
  .opened + .entry {
    border-block-start: 1px solid var(--_border);
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
  .reasons li {
    display: flex;
    align-items: baseline;
    gap: 0.2em;
    overflow-wrap: anywhere;
  }
  .reasons,
  .others {
    margin-block-start: 0.4em;
    list-style: none;
    font-size: 0.94em;
  }
  @container (inline-size < 30em) {
    .facts div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
