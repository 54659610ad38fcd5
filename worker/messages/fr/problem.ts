/** The words for problems in French. Only wording; the code decides when to use it. */
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
    'client-not-allowed': 'Les requêtes de votre réseau restent sans réponse',
    'opted-out': 'Le propriétaire de cet hôte ne souhaite pas de test',
    'not-found': 'Il n’y a rien à cette adresse',
    'nothing-remembered': 'Rien n’est enregistré sur cet hôte',
    'method-not-allowed': 'Cette méthode ne fonctionne pas ici',
    'too-slow': 'La requête a pris trop de temps',
    'too-large': 'La requête est trop volumineuse',
    'name-not-found': 'Ce nom n’existe pas',
    'no-address': 'Ce nom n’a pas d’adresse',
    'assertion-failed': 'Une affirmation sur cet hôte n’est pas vérifiée',
    'rate-limited': 'Trop de demandes',
    'host-busy': 'Cet hôte a été interrogé assez souvent',
    internal: 'Le service a eu une panne',
    'dns-failed': 'Le nom n’a pas pu être résolu',
    overloaded: 'Le service ne peut pas répondre pour le moment',
  },
  detail: {
    'host-missing': () => `Aucun hôte n’a été indiqué. ${EXAMPLE}`,
    'host-is-url': ({ given, host }) =>
      `«\u00a0${given}\u00a0» est une URL. Il faut le nom d’hôte seul, par exemple ${host}.`,
    'host-is-mail-address': ({ given }) =>
      `«\u00a0${given}\u00a0» contient un @. Il faut le nom du serveur de messagerie, comme smtp.example.net, et non une adresse.`,
    'host-has-port': ({ given }) =>
      `«\u00a0${given}\u00a0» contient un port. Indiquez l’hôte seul et le port à part, comme dans ?host=smtp.example.net&ports=587.`,
    'host-has-path': ({ given }) => `«\u00a0${given}\u00a0» contient un chemin. ${EXAMPLE}`,
    'host-too-long': ({ length, max }) =>
      `L’hôte compte ${length} caractères\u00a0; un nom en a ${max} au plus (RFC 1035).`,
    'host-empty-label': ({ given }) =>
      `«\u00a0${given}\u00a0» n’a rien entre deux points, ou commence par un point. ${EXAMPLE}`,
    'host-long-label': ({ given, max }) =>
      `«\u00a0${given}\u00a0» a plus de ${max} caractères entre deux points (RFC 1035).`,
    'host-character': ({ given, character }) =>
      `«\u00a0${given}\u00a0» contient «\u00a0${character}\u00a0», qui ne peut pas figurer dans un nom d’hôte. Les lettres, chiffres, traits d’union et points le peuvent.`,
    'host-hyphen': ({ given }) =>
      `«\u00a0${given}\u00a0» a une partie qui commence ou finit par un trait d’union, ce qu’aucun nom d’hôte ne peut faire.`,
    'host-no-dot': ({ given }) =>
      `«\u00a0${given}\u00a0» n’a pas de point\u00a0: ce n’est pas un nom complet. Indiquez le nom entier, comme ${given}.example.net.`,
    'host-not-a-name': ({ given }) =>
      `«\u00a0${given}\u00a0» ne donne pas de nom d’hôte selon les règles des noms internationaux. ${EXAMPLE}`,
    'host-odd-address': ({ given }) =>
      `«\u00a0${given}\u00a0» n’est pas écrit comme une adresse IP. Il faut une forme comme 192.0.2.1 ou 2001:db8::1.`,
    'port-missing': ({ given }) =>
      `Dans «\u00a0${given}\u00a0», une virgule n’a rien avant ou après elle. Il faut des nombres séparés par une seule virgule, comme ports=465,587.`,
    'port-not-a-number': ({ given }) =>
      `«\u00a0${given}\u00a0» dans ports n’est pas un port. Il faut des nombres séparés par des virgules, comme ports=465,587.`,
    'port-out-of-range': ({ given }) => `Le port ${given} n’existe pas. Les ports vont de 1 à 65535.`,
    'ports-empty': () =>
      'ports est vide. Indiquez des nombres séparés par des virgules, comme ports=465,587, ou omettez ce paramètre.',
    'port-not-allowed': ({ given, allowed }) =>
      `Le port ${given} n’est pas testé ici. Ports au choix\u00a0: ${allowed}.`,
    'parameter-unknown': ({ given, allowed }) =>
      `Il n’y a pas de paramètre «\u00a0${given}\u00a0». Les paramètres sont\u00a0: ${allowed}.`,
    'parameter-value': ({ given, parameter, allowed }) =>
      `«\u00a0${given}\u00a0» n’est pas une valeur de ${parameter}. Au choix\u00a0: ${allowed}.`,
    'parameter-needed': ({ parameter, allowed }) => `Il manque ${parameter}. Au choix\u00a0: ${allowed}.`,
    'client-without-files': ({ given }) =>
      `Il n’y a pas de fichier à copier pour «\u00a0${given}\u00a0»\u00a0: ses valeurs se saisissent dans les champs d’un formulaire, ou il ne sait pas le faire. Sans format=raw, vous les verrez.`,
    'file-without-raw': () => 'file choisit un bloc de format=raw. Ajoutez ce dernier, ou omettez file.',
    'parameter-repeated': ({ parameter }) => `${parameter} est indiqué plusieurs fois. Une seule suffit.`,
    'parameter-too-long': ({ parameter, max }) =>
      `${parameter} est trop long\u00a0: ${max} caractères sont lus au plus.`,
    'assertion-unreadable': ({ given, allowed }) =>
      `${given} ne peut pas être lu comme une affirmation. Écrivez par exemple\u00a0: ${allowed}.`,
    'too-many-assertions': ({ max }) => `Au plus ${max} affirmations peuvent être vérifiées à la fois.`,
    'assertion-failed': ({ given }) => `Ce n’est pas comme affirmé\u00a0: ${given}.`,
    'too-many-rows': ({ max }) =>
      `Ce test donnerait plus de ${max} résultats\u00a0: un par port, par région et par famille d’adresses, huit par famille avec addresses=all. Demandez-en moins.`,
    'url-too-long': ({ max }) =>
      `L’URL compte plus de ${max} caractères. Envoyez les longs messages d’erreur à /explain avec POST.`,
    'family-of-address': ({ host, family, given }) =>
      `${host} est une adresse IPv${family}\u00a0: family=${given} ne convient pas. Omettez family.`,
    'provider-unknown': ({ given }) =>
      `Il n’existe pas de fournisseur «\u00a0${given}\u00a0». Les identifiants figurent sous /v1/providers\u00a0; pour tout autre serveur, indiquez son nom dans host.`,
    'host-and-provider': ({ given }) =>
      `Un hôte est indiqué, et le fournisseur «\u00a0${given}\u00a0» aussi. Indiquez l’un des deux.`,
    'network-unknown': ({ given }) =>
      `Il n’existe pas de réseau «\u00a0${given}\u00a0». Les identifiants figurent sous /v1/networks\u00a0; sans network, le vôtre est pris tel qu’on le voit.`,
    'network-without-caller': ({ given }) =>
      `Avec caller=0, la réponse ne dit rien d’un réseau\u00a0: network=${given} n’y changerait rien. Laissez l’un des deux de côté.`,
    'error-missing': () =>
      'Il n’y a pas de message d’erreur à expliquer. Donnez-le avec error=, tel que votre programme ou son journal le formule.',
    'domain-missing': () =>
      'Aucun domaine de messagerie n’est indiqué. Il faut ce qui suit le @ de votre adresse, par exemple example.net.',
    'domain-not-a-domain': ({ given }) =>
      `«\u00a0${given}\u00a0» n’est pas un domaine de messagerie. Il faut ce qui suit le @ de votre adresse, par exemple example.net.`,
    'domain-is-address': ({ given }) =>
      `«\u00a0${given}\u00a0» est une adresse IP. Il faut ce qui suit le @ de votre adresse de messagerie, par exemple example.net.`,
    'too-many-places': ({ max, given }) =>
      `Globalping mesure depuis ${max} endroits au plus pour un test. «\u00a0${given}\u00a0» est de trop.`,
    'order-unreadable': () =>
      'Le corps n’est pas la demande d’un edge. Il faut du JSON avec protocol, agent, host, ports et family.',
    'order-version': ({ given, version }) =>
      `L’edge parle la version ${given} du protocole, cet agent la version ${version}. Mettez à jour le plus ancien des deux.`,
    'signature-missing': () =>
      'La demande n’est pas signée. Il faut Content-Digest, Signature-Input et Signature d’un edge qui connaît AGENT_TOKEN.',
    'signature-wrong': () =>
      'La signature ne correspond pas. L’edge a un autre AGENT_TOKEN, ou quelque chose a modifié la demande en chemin.',
    'signature-late': ({ given, here }) =>
      `La demande a été signée à ${given}, et il est ici ${here}. Réglez les horloges de l’edge et de cet agent.`,
    'signature-replayed': () => 'Cette même demande a déjà reçu une réponse. Il en faut une nouvelle.',
    'signature-for-another': ({ given, name }) =>
      `La demande est destinée à l’agent «\u00a0${given}\u00a0», et celui-ci est «\u00a0${name}\u00a0». L’id dans AGENTS doit être le VANTAGE_NAME de l’agent.`,
    'special-use-name': ({ given }) =>
      `${given} est un nom réservé à l’usage interne d’un réseau. Seuls les hôtes publics peuvent être testés.`,
    'address-not-public': ({ given }) =>
      `${given} n’est pas une adresse publique. Seuls les hôtes publics peuvent être testés.`,
    'resolves-to-private': ({ given }) =>
      `L’hôte mène à ${given}, qui n’est pas une adresse publique. Seuls les hôtes dont toutes les adresses sont publiques peuvent être testés.`,
    'host-not-allowed': ({ given, allowed }) =>
      `${given} n’est pas testé ici. Ce service teste\u00a0: ${allowed}.`,
    'origin-not-allowed': ({ given }) =>
      `Les pages de ${given} ne peuvent pas utiliser ce service. Son exploitant peut ajouter cette origine à ALLOWED_ORIGINS.`,
    'page-not-named': () =>
      'Seuls certains sites peuvent utiliser ce service, et celui qui est à l’origine de cette requête ne s’est pas identifié. Ouvrez directement l’adresse. L’exploitant du service peut ajouter des sites à ALLOWED_ORIGINS.',
    'host-denied': ({ given }) => `${given} n’est pas testé ici\u00a0: l’exploitant de ce service l’a exclu.`,
    'client-denied': () =>
      'L’exploitant de ce service ne répond pas aux requêtes de votre réseau. Pour en savoir plus, voir /about.',
    'client-unclear': () =>
      'Le proxy placé devant ce service n’a pas transmis l’adresse d’où vient votre requête. Impossible donc de savoir si le service peut y répondre. Son exploitant peut vérifier le réglage CLIENT_ADDRESS_HEADER. Pour en savoir plus, voir /about.',
    'opted-out': ({ given }) =>
      `L’enregistrement DNS _smtp-port-check.${given} demande de ne pas tester cet hôte. Son propriétaire peut le retirer.`,
    'no-such-page': ({ given }) =>
      `Il n’y a rien à ${given}. Un test se trouve à /smtp.example.net ou /v1/check?host=smtp.example.net.`,
    'no-such-topic': ({ given, allowed }) =>
      `Il n’y a pas d’aide sur ${given}. Il y en a sur\u00a0: ${allowed}.`,
    'nothing-remembered': ({ given }) =>
      `Aucun résultat n’est enregistré ici pour ${given}\u00a0; les résultats sont conservés environ une heure. Sans remembered=1, l’hôte est testé maintenant.`,
    'method-not-allowed': ({ given, allowed }) => `${given} ne fonctionne pas ici. Utilisez ${allowed}.`,
    'request-malformed': () =>
      'Ce n’est pas une requête HTTP valable, ou ses en-têtes sont trop longs. Envoyez-la de nouveau.',
    'body-broken': () => 'Le corps de la requête est mal formé ou incomplet. Envoyez-le de nouveau.',
    'body-too-slow': ({ max }) => `Le texte n’est pas arrivé en ${max} secondes. Envoyez-le de nouveau.`,
    'body-too-large': ({ max }) =>
      `Au plus ${max} octets de texte sont acceptés. Collez seulement les lignes autour de l’erreur.`,
    'name-not-found': ({ given }) => `Le DNS ne connaît aucun nom ${given}. Vérifiez l’orthographe.`,
    'no-address': ({ given }) =>
      `${given} existe mais n’a pas d’adresse IP. Un domaine de messagerie n’est souvent pas le serveur\u00a0: essayez le nom propre de celui-ci.`,
    'no-address-of-family': ({ given, family }) => `${given} n’a pas d’adresse IPv${family}.`,
    'too-many-requests': ({ resetSeconds }) =>
      `Trop de demandes sont venues de votre adresse. Réessayez dans ${resetSeconds} secondes.`,
    'too-many-checks': ({ limit, resetSeconds }) =>
      `Vous avez utilisé les ${limit} nouveaux tests autorisés par minute. Réessayez dans ${resetSeconds} secondes. Les résultats conservés ne comptent pas.`,
    'too-many-hosts': ({ limit, resetSeconds }) =>
      `Votre adresse peut faire tester ${limit} hôtes différents par heure, et l’a fait. Réessayez dans ${resetSeconds} secondes.`,
    'too-many-lookups': ({ limit, resetSeconds }) =>
      `Vous avez déjà recherché les ${limit} nouveaux noms autorisés par minute. Réessayez dans ${resetSeconds} secondes. Les noms testés à l’instant ne comptent pas.`,
    'network-spent': ({ resetSeconds }) =>
      `Votre réseau IPv6 a épuisé son quota. Réessayez dans ${resetSeconds} secondes. Les résultats conservés ne comptent pas.`,
    'host-busy': ({ given, limit, resetSeconds }) =>
      `Pour ne gêner aucun serveur de messagerie, ${given} et son adresse sont interrogés ${limit} fois par heure au plus, tous demandeurs confondus. Réessayez dans ${resetSeconds} secondes.`,
    'dns-servfail': ({ given }) =>
      `Les résolveurs n’ont pas pu résoudre ${given} (SERVFAIL). Souvent, les serveurs DNS du domaine sont en panne ou ses signatures DNSSEC sont fausses.`,
    'dns-timeout': ({ given }) =>
      `Aucun résolveur n’a répondu à temps au sujet de ${given}. Réessayez dans un instant.`,
    'dns-malformed': ({ given }) =>
      `La réponse des résolveurs au sujet de ${given} est illisible. Réessayez dans un instant.`,
    'dns-oversized': ({ given }) =>
      `La réponse des résolveurs au sujet de ${given} est trop longue pour être vraie.`,
    'service-full': ({ resetSeconds }) =>
      `Le service traite déjà autant de demandes qu’il le peut. Réessayez dans ${resetSeconds} secondes.`,
    'service-down': ({ resetSeconds }) =>
      `Le service a été interrompu et devrait revenir dans un instant. Votre demande est correcte. Réessayez dans ${resetSeconds} secondes.`,
    internal: () =>
      'Quelque chose a mal tourné dans le service, pas dans votre demande. Réessayez dans un instant.',
  },
};
