/** The servers found for what was typed. Adopted when the part has loaded. */
export const fieldStyles = `
  .found {
    display: block;
    min-block-size: 1.8em;
    color: var(--_accent);
    text-decoration: underline;
  }
`;
