/** Colors, font and spacing of the card: the public custom properties with their defaults. */
export const theme = `
  :host {
    --_accent: var(--smtp-port-check-accent, light-dark(#0b57d0, #5e9cff));
    --_good: var(--smtp-port-check-ok, light-dark(#1a7f37, #4ac26b));
    --_caution: var(--smtp-port-check-warn, light-dark(#8a5a00, #e3b341));
    --_bad: var(--smtp-port-check-bad, light-dark(#b42318, #ff7b72));
    --_muted: var(--smtp-port-check-muted, color-mix(in oklab, currentcolor 72%, transparent));
    --_border: var(--smtp-port-check-border, color-mix(in oklab, currentcolor 17%, transparent));
    --_radius: var(--smtp-port-check-radius, 0.75em);
    --_gap: var(--smtp-port-check-gap, 1em);
    display: block;
    container-type: inline-size;
    margin-block: 1em;
    color: var(--smtp-port-check-color, inherit);
    font: var(--smtp-port-check-font, inherit);
    line-height: 1.4;
    text-align: start;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* A theme of its own needs its own ink and paper: those of the page may be of the other kind. */
  :host([theme='light']) {
    color-scheme: light;
    --_paper: #fff;
    color: var(--smtp-port-check-color, #1c2129);
  }
  :host([theme='dark']) {
    color-scheme: dark;
    --_paper: #0d1117;
    color: var(--smtp-port-check-color, #e6edf3);
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font-size: inherit;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
