/** The words for the page about the API in German. */
import type { DocsWords } from '../docs.ts';
import { sentence } from '../sentence.ts';

export const docs: DocsWords = {
  title: 'API',
  lead: 'Alles, was unsere Seiten zeigen, gibt es auch für Programme: als JSON, als Datenstrom oder als Text. Ein Schlüssel ist nicht nötig.',
  inEnglish: 'Die Beschreibungen der einzelnen Aufrufe sind auf Englisch.',
  forms: {
    specification: 'Spezifikation (OpenAPI 3.1)',
    markdown: 'Diese Seite als Markdown',
    models: 'Kurzfassung für Sprachmodelle',
    catalog: 'API-Katalog (RFC 9727)',
  },
  overview: 'Aufrufe',
  group: {
    Checks: 'Prüfungen',
    Help: 'Einstellungen und Erklärungen',
    Knowledge: 'Nachschlagedaten',
    Service: 'Der Dienst selbst',
  },
  parameters: 'Parameter',
  sameParameters: (names, route) => sentence`${names}: wie bei ${route}.`,
  required: 'erforderlich',
  byDefault: (value) => sentence`Standard: ${value}`,
  fields: 'Formularfelder',
  plain: (mediaType) => sentence`Oder als ${mediaType}:`,
  answers: 'Antworten',
  eachLine: 'je Zeile:',
  headers: 'Header',
  problems: 'Fehler',
  example: 'Beispiel',
  types: {
    heading: 'Typen',
    lead: 'Ein Fragezeichen hinter einem Feld bedeutet, dass es fehlen kann. Felder und Werte können jederzeit hinzukommen.',
  },
};
