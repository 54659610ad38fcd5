/** The part of the element that shows the settings of a program: loads when a reader asks for them. */
import type { PanelView } from './card.ts';
import type { Host } from './drawn-element.ts';
import { SettingsController } from './settings-controller.ts';
import type { SettingsWords } from './words.ts';

export { settingsStyles as styles } from './styles/settings.ts';
export { words } from './words/settings/en.ts';

export function panel(host: Host): PanelView<SettingsWords> {
  const controller = new SettingsController(host);
  return (card, link, asked, words) => controller.view({ card, link, asked, words });
}
