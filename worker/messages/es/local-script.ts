/** The words of the script of `/local.sh` in Spanish. */
import type { LocalScriptWords } from '../local-script.ts';

export const localScript: LocalScriptWords = {
  title: (host) => `Puertos SMTP de ${host}: su red y el servicio`,
  about: [
    'Abre una conexión a cada puerto del servidor, espera su saludo y envía EHLO y QUIT.',
    'No envía correo ni contraseña y solo pregunta al servidor: lo que vio el servicio está más abajo.',
    'La parte del enlace final detrás de # se queda en su navegador.',
  ],
  conclusionColumn: 'CONCLUSIÓN',
  saidToEdge: 'al servicio:',
  noTool: 'Aquí no hay nada que abra una conexión: bash, nc, python3, perl u openssl. Instale uno de ellos.',
  old: 'Este script y sus resultados tienen más de diez minutos. Descárguelo de nuevo.',
  link: 'Las dos columnas en un navegador:',
};
