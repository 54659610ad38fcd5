/** The words for lists of ports, providers and networks in Spanish. */
import { longDate } from '../format.ts';
import type { ReferenceWords } from '../reference.ts';

export const reference: ReferenceWords = {
  title: {
    ports: 'Puertos para enviar correo',
    providers: 'Lo que los proveedores dicen de sus puertos SMTP',
    networks: 'Redes que bloquean puertos SMTP de salida',
  },
  mark: (mark) => `${mark} indica información sin confirmar.`,
  label: {
    encryption: 'cifrado',
    definedBy: 'norma',
    offeredBy: 'ofrecido por',
    blockedBy: 'bloqueado por',
    hosts: 'servidor',
    domains: 'dominios',
    signIn: 'inicio de sesión',
    lastDay: 'último día',
    recommended: 'recomienda',
    kind: 'tipo',
    blocks: 'bloquea',
    onlyOpen: 'solo abiertos',
    lifting: 'levantar',
    numbers: 'números de AS',
    source: 'fuente',
  },
  encryption: { starttls: 'STARTTLS', 'implicit-tls': 'SSL/TLS', plaintext: 'ninguno' },
  required: 'obligatorio',
  kind: {
    cloud: 'nube',
    hosting: 'alojamiento',
    access: 'acceso a Internet',
    router: 'router doméstico',
    platform: 'plataforma',
    security: 'protección',
    vpn: 'VPN',
  },
  varies: 'en algunos casos',
  source: (source, date) => `${source}, consultada el ${longDate('es', date)}`,
};
