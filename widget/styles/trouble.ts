/** A failure above a result that it left in place. Adopted when the part has loaded. */
export const troubleStyles = `
  .error {
    color: var(--smtp-port-check-color, inherit);
  }
  [role='alert']:has(.error) {
    padding: 0.7em var(--_gap);
    background: color-mix(in srgb, var(--_bad) 9%, transparent);
    border-block-start: 1px solid var(--_border);
    font-size: 0.94em;
  }
`;
