/** A message or settings that do not work, and what is wrong with them. Adopted when the part has loaded. */
import { panelStyles } from './panel.ts';

export const explainStyles = `${panelStyles}
  .panel textarea {
    resize: vertical;
  }
  .panel .box {
    display: flex;
    gap: 0.6em;
    align-items: start;
    padding-block: 0.2em;
  }
  .box input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.15em;
    accent-color: var(--_accent);
  }
  .explain form .action {
    margin-block-start: 0.6em;
  }
  .causes {
    padding-inline-start: 1.4em;
  }
  .causes li + li {
    margin-block-start: 0.6em;
  }
  .advice {
    font-weight: 650;
  }
`;
