/** The words about programs in Spanish. Only wording; the code decides when to use it. */
import { longDate } from '../format.ts';
import type { ProgramsWords } from '../programs.ts';
import { settings } from './settings.ts';

export const programs: ProgramsWords = {
  title: 'Ajustes de correo por programa',
  lead: 'Cómo se indica a cada programa su servidor de envío, qué hace sin indicación y qué suele salir mal.',
  programTitle: (name) => `${name}: ajustes para enviar correo`,
  programLead: (name) =>
    `Cómo indicar a ${name} su servidor de salida (SMTP), y a qué hay que prestar atención.`,
  more: 'Más sobre este programa',
  own: { heading: 'Para su servidor', label: 'Su servidor de correo', show: 'Ver los ajustes' },
  keys: { heading: 'Cómo llama a cada valor', value: 'Valor', name: 'Nombre en el programa' },
  example: (mode) =>
    ({
      starttls: 'Con STARTTLS, por ejemplo en el puerto 587',
      'implicit-tls': 'Con SSL/TLS, por ejemplo en el puerto 465',
      plaintext: 'Sin cifrado',
    })[mode],
  field: settings.field,
  facts: {
    heading: 'Qué hace el programa',
    starttls: 'STARTTLS (normalmente puerto 587)',
    implicitTls: 'SSL/TLS desde el primer byte (normalmente puerto 465)',
    unset: 'Sin indicación de cifrado',
    verifies: 'Certificado del servidor',
    oauth: 'OAuth 2.0',
    unknown: 'no se sabe',
  },
  starttls: {
    required: 'se puede exigir, y estos ajustes lo exigen',
    optional: 'se usa si el servidor lo ofrece, y no se puede exigir',
    lacking: 'no es compatible',
  },
  implicitTls: {
    'any-port': 'en cualquier puerto',
    'any-port-and-465': 'en cualquier puerto, y siempre en el 465',
    '465-only': 'en el puerto 465, y solo en ese',
    lacking: 'no es compatible',
  },
  unset: {
    'implicit-tls': 'SSL/TLS desde el primer byte',
    starttls: 'STARTTLS, o no se envía nada',
    'if-offered': 'STARTTLS si el servidor lo ofrece; si no, sin cifrado',
    plaintext: 'sin cifrado',
    'by-port': 'decide el puerto',
    'must-be-set': 'no se envía nada hasta que se indique',
  },
  verifies: {
    'issuer-only': 'se comprueba el emisor, pero no el nombre',
    always: 'se comprueba siempre',
    'by-default': 'se comprueba, salvo que se desactive',
    'if-told': 'solo se comprueba si se pide, y estos ajustes lo piden',
    never: 'no se comprueba',
  },
  unverified: (mode) => `no con ${settings.mode[mode]}`,
  oauth: {
    token: 'acepta un token de acceso',
    browser: 'inicio de sesión en la página del proveedor',
    elsewhere: 'con otros ajustes, no con estos',
    none: 'no es compatible',
  },
  since: (version) => `desde ${version}`,
  traps: 'Qué suele salir mal',
  trap: {
    'means-implicit': ({ key = '' }) =>
      `${key} significa TLS desde el primer byte, normalmente en el puerto 465. Con un puerto para STARTTLS, como el 587, falla, a menudo con «wrong version number».`,
    'means-starttls': ({ key = '' }) =>
      `${key} significa STARTTLS, normalmente en el puerto 587. En el puerto 465 espera un saludo que nunca llega.`,
    'means-if-offered': ({ key = '' }) =>
      `${key} solo cifra si el servidor ofrece STARTTLS. Si alguien quita la oferta por el camino, todo sale sin cifrado.`,
    'scheme-decides': ({ implicit = '', starttls = '' }) =>
      `El cifrado lo decide el esquema, no el puerto: ${implicit} empieza con TLS, ${starttls} no.`,
    'unset-is-plaintext': ({ key = '' }) =>
      `Sin ${key}, el nombre de usuario y la contraseña salen sin cifrado, también en el puerto 587.`,
    'unset-is-implicit': ({ key = '' }) =>
      `Salvo que ${key} diga otra cosa, empieza con TLS. Por eso falla si solo se cambia el puerto al 587.`,
    'unset-goes-by-port': ({ key = '', ports = '' }) =>
      `Sin ${key}, decide el puerto: ${ports}. Lo que hace con otros puertos puede no encajar con el servidor.`,
    'off-still-upgrades': ({ key = '' }) =>
      `${key} no desactiva el cifrado: STARTTLS se sigue usando si el servidor lo ofrece, y un certificado que no es de confianza detiene entonces todo el correo.`,
    excludes: ({ one = '', other = '' }) =>
      `${one} y ${other} se excluyen: solo una de las dos opciones puede estar activada.`,
    'misspelled-is-off': ({ key = '', values = '' }) =>
      `${key} solo conoce ${values}. Cualquier otro valor, incluso una errata, desactiva el cifrado sin dar error.`,
    'misspelled-is-optional': ({ key = '', values = '' }) =>
      `${key} solo conoce ${values}. Cualquier otro valor, incluso una errata, hace opcional el cifrado sin dar error.`,
    'exact-values': ({ key = '', values = '' }) =>
      `${key} admite exactamente uno de estos valores, mayúsculas incluidas: ${values}.`,
    'text-is-true': ({ key = '' }) =>
      `Si ${key} viene de una variable de entorno, el texto «false» puede contar como verdadero. Conviértalo antes.`,
    renamed: ({ old = '', key = '' }) =>
      `${old}, que aún citan algunas guías, se llama ahora ${key}. El nombre antiguo ya no cuenta.`,
    'wrong-name': ({ wrong = '', key = '' }) => `La opción es ${key}, no ${wrong}, como dicen algunas guías.`,
    'no-effect': ({ key = '' }) => `${key}, que aún citan algunas guías, no tiene efecto sobre el cifrado.`,
    'not-the-server': ({ key = '', right = '' }) => `${key} no es el servidor de correo; es ${right}.`,
    'image-means-implicit': ({ image = '', key = '' }) =>
      `En la imagen de contenedor ${image}, ${key} significa TLS desde el primer byte, así que falla en el puerto 587.`,
    'port-unset': ({ key = '', port = '' }) => `Si ${key} no indica un puerto, se usa el ${port}.`,
    'port-in-host': ({ key = '' }) => `El puerto va en ${key}, detrás del servidor y de dos puntos.`,
    'looks-up-mx': ({ key = '' }) =>
      `Salvo que ${key} diga otra cosa, busca los registros MX del nombre del servidor y puede conectarse a otro.`,
    'delivers-directly': ({ key = '' }) =>
      `Sin ${key}, entrega por su cuenta en los servidores de los destinatarios, por el puerto 25, que la mayoría de las redes bloquean.`,
    'falls-back-to-25': ({ key = '' }) =>
      `Con ${key}, prueba el puerto 25 si el puerto no responde, y allí solo cifra si se ofrece STARTTLS.`,
    'saves-first-working': ({ modes = '' }) =>
      `Si el cifrado elegido falla al guardar en la interfaz, prueba por este orden ${modes} y guarda el primero que funciona, aunque así el cifrado sea opcional.`,
    'tries-other-modes': () =>
      'Si falla el cifrado elegido, prueba los demás y se queda con el que funciona, que puede ser otro que el elegido.',
    'downgrades-on-error': ({ key = '' }) =>
      `Incluso con ${key}, sigue sin cifrado si la conexión falla al empezar el cifrado.`,
    'ipv4-only': () => 'Se conecta solo por IPv4.',
    'greets-as-server': () =>
      'Se presenta al servidor con el nombre del propio servidor, y algunos servidores lo rechazan. Ningún ajuste lo cambia.',
    'greets-as': ({ value = '', key = '' }) =>
      `Se presenta al servidor como ${value}, y algunos servidores lo rechazan. ${key} lo cambia.`,
    'short-timeout': ({ seconds = '' }) =>
      `Abandona a los ${seconds} segundos, demasiado poco para los servidores que retrasan su saludo.`,
    'verifies-only-with': ({ key = '' }) =>
      `Solo comprueba el certificado con ${key}; sin ello, cualquiera en el camino puede hacerse con la contraseña.`,
    'verify-elsewhere': ({ key = '' }) =>
      `Con TLS desde el primer byte, las opciones de comprobación del certificado van en ${key}; en otro sitio no tienen efecto.`,
    'checks-since': ({ version = '' }) =>
      `Desde ${version}, comprueba los certificados con más rigor. Los servidores con un nombre equivocado o un emisor desconocido dejan de funcionar al actualizar: hay que corregir el certificado del servidor.`,
    'own-trust-store': ({ key = '' }) =>
      `No usa los certificados del sistema. Su propia autoridad se añade con ${key}.`,
    revocation: ({ key = '' }) =>
      `Pregunta si el certificado está revocado. Si no se llega a la autoridad, por ejemplo detrás de un cortafuegos, falla también un certificado bueno; lo decide ${key}.`,
    'sign-in-switch': ({ key = '' }) =>
      `El inicio de sesión tiene su propio interruptor: sin ${key} no se usan el nombre de usuario ni la contraseña.`,
    'sign-in-skipped': ({ key = '' }) => `Sin ${key}, envía sin iniciar sesión si el servidor no lo ofrece.`,
    'mechanism-unset': ({ key = '', mechanism = '' }) =>
      `Salvo que ${key} indique otro, inicia sesión solo con ${mechanism}.`,
    'refuses-clear': ({ key = '' }) =>
      `Sin cifrado no envía ninguna contraseña, salvo que ${key} lo permita.`,
    'password-only-from': ({ place = '' }) =>
      `La contraseña solo se lee de ${place}; en otro sitio no tiene efecto.`,
    'password-length': ({ characters = '' }) =>
      `La contraseña puede tener como máximo ${characters} caracteres, pocos para muchas contraseñas de aplicación y claves de API.`,
    'oauth-known-only': () => 'OAuth 2.0 solo se puede elegir para los proveedores que el programa conoce.',
    'token-expires': ({ key = '' }) => `${key} toma un token de acceso, que nadie renueva cuando caduca.`,
    'sender-default': ({ key = '', value = '' }) =>
      `Sin ${key}, el remitente es ${value}, que la mayoría de los servidores rechazan.`,
    'sender-required': ({ key = '' }) =>
      `Con un servidor de correo, pero sin ${key}, la dirección del remitente, el programa no arranca.`,
    'sender-parts': ({ local = '', domain = '' }) =>
      `${local} toma solo lo que va delante de la @ en la dirección del remitente; el resto va en ${domain}.`,
    'sender-random': ({ key = '' }) =>
      `Envía una parte del correo desde direcciones cambiantes, que rechazan los servidores que comprueban el remitente. Desactivar ${key} lo evita, pero quita una protección: hágalo solo con un remitente cuyo buzón nadie lea.`,
    'sender-unmatched': ({ key = '' }) =>
      `El correo de un remitente que no coincide con ${key} sale por otro servidor, o con otro remitente.`,
    'interface-wins': ({ place = '' }) =>
      `Lo guardado en las páginas de administración cuenta más que ${place}, así que un cambio allí parece no hacer nada.`,
    'place-wins': ({ place = '' }) =>
      `Lo que hay en ${place} cuenta más que las páginas de administración, así que un cambio allí parece no hacer nada.`,
    'second-place': ({ what = '', where = '' }) =>
      `${what} tiene sus propios ajustes de correo, en ${where}.`,
    'each-part': ({ parts = '' }) => `Cada una de estas partes necesita los ajustes: ${parts}.`,
    'must-be-read': ({ file = '', key = '' }) =>
      `Una variable de entorno como ${key} no hace nada si ${file} no la lee.`,
    'ignored-without': ({ key = '' }) => `Sin ${key} se ignoran todos los demás ajustes de correo.`,
    'silenced-but-tests': ({ key = '' }) =>
      `Mientras ${key} esté definido, solo se envían los correos de prueba, y los demás se descartan.`,
    'silenced-by': ({ key = '' }) => `Mientras ${key} esté definido, no se envía ningún correo.`,
    vanishes: ({ key = '' }) => `Sin ${key}, el correo se descarta o solo se anota, sin dar error.`,
    'notifications-off': ({ key = '' }) =>
      `Sin ${key}, el programa solo envía correos sobre las cuentas, como los de contraseña olvidada, y ninguna notificación.`,
    'quotes-kept': ({ place = '' }) => `En ${place}, las comillas pasan a formar parte del valor.`,
    'special-characters': ({ place = '', characters = '' }) =>
      `En ${place}, estos caracteres cambian el valor si no va entre comillas: ${characters}`,
    'image-without': ({ image = '' }) =>
      `La imagen de contenedor ${image} no toma ajustes de correo del entorno; hay que montar el archivo.`,
    'needs-build': ({ what = '' }) => `Para esto tiene que estar compilado con ${what}.`,
    'needs-restart': ({ what = '' }) => `Los cambios solo tienen efecto después de esto: ${what}.`,
    'startup-check': ({ key = '' }) =>
      `Al arrancar contacta con el servidor de correo, y no arranca si eso falla. Lo decide ${key}.`,
    'needs-worker': ({ command = '' }) =>
      `El correo puede quedarse en una cola mientras no se ejecute un worker: ${command}`,
    'alerts-go-to': ({ place = '' }) =>
      `Las alertas van a las direcciones de ${place}; mientras no haya ninguna, no van a ninguna parte.`,
    'no-retry': () => 'Solo hay un intento: un correo que el servidor no acepta en ese momento se pierde.',
    'kept-unseen': ({ place = '' }) =>
      `El correo que el servidor rechaza definitivamente se queda en ${place}, donde nadie mira.`,
    'needs-implicit': ({ key = '', port = '' }) =>
      `El puerto ${port} solo funciona con ${key}, que la instalación no escribe por sí sola.`,
    'ignores-encryption': ({ key = '' }) =>
      `${key} no trata de los certificados: desactiva STARTTLS, y todo sale sin cifrado si la conexión no empieza con TLS.`,
    since: ({ key = '', version = '' }) =>
      `${key} existe desde ${version}; las versiones anteriores no lo conocen.`,
    'changes-port': ({ key = '', port = '', to = '' }) =>
      `${key} convierte el puerto ${port} en el ${to}, aunque se haya indicado ${port}.`,
    'unset-server': ({ key = '', value = '' }) => `Sin ${key}, busca un servidor de correo en ${value}.`,
    'local-server': ({ key = '' }) =>
      `Sin ${key}, el correo pasa por el servidor de correo de la propia máquina, y cuentan los ajustes de este.`,
    'no-address': () => 'Como servidor de correo no admite ninguna dirección IPv6.',
    'intermediate-refused': ({ key = '' }) =>
      `Donde se comprueban los certificados, no acepta ninguno que tenga otro intermedio mientras no se aumente ${key}, y casi todos lo tienen.`,
    'signs-in-if-offered': () => 'Si el servidor no ofrece inicio de sesión, envía sin él.',
    'refuses-clear-always': () => 'Sin cifrado no envía ninguna contraseña, y ninguna opción lo permite.',
    'read-as-yaml': ({ place = '' }) =>
      `Los valores de ${place} se leen como YAML, también entre comillas: una contraseña que es un número, que contiene dos puntos y un espacio, o que empieza por un carácter como %, @, * o & llega cambiada o no llega.`,
    'file-replaces': ({ place = '' }) =>
      `Con ${place}, todo ajuste que no figure allí vuelve a su valor predeterminado.`,
    edition: ({ edition = '' }) => `Solo ${edition} tiene estos ajustes.`,
    'test-says-sent': ({ key = '' }) =>
      `${key} anuncia éxito aunque no se haya enviado nada; el error solo está en el registro.`,
    replaces: ({ key = '', version = '', old = '' }) =>
      `Desde ${version}, ${key} sustituye a ${old}. Quite ${old}: con ambos, el programa no arranca.`,
    superseded: ({ old = '', key = '', version = '' }) =>
      `Desde ${version}, ${key} sustituye a ${old}, que solo cuenta mientras no se indique ${key}.`,
    removed: ({ key = '', version = '' }) =>
      `${key}, que aún citan algunas guías, ya no existe desde ${version}.`,
    'other-port-field': ({ key = '' }) => `Con TLS desde el primer byte, el puerto va en ${key}.`,
    'not-encrypted-with': ({ key = '' }) => `Con ${key} no se cifra nada.`,
    'starttls-on-top': ({ key = '' }) =>
      `Sin ${key}, pide STARTTLS incluso después de empezar con TLS, y falla.`,
    'strict-certificates': ({ version = '' }) =>
      `Desde ${version}, rechaza los certificados que no siguen la norma con exactitud, como los de muchas autoridades caseras.`,
    'sign-in-off': ({ key = '' }) => `El servidor rechaza todo inicio de sesión hasta que ${key} lo permite.`,
    'own-recipients-only': ({ way = '' }) => `${way} solo llega a destinatarios de su propia organización.`,
    'moved-to-interface': ({ place = '', version = '' }) =>
      `A partir de ${version} ya no se lee ${place}: los ajustes se hacen en la interfaz.`,
    'automatic-first': ({ key = '' }) =>
      `El puerto, el cifrado y el inicio de sesión solo se pueden ajustar después de desactivar ${key}.`,
    'through-cloud': ({ whose = '' }) =>
      `Se conecta desde servidores de ${whose}, que además guardan la contraseña. Un servidor al que solo llega su propia red no funciona.`,
    'sign-in-dropped': ({ mechanisms = '' }) =>
      `Si el servidor no ofrece ninguno de ${mechanisms}, envía sin iniciar sesión y sin dar error.`,
    'waits-forever': ({ key = '' }) => `Sin ${key}, espera al servidor sin límite.`,
    'other-prefix': ({ protocol = '', prefix = '' }) =>
      `Con el protocolo ${protocol}, las opciones empiezan por ${prefix}; otras no cuentan.`,
    'ignored-on-port': ({ key = '', port = '', other = '' }) =>
      `En el puerto ${port}, ${key} solo cuenta junto con ${other}.`,
    'health-check': ({ key = '' }) =>
      `La comprobación de estado del programa contacta con el servidor de correo y falla con él. Lo decide ${key}.`,
    'words-are-values': ({ place = '', values = '' }) =>
      `En ${place}, las palabras ${values} no se toman como texto.`,
    'unverified-without-file': ({ file = '', key = '' }) =>
      `Si falta ${file}, no se comprueba ningún certificado y el programa no lo dice, salvo que ${key} esté definido.`,
    'mechanisms-off': ({ key = '' }) =>
      `De forma predeterminada no envía ninguna contraseña legible, ni siquiera dentro de TLS; ${key} lo permite ahí.`,
    'signs-in-since': ({ version = '' }) => `Antes de ${version} no puede iniciar sesión.`,
    'sends-after-refusal': () => 'Si el servidor rechaza el inicio de sesión o no lo ofrece, envía sin él.',
    'environment-wins': ({ key = '', place = '' }) =>
      `Una variable de entorno como ${key} cuenta más que ${place}.`,
  },
  messages: {
    heading: 'Qué significan sus mensajes de error',
    lead: 'Partes de mensajes que muestra. Cada enlace explica uno y dice qué cambiar.',
  },
  evidence: {
    run: (version, date) => `Ejecutado con la versión ${version} el ${longDate('es', date)}.`,
    compared: (version, date) =>
      version === null
        ? `Comparado con su documentación el ${longDate('es', date)}.`
        : `Comparado con su documentación o código fuente (${version}) el ${longDate('es', date)}.`,
  },
  unconfirmed: 'Ninguna fuente reciente confirma estos ajustes.',
};
