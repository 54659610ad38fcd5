/** On phones each value has a line of its own, and each port two. */
export const narrow = `
  @container (inline-size < 30em) {
    .verdict {
      min-block-size: 7.75em;
      align-items: start;
      gap: 0.6em;
    }
    .sign {
      inline-size: 2em;
      block-size: 2em;
    }
    .use {
      font-size: 1.125em;
    }
    p.reason,
    details:not([open]) .reason {
      -webkit-line-clamp: 3;
    }
    .values div,
    .values div:first-child {
      display: grid;
      flex: 1 0 100%;
      grid-template-columns: 6.4em minmax(0, 1fr) auto;
      border: 0;
      min-block-size: 2.56em;
      padding-block: 0.2em;
    }
    .values div + div {
      border-block-start: 1px solid var(--_border);
    }
    dt {
      grid-column: 1;
    }
    dd {
      min-block-size: 0;
    }
    .entry {
      grid-template: 'port result time more' auto 'port purpose purpose more' auto / 3.2em minmax(0, 1fr) auto 1.8em;
      padding-block: 0.4em;
    }
    .entry .port {
      grid-area: port;
      align-self: start;
    }
    .purpose {
      grid-area: purpose;
      font-size: 0.9em;
      white-space: normal;
    }
    .result {
      grid-area: result;
    }
    .time {
      grid-area: time;
    }
    .more {
      grid-area: more;
    }
    .links li {
      display: block;
    }
  }
`;
