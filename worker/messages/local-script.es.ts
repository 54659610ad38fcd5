/** The words of the script of `/local.sh` in Spanish. */
import type { LocalScriptWords } from './local-script.ts';

export const localScriptEs: LocalScriptWords = {
  title: (host) => `Puertos SMTP de ${host}, desde aquí y desde el servicio`,
  about: [
    'Abre una conexión a cada puerto del servidor, espera su saludo y dice EHLO y QUIT.',
    'No envía correo ni contraseña y solo pregunta al servidor: lo que vio el servicio está más abajo.',
    'Lo que el enlace final lleva detrás de # se queda en su navegador.',
  ],
  column: { edge: 'DESDE EL BORDE', conclusion: 'CONCLUSIÓN' },
  saidToEdge: 'al servicio:',
  sentence: {
    'both-open': 'Abierto para ambos: nada en su lado impide usar este puerto.',
    'blocked-here':
      'Bloqueado en su lado: el servidor responde en otros lugares, pero no aquí. La causa es un cortafuegos o un antivirus de esta máquina, el router o el proveedor de acceso.',
    down: 'Caído en el proveedor: el servidor no responde en este puerto ni aquí ni en otros lugares. Está averiado o no se usa. Use otro puerto o pregunte a quien lo opera.',
    'wrong-tls-mode':
      'Modo TLS equivocado: el puerto no habla el cifrado habitual. En un puerto SSL/TLS habitual elija STARTTLS en el programa de correo; si no, SSL/TLS.',
    altered:
      '¿Alterado en el camino? El saludo, EHLO, el certificado o el modo TLS difieren de lo que vio el servicio. A menudo un antivirus o un cortafuegos lee la conversación; a veces el proveedor tiene varios servidores distintos.',
    'open-here-only':
      'Abierto solo para usted: el servidor le responde a usted y no al servicio. Puede ser intencionado, y no le perjudica.',
    'not-compared':
      'Sin comparación: uno de los dos no pudo probar el puerto. El servicio no puede probar el puerto 25. Si aquí no responde, es habitual: la mayoría de las redes lo bloquean, y no hace falta para enviar su correo.',
  },
  noTool: 'Aquí no hay nada que abra una conexión: bash, nc, python3, perl u openssl. Instale uno de ellos.',
  old: 'Este script tiene más de diez minutos, y lo que vio el servicio también. Descárguelo de nuevo.',
  link: 'Las dos columnas en un navegador:',
};
