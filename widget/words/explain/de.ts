/** The labels of the panel for messages and settings that do not work in German. */
import type { ExplainWords } from '../../words.ts';

export const words: ExplainWords = {
  language: 'de',
  paste: 'Fehlermeldung, Zeilen aus einem Protokoll oder Einstellungen',
  explain: 'Erklären',
  check: (host) => `Auch ${host} prüfen: Dann passt der Rat zum jetzigen Zustand der Ports`,
  promise: 'Passwörter und Namen werden hier ersetzt, bevor etwas gesendet wird. Gespeichert wird nichts.',
  mended: 'Dieselben Einstellungen, berichtigt',
  ticket: 'Eine fertige Anfrage an Ihren Hosting-Anbieter',
  cut: 'Nur der Anfang des Textes wurde gelesen.',
  page: 'Ganze Seite, mit Tipps, was Sie einfügen sollten',
};
