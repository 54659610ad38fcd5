/** The labels of the test from the reader’s own network in German. */
import { localResult } from '../../../worker/messages/de/local-result.ts';
import type { LocalWords } from '../../words.ts';

export const words: LocalWords = {
  language: 'de',
  ...localResult,
  colon: ': ',
  how: 'Führen Sie diesen Befehl auf Ihrem Rechner aus, um dieselben Ports zu prüfen. Der Link am Ende öffnet sich hier und zeigt beide Ergebnisse.',
  systems: ['In einem Terminal unter Linux oder macOS', 'In der PowerShell unter Windows'],
  paste: 'Oder die letzte Zeile der Ausgabe hier einfügen',
  notIt: 'Das ist nicht die letzte Zeile einer Prüfung dieses Mailservers.',
  script: (age) => `Ihre eigene Prüfung, ${age}`,
  justNow: 'gerade eben',
};
