/** The words for the page about the API in French. */
import type { DocsWords } from '../docs.ts';
import { sentence } from '../sentence.ts';

export const docs: DocsWords = {
  title: 'API',
  lead: 'Tout ce que montrent nos pages est aussi accessible aux programmes\u00a0: en JSON, en flux ou en texte. Aucune clé n’est nécessaire.',
  inEnglish: 'Les descriptions des différents appels sont en anglais.',
  forms: {
    specification: 'Spécification (OpenAPI 3.1)',
    markdown: 'Cette page en Markdown',
    models: 'Version courte pour les modèles de langage',
    catalog: 'Catalogue d’API (RFC 9727)',
  },
  overview: 'Appels',
  group: {
    Checks: 'Tests',
    Help: 'Réglages et explications',
    Knowledge: 'Données de référence',
    Service: 'Le service lui-même',
  },
  parameters: 'Paramètres',
  sameParameters: (names, route) => sentence`${names}\u00a0: comme pour ${route}.`,
  required: 'obligatoire',
  byDefault: (value) => sentence`par défaut\u00a0: ${value}`,
  fields: 'Champs de formulaire',
  plain: (mediaType) => sentence`Ou en ${mediaType}\u00a0:`,
  answers: 'Réponses',
  eachLine: 'une par ligne\u00a0:',
  headers: 'En-têtes',
  problems: 'Erreurs',
  example: 'Exemple',
  types: {
    heading: 'Types',
    lead: 'Un point d’interrogation après un champ signifie qu’il peut être absent. Des champs et des valeurs peuvent s’ajouter à tout moment.',
  },
};
