/** The words for tickets in French. Only wording; the code decides when to use it. */
import { list, longDate } from '../format.ts';
import type { TicketWords } from '../ticket.ts';

const named = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'le port' : 'les ports'} ${list('fr', ports)}`;
const bare = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'port' : 'ports'} ${list('fr', ports)}`;

export const ticket: TicketWords = {
  page: {
    title: (host) => `Demander de l’aide pour ${host}`,
    lead: 'Des textes pour votre hébergeur et pour le fournisseur de messagerie, avec les constats d’un test.',
    write: 'Tester et écrire les textes',
    subject: 'Objet',
    text: 'Texte',
  },
  to: { hoster: 'Pour votre hébergeur ou votre réseau', provider: 'Pour le fournisseur de messagerie' },
  hint: {
    hoster:
      'À n’envoyer que si le port ne répond pas chez vous. Lancez d’abord la ligne indiquée sur votre machine\u00a0; mettez ce qu’elle affiche à la place de YOUR_RESULT, et le nom ou l’adresse de la machine à la place de YOUR_MACHINE.',
    provider:
      'Ce qui s’y trouve a été mesuré depuis l’extérieur de votre réseau\u00a0; rien n’est à compléter.',
  },
  fillIn:
    'Ce réseau demande d’autres renseignements avant d’ouvrir un port\u00a0: complétez aussi ces lignes, ou supprimez-les.',
  nothing: 'Une demande ne servirait à rien\u00a0: le test n’a révélé aucun problème précis à signaler.',
  subject: {
    hoster: (host, ports) => `Ouverture en sortie\u00a0: TCP, ${bare(ports)} (${host})`,
    provider: (host, ports) =>
      `${host}\u00a0: ${named(ports)} ne ${ports.length === 1 ? 'fonctionne' : 'fonctionnent'} pas`,
  },
  greeting: 'Bonjour,',
  before: {
    hoster: (host, ports) => [
      `Je souhaite envoyer des e-mails par ${host}. Depuis l’extérieur de votre réseau, le serveur répond sur ${named(ports)}\u00a0:`,
    ],
    provider: (host, ports) => [
      `${host} n’est pas utilisable sur ${named(ports)}. Voici ce qu’a montré un test depuis l’extérieur de mon réseau\u00a0:`,
    ],
  },
  after: {
    hoster: (ports, command) => [
      `Sur ma machine YOUR_MACHINE, j’ai lancé\u00a0: ${command}`,
      'Résultat\u00a0: YOUR_RESULT',
      ports.length === 1
        ? 'Si votre réseau bloque les connexions sortantes vers ce port, merci de l’ouvrir pour moi, ou de me dire comment le faire ouvrir.'
        : 'Si votre réseau bloque les connexions sortantes vers ces ports, merci de les ouvrir pour moi, ou de me dire comment les faire ouvrir.',
    ],
    provider: (ports) => [
      `Merci de réparer ${ports.length === 1 ? 'ce port, ou de m’indiquer celui qui le remplace' : 'ces ports, ou de m’indiquer ceux qui les remplacent'}.`,
    ],
  },
  document: {
    hoster: (ports, name, source, date) =>
      `Selon ${source} (${longDate('fr', date)}), ${name} bloque les connexions sortantes vers ${named(ports)}.`,
    provider: (ports, _, source, date) =>
      `Selon ${source} (${longDate('fr', date)}), vous proposez ${named(ports)}.`,
  },
  asked: {
    reason: 'Ce que j’envoie et pourquoi\u00a0: YOUR_REASON',
    'reverse-name': 'L’enregistrement DNS inverse (PTR) de mon adresse\u00a0: YOUR_PTR_RECORD',
    spf: 'L’enregistrement SPF de mon domaine, qui autorise cette adresse\u00a0: YOUR_SPF_RECORD',
    'paid-invoice': 'Ma première facture est payée\u00a0: YOUR_INVOICE_NUMBER',
  },
  notPort25:
    'Les e-mails sont remis avec un mot de passe à ce seul serveur\u00a0; je n’ai pas besoin du port 25.',
  closing: 'Merci',
  evidence: {
    port: (port, address) => (address === null ? `port ${port}` : `port ${port}, ${address}`),
    connected: (time) => `connecté après ${time}`,
    greeting: (text) => `accueil «\u00a0${text}\u00a0»`,
    seen: (when, place) => `${when} UTC, lieu\u00a0: ${place}`,
  },
};
