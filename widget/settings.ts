/** The part of the element that shows the settings of a program: loads when a reader asks for them. */
import type { PanelView } from './card.ts';
import type { wordsIn } from './dictionaries.ts';
import type { Host } from './drawn-element.ts';
import { SettingsController } from './settings-controller.ts';
import { words } from './words/settings/en.ts';

export { settingsStyles as styles } from './styles/settings.ts';
export { words };

export function panel(host: Host, _load: unknown, dictionary: typeof wordsIn): PanelView {
  const controller = new SettingsController(host);
  return (card, link, asked) =>
    controller.view({ card, link, asked, words: dictionary('settings', asked.language, words) });
}
