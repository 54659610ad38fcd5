/** The frame of the card: header, button, field, links, footer. */
export const card = `
  .card {
    position: relative;
    overflow: clip;
    background: var(--smtp-port-check-background, var(--_paper, transparent));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    hyphens: auto;
  }
  header,
  .field {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em;
    min-block-size: 3.9em;
    padding: 0.5em var(--_gap);
  }
  .title {
    min-inline-size: 0;
    font-weight: 650;
  }
  .title,
  dd {
    overflow-wrap: anywhere;
    hyphens: none;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
    background: none;
    border: 0;
  }
  .action {
    flex: none;
    min-block-size: 2.5em;
    padding: 0.3em 0.9em;
    background: var(--_accent);
    color: light-dark(#fff, #0d1117);
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.66);
    font-weight: 600;
  }
  .action.quiet {
    color: var(--_accent);
    background: none;
    border-color: var(--_border);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .field {
    flex-wrap: wrap;
    min-block-size: 6.5em;
    border-block-start: 1px solid var(--_border);
  }
  .field input {
    flex: 1 1 12em;
    min-inline-size: 0;
    min-block-size: 2.5em;
    padding: 0.3em 0.7em;
    background: none;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.66);
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .problem {
    flex-basis: 100%;
    color: var(--_bad);
  }
  .problem:empty {
    display: none;
  }
  .links {
    list-style: none;
  }
  .links > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 2.7em;
    padding: 0.3em var(--_gap);
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.94em;
  }
  .link {
    min-block-size: 1.6em;
    color: var(--_accent);
    text-align: start;
    text-decoration: none;
  }
  .link::after {
    content: '\u00a0›';
  }
  .panel {
    flex-basis: 100%;
    padding-block: 0.4em;
    color: var(--smtp-port-check-color, inherit);
  }
  footer {
    padding: 0.7em var(--_gap);
    color: var(--_muted);
    border-block-start: 1px solid var(--_border);
    font-size: 0.8125em;
  }
`;
