/** Adapts to readers and devices: forced colors, more contrast, print. */
export const media = `
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentcolor;
      --_border: currentcolor;
    }
  }
  @media print {
    :is(.action, .copy, .more, .links, .field) {
      display: none;
    }
    .entry {
      break-inside: avoid;
    }
  }
`;
