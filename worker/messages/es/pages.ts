/** The words of the pages in Spanish, except those of the start page. */
import type { PagesWords } from '../pages.ts';
import { sentence } from '../sentence.ts';

export const pages: PagesWords = {
  languageName: 'Español',
  brand: 'Comprobación de puertos SMTP',
  otherLanguages: 'Otros idiomas',
  footer: {
    check: 'La comprobación abre una conexión, saluda y se despide. No envía ni mensajes ni contraseñas.',
    discover: 'No hace falta ni programa de correo ni contraseña.',
    explain: 'Una prueba abre una conexión, saluda y se despide. No envía correo ni contraseña.',
    settings:
      'Al abrir esta página no se contacta con ningún servidor. Una comprobación abre una conexión, saluda y se despide; no envía ni correo ni contraseña.',
    tickets: 'Una comprobación abre una conexión, saluda y se despide; no envía ni correo ni contraseña.',
  },
  whoChecks: 'Quién comprueba y cómo oponerse',
  article: 'Qué puerto para qué, y qué hacer cuando uno está bloqueado',
  encryption: 'Cifrado',
  paste: {
    heading: '¿Tiene un mensaje de error, o ajustes que no funcionan?',
    lead: 'Péguelos aquí. Sabrá qué falla y qué hay que cambiar.',
    error: 'Mensaje de error, líneas de un registro o ajustes',
    host: 'Nombre del servidor de correo (opcional)',
    explain: 'Explicar',
    promise:
      'El texto se explica enseguida y luego se olvida. No se guarda, no se registra y no se envía a ningún servidor de correo. Las contraseñas y los nombres se sustituyen en esta página antes de enviarlo, si se permiten los scripts; si no, quítelos.',
  },
  domain: {
    heading: 'Solo conozco mi dirección de correo',
    address: 'Su dirección de correo',
    find: 'Buscar mi servidor',
    promise: 'Solo se envía lo que va detrás de la @.',
    withoutScripts: 'Sin scripts, escriba solo esa parte.',
  },
  check: {
    lead: (host) =>
      sentence`Qué puertos SMTP de ${host} responden y con qué cifrado. La comprobación no empieza hasta que usted la pide.`,
    withoutScripts:
      'Esta página comprueba puertos con un script. Sin scripts, la orden de abajo muestra lo mismo en un terminal.',
    inTerminal: 'Lo mismo en un terminal',
    reading: {
      heading: 'Cómo leer el resultado',
      text: 'El puerto 587 con STARTTLS y el 465 con SSL/TLS son los del envío de correo. Si alguno responde aquí pero no en su dispositivo, casi siempre lo bloquea su propia red o un programa de su aparato. El puerto 25 es para los servidores entre sí; la mayoría de las redes lo bloquean, y para enviar su propio correo no lo necesita.',
    },
  },
  discover: {
    title: '¿Qué servidor envía mi correo?',
    lead: '¿Conoce su dirección de correo, pero no el nombre del servidor? Muchos dominios indican qué servidores aceptan el correo saliente, y Thunderbird mantiene una lista de grandes proveedores. Esto es lo que dicen.',
    found: (domain) =>
      sentence`Para ${domain} se indican estos servidores. Una prueba muestra si sus puertos responden: elija un servidor.`,
    sources: 'De dónde viene esto',
    source: {
      srv: 'El propio dominio publica sus servidores en el DNS.',
      pacc: 'Un archivo en el servidor web del dominio según el futuro estándar de configuración automática, confirmado en el DNS.',
      autoconfig: 'Un archivo en el servidor web del dominio, hecho para programas de correo.',
      known:
        'Lo que sabemos del proveedor de un dominio de correo, con la fuente de cada entrada: /v1/providers.',
      ispdb: 'La lista de proveedores de correo que usa Thunderbird.',
      mx: 'El correo entrante del dominio va a un proveedor que conocemos, y se indican sus servidores.',
    },
  },
  explain: {
    title: '¿Qué falla aquí?',
    lead: 'Pegue el mensaje de error de su programa de correo, unas líneas de su registro o sus ajustes de envío. Sabrá qué falla y qué hay que cambiar; con el nombre de su servidor cuenta también cómo están ahora sus puertos.',
    helps: {
      heading: 'Lo que ayuda',
      items: [
        'La línea que nombra el error, con su número: 0x800CCC0E, 535, ETIMEDOUT.',
        'El puerto que usó su programa.',
        'Las últimas líneas del registro, con «Caused by» si lo hay.',
      ],
    },
    next: {
      heading: 'Siguientes pasos',
      check: (host) => `Ver todos los puertos de ${host} y probar su propia red`,
      settings: (host) => `Ajustes de su programa para ${host}`,
      ticket: (host) => `Una consulta preparada para el proveedor sobre ${host}`,
      anyHost: 'Comprobar su servidor de correo: qué puertos funcionan y con qué cifrado',
    },
  },
  problem: {
    code: (code) => sentence`Código: ${code}`,
    back: (link) =>
      sentence`Para comprobar otro servidor de correo, vuelva a la ${link('página de inicio')}.`,
  },
  snippet: {
    checked: (date) => `comprobado el ${date} UTC`,
    unchecked: 'sin comprobar',
    purpose: 'Uso',
    live: 'Comprobar ahora',
  },
  copy: {
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied: 'Seleccionado: cópielo con Ctrl+C o ⌘C',
  },
};
