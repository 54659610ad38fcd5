/** The rows of ports: 41 px each, two lines on phones. The columns do not depend on their content. */
export const table = `
  table,
  tbody {
    display: block;
  }
  .entry {
    display: grid;
    grid-template-columns: 3.6em minmax(0, 1fr) minmax(0, 1.2fr) 4.8em 1.8em;
    align-items: center;
    min-block-size: 2.56em;
    padding-inline: var(--_gap) 0.5em;
    font-variant-numeric: tabular-nums;
    font-size: 0.94em;
  }
  .entry + .entry {
    border-block-start: 1px solid var(--_border);
  }
  th {
    text-align: start;
  }
  .port {
    font-weight: 650;
  }
  .p25 .port,
  .purpose,
  .time,
  .waiting,
  .usual {
    color: var(--_muted);
  }
  .use,
  .purpose,
  .status {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .status {
    display: block;
  }
  .time,
  .more {
    text-align: end;
    white-space: nowrap;
  }
`;
