/** The verdict and the four values. Their heights are the same in every phase: 104 px, 124 px on phones. */
export const verdict = `
  .verdict {
    background: color-mix(in srgb, var(--_tone, var(--_muted)) 7%, transparent);
    border-inline-start: 4px solid var(--_tone, var(--_muted));
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.9em;
    align-items: center;
    min-block-size: 6.5em;
    padding: 0.5em var(--_gap);
    border-block-start: 1px solid var(--_border);
  }
  .sign {
    display: grid;
    place-content: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    border: 2px dashed var(--_muted);
    border-radius: 50%;
    color: var(--_muted);
    font-style: normal;
  }
  .use {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .reason {
    color: var(--_muted);
    font-size: 0.94em;
  }
  p.reason,
  details:not([open]) .reason {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .values {
    display: flex;
    flex-wrap: wrap;
    border-block: 1px solid var(--_border);
  }
  .values div {
    padding: 0.4em var(--_gap);
  }
  .values div + div {
    border-inline-end: 1px solid var(--_border);
  }
  .values div:last-child {
    flex: 1;
    border: 0;
  }
  .values div:first-child {
    display: flex;
    flex: 1 0 100%;
    align-items: center;
    gap: 0.6em;
    border-block-end: 1px solid var(--_border);
  }
  dt {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  dd {
    display: flex;
    flex: 1;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em;
    font-weight: 650;
    min-block-size: 1.7em;
  }
  .copy {
    position: relative;
    flex: none;
    inline-size: 1.7em;
    block-size: 1.7em;
    border-radius: 0.4em;
    background: color-mix(in srgb, currentcolor 5%, transparent);
    color: var(--_muted);
  }
  .copy::before,
  .copy::after {
    content: '';
    position: absolute;
    inset: 0.45em 0.65em 0.65em 0.45em;
    border: 1.5px solid;
    border-radius: 2px;
  }
  .copy::after {
    inset: 0.65em 0.45em 0.45em 0.65em;
  }
`;
