/** The words for what `/healthz?deep=1` found, in German. */
import type { HealthWords } from '../health.ts';

export const health: HealthWords = {
  resolver: 'Ein Resolver hat geantwortet.',
  resolverFailed: (reason) =>
    `Kein Resolver hat brauchbar geantwortet (${reason}). Bis dahin lassen sich keine Namen auflösen.`,
  memory: 'Ein Wert wurde gespeichert und wieder gelesen.',
  memoryFailed: {
    full: 'Die Festplatte ist voll. Prüfungen laufen weiter, aber bis wieder Platz ist, wird nichts gespeichert.',
    failing: 'Es ließ sich nichts speichern. Prüfungen können fehlschlagen, und Ergebnisse gehen verloren.',
  },
};
