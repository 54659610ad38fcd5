/** What is said when a check cannot start or ends early, in German. */
import type { TroubleWords } from '../../words.ts';

export const words: TroubleWords = {
  language: 'de',
  staleFrom: (time) => `Das Ergebnis ist von ${time}\u00a0Uhr.`,
  failed: 'Die Prüfung ist vorzeitig abgebrochen',
  nothingChecked: 'Es wurde nichts geprüft',
  failure: {
    'no-host': 'Geben Sie den Namen eines Mailservers ein, zum Beispiel smtp.example.com.',
    'invalid-ports':
      'Die Liste der Ports ist ungültig. Geben Sie Zahlen von 1 bis 65535 an, durch Kommas getrennt.',
    'too-many-ports': 'Die Liste der Ports ist zu lang für eine Prüfung.',
    'invalid-regions':
      'Die Liste der Regionen ist ungültig. Geben Sie Namen wie weur oder nearest an, durch Kommas getrennt.',
    'too-many-regions': 'Die Liste der Regionen ist zu lang für eine Prüfung.',
    'invalid-endpoint': 'Die Adresse des Prüfdienstes ist ungültig.',
    unreachable: 'Der Prüfdienst ist nicht erreichbar. Versuchen Sie es gleich noch einmal.',
    'cut-off':
      'Die Verbindung zum Prüfdienst ist vorzeitig abgebrochen. Die bis dahin empfangenen Ergebnisse stehen unten.',
    unreadable: 'Die Antwort des Prüfdienstes konnte nicht gelesen werden.',
    late: 'Der Prüfdienst hat zu lange gebraucht. Die bis dahin empfangenen Ergebnisse stehen unten.',
    refused: 'Der Prüfdienst konnte die Prüfung nicht ausführen. Versuchen Sie es gleich noch einmal.',
  },
  retryAfter: (span) => `Versuchen Sie es in ${span} noch einmal.`,
};
