/** The words for a report in Spanish. Only wording; the code decides when to use it. */
import { kilobytes } from '../format.ts';
import type { ReportWords } from '../report.ts';
import { outcome } from './outcome.ts';

const WEB_SERVER = 'En este puerto suele haber un servidor web, que espera a que el cliente hable primero.';

export const report: ReportWords = {
  language: 'es',
  purpose: {
    25: 'Correo entre servidores',
    80: 'Alternativa en el puerto de la web',
    443: 'Alternativa en el puerto de HTTPS',
    465: 'Envío con TLS directo',
    587: 'Envío con STARTTLS',
    588: 'Alternativa al 587',
    2465: 'Alternativa al 465',
    2525: 'Alternativa al 587',
    2587: 'Alternativa al 587',
    8025: 'Alternativa al 587',
    8465: 'Alternativa al 465',
  },
  otherPort: 'No es un puerto SMTP habitual',
  ports: (count) => (count === 0 ? 'ningún puerto' : `${count} ${count === 1 ? 'puerto' : 'puertos'}`),
  use: {
    usable: 'utilizable',
    'usable-somewhere': 'utilizable solo desde algunos lugares',
    untrusted: 'con un problema de certificado',
    unencrypted: 'sin cifrar',
    unusable: 'abierto pero no utilizable',
    unjudged: 'sin valorar',
    unreachable: 'inaccesible',
    untested: 'sin comprobar',
  },
  useOfSeveral: {
    usable: 'utilizables',
    'usable-somewhere': 'utilizables solo desde algunos lugares',
    untrusted: 'con un problema de certificado',
    unencrypted: 'sin cifrar',
    unusable: 'abiertos pero no utilizables',
    unjudged: 'sin valorar',
    unreachable: 'inaccesibles',
    untested: 'sin comprobar',
  },
  outcome,
  untrusted: { starttls: 'STARTTLS, no fiable', 'implicit-tls': 'TLS, no fiable' },
  turnedAway:
    'El servidor rechazó nuestra comprobación por el lugar desde el que la hacemos. Eso no dice nada de su propia conexión.',
  masked:
    'Un cortafuegos en el camino enmascara lo que dice el servidor y elimina STARTTLS. No se puede saber si el servidor ofrece cifrado; a través de ese cortafuegos, las contraseñas y el correo viajarían sin cifrar.',
  beyondCap: (bytes) =>
    `El servidor envía más de los ${kilobytes('es', bytes)} que esta comprobación lee de una negociación TLS. Es posible que el servidor funcione bien.`,
  late: {
    greeting: (seconds) => `sin saludo en ${seconds} s`,
    ehlo: (seconds) => `sin respuesta a EHLO en ${seconds} s`,
  },
  noGreeting: (seconds) =>
    `El servidor aceptó la conexión, pero no saludó en ${seconds} s. Algunos servidores hacen esperar adrede a los clientes nuevos; un programa de correo puede esperar hasta cinco minutos (RFC 5321).`,
  quoted: (reply) => `Respuesta del servidor: «${reply}».`,
  meaning: {
    starttls: 'El servidor habla SMTP y pasa al cifrado con STARTTLS.',
    'implicit-tls': 'El servidor cifra desde el primer byte y habla SMTP dentro.',
    plaintext:
      'El servidor habla SMTP pero no ofrece cifrado: las contraseñas y los mensajes viajarían legibles.',
    'tls-failed': 'Se llega al servidor, pero no se pudo establecer una conexión cifrada.',
    rejected: 'El servidor respondió y se niega a atender a este cliente.',
    busy: 'El servidor responde que está ocupado. Inténtelo más tarde.',
    silent: 'La conexión se aceptó, pero el servidor no habló a tiempo.',
    'not-smtp': 'Algo responde en este puerto, pero no es un servidor de correo.',
    dropped: 'La conexión se aceptó y se cerró antes de que SMTP pudiera empezar.',
    connected: 'El puerto acepta conexiones; no se probó si habla SMTP.',
    refused:
      'El servidor funciona, pero rechaza las conexiones a este puerto. Normalmente ningún servicio escucha en él.',
    timeout: 'No hubo respuesta: el servidor está apagado o un cortafuegos descarta la conexión.',
    'no-reply':
      'No hubo conexión: rechazada, inaccesible o sin respuesta, lo que desde aquí no se puede distinguir.',
    untestable:
      'Este puerto no se puede probar desde el lugar de la comprobación; eso no dice nada del servidor.',
    error: 'Falló la comprobación misma; eso no dice nada del servidor.',
  },
  reason: {
    greeting: 'en el saludo',
    ehlo: 'después de EHLO',
    http: 'responde un servidor web',
    ssh: 'responde un servidor SSH',
    other: 'la respuesta no es un saludo SMTP',
    'too-long': 'la respuesta supera los 64 KB que leemos',
    'starttls-refused': 'ofrece STARTTLS, pero lo rechaza',
    'obsolete-version': 'solo TLS 1.1 o anterior',
    'not-tls': 'la respuesta no es TLS',
    'cut-off': 'corte durante la negociación TLS',
    stalled: 'sin respuesta a tiempo al iniciar TLS',
    'bad-signature': 'el servidor no demuestra que tiene la clave',
    'protocol-error': 'el servidor incumple el protocolo TLS',
    'beyond-our-client': 'límite de esta comprobación, no del servidor',
    'host-unreachable': 'la red dice que el servidor es inaccesible',
    'port-25-forbidden': 'nuestra red bloquea el puerto 25',
    'platform-range': 'la dirección es de la red que comprueba',
    'opaque-failure': 'la conexión falló sin indicar el motivo',
    'no-route': 'desde aquí no hay ruta a este tipo de dirección',
    'vantage-failed': 'hubo un fallo en el lugar que comprueba',
    'vantage-late': 'el lugar que comprueba respondió tarde',
    budget: 'se agotó el tiempo, las conexiones o la cuota',
  },
  alert: (name) => `alerta TLS: ${name}`,
  explanation: {
    'starttls-refused': 'El servidor anuncia STARTTLS entre sus extensiones y después rechaza la orden.',
    'obsolete-version':
      'El servidor no habla ningún TLS posterior al 1.1, que está obsoleto (RFC 8996). Muchos programas de correo lo rechazan.',
    'not-tls': 'Donde TLS debía empezar, el servidor envió otra cosa.',
    'cut-off': 'El servidor cerró la conexión mientras se establecía TLS.',
    stalled:
      'El servidor no respondió a tiempo mientras se establecía TLS. Esperamos unos segundos; los programas de correo, más.',
    'bad-signature': 'El servidor muestra un certificado, pero no demuestra que tiene su clave.',
    'protocol-error': 'El servidor no respetó las reglas de TLS y la conexión se abandonó.',
    'beyond-our-client':
      'Esta comprobación no admite el cifrado que eligió el servidor. Es posible que el servidor funcione bien.',
  },
  alertExplanation: {
    'handshake-failure': 'El servidor no encontró nada aceptable en lo que se le ofreció.',
    'protocol-version':
      'El servidor no acepta ninguna de las versiones de TLS ofrecidas, de la 1.0 a la 1.3.',
    'insufficient-security': 'El servidor exige un cifrado más fuerte que el ofrecido.',
    'internal-error': 'El servidor informa de un fallo propio.',
    'unrecognized-name': 'El servidor dice que no atiende este nombre de host.',
    'certificate-required': 'El servidor solo admite clientes con certificado propio.',
  },
  silentOn: { 80: WEB_SERVER, 443: WEB_SERVER },
};
