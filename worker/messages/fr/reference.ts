/** The words for lists of ports, providers and networks in French. */
import { longDate } from '../format.ts';
import type { ReferenceWords } from '../reference.ts';

export const reference: ReferenceWords = {
  title: {
    ports: 'Ports pour l’envoi d’e-mails',
    providers: 'Ce que les fournisseurs disent de leurs ports SMTP',
    networks: 'Réseaux qui bloquent des ports SMTP sortants',
  },
  mark: (mark) => `${mark} signale une information non confirmée.`,
  label: {
    encryption: 'chiffrement',
    definedBy: 'norme',
    offeredBy: 'proposé par',
    blockedBy: 'bloqué par',
    hosts: 'hôte',
    domains: 'domaines',
    signIn: 'connexion',
    lastDay: 'dernier jour',
    recommended: 'conseille',
    kind: 'genre',
    blocks: 'bloque',
    onlyOpen: 'seuls ouverts',
    lifting: 'levée',
    numbers: 'numéros d’AS',
    source: 'source',
  },
  encryption: { starttls: 'STARTTLS', 'implicit-tls': 'SSL/TLS', plaintext: 'aucun' },
  required: 'obligatoire',
  kind: {
    cloud: 'cloud',
    hosting: 'hébergement',
    access: 'accès à Internet',
    router: 'routeur domestique',
    platform: 'plateforme',
    security: 'protection',
    vpn: 'VPN',
  },
  varies: 'dans certains cas',
  source: (source, date) => `${source}, consultée le ${longDate('fr', date)}`,
};
