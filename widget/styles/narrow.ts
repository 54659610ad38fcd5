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
    /* Wider letters than usual wrap: the height of the verdict has room for it. */
    .use {
      font-size: min(1.125em, 6.6cqi);
      white-space: normal;
    }
    header {
      flex-wrap: wrap;
    }
    .title {
      flex: 1;
      min-inline-size: min-content;
      overflow-wrap: break-word;
    }
    p.reason,
    details:not([open]) .reason {
      -webkit-line-clamp: 3;
    }
    /* The longest label of the button decides, so that none moves the title. */
    .action {
      min-inline-size: 9.9em;
    }
    .field .action {
      flex: 1;
    }
    .values div:nth-child(n) {
      display: grid;
      flex: 1 0 100%;
      grid-template-columns: 6.6em minmax(0, 1fr);
      gap: 0.3em;
      align-items: center;
      border: 0;
      min-block-size: 2.56em;
      padding-block: 0.2em;
    }
    dt {
      font-size: min(0.8125em, 4.6cqi);
    }
    dd {
      gap: 0.3em;
      font-size: min(1em, 5.8cqi);
    }
    .values div:nth-child(n + 2) {
      border-block-start: 1px solid var(--_border);
    }
    .entry {
      grid-template: 'port result result result' auto 'port purpose time more' auto / 3.2em minmax(0, 1fr) 3.6em 1.7em;
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
    .status {
      font-size: min(1em, 5.4cqi);
    }
    /* The details have it. */
    .why {
      display: none;
    }
    .time {
      grid-area: time;
      font-size: 0.9em;
    }
    /* Its button, which only a result brings, must not make the line higher. */
    .more {
      grid-area: more;
      margin-block: -0.5em;
    }
    .links > li:not(.aside) > .link {
      display: block;
      inline-size: 100%;
    }
  }
`;
