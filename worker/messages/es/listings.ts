/** The words for the pages about providers and networks in Spanish. */
import { list } from '../format.ts';
import type { ListingsWords } from '../listings.ts';
import { sentence } from '../sentence.ts';

export const listings: ListingsWords = {
  providers: {
    title: 'Configuración SMTP de los proveedores de correo',
    lead: 'Servidores de salida, puertos, cifrado e inicio de sesión, con la fuente de cada dato y el día en que se leyó.',
    search: {
      label: 'Proveedor, servidor o dominio de correo',
      hint: 'De una dirección, solo la parte que sigue a la @.',
      find: 'Buscar',
    },
    kind: { sending: 'Servicios de envío', mailboxes: 'Buzones', hosting: 'Alojamiento web' },
    found: (count) => (count === 1 ? '1 ficha' : `${count} fichas`),
    nothing: 'Ninguna ficha tiene ese nombre.',
    elsewhere: (link) =>
      sentence`Si es un dominio de correo, ${link('consulte lo que publica el propio dominio')}.`,
    all: 'Todos los proveedores',
  },
  provider: {
    title: (name) => `Configuración SMTP de ${name}`,
    summary: (host, ways) => `Servidor de salida (SMTP): ${host}, puerto ${list('es', ways)}.`,
    way: (port, mode) => `${port} con ${mode}`,
    servers: 'Servidor de salida',
    remarks: 'Observaciones',
    required: 'cifrado obligatorio',
    recommended: 'recomendado por el proveedor',
    unconfirmed: 'sin confirmar',
    optional: 'cifrado opcional',
    settings: 'Ajustes para programas, aplicaciones y servidores',
    domains: 'Dominios de correo',
    more: (count) => `y ${count} más`,
    related: 'Más de este proveedor',
    checkNow: 'Comprobar los puertos ahora',
  },
  networks: {
    title: 'Redes que bloquean puertos SMTP de salida',
    lead: 'Qué nubes, alojamientos, plataformas y proveedores de internet bloquean los puertos 25, 465, 587 o 2525, y cómo se levanta el bloqueo.',
    kind: {
      cloud: 'Nubes',
      hosting: 'Alojamientos',
      platform: 'Plataformas',
      access: 'Proveedores de internet',
      router: 'Rúteres domésticos',
      security: 'Cortafuegos y protección',
      vpn: 'VPN',
    },
    column: { name: 'Red', blocked: 'Puertos bloqueados' },
    own: (link) => sentence`${link('Lo que se sabe de su propia red')}`,
  },
  network: {
    title: (name, ports) => `¿Qué puertos SMTP bloquea ${name}? Puerto ${ports}`,
    titleWithoutPorts: (name) => `${name} y el correo saliente`,
    access: (country) => `Acceso a internet (${country})`,
    ports: 'Puertos de salida',
    state: {
      blocked: 'bloqueado',
      sometimes: 'bloqueado en algunos casos',
      said: 'bloqueado, según se dice',
      open: 'no bloqueado',
    },
    asksFor: 'Qué escribir en la solicitud',
    asked: {
      reason: 'Qué envía y para qué.',
      'reverse-name': 'El registro DNS inverso (PTR) de su dirección.',
      spf: 'El registro SPF de su dominio, que debe autorizar su dirección.',
      'paid-invoice': 'Que su primera factura está pagada.',
    },
    platforms: 'Funciona con direcciones de esta red',
    runsOn: 'Tiene direcciones de',
    numbers: 'Números AS',
    ownTest: {
      heading: 'Probar desde allí',
      text: 'Una comprobación ve el servidor de correo desde fuera. Solo su propio equipo puede decir si su red bloquea un puerto: indique su servidor y ejecute el comando que aparece debajo del resultado.',
    },
  },
  sources: 'Fuentes',
  readOn: (date) => `leída el ${date}`,
};
