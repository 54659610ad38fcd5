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
  powershell: {
    about:
      'Abre una conexión a cada puerto del servidor, espera su saludo, envía EHLO, inicia TLS y envía QUIT.',
    tried:
      'Probado con PowerShell 7 en Linux; escrito también para Windows PowerShell 5.1, pero todavía no se ha ejecutado en Windows.',
    constrained:
      'Este PowerShell funciona en un modo de lenguaje restringido, en el que los scripts no pueden abrir conexiones. Pregunte a su administrador o use otro equipo de la misma red.',
  },
};
