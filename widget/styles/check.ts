/** What a check adds to the card. Adopted when the part has loaded. */
export const checkStyles = `
  .good {
    --_tone: var(--_good);
  }
  .caution {
    --_tone: var(--_caution);
  }
  .bad {
    --_tone: var(--_bad);
  }
  .best {
    background: color-mix(in srgb, var(--_tone) 7%, transparent);
    border-inline-start: 4px solid var(--_tone);
    padding-inline-start: calc(var(--_gap) - 4px);
  }
  .p25 .status:not(.waiting) .said {
    color: var(--_muted);
  }
  .known {
    background: var(--_tone);
    border: 0;
    color: light-dark(#fff, #0d1117);
  }
  .known b {
    font-size: 1.4em;
    line-height: 1;
  }
  progress {
    position: absolute;
    inset: auto 0 0;
    inline-size: 100%;
    block-size: 3px;
    appearance: none;
    background: var(--_border);
    border: 0;
    color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .icon {
    display: inline-block;
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.45em;
    border: 2px solid var(--_tone, var(--_muted));
    border-radius: 50%;
  }
  .icon:is(.good, .caution) {
    background: var(--_tone);
  }
  .icon.caution {
    border-radius: 1px;
    rotate: 45deg;
  }
  .icon.none {
    border-color: #0000;
  }
  .icon.pending {
    border-color: var(--_accent) #0000;
  }
  .toggle {
    inline-size: 1.8em;
    block-size: 1.8em;
  }
  .toggle::before {
    content: '›';
    display: inline-block;
    rotate: 90deg;
    color: var(--_muted);
    font-size: 1.4em;
    line-height: 1;
  }
  .toggle[aria-expanded='true']::before {
    rotate: -90deg;
  }
  @media (prefers-reduced-motion: no-preference) {
    .icon.pending {
      animation: turn 1s linear infinite;
    }
    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
  }
  /* As dim as words can be that still reach 4.5:1. */
  .stale .result-area {
    --_muted: color-mix(in oklab, currentcolor 88%, transparent);
    opacity: 0.85;
    filter: grayscale(1);
  }
  /* Of the links, what a panel has answered. */
  @media print {
    .links {
      display: block;
    }
    .link,
    .links > li:not(:has(.prints)) {
      display: none;
    }
  }
  .why,
  .documented {
    font-size: 0.87em;
  }
  .why {
    color: var(--_muted);
  }
  .said::first-letter,
  .findings span::first-letter,
  .documents::first-letter {
    text-transform: uppercase;
  }
  details > summary {
    cursor: pointer;
  }
  .findings,
  .findings ul {
    list-style: none;
  }
  .findings li {
    display: flex;
    align-items: baseline;
    gap: 0.2em;
    overflow-wrap: anywhere;
  }
  .findings > li {
    padding: 0.5em var(--_gap);
    border-block-start: 1px solid var(--_border);
    font-size: 0.94em;
  }
  footer p + p {
    margin-block-start: 0.3em;
  }
  footer p > :not(:last-child)::after {
    content: ' ·';
  }
  footer a {
    color: inherit;
  }
`;
