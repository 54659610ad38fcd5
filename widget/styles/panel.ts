/** What panels with a field and texts to copy have in common. */
export const panelStyles = `
  /* In the ink of the card: muted words of a muted panel would be too pale. */
  .links > li:has(> .panel) {
    color: inherit;
  }
  .panel label {
    display: block;
  }
  .panel :is(input[type='search'], textarea) {
    display: block;
    inline-size: 100%;
    min-block-size: 2.5em;
    margin-block: 0.3em 0.5em;
    padding: 0.4em 0.7em;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.66);
  }
  .panel textarea:focus-visible,
  .panel pre:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .panel .quiet:not(.action) {
    color: var(--_muted);
    font-size: 0.94em;
  }
  .panel .quiet:empty,
  .name:empty {
    display: none;
  }
  .panel :is(.answer, .answer > * + *, .quiet, .answer + p) {
    margin-block-start: 0.6em;
  }
  .answer:not(.prints) {
    display: none;
  }
  .name,
  .place {
    font-weight: 650;
  }
  .place {
    hyphens: none;
    overflow-wrap: break-word;
  }
  .warning {
    padding: 0.5em 0.7em;
    background: color-mix(in srgb, var(--_caution) 9%, transparent);
    border-inline-start: 4px solid var(--_caution);
  }
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.4em;
    align-items: start;
    padding: 0.5em 0.5em 0.5em 0.7em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.66);
  }
  .answer > .place + .block {
    margin-block-start: 0.3em;
  }
  .block pre {
    max-block-size: 22em;
    overflow: auto;
    font-family: var(--smtp-port-check-mono-font, ui-monospace, Menlo, Consolas, monospace);
    font-size: 0.9em;
    hyphens: none;
    tab-size: 2;
  }
  .copied {
    color: var(--_good);
  }
  .copied::before {
    inset: 0;
    border: 0;
    content: '✓';
  }
  .copied::after {
    content: none;
  }
  @media print {
    .find,
    .panel form {
      display: none;
    }
    .block pre {
      max-block-size: none;
      white-space: pre-wrap;
    }
  }
`;
