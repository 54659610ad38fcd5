/** The words for problems in French. Only sentences; when to say them is decided elsewhere. */
import type { ProblemWords } from '../problem.ts';

const EXAMPLE = 'Il faut un nom d’hôte comme smtp.example.net.';

export const problem: ProblemWords = {
  title: {
    'invalid-host': 'Ce n’est pas un hôte',
    'invalid-port': 'Ce n’est pas un port',
    'port-not-allowed': 'Ce port n’est pas testé ici',
    'invalid-parameter': 'Un paramètre est incorrect',
    unauthorized: 'Seul un edge muni du secret peut demander cela',
    'private-address': 'Cet hôte n’est pas public',
    'host-not-allowed': 'Cet hôte n’est pas testé ici',
    'origin-not-allowed': 'Ce site ne peut pas utiliser le service',
    'opted-out': 'Le propriétaire de cet hôte ne souhaite pas de test',
    'not-found': 'Il n’y a rien à cette adresse',
    'method-not-allowed': 'Cette méthode ne fonctionne pas ici',
    'name-not-found': 'Ce nom n’existe pas',
    'no-address': 'Ce nom n’a pas d’adresse',
    'rate-limited': 'Trop de demandes',
    'host-busy': 'Cet hôte a été interrogé assez souvent',
    internal: 'Le service a eu une panne',
    'dns-failed': 'Le nom n’a pas pu être résolu',
  },
  detail: {
    'host-missing': () => `Aucun hôte n’a été indiqué. ${EXAMPLE}`,
    'host-is-url': (value) =>
      `«\u00a0${value('given')}\u00a0» est une URL. Il faut le nom d’hôte seul, par exemple ${value('host')}.`,
    'host-is-mail-address': (value) =>
      `«\u00a0${value('given')}\u00a0» contient un @. Il faut le nom du serveur de messagerie, comme smtp.example.net, et non une adresse.`,
    'host-has-port': (value) =>
      `«\u00a0${value('given')}\u00a0» contient un port. Indiquez l’hôte seul et le port à part, comme dans ?host=smtp.example.net&ports=587.`,
    'host-has-path': (value) => `«\u00a0${value('given')}\u00a0» contient un chemin. ${EXAMPLE}`,
    'host-too-long': (value) =>
      `L’hôte compte ${value('length')} caractères\u00a0; un nom en a ${value('max')} au plus (RFC 1035).`,
    'host-empty-label': (value) =>
      `«\u00a0${value('given')}\u00a0» n’a rien entre deux points, ou commence par un point. ${EXAMPLE}`,
    'host-long-label': (value) =>
      `«\u00a0${value('given')}\u00a0» a plus de ${value('max')} caractères entre deux points (RFC 1035).`,
    'host-character': (value) =>
      `«\u00a0${value('given')}\u00a0» contient «\u00a0${value('character')}\u00a0», qui ne peut pas figurer dans un nom d’hôte. Les lettres, chiffres, traits d’union et points le peuvent.`,
    'host-hyphen': (value) =>
      `«\u00a0${value('given')}\u00a0» a une partie qui commence ou finit par un trait d’union, ce qu’aucun nom d’hôte ne peut faire.`,
    'host-no-dot': (value) =>
      `«\u00a0${value('given')}\u00a0» n’a pas de point\u00a0: ce n’est pas un nom complet. Indiquez le nom entier, comme ${value('given')}.example.net.`,
    'host-not-a-name': (value) =>
      `«\u00a0${value('given')}\u00a0» ne donne pas de nom d’hôte selon les règles des noms internationaux. ${EXAMPLE}`,
    'host-odd-address': (value) =>
      `«\u00a0${value('given')}\u00a0» n’est pas écrit comme une adresse IP. Il faut une forme comme 192.0.2.1 ou 2001:db8::1.`,
    'port-missing': (value) =>
      `Dans «\u00a0${value('given')}\u00a0», une virgule n’a rien avant ou après elle. Il faut des nombres séparés par une seule virgule, comme ports=465,587.`,
    'port-not-a-number': (value) =>
      `«\u00a0${value('given')}\u00a0» dans ports n’est pas un port. Il faut des nombres séparés par des virgules, comme ports=465,587.`,
    'port-out-of-range': (value) => `Le port ${value('given')} n’existe pas. Les ports vont de 1 à 65535.`,
    'ports-empty': () =>
      'ports est vide. Indiquez des nombres séparés par des virgules, comme ports=465,587, ou omettez ce paramètre.',
    'port-not-allowed': (value) =>
      `Le port ${value('given')} n’est pas testé ici. Ports au choix\u00a0: ${value('allowed')}.`,
    'parameter-unknown': (value) =>
      `Il n’y a pas de paramètre «\u00a0${value('given')}\u00a0». Les paramètres sont\u00a0: ${value('allowed')}.`,
    'parameter-value': (value) =>
      `«\u00a0${value('given')}\u00a0» n’est pas une valeur de ${value('parameter')}. Au choix\u00a0: ${value('allowed')}.`,
    'parameter-repeated': (value) => `${value('parameter')} est indiqué plusieurs fois. Une seule suffit.`,
    'parameter-too-long': (value) =>
      `${value('parameter')} est trop long\u00a0: ${value('max')} caractères sont lus au plus.`,
    'family-of-address': (value) =>
      `${value('host')} est une adresse IPv${value('family')}\u00a0: family=${value('given')} ne convient pas. Omettez family.`,
    'provider-unknown': (value) =>
      `Il n’existe pas de fournisseur «\u00a0${value('given')}\u00a0». Les identifiants figurent sous /v1/providers\u00a0; pour tout autre serveur, indiquez son nom dans host.`,
    'host-and-provider': (value) =>
      `Un hôte est indiqué, et le fournisseur «\u00a0${value('given')}\u00a0» aussi. Indiquez l’un des deux.`,
    'network-unknown': (value) =>
      `Il n’existe pas de réseau «\u00a0${value('given')}\u00a0». Les identifiants figurent sous /v1/networks\u00a0; sans network, le vôtre est pris tel qu’on le voit.`,
    'network-without-caller': (value) =>
      `Avec caller=0, la réponse ne dit rien d’un réseau\u00a0: network=${value('given')} n’y changerait rien. Laissez l’un des deux de côté.`,
    'error-missing': () =>
      'Il n’y a pas de message d’erreur à expliquer. Donnez-le avec error=, tel que votre programme ou son journal le formule.',
    'domain-missing': () =>
      'Aucun domaine de messagerie n’est indiqué. Il faut ce qui suit le @ de votre adresse, par exemple example.net.',
    'domain-not-a-domain': (value) =>
      `«\u00a0${value('given')}\u00a0» n’est pas un domaine de messagerie. Il faut ce qui suit le @ de votre adresse, par exemple example.net.`,
    'domain-is-address': (value) =>
      `«\u00a0${value('given')}\u00a0» est une adresse IP. Il faut ce qui suit le @ de votre adresse de messagerie, par exemple example.net.`,
    'too-many-places': (value) =>
      `Globalping mesure depuis ${value('max')} endroits au plus pour un test. «\u00a0${value('given')}\u00a0» est de trop.`,
    'order-unreadable': () =>
      'Le corps n’est pas la demande d’un edge. Il faut du JSON avec protocol, agent, host, ports et family.',
    'order-version': (value) =>
      `L’edge parle la version ${value('given')} du protocole, cet agent la version ${value('version')}. Mettez à jour le plus ancien des deux.`,
    'signature-missing': () =>
      'La demande n’est pas signée. Il faut Content-Digest, Signature-Input et Signature d’un edge qui connaît AGENT_TOKEN.',
    'signature-wrong': () =>
      'La signature ne correspond pas. L’edge a un autre AGENT_TOKEN, ou quelque chose a modifié la demande en chemin.',
    'signature-late': (value) =>
      `La demande a été signée à ${value('given')}, et il est ici ${value('here')}. Réglez les horloges de l’edge et de cet agent.`,
    'signature-replayed': () => 'Cette même demande a déjà reçu une réponse. Il en faut une nouvelle.',
    'signature-for-another': (value) =>
      `La demande est destinée à l’agent «\u00a0${value('given')}\u00a0», et celui-ci est «\u00a0${value('name')}\u00a0». L’id dans AGENTS doit être le VANTAGE_NAME de l’agent.`,
    'special-use-name': (value) =>
      `${value('given')} est un nom réservé à l’usage interne d’un réseau. Seuls les hôtes publics peuvent être testés.`,
    'address-not-public': (value) =>
      `${value('given')} n’est pas une adresse publique. Seuls les hôtes publics peuvent être testés.`,
    'resolves-to-private': (value) =>
      `L’hôte mène à ${value('given')}, qui n’est pas une adresse publique. Seuls les hôtes dont toutes les adresses sont publiques peuvent être testés.`,
    'host-not-allowed': (value) =>
      `${value('given')} n’est pas testé ici. Ce service teste\u00a0: ${value('allowed')}.`,
    'origin-not-allowed': (value) =>
      `Les pages de ${value('given')} ne peuvent pas utiliser ce service. Son exploitant peut ajouter cette origine à ALLOWED_ORIGINS.`,
    'opted-out': (value) =>
      `L’enregistrement DNS _smtp-port-check.${value('given')} demande de ne pas tester cet hôte. Son propriétaire peut le retirer.`,
    'no-such-page': (value) =>
      `Il n’y a rien à ${value('given')}. Un test se trouve à /smtp.example.net ou /v1/check?host=smtp.example.net.`,
    'method-not-allowed': (value) => `${value('given')} ne fonctionne pas ici. Utilisez ${value('allowed')}.`,
    'name-not-found': (value) => `Le DNS ne connaît aucun nom ${value('given')}. Vérifiez l’orthographe.`,
    'no-address': (value) =>
      `${value('given')} existe mais n’a pas d’adresse IP. Un domaine de messagerie n’est souvent pas le serveur\u00a0: essayez le nom propre de celui-ci.`,
    'no-address-of-family': (value) => `${value('given')} n’a pas d’adresse IPv${value('family')}.`,
    'too-many-requests': (value) =>
      `Trop de demandes sont venues de votre adresse. Réessayez dans ${value('seconds')} secondes.`,
    'too-many-checks': (value) =>
      `Votre adresse peut lancer ${value('limit')} nouveaux tests par minute, et l’a fait. Réessayez dans ${value('seconds')} secondes\u00a0; les résultats conservés ne coûtent rien.`,
    'too-many-hosts': (value) =>
      `Votre adresse peut faire tester ${value('limit')} hôtes différents par heure, et l’a fait. Réessayez dans ${value('seconds')} secondes.`,
    'host-busy': (value) =>
      `Pour ne gêner aucun serveur de messagerie, ${value('given')} et son adresse sont interrogés ${value('limit')} fois par heure au plus, tous demandeurs confondus. Réessayez dans ${value('seconds')} secondes.`,
    'dns-servfail': (value) =>
      `Les résolveurs n’ont pas pu résoudre ${value('given')} (SERVFAIL). Souvent, les serveurs DNS du domaine sont en panne ou ses signatures DNSSEC sont fausses.`,
    'dns-timeout': (value) =>
      `Aucun résolveur n’a répondu à temps au sujet de ${value('given')}. Réessayez dans un instant.`,
    'dns-malformed': (value) =>
      `La réponse des résolveurs au sujet de ${value('given')} est illisible. Réessayez dans un instant.`,
    'dns-oversized': (value) =>
      `La réponse des résolveurs au sujet de ${value('given')} est trop longue pour être vraie.`,
    internal: () =>
      'Quelque chose a mal tourné dans le service, pas dans votre demande. Réessayez dans un instant.',
  },
};
