/** The labels of the panel for messages and settings that do not work in Spanish. */
import type { ExplainWords } from '../../words.ts';

export const words: ExplainWords = {
  language: 'es',
  paste: 'Mensaje de error, líneas de un registro o ajustes',
  explain: 'Explicar',
  check: (host) => `Comprobar también ${host}: así el consejo se ajusta al estado actual de sus puertos`,
  promise: 'Las contraseñas y los nombres se sustituyen aquí, antes de enviar nada. No se guarda nada.',
  mended: 'Los mismos ajustes, corregidos',
  ticket: 'Una consulta preparada para su proveedor de hosting',
  cut: 'Solo se leyó el principio del texto.',
  page: 'Página completa, con consejos sobre qué pegar',
};
