/** The icons: drawn with strokes of one weight, colored by tone. */
import { css } from 'lit';

export const icons = css`
  svg {
    flex: none;
    display: block;
    fill: none;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon {
    inline-size: 1.05em;
    block-size: 1.05em;
    margin-block-start: 0.2em;
    color: var(--_muted);
  }
  .good {
    color: var(--_ok);
  }
  .caution {
    color: var(--_warn);
  }
  .bad {
    color: var(--_bad);
  }
  .pending {
    color: var(--_accent);
  }
  svg .fill,
  svg .dot {
    fill: currentcolor;
  }
  svg .dot {
    opacity: 0.6;
  }
  svg .line,
  svg .track {
    stroke: currentcolor;
  }
  svg .track {
    opacity: 0.25;
  }
  svg .mark {
    stroke: light-dark(#fff, #14171c);
    stroke-width: 1.7;
  }
  @media (prefers-reduced-motion: no-preference) {
    .icon.pending {
      animation: turn 1.1s linear infinite;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .action,
    .chevron {
      transition: none;
    }
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
`;
