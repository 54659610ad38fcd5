/** The table of ports for layouts with room for columns. */
import { css } from 'lit';

export const table = css`
  table {
    inline-size: 100%;
    margin: 0;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5rem 0.6rem;
    border: 0;
    background: none;
    text-align: start;
    vertical-align: top;
  }
  :is(th, td):first-child {
    padding-inline-start: var(--_gap);
  }
  :is(th, td):last-child {
    padding-inline-end: calc(var(--_gap) - 0.35rem);
  }
  thead th {
    padding-block: 0.45rem;
    color: var(--_muted);
    font-size: 0.8667em;
    font-weight: 500;
    white-space: nowrap;
  }
  thead tr {
    border-block-end: 1px solid var(--_border);
  }
  tbody .entry:not(:first-child) {
    border-block-start: 1px solid color-mix(in oklab, var(--_border) 65%, transparent);
  }
  /* Two lines high from the start: the reason that arrives later pushes nothing down. */
  .entry > * {
    block-size: 3.85em;
  }
  .port {
    inline-size: 4.2rem;
  }
  tbody .port {
    font-weight: 650;
  }
  .purpose {
    inline-size: 32%;
  }
  tbody .purpose {
    color: var(--_muted);
  }
  .documented {
    display: block;
    font-size: 0.8667em;
    line-height: 1.35;
  }
  .here {
    inline-size: 34%;
  }
  .time {
    inline-size: 5.8rem;
    text-align: end;
    white-space: nowrap;
  }
  .more {
    inline-size: calc(1.85rem + var(--_gap));
    text-align: end;
  }
  tr > .more {
    padding-inline-start: 0;
  }
  tbody .more {
    padding-block: 0.3rem;
  }
  .status {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.5rem;
    align-items: start;
  }
  .said {
    font-weight: 550;
    overflow-wrap: anywhere;
  }
  .said::first-letter,
  .findings span::first-letter {
    text-transform: uppercase;
  }
  .waiting .said {
    color: var(--_muted);
    font-weight: 400;
  }
  .why {
    grid-column: 2;
    color: var(--_muted);
    font-size: 0.8667em;
    line-height: 1.35;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .toggle {
    display: inline-grid;
    place-items: center;
    inline-size: 1.85rem;
    block-size: 1.85rem;
    padding: 0;
    color: var(--_muted);
    background: none;
    border: 0;
    border-radius: calc(var(--_radius) * 0.6);
  }
  .toggle:hover {
    color: inherit;
    background: color-mix(in oklab, currentcolor 9%, transparent);
  }
  .chevron {
    transition: rotate 0.15s;
  }
  [aria-expanded='true'] .chevron {
    rotate: 180deg;
  }
  .opened[hidden] {
    display: none;
  }
  .opened > td {
    padding: 0 var(--_gap) 1rem calc(var(--_gap) + 4rem);
  }
  .meaning {
    max-inline-size: 60ch;
  }
  dl {
    display: grid;
    gap: 0.35rem;
    margin: 0.6rem 0 0;
    font-size: 0.9333em;
  }
  dl > div {
    display: grid;
    grid-template-columns: 8.5rem minmax(0, 1fr);
    gap: 0 0.8rem;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  dd :is(ul, ol) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.8rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  dd ol {
    display: block;
  }
  .problems,
  .findings {
    display: grid;
    gap: 0.4rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .problems {
    max-inline-size: 64ch;
    margin-block-start: 0.5rem;
  }
  :is(.problems, .findings) li {
    display: flex;
    gap: 0.5rem;
    overflow-wrap: anywhere;
  }
  .findings {
    padding: 0.8rem var(--_gap);
    border-block-start: 1px solid var(--_border);
    font-size: 0.9375em;
  }
`;
