/** The card around the table: header, button, field, failure, footer. */
import { css } from 'lit';

export const card = css`
  .card {
    position: relative;
    overflow: clip;
    background: var(--smtp-port-check-background, var(--_paper, transparent));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem var(--_gap);
    padding: var(--_gap);
    padding-block-end: calc(var(--_gap) * 0.8);
  }
  .heading {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  .title {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  /* Two lines high from the start, like the rows: a result that needs them moves nothing. */
  .summary {
    min-block-size: 2lh;
    margin-block-start: 0.2rem;
    color: var(--_muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }
  .summary::first-letter {
    text-transform: uppercase;
  }
  button {
    font: inherit;
    cursor: pointer;
  }
  .action {
    flex: none;
    min-block-size: 2.5rem;
    padding: 0.4rem 1.05rem;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.7);
    font-size: 0.9375em;
    font-weight: 600;
    transition: background-color 0.12s, color 0.12s;
  }
  .action:hover {
    background: color-mix(in oklab, var(--_accent) 88%, currentcolor);
  }
  .action.quiet {
    color: var(--_accent);
    background: transparent;
    border-color: color-mix(in oklab, var(--_accent) 45%, transparent);
  }
  .action.quiet:hover {
    background: color-mix(in oklab, var(--_accent) 9%, transparent);
  }
  :is(button, input, summary):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .error {
    display: flex;
    gap: 0.6rem;
    margin: 0 var(--_gap) calc(var(--_gap) * 0.8);
    padding: 0.65rem 0.8rem;
    background: color-mix(in oklab, var(--_warn) 11%, transparent);
    border-radius: calc(var(--_radius) * 0.7);
    font-size: 0.9375em;
  }
  .error .icon {
    margin-block-start: 0.2em;
  }
  .field {
    padding: 0 var(--_gap) calc(var(--_gap) * 0.8);
  }
  label {
    display: block;
    margin-block-end: 0.3rem;
    font-size: 0.9em;
    font-weight: 600;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .line input {
    flex: 1 1 12rem;
    min-inline-size: 0;
    min-block-size: 2.5rem;
    padding: 0.4rem 0.7rem;
    color: inherit;
    background: color-mix(in oklab, currentcolor 3%, transparent);
    border: 1px solid color-mix(in oklab, currentcolor 48%, transparent);
    border-radius: calc(var(--_radius) * 0.7);
    font: inherit;
    text-align: start;
  }
  input::placeholder {
    color: currentcolor;
    opacity: 0.55;
  }
  input[aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .problem {
    margin-block-start: 0.4rem;
    color: var(--_bad);
    font-size: 0.9em;
  }
  .problem:empty {
    display: none;
  }
  .local {
    padding: 0.7rem var(--_gap);
    border-block-start: 1px solid var(--_border);
    font-size: 0.9375em;
  }
  summary {
    cursor: pointer;
  }
  pre {
    margin: 0.5rem 0;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  footer {
    padding: 0.7rem var(--_gap);
    color: var(--_muted);
    border-block-start: 1px solid var(--_border);
    font-size: 0.8125em;
  }
  .wrong {
    padding: 0 var(--_gap) 0.7rem;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .wrong a {
    color: inherit;
  }
  footer p > * + *::before {
    content: '·';
    margin-inline: 0.45em;
  }
  footer a {
    color: inherit;
  }
  .documents::first-letter {
    text-transform: uppercase;
  }
`;
