/** Results from several vantage points. Adopted when the part has loaded. */
export const placesStyles = `
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
  .panel {
    min-inline-size: 0;
  }
  .matrix {
    position: relative;
    overflow-x: auto;
  }
  .matrix table {
    display: table;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .matrix tbody {
    display: table-row-group;
  }
  .matrix :is(th, td) {
    min-inline-size: 5em;
    padding: 0.4em;
    border-block-end: 1px solid var(--_border);
    text-align: center;
  }
  .matrix thead th {
    vertical-align: bottom;
    font-weight: 400;
  }
  /* The ports stay in sight while the places scroll. */
  .matrix th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--smtp-port-check-background, var(--_paper, Canvas));
    text-align: start;
  }
  .matrix .icon {
    margin: 0;
  }
  @container (inline-size < 30em) {
    .place {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .place .status {
      grid-area: 2 / 2 / auto / span 2;
    }
  }
`;
