/** The words of the start page in Spanish: the check, and the article below it. */
import type { HomeWords } from '../home.ts';
import { sentence } from '../sentence.ts';

export const home: HomeWords = {
  title: '¿Qué puerto SMTP debo usar?',
  lead: 'Su programa de correo envía los mensajes por un puerto determinado de un servidor de correo. Si ese puerto está cerrado o bloqueado por el camino, los mensajes se quedan en la bandeja de salida. Compruebe qué puertos de su servidor de correo responden.',
  withoutScripts: (command) =>
    sentence`Esta página comprueba puertos con un script. Sin scripts, un terminal hace lo mismo: ${command}, seguido de la dirección de esta página, una barra y el nombre de su servidor de correo.`,
  ports: {
    heading: 'Qué puerto para qué',
    purpose: 'Para qué sirve',
    row: {
      587: {
        purpose: 'Puerto estándar para enviar desde un programa o dispositivo.',
        encryption: 'STARTTLS',
      },
      465: {
        purpose: 'Igual de bueno para enviar: cifrado desde el principio (recomendado por la RFC 8314).',
        encryption: 'TLS («SSL/TLS»)',
      },
      2525: {
        purpose: 'Alternativas de algunos proveedores cuando el 587 está bloqueado.',
        encryption: 'casi siempre STARTTLS',
      },
      80: {
        purpose: 'Último recurso que ofrecen pocos proveedores: casi ninguna red lo bloquea.',
        encryption: 'según el proveedor',
      },
      25: {
        purpose: 'Correo de servidor a servidor. No está pensado para enviar desde su aparato.',
        encryption: 'STARTTLS si se ofrece',
      },
    },
  },
  modes: {
    heading: '¿STARTTLS o SSL/TLS?',
    texts: [
      'Los dos son buenas opciones y llevan al mismo cifrado. Con STARTTLS la conexión empieza sin cifrar y luego cambia; con SSL/TLS está cifrada desde el principio, como recomienda la RFC 8314. Lo importante es que el puerto y el ajuste vayan juntos: el 587 va con STARTTLS, el 465 con SSL/TLS. Confundirlos es una de las causas más frecuentes de una conexión que se queda colgada y luego falla.',
      'No inicie nunca sesión en un puerto sin cifrado: su contraseña se enviaría sin cifrar.',
    ],
  },
  port25: {
    heading: 'Por qué el puerto 25 es distinto',
    text: (untestable) =>
      sentence`Por el puerto 25 los servidores de correo se entregan los mensajes entre sí. Como ordenadores secuestrados enviaron por ahí oleadas de spam, la mayoría de los proveedores de Internet, redes móviles y nubes bloquean las conexiones salientes hacia él. Muchas veces también lo hace la red desde la que se comprueba: entonces el puerto 25 aparece como ${untestable}, y eso no dice nada de su servidor. Para enviar su propio correo no lo necesita.`,
  },
  blocked: {
    heading: '¿Qué hacer cuando un puerto está bloqueado?',
    steps: [
      'Cambie de puerto en el programa de correo: del 587 al 465 o al revés, y cambie también el ajuste de cifrado.',
      'Pruebe otra red, como la zona Wi-Fi de su teléfono. Si ahí funciona, es la primera red la que bloquea el puerto.',
      'Suspenda la VPN, el cortafuegos y la protección de correo del antivirus durante un intento.',
      'Pida a su proveedor de correo un puerto alternativo como el 2525.',
    ],
    whoseSide:
      'La comprobación parte de nuestro servidor, no de su navegador. Cuando un puerto responde aquí y no en su casa, la causa está entre usted y el servidor: en su red, en su proveedor de Internet o en un programa de su aparato.',
  },
  causes: {
    summary: 'Causas cercanas a usted y cómo reconocerlas',
    terms: [
      {
        term: 'Antivirus',
        text: 'Su protección de correo se pone entre el programa y el servidor. Señales típicas: un certificado emitido por el fabricante del antivirus, o una conexión que se corta. Suspenda solo esa protección durante un intento.',
      },
      {
        term: 'VPN',
        text: 'Contra el spam, muchos servicios de VPN bloquean el puerto 25, y algunos también el 465 y el 587. Desconéctela durante un intento.',
      },
      {
        term: 'Wi-Fi de hotel, tren o cafetería',
        text: 'Mientras no acepte su página de acceso, no pasa nada; después, algunas solo dejan pasar la web. Abra primero una página cualquiera o, si no basta, use la zona Wi-Fi de su teléfono.',
      },
      {
        term: 'Empresa o escuela',
        text: 'Desde ahí muchas veces solo se llega al servidor de correo propio. Pregunte al departamento de informática qué servidor y qué puerto usar.',
      },
      {
        term: 'Proveedor de Internet',
        text: 'Muchos bloquean el puerto 25 a todos sus clientes, otros solo cuando ha salido spam de su línea. Los puertos 587 y 465 suelen seguir abiertos.',
      },
      {
        term: 'Router',
        text: 'En Alemania, algunos Speedport de Telekom solo dejan pasar los puertos 25 y 587 hacia los servidores de una lista: añada el suyo o use el 465.',
      },
    ],
  },
  results: {
    heading: 'Qué significan los resultados',
    meaning: {
      starttls:
        'El servidor habla SMTP y pasa al cifrado. Con una marca de verificación, su certificado también es de confianza: este puerto está bien. Con un signo de advertencia, la conexión está cifrada, pero algo falla, casi siempre el certificado; el motivo se muestra al lado. Los programas de correo avisan entonces o rechazan la conexión.',
      'implicit-tls': 'Lo mismo, pero cifrado desde el principio.',
      plaintext:
        'El servidor habla SMTP pero no ofrece cifrado. No inicie sesión ahí: su contraseña se enviaría sin cifrar.',
      'tls-failed':
        'Se puede acceder al servidor, pero no se pudo establecer una conexión cifrada. El motivo se muestra debajo.',
      rejected: 'El servidor responde, pero nos rechaza de forma permanente. Puede que a usted sí lo acepte.',
      busy: 'El servidor responde, pero nos rechaza por el momento. Inténtelo más tarde.',
      silent:
        'El servidor acepta la conexión, pero la respuesta esperada no llega. En el 80 y el 443 suele ser un servidor web, en el 465 un ajuste de cifrado equivocado.',
      'not-smtp': 'Algo responde que no es un servidor de correo, por ejemplo un servidor web.',
      dropped: 'El servidor acepta la conexión, pero la cierra antes de que empiece la conversación.',
      refused:
        'Se puede acceder al servidor, pero rechaza las conexiones a este puerto: por lo general, no hay ningún servicio a la escucha.',
      timeout: 'No hubo respuesta: un cortafuegos descarta la conexión, o el servidor está apagado.',
      connected:
        'Probado desde otra red, sin SMTP: el puerto está abierto, pero no se comprobó si sirve para el correo.',
      'no-reply':
        'Probado desde otra red, que no pudo conectarse. No es posible saber si la causa es el servidor o esa red.',
      untestable:
        'No podemos comprobar este puerto desde aquí, casi siempre porque nuestro proveedor de alojamiento lo bloquea. Su servidor puede estar bien.',
      error:
        'Algo salió mal por nuestra parte. Eso no dice nada del servidor; inténtelo de nuevo en un momento.',
    },
  },
};
