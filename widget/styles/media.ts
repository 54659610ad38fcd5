/** Adapts to readers and devices: compact pages, forced colors, more contrast, print. */
import { css } from 'lit';

export const media = css`
  :host([layout='compact']) {
    --_gap: var(--smtp-port-check-gap, 0.8rem);
  }
  :host([layout='compact']) :is(.purpose, .more) {
    display: none;
  }
  :host([layout='compact']) .entry > * {
    block-size: auto;
  }
  @media (forced-colors: active) {
    svg .mark {
      stroke: Canvas;
    }
    .icon,
    .chevron {
      color: CanvasText;
      forced-color-adjust: none;
    }
    .action {
      border-color: ButtonBorder;
    }
    .error {
      border: 1px solid CanvasText;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentcolor;
      --_border: currentcolor;
    }
  }
  @media print {
    .action,
    .toggle {
      display: none;
    }
    .opened[hidden] {
      display: table-row;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
