/** The labels of a check and its result in French. */
import type { CheckWords } from '../../words.ts';

/** French uses the singular for zero and one. */
const s = (count: number): string => (count < 2 ? '' : 's');

export const words: CheckWords = {
  language: 'fr',
  again: 'Tester à nouveau',
  tryAgain: 'Réessayer',
  againIn: (span) => `Tester à nouveau dans ${span}`,
  wrongResult: 'Résultat faux\u00a0?',
  pending: 'test en cours…',
  early: 'Fonctionne. Test des autres…',
  works: 'Fonctionne.',
  worksFor: (days) => `Fonctionne\u00a0; le certificat est encore valable ${days}\u00a0jour${s(days)}.`,
  noPort: 'Aucun port utilisable',
  noAnswer: 'Aucun port ne répond',
  noVerdict: 'Rien de testé',
  offline: 'Vous êtes hors ligne. Vérifiez votre connexion à Internet, puis réessayez.',
  unencrypted: 'sans TLS',
  progress: (done, total) => `${done} port${s(done)} testé${s(done)} sur ${total}`,
  stopped: (done, total) => `Arrêté après ${done} port${s(done)} sur ${total}`,
  remembered: (summary, age) => `${summary} · résultat conservé, testé ${age}`,
  checkedFrom: (place) => `Lieu du test\u00a0: ${place}`,
  ofAddresses: (count, total) => `(${count} sur ${total} adresses)`,
  unknownPlace: 'inconnu',
  justNow: 'à l’instant',
  detailsOf: (port) => `Détails du port ${port}`,
  documented: (mode) => `documenté\u00a0: ${mode}`,
  notDocumented: 'non documenté',
  findings: 'Constats',
  moreFindings: (count) => `${count} de plus`,
  provider: ['Seul le fournisseur peut agir', 'Écrire au fournisseur'],
};
