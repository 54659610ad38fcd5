/** The labels of the panel with the settings of a program in French. */
import type { SettingsWords } from '../../words.ts';

export const words: SettingsWords = {
  language: 'fr',
  search: 'Chercher un programme, une bibliothèque ou un appareil',
  found: (count, shown) => {
    const programs = count === 1 ? '1 programme' : `${count} programmes`;
    return shown < count ? `${programs}, dont voici les ${shown} premiers` : programs;
  },
  nothing: 'Aucun programme ne porte ce nom ici. La page ci-dessous les présente tous.',
  tryAgain: 'Réessayer',
  page: 'Page complète, avec les sources et des commandes de test',
};
