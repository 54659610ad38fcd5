/** The words that explain error messages in Spanish. Only wording; the code decides when to use it. */
import type { ErrorChangeParameters } from '../../api/index.ts';
import { type ExplanationWords, modeName, only, portWithMode } from '../explanation.ts';
import { list } from '../format.ts';

const onPort = (port: number | undefined): string => (port === undefined ? '' : ` en el puerto ${port}`);
const orPort = ({ otherPort, otherEncryption }: ErrorChangeParameters): string =>
  otherPort === undefined ? '' : ` o el puerto ${portWithMode(otherPort, otherEncryption)}`;
const asWell = ({ otherPort, otherEncryption }: ErrorChangeParameters): string =>
  otherPort === undefined ? '' : ` El puerto ${portWithMode(otherPort, otherEncryption)} también sirve.`;
const PAIRS = 'el puerto 587 va con STARTTLS, el puerto 465 con SSL/TLS';

export const explanation: ExplanationWords = {
  title: 'Qué significa el mensaje de error',
  measured: (host) => `Resultado de nuestra comprobación de ${host}:`,
  unlooked: (host) =>
    `${host} aún no se ha comprobado: abrir esta dirección no inicia ninguna prueba. Lo que sigue lo dice solo el mensaje.`,
  lookAndExplain: (host) => `Comprobar ${host} y explicar`,
  provisional: (host) => `Salvo que la prueba de ${host} muestre otra cosa:`,
  named: (named, host) =>
    `Su mensaje se refiere a ${named}, pero se ha comprobado ${host}. Por eso la explicación se basa solo en el mensaje. Si ${named} es su servidor, compruebe ese.`,
  limit: {
    'refused-here': 'rechazó nuestra comprobación, lo que no dice nada de usted',
    limited: 'tiene un límite que nuestra comprobación alcanzó, o no está disponible en este momento',
    masked: 'un cortafuegos en nuestro camino oculta lo que ofrece',
    late: 'no respondió en el tiempo que espera nuestra comprobación; los programas de correo esperan más',
    'beyond-our-client':
      'cifra de una forma que nuestra comprobación no admite, pero los programas de correo sí',
  },
  ticketFor: 'Una consulta preparada para su proveedor de hosting:',
  ticket: (dialed, seen) => ({
    subject: `El correo saliente hacia ${dialed} se redirige`,
    text: [
      'Hola:',
      `Mi programa se conecta a ${dialed}, pero en su lugar responde ${seen}. Parece que las conexiones SMTP salientes se redirigen a su propio servidor de correo (en cPanel y WHM, «SMTP Restrictions» o una regla del cortafuegos).`,
      `Les ruego que permitan para mi cuenta las conexiones a ${dialed} en los puertos 465 y 587, o que me indiquen cómo conseguirlo.`,
      'Gracias',
    ].join('\n\n'),
  }),
  recognized: (quote, program) => `Reconocido: «${quote}» (${program})`,
  confidence: {
    certain: 'Lo dice el mensaje.',
    likely: 'Es el significado habitual.',
    possible: 'Puede haber otras causas.',
  },
  source: (name) => `Fuente: ${name}`,
  sourceName: {
    messagesOf: (program) => `mensajes de ${program}`,
    custom: 'texto que usan muchos servidores',
  },
  unconfirmed: 'se cita así a menudo, sin comprobar',
  cause: {
    'tls-on-plain-port':
      'Su programa cifró enseguida, pero en este puerto habla primero el servidor, sin cifrar. El puerto y el cifrado no corresponden.',
    'plain-on-tls-port':
      'Su programa espera a que el servidor hable, pero en este puerto el cifrado empieza enseguida (SSL/TLS). Puerto y cifrado no van juntos.',
    'no-greeting':
      'La conexión se estableció, pero el servidor no envió el saludo. O espera a que empiece el cifrado (SSL/TLS), o algo en el camino bloquea el tráfico.',
    'connection-timeout':
      'Nada respondió a tiempo. Casi siempre un cortafuegos o la red del camino descarta la conexión sin decir nada.',
    'connection-refused':
      'Se llega al servidor, pero en este puerto no escucha nada, o un cortafuegos rechaza la conexión.',
    unreachable:
      'Su red no conoce ningún camino al servidor. A menudo se trata solo de IPv6, y con IPv4 funcionaría.',
    'connection-lost':
      'La conexión se estableció y luego se cortó. Ocurre cuando el puerto y el cifrado no corresponden, o cuando interviene un filtro.',
    'connection-failed': 'No se pudo conectar con el servidor de correo. El mensaje no dice por qué.',
    'connection-forbidden':
      'Su propio sistema prohíbe la conexión al programa: reglas de seguridad, un cortafuegos o el proveedor de alojamiento.',
    'name-not-found': 'No se encontró el nombre del servidor de correo. Casi siempre está mal escrito.',
    'name-lookup-failed':
      'El nombre del servidor no se pudo resolver en ese momento. Su servidor DNS no respondió.',
    'host-field-wrong':
      'El campo del servidor contiene algo más que un nombre: un puerto, comillas o un prefijo como ssl:// o https://.',
    'encryption-required':
      'El servidor solo acepta contraseñas y correo cifrados, y su conexión no lo estaba.',
    'starttls-not-offered':
      'Su programa exige STARTTLS, pero en este puerto no se lo ofrecieron. O el puerto cifra desde el principio (SSL/TLS), o algo en el camino quita la oferta.',
    'starttls-refused': 'El servidor ofrece STARTTLS, pero ahora mismo no puede iniciarlo.',
    'tls-failed':
      'El servidor y el programa no se pusieron de acuerdo en el cifrado. El mensaje no dice por qué.',
    'tls-outdated': 'Uno de los dos lados solo conoce un cifrado anticuado, que el otro rechaza.',
    'certificate-expired':
      'El certificado del servidor ya no es válido, o el reloj de su dispositivo va mal.',
    'certificate-other-name': 'El certificado es para otro nombre que el del servidor indicado.',
    'certificate-untrusted':
      'Su programa no conoce al emisor del certificado: es autofirmado, la cadena está incompleta, o un antivirus ha puesto el suyo en medio.',
    'sign-in-required':
      'El servidor quiere que se identifique antes de aceptar correo, y su programa no lo hizo.',
    'sign-in-failed': 'El servidor no aceptó el usuario y la contraseña. La conexión en sí funciona.',
    'sign-in-method': 'El servidor y el programa no tienen ninguna forma de identificarse en común.',
    'sign-in-unavailable':
      'El servidor no puede comprobar contraseñas en este momento. Eso depende del servidor.',
    'app-password-required':
      'En esta cuenta los programas necesitan una contraseña propia: la habitual no se acepta.',
    'password-sign-in-off':
      'El proveedor ya no deja que los programas se identifiquen aquí con una simple contraseña.',
    'service-refused':
      'Se pudo contactar con el servidor, pero rechazó la conexión o el mensaje. El motivo está en el texto de su respuesta, no en el número.',
    'relaying-denied': 'El servidor no reenvía este correo por usted. Casi siempre falta identificarse.',
    'sender-refused': 'El servidor no acepta esta dirección de remitente para su cuenta.',
    'recipient-refused':
      'El servidor no acepta al destinatario. La dirección quizá está mal escrita o no existe.',
    'domain-not-authorised':
      'El dominio del remitente no dice que este servidor pueda enviar por él (SPF, DKIM, DMARC).',
    'address-listed': 'La dirección IP desde la que envía está en una lista de bloqueo.',
    'no-reverse-name':
      'La dirección IP desde la que envía no tiene nombre de host (DNS inverso). Los servidores lo toman por señal de spam.',
    'too-many-connections':
      'El servidor ha alcanzado su límite de conexiones, o recibió demasiadas conexiones suyas.',
    'sending-limit': 'Ha enviado más de lo que el servidor permite en este tiempo.',
    'try-later':
      'El servidor le hace esperar. Muchos lo hacen a propósito con remitentes que aún no conocen.',
    'mailbox-full': 'En el buzón no queda espacio para más mensajes.',
    'message-too-large': 'El mensaje es más grande de lo que el servidor acepta.',
    'content-refused': 'El servidor rechazó el mensaje, por su contenido o su remitente.',
    'command-refused':
      'El servidor no aceptó una orden. Casi siempre llegó demasiado pronto o en una forma que no conoce.',
    'incoming-server': 'Se trata de recibir correo (POP o IMAP). Los puertos de envío no tienen que ver.',
    'reason-missing': 'Esto solo dice que el envío falló. El motivo está en otra línea.',
  },
  change: {
    'match-encryption': ({ port }) =>
      `Ajuste el puerto y el cifrado como pareja: ${PAIRS}.${port === undefined ? '' : ` Su mensaje habla del puerto ${port}.`}`,
    'use-starttls': (given) =>
      `El puerto ${given.port} habla aquí STARTTLS: elija STARTTLS para él, no SSL/TLS.${asWell(given)}`,
    'use-implicit-tls': (given) =>
      `El puerto ${given.port} cifra aquí desde el primer byte: elija SSL/TLS para él, no STARTTLS.${asWell(given)}`,
    'use-port': ({ port, encryption, insteadOf }) =>
      `Use el puerto ${port} con ${modeName(encryption)}${insteadOf === undefined ? '' : ` en lugar del ${insteadOf}, que tampoco responde desde aquí`}: desde aquí funciona. Si a usted le falla, casi siempre lo bloquea su propia red.`,
    'try-other-port': ({ port }) =>
      `Pruebe ${port === 465 ? 'el puerto 587 con STARTTLS' : port === 587 ? 'el puerto 465 con SSL/TLS' : 'el puerto 587 con STARTTLS o el puerto 465 con SSL/TLS'}, y otra red, como la del teléfono: si allí funciona, la primera red bloquea el puerto.`,
    'look-at-own-network': (given) =>
      `El puerto ${given.port} responde desde aquí; por tanto la causa está casi siempre de su lado: red, cortafuegos, VPN, antivirus o alojamiento. Pruebe otra red${orPort(given)}.`,
    'use-ipv4': () =>
      'Haga que el programa conecte por IPv4, o repare IPv6 en su red, donde no funciona. En Postfix, ponga inet_protocols = ipv4 o smtp_address_preference = ipv4.',
    'enter-server': () =>
      'Su programa llama a su propio equipo, como si no hubiera ningún servidor de correo configurado. Indique como host el servidor de salida de su proveedor, y compruebe que el programa lee ese ajuste.',
    'set-wrappermode': () =>
      'En Postfix 3.0 o posterior, ponga smtp_tls_wrappermode = yes y smtp_tls_security_level = encrypt para el puerto 465. Los anteriores necesitan el puerto 587 con STARTTLS.',
    'set-encryption': ({ port, encryption }) =>
      `Elija ${modeName(encryption)} para el puerto ${port}: en su programa no hay ningún cifrado activado para él.`,
    'encryption-is-altered': ({ port }) =>
      `Desde aquí, el puerto ${port} sí ofrece STARTTLS. Algo entre usted y el servidor lo quita: suspenda la protección de correo del antivirus, o pruebe otra red. No envíe la contraseña sin cifrar.`,
    'no-encryption-there': (given) =>
      `El puerto ${given.port} responde desde aquí, pero no ofrece ningún cifrado. No se identifique allí${given.otherPort === undefined ? '; pida al proveedor un puerto cifrado' : `; use el puerto ${portWithMode(given.otherPort, given.otherEncryption)}`}.`,
    'ask-provider': ({ port }) =>
      `Nuestra comprobación tampoco pudo usar el servidor${onPort(port)}. Pregunte al proveedor, o mire su página de estado.`,
    'ask-why': () =>
      'Lea lo que el servidor dice tras el número: a menudo nombra el motivo, o una página con él. Si no, pregunte a quien lleva el servidor.',
    'check-name': () =>
      'Compruebe cómo está escrito el servidor de salida. Figura en la ayuda de su proveedor y suele empezar por smtp o mail.',
    'check-resolver': () =>
      'Inténtelo otra vez en un momento. Si sigue igual, compruebe los ajustes de DNS del dispositivo o del router.',
    'correct-host-field': () =>
      'Escriba solo el nombre en el campo del servidor, por ejemplo smtp.example.com: sin comillas y sin https:// ni ssl://. El puerto va en su propio campo.',
    'allow-program': () =>
      'Permita al programa conectarse a los puertos 465 y 587, o pídalo al alojamiento. En Linux con SELinux, httpd_can_sendmail o httpd_can_network_connect puede estar desactivado.',
    wait: () => 'Inténtelo otra vez en unos minutos. Si sigue igual, pregunte al proveedor.',
    'update-program': () =>
      'Actualice el programa o el sistema. Si el antiguo es el servidor, pida a su proveedor TLS 1.2 o más nuevo.',
    'renew-certificate': ({ port }) =>
      `Compruebe la fecha y la hora de su dispositivo. Si son correctas, el proveedor tiene que renovar el certificado${onPort(port)}.`,
    'use-certified-name': ({ names }) =>
      names === undefined
        ? 'Ponga como servidor el nombre para el que vale el certificado, tal como lo indica el proveedor.'
        : `Ponga como servidor un nombre para el que vale el certificado: ${list('es', names)}. En caso de duda, pregunte al proveedor.`,
    'ask-hosting-provider': () =>
      'Respondió otro servidor en lugar del que usted indicó: es probable que su proveedor de alojamiento desvíe el correo saliente a su propio servidor (en cPanel, «SMTP Restrictions»). Pídale que permita las conexiones con su servidor de correo. No desactive la comprobación de certificados.',
    'pause-mail-shield': () =>
      'La protección de correo de su antivirus respondió en lugar del servidor. Páusela e inténtelo de nuevo. Si así funciona, excluya de ella el programa o el servidor.',
    'trust-issuer': ({ port }) =>
      port === undefined
        ? 'Suspenda la protección de correo del antivirus. Si el servidor es suyo, instale toda la cadena; si no, pregunte al proveedor. No desactive la comprobación de certificados.'
        : `Visto también desde aquí, el certificado del puerto ${port} no es de confianza: lo envía el propio servidor. Si el servidor es suyo, instale toda la cadena; si no, debe repararlo el proveedor. No desactive la comprobación de certificados.`,
    'check-own-trust': ({ port }) =>
      `Visto desde aquí, el certificado del puerto ${port} está bien. La causa está, pues, de su lado: antivirus o proxy en medio, reloj equivocado, o una lista antigua de emisores.`,
    'sign-in': () =>
      'Active la autenticación del servidor de salida, con el usuario y la contraseña del buzón, en el puerto 587 o 465.',
    'sign-in-elsewhere': (given) =>
      `El puerto ${given.port} no ofrece autenticación en nuestra comprobación. Use en su lugar el puerto ${portWithMode(given.otherPort ?? 0, given.otherEncryption)}, que sí la ofrece.`,
    'no-sign-in-there': ({ port }) =>
      `El puerto ${port} no ofrece autenticación en nuestra comprobación. Pregunte al proveedor en qué puerto autenticarse; si el servidor se usa sin autenticación, desactívela en el programa.`,
    'no-password-sign-in': ({ port, methods }) =>
      `El puerto ${port} no ofrece autenticación con contraseña en nuestra comprobación${only('es', methods, ', solo ')}. Elija OAuth2 en un programa que lo admita, o pregunte al proveedor o al administrador cómo autenticarse.`,
    'ntlm-sign-in': ({ port }) =>
      `El puerto ${port} solo ofrece NTLM en nuestra comprobación. Elija NTLM (en Outlook, «autenticación de contraseña segura») si su programa lo tiene; si no, pida al administrador otra forma de autenticarse.`,
    'check-password': () =>
      'Escriba de nuevo el usuario y la contraseña; el usuario suele ser la dirección completa. Con verificación en dos pasos hace falta una contraseña de aplicación.',
    'create-app-password': () =>
      'Cree una contraseña de aplicación en los ajustes de seguridad de la cuenta y escríbala en el programa.',
    'use-modern-sign-in': () =>
      'Elija OAuth2 como autenticación, o pida al administrador que permita SMTP AUTH para este buzón.',
    'choose-sign-in-method': () =>
      'Elija «contraseña normal» junto con el cifrado. En un servidor propio quizá falta un módulo SASL.',
    'use-own-sender': () =>
      'Envíe con la dirección de la cuenta con la que se identifica, o haga confirmar la otra por el proveedor.',
    'check-recipient': () =>
      'Compruebe cómo está escrito el destinatario. Si es correcto, pregúntele por otro medio.',
    'authorise-domain': () =>
      'Añada este servidor al registro SPF del dominio del remitente y active DKIM; el proveedor indica los registros.',
    'ask-delisting': () =>
      'Envíe por el servidor de su proveedor identificándose (puerto 587 o 465). Si la dirección es suya, pida a la lista nombrada en el mensaje que la quite.',
    'use-submission': () =>
      'No entregue directamente por el puerto 25: envíe identificándose por el servidor de su proveedor, en el puerto 587 con STARTTLS o 465 con SSL/TLS.',
    'fewer-connections': () => 'Espere unos minutos, y deje que el programa abra menos conexiones a la vez.',
    'respect-limit': () =>
      'Espere a que pase el plazo, envíe en partes más pequeñas, o pida un límite más alto.',
    'free-space': () => 'Inténtelo más tarde. Si el buzón es suyo, haga sitio en él.',
    'make-smaller': () => 'Reduzca el adjunto, o envíe un enlace a él.',
    'change-content': () =>
      'Lea lo que el servidor escribe tras el número: a menudo nombra una página con el motivo. Los enlaces y los adjuntos son frecuentes.',
    'read-reply': () =>
      'Lea lo que el servidor escribe tras el número, compruebe el puerto y el cifrado, y active un registro detallado.',
    'check-incoming': () => 'Compruebe el nombre, el puerto y la contraseña del servidor de entrada.',
    'paste-more': () =>
      'Pegue también las líneas de alrededor: las que tienen un número como 535, «error:» o «Caused by».',
  },
  nothing:
    'Este mensaje no se conoce aquí. Lo que ayuda: la línea que nombra el error, con su número (como 0x800CCC0E, 535 o ETIMEDOUT), el puerto, y las últimas líneas del registro del programa, palabra por palabra.',
  cut: 'Solo se leyó el principio del texto.',
};
