/** The words for a report in French. Only wording; the code decides when to use it. */
import { kilobytes } from '../format.ts';
import type { ReportWords } from '../report.ts';
import { outcome } from './outcome.ts';

const WEB_SERVER = 'Sur ce port, c’est souvent un serveur web, qui attend que le client parle en premier.';

export const report: ReportWords = {
  language: 'fr',
  purpose: {
    25: 'E-mail entre serveurs',
    80: 'Port de secours, sinon pour le web',
    443: 'Port de secours, sinon pour HTTPS',
    465: 'Envoi avec TLS direct',
    587: 'Envoi avec STARTTLS',
    588: 'Port de secours pour 587',
    2465: 'Port de secours pour 465',
    2525: 'Port de secours pour 587',
    2587: 'Port de secours pour 587',
    8025: 'Port de secours pour 587',
    8465: 'Port de secours pour 465',
  },
  otherPort: 'Pas un port SMTP usuel',
  ports: (count) => (count === 0 ? 'aucun port' : `${count} ${count === 1 ? 'port' : 'ports'}`),
  use: {
    usable: 'utilisable',
    'usable-somewhere': 'utilisable de certains endroits seulement',
    untrusted: 'avec un problème de certificat',
    unencrypted: 'non chiffré',
    unusable: 'ouvert mais inutilisable',
    unjudged: 'non évalué',
    unreachable: 'injoignable',
    untested: 'non testé',
  },
  useOfSeveral: {
    usable: 'utilisables',
    'usable-somewhere': 'utilisables de certains endroits seulement',
    untrusted: 'avec un problème de certificat',
    unencrypted: 'non chiffrés',
    unusable: 'ouverts mais inutilisables',
    unjudged: 'non évalués',
    unreachable: 'injoignables',
    untested: 'non testés',
  },
  outcome,
  untrusted: { starttls: 'STARTTLS, non fiable', 'implicit-tls': 'TLS, non fiable' },
  turnedAway:
    'Le serveur a refusé notre test à cause de l’endroit d’où il vient. Cela ne dit rien de votre propre connexion.',
  masked:
    'Un pare-feu sur le chemin masque ce que dit le serveur et retire STARTTLS. On ne peut pas savoir si le serveur propose le chiffrement\u00a0; à travers ce pare-feu, mots de passe et e-mails circuleraient en clair.',
  beyondCap: (bytes) =>
    `Le serveur envoie plus que les ${kilobytes('fr', bytes)} que ce test lit d’une négociation TLS. Le serveur fonctionne peut-être très bien.`,
  late: {
    greeting: (seconds) => `pas de message d’accueil en ${seconds} s`,
    ehlo: (seconds) => `pas de réponse à EHLO en ${seconds} s`,
  },
  noGreeting: (seconds) =>
    `Le serveur a accepté la connexion, mais n’a pas envoyé de message d’accueil en ${seconds} s. Certains serveurs font attendre exprès les nouveaux clients\u00a0; un logiciel de messagerie peut attendre jusqu’à cinq minutes (RFC 5321).`,
  quoted: (reply) => `Réponse du serveur\u00a0: «\u00a0${reply}\u00a0».`,
  meaning: {
    starttls: 'Le serveur parle SMTP et passe au chiffrement avec STARTTLS.',
    'implicit-tls': 'Le serveur chiffre dès le premier octet et parle SMTP à l’intérieur.',
    plaintext:
      'Le serveur parle SMTP mais ne propose aucun chiffrement\u00a0: mots de passe et e-mails circuleraient en clair.',
    'tls-failed': 'Le serveur est joignable, mais aucune connexion chiffrée n’a pu s’établir.',
    rejected: 'Le serveur a répondu, mais refuse de servir ce client.',
    busy: 'Le serveur répond qu’il est occupé. Réessayez plus tard.',
    silent: 'La connexion a été acceptée, mais le serveur n’a pas parlé à temps.',
    'not-smtp': 'Quelque chose répond sur ce port, mais ce n’est pas un serveur de messagerie.',
    dropped: 'La connexion a été acceptée, puis fermée avant que SMTP ne commence.',
    connected: 'Le port accepte les connexions\u00a0; s’il parle SMTP n’a pas été vérifié.',
    refused:
      'Le serveur fonctionne, mais refuse les connexions à ce port. En général, aucun service n’y écoute.',
    timeout: 'Aucune réponse\u00a0: le serveur est éteint, ou un pare-feu rejette la connexion.',
    'no-reply':
      'Aucune connexion ne s’est établie\u00a0: refusée, injoignable ou sans réponse, ce qui ne se distingue pas d’ici.',
    untestable: 'Ce port ne peut pas être essayé depuis le lieu du test\u00a0; cela ne dit rien du serveur.',
    error: 'C’est le test lui-même qui a échoué\u00a0; cela ne dit rien du serveur.',
  },
  reason: {
    greeting: 'au message d’accueil',
    ehlo: 'après EHLO',
    http: 'un serveur web répond',
    ssh: 'un serveur SSH répond',
    other: 'la réponse n’est pas un accueil SMTP',
    'too-long': 'la réponse dépasse les 64 Ko que nous lisons',
    'starttls-refused': 'STARTTLS est proposé, puis refusé',
    'obsolete-version': 'seulement TLS 1.1 ou plus ancien',
    'not-tls': 'la réponse n’est pas du TLS',
    'cut-off': 'coupure pendant la négociation TLS',
    stalled: 'pas de réponse à temps pour TLS',
    'bad-signature': 'le serveur ne prouve pas qu’il détient la clé',
    'protocol-error': 'le serveur enfreint le protocole TLS',
    'beyond-our-client': 'limite de ce test, pas du serveur',
    'host-unreachable': 'le réseau dit le serveur injoignable',
    'port-25-forbidden': 'notre hébergeur bloque le port 25',
    'platform-range': 'l’adresse appartient au réseau qui teste',
    'opaque-failure': 'la connexion a échoué sans raison donnée',
    'no-route': 'pas de route d’ici vers ce type d’adresse',
    'vantage-failed': 'panne à l’endroit qui teste',
    'vantage-late': 'l’endroit qui teste a répondu trop tard',
    budget: 'temps, connexions ou quota épuisés',
  },
  alert: (name) => `alerte TLS\u00a0: ${name}`,
  explanation: {
    'starttls-refused': 'Le serveur annonce STARTTLS parmi ses extensions, puis refuse la commande.',
    'obsolete-version':
      'Le serveur ne parle aucun TLS plus récent que 1.1, qui est obsolète (RFC 8996). Beaucoup de logiciels de messagerie le refusent.',
    'not-tls': 'Là où TLS aurait dû commencer, le serveur a envoyé autre chose.',
    'cut-off': 'Le serveur a fermé la connexion pendant que TLS se mettait en place.',
    stalled:
      'Le serveur n’a pas répondu à temps pendant que TLS se mettait en place. Nous attendons quelques secondes, les logiciels de messagerie davantage.',
    'bad-signature': 'Le serveur présente un certificat, mais ne prouve pas qu’il en détient la clé.',
    'protocol-error': 'Le serveur n’a pas respecté les règles de TLS\u00a0; la connexion a été abandonnée.',
    'beyond-our-client':
      'Ce test ne prend pas en charge le chiffrement choisi par le serveur. Le serveur fonctionne peut-être très bien.',
  },
  alertExplanation: {
    'handshake-failure': 'Le serveur n’a rien trouvé d’acceptable dans ce qui lui était proposé.',
    'protocol-version': 'Le serveur n’accepte aucune des versions de TLS proposées, de 1.0 à 1.3.',
    'insufficient-security': 'Le serveur exige un chiffrement plus fort que celui qui était proposé.',
    'internal-error': 'Le serveur signale une panne de son côté.',
    'unrecognized-name': 'Le serveur dit ne pas servir ce nom d’hôte.',
    'certificate-required': 'Le serveur n’admet que les clients munis d’un certificat.',
  },
  silentOn: { 80: WEB_SERVER, 443: WEB_SERVER },
};
