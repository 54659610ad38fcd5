/** The test from the reader's own machine. Adopted when the part has loaded. */
export const localStyles = `
  .local pre {
    margin-block: 0.5em;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    font-family: var(--smtp-port-check-mono-font, ui-monospace, Menlo, Consolas, monospace);
  }
  .local label {
    display: block;
  }
  .local input {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.3em 0.7em;
    background: none;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.66);
  }
  @container (inline-size < 30em) {
    .here::before {
      content: attr(data-column);
    }
  }
`;
