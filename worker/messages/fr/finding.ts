/** The words for findings in French. Only wording; the code decides when to use it. */
import type { NoPortWhy } from '../../api/index.ts';
import { type BlockedWords, type FindingWords, isOAuth, wordsFor } from '../finding.ts';
import { dateOrMonth, duration, inParentheses, kilobytes, list } from '../format.ts';
import { conditionText } from '../network.ts';
import { network } from './network.ts';
import { outcome } from './outcome.ts';

const all = (items: readonly (string | number)[]): string => list('fr', items);
const onPorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'Sur le port' : 'Sur les ports'} ${all(ports)}`;
const thePorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'le port' : 'les ports'} ${all(ports)}`;
const toPorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'au port' : 'aux ports'} ${all(ports)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const PROBLEM: FindingWords['problem'] = {
  'name-mismatch': 'pour un autre nom',
  expired: 'expiré',
  'not-yet-valid': 'pas encore valable',
  'self-signed': 'autosigné',
  'untrusted-root': 'd’une autorité inconnue',
  'incomplete-chain': 'avec une chaîne incomplète',
  'wrong-purpose': 'pour un autre usage',
  'weak-signature': 'avec une signature faible',
  'weak-key': 'avec une clé faible',
  'unsupported-key': 'avec une clé d’un type rare',
  'obsolete-version': 'avec une version dépassée de TLS',
  'no-forward-secrecy': 'sans confidentialité persistante',
  'too-many-certificates': 'avec plus de certificats que nous n’en examinons',
  'weak-handshake-signature': 'avec une signature de négociation faible',
  'no-secure-renegotiation': 'sans renégociation sécurisée',
};

const BLOCKED: BlockedWords = {
  known: 'sont connues pour être bloquées',
  sometimes: 'sont bloquées dans certains cas',
  said: 'seraient bloquées, ce que personne n’a confirmé',
};

const WHY_NO_PORT: Readonly<Record<NoPortWhy, string>> = {
  'blocked-by-your-network':
    'Aucun port ne peut être recommandé\u00a0: ceux qui fonctionnent sont bloqués dans votre propre réseau, d’après ce qu’on en sait. Faites-en ouvrir un, ou envoyez depuis un autre réseau.',
  'works-from-some-places':
    'Aucun port ne peut être recommandé\u00a0: aucun ne fonctionne de la même façon depuis tous les lieux qui l’ont essayé.',
  'check-refused-here':
    'Aucun port ne peut être recommandé\u00a0: le serveur a refusé notre test à cause de l’endroit d’où il vient. Cela ne dit rien de votre propre connexion\u00a0; testez-la depuis votre réseau.',
  busy: 'Aucun port ne peut être recommandé pour l’instant\u00a0: le serveur est occupé. Réessayez dans quelques minutes.',
  'beyond-our-client':
    'Aucun port ne peut être recommandé\u00a0: ce test n’a pas pu juger le chiffrement. Les logiciels de messagerie peuvent peut-être se connecter.',
  'reachability-only':
    'Aucun port ne peut être recommandé\u00a0: on a seulement vu que des ports répondent, pas s’ils parlent SMTP. Testez aussi depuis une région.',
  'no-greeting':
    'Aucun port ne peut être recommandé\u00a0: le serveur accepte les connexions, mais n’a pas répondu pendant les quelques secondes qu’attend un test. Il fait peut-être attendre exprès les nouveaux clients, et un logiciel de messagerie attend plus longtemps que nous. Testez-le depuis votre réseau.',
  'servers-only':
    'Aucun port ne peut être recommandé\u00a0: seul le port 25 fonctionne, et il sert au courrier entre serveurs. Demandez à votre fournisseur l’hôte et le port d’envoi.',
  'nothing-works':
    'Aucun port ne peut être recommandé\u00a0: l’hôte répond, mais aucun port ne permet d’aller jusqu’à l’envoi. Voyez le résultat de chacun, ou demandez à son exploitant.',
  'nothing-answers':
    'Aucun port ne peut être recommandé\u00a0: aucun n’est joignable. Vérifiez le nom du serveur de messagerie, ou demandez à son exploitant.',
  'servers-port-only':
    'Aucun port ne peut être recommandé\u00a0: seul le port 25 a été testé, et il sert au courrier entre serveurs. Testez 465 et 587.',
  'nothing-measured':
    'Aucun port ne peut être recommandé\u00a0: ceux qui comptent n’ont pas pu être testés, ce qui ne dit rien du serveur. Réessayez dans un instant.',
};

export const finding: FindingWords = {
  heading: 'Constats',
  problem: PROBLEM,
  sentence: {
    'all-dead': (ports) =>
      `${onPorts(ports)}, aucune connexion n’a abouti\u00a0: rien n’y écoute, l’hôte est arrêté, ou un pare-feu devant lui ne laisse entrer personne.`,
    'no-usable-port': (_, { why }) =>
      Object.hasOwn(WHY_NO_PORT, why) ? WHY_NO_PORT[why] : 'Aucun port ne peut être recommandé.',
    'starttls-injection': (ports) =>
      `${onPorts(ports)}, du texte non chiffré a suivi l’accord donné à STARTTLS. Il peut venir d’un attaquant (CVE-2011-0411), et un logiciel vulnérable l’accepterait.`,
    'certificate-untrusted': (ports, { problems }) =>
      `${onPorts(ports)}, le certificat n’est pas digne de confiance${inParentheses(all(wordsFor(PROBLEM, problems)))}. Les logiciels de messagerie avertissent ou refusent.`,
    'firewall-masks-smtp': (ports) =>
      `${onPorts(ports)}, un pare-feu sur le chemin masque ce que dit le serveur et retire STARTTLS, si bien que rien n’est chiffré. Le serveur fonctionne peut-être très bien. L’exploitant du pare-feu devrait désactiver son inspection SMTP.`,
    'blocked-by-your-network': (ports, { name, certainty, condition }) =>
      `Dans le réseau ${name}, les connexions sortantes ${toPorts(ports)} ${BLOCKED[certainty] ?? BLOCKED.known}. Elles ne fonctionnent peut-être pas depuis ce réseau.${conditionText(network, condition)}`,
    'documented-but-closed': (ports, { provider }) =>
      `${provider} documente ${thePorts(ports)}, mais aucune connexion n’y aboutit. Prenez un autre port.`,
    'open-from-some-regions': (ports, { open, dead }) =>
      `${capital(thePorts(ports))} ${ports.length === 1 ? 'est joignable' : 'sont joignables'} depuis ${all(open)}, mais pas depuis ${all(dead)}. Quelque chose sur le chemin bloque la connexion, ou l’hôte ne laisse pas entrer tout le monde.`,
    'some-dead': (ports, { suspects, names, places }) =>
      suspects.length === 0
        ? `${capital(thePorts(ports))} ${ports.length === 1 ? 'n’est pas joignable' : 'ne sont pas joignables'}, d’autres le sont\u00a0: l’hôte ne ${ports.length === 1 ? 'le' : 'les'} propose pas, ou un pare-feu refuse ou écarte la connexion.`
        : `Depuis ${all(places)}, ${thePorts(ports)} ${ports.length === 1 ? 'n’est pas joignable' : 'ne sont pas joignables'}, d’autres le sont. C’est justement ce que bloquent vers l’extérieur, par exemple, ${all(names)}. Le soupçon porte donc sur le réseau de ce lieu\u00a0; rien n’est prouvé.`,
    'address-dead': (ports, { addresses }) =>
      `${onPorts(ports)}, cet hôte ne répond pas à toutes ses adresses\u00a0: ${all(addresses)} ${addresses.length === 1 ? 'n’accepte' : 'n’acceptent'} pas de connexion. Les programmes de messagerie essaient l’adresse suivante, parfois après une longue attente. L’exploitant devrait ${addresses.length === 1 ? 'la réparer ou la retirer' : 'les réparer ou les retirer'} du DNS.`,
    'addresses-differ': (ports, { addresses }) =>
      `${onPorts(ports)}, les adresses de cet hôte ne se comportent pas toutes de la même façon\u00a0: ${all(addresses)} ${addresses.length === 1 ? 'diffère' : 'diffèrent'} des autres par le résultat, le chiffrement ou le certificat. Le résultat dépend donc de l’adresse que le programme de messagerie utilise.`,
    'ipv6-dead': (ports) =>
      `${capital(thePorts(ports))} ${ports.length === 1 ? 'fonctionne' : 'fonctionnent'} en IPv4, mais pas en IPv6. Les programmes qui essaient d’abord IPv6 attendent longtemps ou abandonnent. En attendant la réparation, utilisez IPv4.`,
    'ipv4-dead': (ports) =>
      `${capital(thePorts(ports))} ${ports.length === 1 ? 'fonctionne' : 'fonctionnent'} en IPv6, mais pas en IPv4. Sans IPv6, la connexion est impossible.`,
    'not-always': (ports, { outcomes }) =>
      `${capital(thePorts(ports))} ${ports.length === 1 ? 'a' : 'ont'} donné des résultats différents lors des derniers tests\u00a0: ${all(wordsFor(outcome, outcomes).map((one) => `«\u00a0${one}\u00a0»`))}. Le résultat actuel n’est pas toujours valable.`,
    'no-encryption': (ports) =>
      `${onPorts(ports)}, le serveur ne propose aucun chiffrement\u00a0: mot de passe et courrier circuleraient lisibles.`,
    'auth-in-clear': (ports) =>
      `${onPorts(ports)}, le serveur accepte l’authentification avant le chiffrement, avec AUTH PLAIN ou LOGIN. Un logiciel de messagerie qui n’exige pas le chiffrement envoie alors le mot de passe en clair.`,
    'password-sign-in-off': (ports, { provider, from, byDefault }) =>
      `${onPorts(ports)}, ${provider} refuse les mots de passe à partir de ${dateOrMonth('fr', from)}${byDefault ? ', sauf si un administrateur les autorise' : ''}. D’ici là, utilisez un logiciel de messagerie avec connexion moderne (OAuth 2.0).`,
    'no-password-sign-in': (ports, { methods }) =>
      `${onPorts(ports)}, le serveur ne permet pas de se connecter avec un mot de passe, seulement avec ${all(methods)}. Le logiciel de messagerie doit prendre en charge l’une de ces méthodes${isOAuth(methods) ? ', par exemple OAuth 2.0' : ''}.`,
    'tls-mode-mismatch': (ports, { seen }) => {
      const subject = capital(thePorts(ports));
      const one = ports.length === 1;
      const speaks = one ? 'parle' : 'parlent';
      switch (seen) {
        case 'starttls':
          return `${subject} ${speaks} STARTTLS ici\u00a0; l’usage est SSL/TLS dès le premier octet. Choisissez STARTTLS dans le logiciel de messagerie pour ${one ? 'ce port' : 'ces ports'}.`;
        case 'implicit-tls':
          return `${subject} ${speaks} SSL/TLS dès le premier octet ici\u00a0; l’usage est STARTTLS. Choisissez SSL/TLS dans le logiciel de messagerie pour ${one ? 'ce port' : 'ces ports'}.`;
        case 'plaintext':
          return `${subject} ${speaks} SMTP sans aucun chiffrement ici\u00a0; l’usage est SSL/TLS dès le premier octet.`;
        default:
          return `${subject} ${one ? 'n’emploie' : 'n’emploient'} pas le type de chiffrement qui y est d’usage.`;
      }
    },
    'certificate-expires-soon': (ports, { days, certificate }) => {
      const left = days < 1 ? 'moins d’un jour' : days === 1 ? '1 jour' : `${days} jours`;
      return certificate === 'intermediate'
        ? `${onPorts(ports)}, un certificat intermédiaire expire dans ${left}. Celui du serveur ne sera alors plus reconnu. L’exploitant devrait installer la chaîne de certificats actuelle.`
        : `${onPorts(ports)}, le certificat expire dans ${left}. L’exploitant devrait le renouveler maintenant.`;
    },
    'check-refused-here': (ports, { words }) =>
      `${onPorts(ports)}, le serveur a refusé notre test\u00a0: «\u00a0${words}\u00a0». Cela tient à l’endroit d’où nous testons et ne dit rien de votre propre connexion.`,
    'rate-limited-by-host': (ports) =>
      `${onPorts(ports)}, le serveur limite le nombre de connexions, et notre test a atteint cette limite. Cela ne veut pas dire qu’il est en panne. Réessayez plus tard.`,
    'greeting-delayed': (ports, { ms }) =>
      `${onPorts(ports)}, le serveur ne salue qu’après ${duration('fr', ms)}. C’est peut-être voulu, pour démasquer les polluposteurs\u00a0; un programme moins patient abandonne.`,
    'certificates-differ': (ports) =>
      `${onPorts(ports)}, un certificat porte d’autres noms qu’ailleurs sur cet hôte. Un autre serveur y répond peut-être, ou l’un a été oublié.`,
    'not-encrypted-judged': (ports) =>
      `${capital(thePorts(ports))} ${ports.length === 1 ? 'est chiffré' : 'sont chiffrés'}, mais ce test n’a pas pu juger le chiffrement. C’est pourquoi aucun port sans chiffrement n’est recommandé\u00a0: essayez d’abord ${ports.length === 1 ? 'celui-ci' : 'ceux-ci'}.`,
    'open-but-undocumented': (ports, { provider }) =>
      `${capital(thePorts(ports))} ${ports.length === 1 ? 'fonctionne' : 'fonctionnent'}, mais ${provider} ne ${ports.length === 1 ? 'le' : 'les'} documente pas\u00a0: cela peut cesser sans préavis.`,
    'beyond-our-client': (ports, { capBytes }) =>
      capBytes === undefined
        ? `${onPorts(ports)}, le serveur a choisi un chiffrement que ce test ne prend pas en charge. Le serveur fonctionne peut-être très bien.`
        : `${onPorts(ports)}, le serveur envoie plus que les ${kilobytes('fr', capBytes)} que ce test lit d’une négociation TLS. Le serveur fonctionne peut-être très bien.`,
    'port-25-not-testable': (ports) =>
      `${capital(thePorts(ports))} n’a pas pu être testé\u00a0: notre hébergeur bloque les connexions sortantes vers ce port. Votre serveur fonctionne peut-être très bien.`,
  },
};
