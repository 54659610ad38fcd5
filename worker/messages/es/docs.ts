/** The words for the page about the API in Spanish. */
import type { DocsWords } from '../docs.ts';
import { sentence } from '../sentence.ts';

export const docs: DocsWords = {
  title: 'API',
  lead: 'Todo lo que muestran nuestras páginas está también disponible para programas: como JSON, como flujo de datos o como texto. No hace falta ninguna clave.',
  inEnglish: 'Las descripciones de cada llamada están en inglés.',
  forms: {
    specification: 'Especificación (OpenAPI 3.1)',
    markdown: 'Esta página en Markdown',
    models: 'Versión breve para modelos de lenguaje',
    catalog: 'Catálogo de API (RFC 9727)',
  },
  overview: 'Llamadas',
  group: {
    Checks: 'Comprobaciones',
    Help: 'Ajustes y explicaciones',
    Knowledge: 'Datos de referencia',
    Service: 'El propio servicio',
  },
  parameters: 'Parámetros',
  sameParameters: (names, route) => sentence`${names}: como en ${route}.`,
  required: 'obligatorio',
  byDefault: (value) => sentence`por defecto: ${value}`,
  fields: 'Campos del formulario',
  plain: (mediaType) => sentence`O como ${mediaType}:`,
  answers: 'Respuestas',
  eachLine: 'una por línea:',
  headers: 'Cabeceras',
  problems: 'Errores',
  example: 'Ejemplo',
  types: {
    heading: 'Tipos',
    lead: 'Un signo de interrogación tras un campo significa que puede faltar. En cualquier momento pueden añadirse campos y valores.',
  },
};
