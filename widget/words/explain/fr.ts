/** The labels of the panel for messages and settings that do not work in French. */
import type { ExplainWords } from '../../words.ts';

export const words: ExplainWords = {
  language: 'fr',
  paste: 'Message d’erreur, lignes d’un journal ou réglages',
  explain: 'Expliquer',
  check: (host) => `Tester aussi ${host}\u00a0: les conseils tiendront compte de l’état actuel de ses ports`,
  promise: 'Mots de passe et noms sont remplacés ici, avant tout envoi. Rien n’est conservé.',
  mended: 'Les mêmes réglages, corrigés',
  ticket: 'Une demande toute prête à votre hébergeur',
  cut: 'Seul le début du texte a été lu.',
  page: 'Page complète, avec des conseils sur ce qu’il faut coller',
};
