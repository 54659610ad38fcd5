/** In a narrow column each port becomes a block: its name, with the result below. */
import { css } from 'lit';

export const narrow = css`
  @container (inline-size < 28rem) {
    .heading {
      flex-basis: 100%;
    }
    .action {
      flex: 1 1 auto;
    }
    table,
    tbody,
    .opened,
    .opened > td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .entry {
      display: grid;
      grid-template-columns: 3.2rem minmax(0, 1fr) auto auto;
      grid-template-areas: 'port purpose time more' '. result result result';
      gap: 0 0.5rem;
      padding: 0.55rem var(--_gap);
      border-block-start: 1px solid color-mix(in oklab, var(--_border) 65%, transparent);
    }
    .entry > .port,
    .entry > .purpose,
    .entry > .here,
    .entry > .result,
    .entry > .time,
    .entry > .more {
      inline-size: auto;
      block-size: auto;
      padding: 0;
      border: 0;
    }
    .port {
      grid-area: port;
    }
    .purpose {
      grid-area: purpose;
      overflow-wrap: anywhere;
    }
    .here {
      grid-area: purpose;
    }
    .here::before,
    .result[data-column]::before {
      content: attr(data-column);
      color: var(--_muted);
      font-size: 0.8667em;
    }
    .entry > .result {
      grid-area: result;
      min-block-size: 2.7em;
      padding-block-start: 0.15rem;
    }
    .entry > .time {
      grid-area: time;
    }
    .more {
      grid-area: more;
      margin-block: -0.2rem;
      margin-inline-end: -0.4rem;
      min-block-size: 1.85rem;
    }
    .place {
      grid-template-columns: auto minmax(0, 1fr) auto;
      padding-inline: 0.5rem;
    }
    .place .status {
      grid-area: 2 / 2 / auto / span 2;
    }
    .opened > td {
      padding: 0 var(--_gap) 0.9rem;
    }
    thead tr {
      border: 0;
    }
    tbody .entry:first-child {
      border-block-start: 1px solid var(--_border);
    }
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
