/** The words for settings in Spanish. Only wording; the code decides when to use it. */

import { noPortText } from '../finding.ts';
import type { SettingsWords } from '../settings.ts';
import { finding } from './finding.ts';

const MODE = { starttls: 'STARTTLS', 'implicit-tls': 'SSL/TLS', plaintext: 'ninguno' } as const;

export const settings: SettingsWords = {
  title: (host) => `Ajustes para ${host}`,
  how: (port, mode) =>
    mode === 'plaintext' ? `puerto ${port} sin cifrado` : `puerto ${port} con ${MODE[mode]}`,
  origin: {
    check: (when) => `Comprobado el ${when} UTC.`,
    address:
      'Estos ajustes valen para el puerto y el cifrado indicados arriba. La comprobación muestra si el servidor los ofrece.',
    documented: (provider) => `Es lo que documenta ${provider}. Este servidor no se ha comprobado.`,
    listed: (provider) =>
      `Estos valores los indican terceros para ${provider}; no hemos visto la documentación del propio proveedor. Este servidor no se ha comprobado.`,
    usual: 'Son los valores habituales. Este servidor no se ha comprobado.',
  },
  check: (port) => `Comprobar el puerto ${port}`,
  checkAll: 'Comprobar el servidor',
  placeholders:
    'Ponga sus propios valores en lugar de YOUR_USER, YOUR_PASSWORD y YOUR_ADDRESS. Se quedan con usted: no se nos envía nada.',
  kind: {
    program: 'Programas de correo',
    application: 'Aplicaciones que usted aloja',
    device: 'Dispositivos',
    tool: 'Comandos',
    server: 'Servidores',
    library: 'Bibliotecas y frameworks',
  },
  client: {
    'outlook-new': 'Outlook (nuevo, Windows)',
    'outlook-classic': 'Outlook (clásico, Windows)',
    'android-mail': 'Programas de correo para Android',
    exchange: 'Exchange Server (conector de envío)',
  },
  field: {
    server: 'Servidor de salida (SMTP)',
    port: 'Puerto',
    encryption: 'Cifrado',
    'sign-in': 'El servidor requiere autenticación',
    authentication: 'Autenticación',
    user: 'Nombre de usuario',
    password: 'Contraseña',
    sender: 'Dirección del remitente',
  },
  choice: {
    none: 'ninguno',
    on: 'activado',
    off: 'desactivado',
    'normal-password': 'contraseña normal',
    'password-in-clear': 'contraseña, transmitida de manera insegura',
    'encrypted-password': 'contraseña cifrada',
    'no-authentication': 'sin autenticación',
    'same-as-incoming': 'como en el correo entrante',
  },
  own: {
    thunderbird: {
      field: {
        server: 'Nombre del servidor',
        port: 'Puerto',
        encryption: 'Seguridad de la conexión',
        authentication: 'Método de identificación',
        user: 'Nombre de usuario',
      },
      choice: {
        none: 'Ninguna',
        'normal-password': 'Contraseña normal',
        'password-in-clear': 'Contraseña, transmitida de manera insegura',
        'encrypted-password': 'Contraseña cifrada',
        'no-authentication': 'Sin identificación',
      },
    },
  },
  mode: MODE,
  shell: 'En un terminal',
  note: {
    'no-usable-port': ({ why = '' }) => noPortText(finding, why),
    'not-measured': () =>
      'Sin comprobar: este servidor puede tener otro puerto u otro cifrado. Compruébelo primero; el resultado lleva a sus ajustes.',
    'servers-port': () =>
      'El puerto 25 es para el correo entre servidores, y muchas redes lo bloquean. Para entregar correo con contraseña, use 465 o 587 si el servidor los ofrece.',
    plaintext: () =>
      'Atención: sin cifrado, su contraseña y su correo viajan legibles para todos. Use otro puerto si lo hay.',
    'untrusted-certificate': () =>
      'El certificado de este servidor no es de confianza. Por eso los programas rechazan estos ajustes, y con razón. Haga que corrijan el certificado o use el nombre para el que se emitió. No desactive la comprobación.',
    'address-not-name': () =>
      'El servidor está indicado por su dirección. Los certificados valen para nombres: use el suyo si lo tiene.',
    'not-supported': () => 'Este programa no puede cifrar así. Use un puerto con STARTTLS.',
    'no-starttls': () => 'Este programa no tiene STARTTLS. Use un puerto con SSL/TLS, casi siempre el 465.',
    'needs-encryption': () => 'Sin cifrado, este programa no envía ninguna contraseña. Use otro puerto.',
    'verifies-never': () =>
      'Atención: este programa no comprueba los certificados, así que cualquiera en el camino puede hacerse con la contraseña y el correo. Úselo solo en una red de confianza.',
    'verifies-issuer-only': () =>
      'Atención: este programa comprueba quién emitió un certificado, pero no para qué nombre. Cualquiera con un certificado propio puede hacerse por el camino con la contraseña y el correo.',
    'access-token': () =>
      'Ponga en lugar de YOUR_ACCESS_TOKEN un token que su programa obtiene del proveedor. Caduca, normalmente al cabo de una hora, así que el programa debe renovarlo.',
    'begins-with-tls': () =>
      'En el puerto 465, este programa siempre empieza con TLS. Para STARTTLS, use otro puerto.',
    'tls-on-465-only': () =>
      'Este programa solo empieza con TLS en el puerto 465. Use ese puerto, o uno con STARTTLS.',
    'mechanism-missing': ({ methods = '' }) =>
      `Este programa solo puede iniciar sesión con ${methods}, y el servidor no ofrece ninguno.`,
    'no-sign-in': () =>
      'El servidor no ofrece inicio de sesión en este puerto, por eso estos ajustes no lo tienen. Esos servidores suelen aceptar correo solo de direcciones que conocen.',
    'takes-no-password': () =>
      'Este servidor no acepta contraseñas en este puerto, solo OAuth 2.0 o métodos parecidos, para los que aquí no hay ajustes. Use un programa que inicie sesión en la página del proveedor.',
    'oauth-elsewhere': () =>
      'Este servidor no acepta contraseñas en este puerto, solo OAuth 2.0 o métodos parecidos. Este programa también sabe hacerlo, pero no con estos ajustes: añada la cuenta con la entrada que el programa tiene para el proveedor, o pregunte al proveedor.',
    'verifies-since': ({ version = '' }) =>
      `Antes de ${version} los certificados no se comprueban, o no del todo: la contraseña y el correo pueden llegar a cualquiera que responda. Actualice primero.`,
    'escape-as': ({ characters = '' }) =>
      `Si su nombre de usuario o contraseña contiene uno de estos caracteres, escriba: ${characters}`,
    'escape-user': ({ characters = '' }) =>
      `Si su nombre de usuario contiene uno de estos caracteres, escriba: ${characters}`,
    'made-up-sign-in': () =>
      'Este formulario exige usuario y contraseña aunque el servidor no los pida: sirve cualquier texto.',
    'secret-without': ({ characters = '' }) =>
      `El nombre de usuario y la contraseña no deben contener estos caracteres, que aquí no se pueden escribir: ${characters}`,
    'ascii-secret': () =>
      'El nombre de usuario y la contraseña solo pueden contener caracteres ASCII, sin acentos ni eñes.',
    'needs-package': ({ packages = '' }) =>
      `Para iniciar sesión hace falta un paquete que puede faltar: ${packages}.`,
    'starttls-optional': () =>
      'Este programa no puede exigir STARTTLS: si alguien quita la oferta por el camino, sigue sin cifrado. Si el servidor tiene un puerto con SSL/TLS, casi siempre el 465, úselo.',
    'needs-version': ({ version = '' }) =>
      `Hace falta ${version} o una versión posterior: las anteriores no conocen todas estas opciones, y se detienen.`,
    'since-version': ({ version = '' }) =>
      `Hace falta ${version} o una versión posterior. Alguien en el camino puede hacer que las anteriores envíen sin cifrado.`,
    'escape-secret': ({ characters = '' }) =>
      `Si su nombre de usuario o su contraseña contiene alguno de estos caracteres, escápelo como pide el formato: ${characters}`,
    'percent-encode-secret': () =>
      'En el nombre de usuario y la contraseña, escriba todo salvo letras, cifras y - . _ ~ con codificación porcentual, por ejemplo %40 en lugar de @.',
    'trust-store-path': ({ path = '' }) =>
      `En Red Hat y distribuciones afines, los certificados están en ${path}.`,
    unconfirmed: () => 'Ninguna documentación ha confirmado los nombres de las opciones.',
  },
  source: (source) => `Fuente: ${source}.`,
  custom: 'costumbre de muchos programas',
  commands: 'Probarlo desde su equipo',
  purpose: {
    reach: '¿Responde el puerto?',
    encryption: '¿Funciona el cifrado?',
    mail: 'Enviar un correo de prueba',
  },
  userAsGiven: 'el que le dio su proveedor',
  search: {
    choose: 'Añada client=NOMBRE a la dirección para ver los ajustes de uno de estos:',
    label: 'Programa, biblioteca o servidor',
    find: 'Buscar',
    heading: 'Para su programa',
    found: (count) => (count === 1 ? '1 programa' : `${count} programas`),
    nothing: 'Ningún programa se llama así aquí. Estos son todos:',
    all: 'Todos los programas',
  },
  form: { legend: 'Otros ajustes', port: 'Puerto', encryption: 'Cifrado', show: 'Mostrar' },
  ticket: {
    heading: 'Pedir ayuda',
    offer:
      'Si el puerto funciona en nuestra comprobación pero no para usted, su proveedor de alojamiento puede abrirlo. Si no funciona en ningún sitio, avise al proveedor de correo. El texto para uno y otro incluye las pruebas de una comprobación.',
    write: 'Comprobar y escribir el texto',
  },
};
