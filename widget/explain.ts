/** The part of the element that explains a message or settings that do not work: loads when a reader has some to paste. */
import type { PanelView } from './card.ts';
import type { Host } from './drawn-element.ts';
import { ExplainController, type LoadMasking } from './explain-controller.ts';
import type { ExplainWords } from './words.ts';

export { explainStyles as styles } from './styles/explain.ts';
export { words } from './words/explain/en.ts';

/** What masks the text loads at once: nothing can be sent without it. */
export function panel(host: Host, load: (name: string) => Promise<unknown>): PanelView<ExplainWords> {
  const controller = new ExplainController(host, () => load('masking') as ReturnType<LoadMasking>);
  return (card, link, asked, words) => controller.view({ card, link, asked, words });
}
