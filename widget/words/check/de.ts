/** The labels of a check and its result in German. */
import type { CheckWords } from '../../words.ts';

const ports = (count: number): string => (count === 1 ? 'Port' : 'Ports');

export const words: CheckWords = {
  language: 'de',
  again: 'Erneut prüfen',
  tryAgain: 'Erneut prüfen',
  againIn: (span) => `Erneut prüfen in ${span}`,
  wrongResult: 'Falsches Ergebnis?',
  pending: 'wird geprüft …',
  early: 'Funktioniert. Die anderen werden geprüft …',
  works: 'Funktioniert.',
  worksFor: (days) => `Funktioniert, das Zertifikat gilt noch ${days}\u00a0${days === 1 ? 'Tag' : 'Tage'}.`,
  noPort: 'Kein Port nutzbar',
  noAnswer: 'Kein Port antwortet',
  noVerdict: 'Nichts geprüft',
  offline: 'Sie sind offline. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  unencrypted: 'ohne TLS',
  progress: (done, total) => `${done} von ${total} ${ports(total)} geprüft`,
  stopped: (done, total) => `Nach ${done} von ${total} ${ports(total)} angehalten`,
  remembered: (summary, age) => `${summary} · gespeichertes Ergebnis, geprüft ${age}`,
  checkedFrom: (place) => `Prüfort: ${place}`,
  ofAddresses: (count, total) => `(${count} von ${total} Adressen)`,
  unknownPlace: 'nicht bekannt',
  justNow: 'gerade eben',
  detailsOf: (port) => `Details zu Port ${port}`,
  documented: (mode) => `laut Doku: ${mode}`,
  notDocumented: 'nicht dokumentiert',
  findings: 'Auffälligkeiten',
  moreFindings: (count) => `${count} weitere`,
  provider: ['Beheben kann es nur der Anbieter', 'An den Anbieter schreiben'],
};
