/** The words for the pages about providers and networks in French. */
import { list } from '../format.ts';
import type { ListingsWords } from '../listings.ts';
import { sentence } from '../sentence.ts';

export const listings: ListingsWords = {
  providers: {
    title: 'Paramètres SMTP des fournisseurs de messagerie',
    lead: 'Serveurs sortants, ports, chiffrement et identification, avec la source de chacun et le jour où elle a été lue.',
    search: {
      label: 'Fournisseur, serveur ou domaine de messagerie',
      hint: 'D’une adresse, seulement la partie après le @.',
      find: 'Chercher',
    },
    kind: { sending: 'Services d’envoi', mailboxes: 'Boîtes aux lettres', hosting: 'Hébergement web' },
    found: (count) => (count === 1 ? '1 fiche' : `${count} fiches`),
    nothing: 'Aucune fiche ne porte ce nom.',
    elsewhere: (link) =>
      sentence`S’il s’agit d’un domaine de messagerie, ${link('consultez ce que le domaine publie lui-même')}.`,
    all: 'Tous les fournisseurs',
  },
  provider: {
    title: (name) => `Paramètres SMTP\u00a0: ${name}`,
    summary: (host, ways) => `Serveur sortant (SMTP)\u00a0: ${host}, port ${list('fr', ways)}.`,
    way: (port, mode) => `${port} avec ${mode}`,
    servers: 'Serveur sortant',
    remarks: 'Remarques',
    required: 'chiffrement obligatoire',
    recommended: 'conseillé par le fournisseur',
    unconfirmed: 'non confirmé',
    optional: 'chiffrement facultatif',
    settings: 'Réglages pour logiciels, applications et serveurs',
    domains: 'Domaines de messagerie',
    more: (count) => `et ${count} autres`,
    related: 'Autres fiches de ce fournisseur',
    checkNow: 'Tester les ports maintenant',
  },
  networks: {
    title: 'Réseaux qui bloquent des ports SMTP sortants',
    lead: 'Quels clouds, hébergeurs, plateformes et fournisseurs d’accès bloquent les ports 25, 465, 587 ou 2525, et comment le blocage se lève.',
    kind: {
      cloud: 'Clouds',
      hosting: 'Hébergeurs',
      platform: 'Plateformes',
      access: 'Fournisseurs d’accès',
      router: 'Box et routeurs',
      security: 'Pare-feu et protection',
      vpn: 'VPN',
    },
    column: { name: 'Réseau', blocked: 'Ports bloqués' },
    own: (link) => sentence`${link('Ce que l’on sait de votre propre réseau')}`,
  },
  network: {
    title: (name, ports) => `Quels ports SMTP ${name} bloque-t-il\u00a0? Port ${ports}`,
    titleWithoutPorts: (name) => `${name} et le courrier sortant`,
    access: (country) => `Accès à internet (${country})`,
    ports: 'Ports sortants',
    state: {
      blocked: 'bloqué',
      sometimes: 'bloqué dans certains cas',
      said: 'bloqué, dit-on',
      open: 'non bloqué',
    },
    asksFor: 'Ce qu’il faut écrire dans la demande',
    asked: {
      reason: 'Ce que vous envoyez et pourquoi.',
      'reverse-name': 'L’enregistrement DNS inverse (PTR) de votre adresse.',
      spf: 'L’enregistrement SPF de votre domaine, qui doit autoriser votre adresse.',
      'paid-invoice': 'Que votre première facture est payée.',
    },
    platforms: 'Fonctionne sur des adresses de ce réseau',
    runsOn: 'A des adresses de',
    numbers: 'Numéros d’AS',
    ownTest: {
      heading: 'Tester depuis ce réseau',
      text: 'Un test voit le serveur de messagerie de l’extérieur. Seule votre propre machine peut dire si votre réseau bloque un port\u00a0: indiquez votre serveur et lancez la commande affichée sous le résultat.',
    },
  },
  sources: 'Sources',
  readOn: (date) => `lue le ${date}`,
};
