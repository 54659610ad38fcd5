/** Colors, font and spacing of the card: the public custom properties with their defaults. */
import { css } from 'lit';

export const theme = css`
  :host {
    --_accent: var(--smtp-port-check-accent, light-dark(#2450c4, #a3bdff));
    --_on-accent: light-dark(#fff, #10162a);
    --_ok: var(--smtp-port-check-ok, light-dark(#187a48, #58c98d));
    --_warn: var(--smtp-port-check-warn, light-dark(#9a6200, #e6b450));
    --_bad: var(--smtp-port-check-bad, light-dark(#c22f2c, #ff8880));
    --_muted: var(--smtp-port-check-muted, color-mix(in oklab, currentcolor 70%, transparent));
    --_border: var(--smtp-port-check-border, color-mix(in oklab, currentcolor 17%, transparent));
    --_radius: var(--smtp-port-check-radius, 0.625rem);
    --_gap: var(--smtp-port-check-gap, 1.125rem);
    --_mono: var(--smtp-port-check-mono-font, ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace);
    display: block;
    container-type: inline-size;
    color: var(--smtp-port-check-color, inherit);
    font: var(--smtp-port-check-font, inherit);
    line-height: 1.45;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  /* A theme of its own needs its own ink and paper: those of the page may be of the other kind. */
  :host(:is([theme='light'], [theme='dark'])) {
    --_paper: light-dark(#fff, #15181e);
    color: var(--smtp-port-check-color, light-dark(#1c2129, #e6e9ef));
  }
  * {
    box-sizing: border-box;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  p {
    margin: 0;
  }
  code {
    font-family: var(--_mono);
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
`;
