/** The words for what `/healthz?deep=1` found, in French. */
import type { HealthWords } from '../health.ts';

export const health: HealthWords = {
  resolver: 'Un résolveur a répondu.',
  resolverFailed: (reason) =>
    `Aucun résolveur n’a donné de réponse exploitable (${reason}). En attendant, les noms ne peuvent pas être résolus.`,
  memory: 'Une valeur a été enregistrée puis relue.',
  memoryFailed: {
    full: 'Le disque est plein. Les tests continuent, mais rien n’est conservé tant qu’il n’y a pas de place.',
    failing: 'Rien n’a pu être enregistré. Des tests peuvent échouer, et rien n’est conservé.',
  },
};
