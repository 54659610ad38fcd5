/** The labels of the panel with the settings of a program in Spanish. */
import type { SettingsWords } from '../../words.ts';

export const words: SettingsWords = {
  language: 'es',
  search: 'Buscar un programa, una biblioteca o un dispositivo',
  found: (count, shown) => {
    const programs = count === 1 ? '1 programa' : `${count} programas`;
    return shown < count ? `${programs}; estos son los ${shown} primeros` : programs;
  },
  nothing: 'Ningún programa se llama así. La página de abajo los muestra todos.',
  tryAgain: 'Volver a intentarlo',
  page: 'Página completa, con fuentes y comandos de prueba',
};
