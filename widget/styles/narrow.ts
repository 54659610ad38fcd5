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
    /* The longest label of the button decides, so that none moves the title. */
    .action {
      min-inline-size: 9.6em;
    }
    .field .action {
      flex: 1;
    }
    .values div:nth-child(n) {
      display: grid;
      flex: 1 0 100%;
      grid-template-columns: 6.6em minmax(0, 1fr);
      gap: 0.4em;
      align-items: center;
      border: 0;
      min-block-size: 2.56em;
      padding-block: 0.2em;
    }
    .values div:nth-child(n + 2) {
      border-block-start: 1px solid var(--_border);
    }
    .entry {
      grid-template: 'port result result more' auto 'port purpose time more' auto / 3.2em minmax(0, 1fr) 3.6em 1.8em;
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
      font-size: 0.9em;
    }
    .more {
      grid-area: more;
    }
    .links > li:not(.aside) > .link {
      display: block;
      inline-size: 100%;
    }
  }
`;
