/** The words for a discovery in French. */
import type { DiscoveryWords } from '../discovery.ts';
import { sentence } from '../sentence.ts';

export const discovery: DiscoveryWords = {
  title: (domain) => `Serveurs d’envoi de courrier pour ${domain}`,
  column: { server: 'Serveur', port: 'Port', encryption: 'Chiffrement', source: 'Source' },
  encryption: { 'implicit-tls': 'SSL/TLS', starttls: 'STARTTLS', plaintext: 'aucun' },
  source: {
    srv: 'entrée SRV',
    pacc: 'PACC',
    autoconfig: 'autoconfig',
    known: 'fournisseur',
    ispdb: 'ISPDB',
    mx: 'entrée MX',
  },
  outcome: {
    found: 'trouvé',
    nothing: 'aucune entrée',
    'not-offered': 'non proposé',
    'not-understood': 'illisible',
    failed: 'pas de réponse',
  },
  claim: 'Ce sont des informations publiées, pas des mesures. Un test montre si les ports répondent\u00a0:',
  nothing: (domain) =>
    sentence`Aucun serveur d’envoi n’est publié pour ${domain}. Regardez les réglages d’un logiciel de messagerie qui fonctionne, ou demandez à votre fournisseur le «\u00a0serveur sortant (SMTP)\u00a0».`,
  incomplete: (domain) =>
    sentence`Aucun serveur d’envoi n’a été trouvé pour ${domain}, mais toutes les sources n’ont pas répondu. Réessayez dans quelques minutes, ou regardez les réglages d’un logiciel de messagerie qui fonctionne.`,
  notUnderstood: (domain) =>
    sentence`Aucun serveur d’envoi n’a été trouvé pour ${domain}. Il existe un fichier de configuration pour ce domaine, mais il n’a pas pu être interprété. Regardez les réglages d’un logiciel de messagerie qui fonctionne, ou demandez à votre fournisseur le «\u00a0serveur sortant (SMTP)\u00a0» en lui signalant ce fichier.`,
  fileNotUnderstood: (address) =>
    sentence`Le fichier de configuration ${address} n’a pas pu être interprété et n’a pas été pris en compte.`,
  filter: (name) =>
    sentence`Le courrier adressé à ce domaine est d’abord reçu par ${name}. Cela ne permet pas de savoir qui envoie pour lui : demandez-le à l’exploitant des boîtes aux lettres.`,
  lastDay: (date) => `Dernier jour de ce service\u00a0: ${date}.`,
  contradiction:
    'Les enregistrements du domaine diffèrent de ce que l’on sait de son fournisseur. Ceux du domaine viennent en premier.',
  onlyPlaintext:
    'Tous ces serveurs sont indiqués sans chiffrement. Ne vous y connectez pas\u00a0: votre mot de passe serait transmis en clair.',
  asked: 'Sources interrogées',
};
