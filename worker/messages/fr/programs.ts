/** The words about programs in French. Only wording; the code decides when to use it. */
import { longDate } from '../format.ts';
import type { ProgramsWords } from '../programs.ts';
import { settings } from './settings.ts';

export const programs: ProgramsWords = {
  title: 'Paramètres de messagerie par programme',
  lead: 'Comment on indique à chaque programme son serveur d’envoi, ce qu’il fait sans indication, et les erreurs fréquentes.',
  programTitle: (name) => `${name}\u00a0: paramètres d’envoi du courrier`,
  programLead: (name) => `Comment indiquer à ${name} son serveur sortant (SMTP), et à quoi faire attention.`,
  more: 'En savoir plus sur ce programme',
  own: { heading: 'Pour votre serveur', label: 'Votre serveur de messagerie', show: 'Voir les paramètres' },
  keys: { heading: 'Le nom de chaque valeur', value: 'Valeur', name: 'Nom dans le programme' },
  example: (mode) =>
    ({
      starttls: 'Avec STARTTLS, par exemple sur le port 587',
      'implicit-tls': 'Avec SSL/TLS, par exemple sur le port 465',
      plaintext: 'Sans chiffrement',
    })[mode],
  field: settings.field,
  facts: {
    heading: 'Ce que fait le programme',
    starttls: 'STARTTLS (en général port 587)',
    implicitTls: 'SSL/TLS dès le premier octet (en général port 465)',
    unset: 'Sans indication de chiffrement',
    verifies: 'Certificat du serveur',
    oauth: 'OAuth 2.0',
    unknown: 'inconnu',
  },
  starttls: {
    required: 'peut être exigé, et ces paramètres l’exigent',
    optional: 'utilisé si le serveur le propose, sans pouvoir être exigé',
    lacking: 'non pris en charge',
  },
  implicitTls: {
    'any-port': 'sur tous les ports',
    'any-port-and-465': 'sur tous les ports, et toujours sur le port 465',
    '465-only': 'sur le port 465 uniquement',
    lacking: 'non pris en charge',
  },
  unset: {
    'implicit-tls': 'SSL/TLS dès le premier octet',
    starttls: 'STARTTLS, sinon rien n’est envoyé',
    'if-offered': 'STARTTLS si le serveur le propose, sinon pas de chiffrement',
    plaintext: 'pas de chiffrement',
    'by-port': 'le port décide',
    'must-be-set': 'rien n’est envoyé sans indication',
  },
  verifies: {
    'issuer-only': 'l’émetteur est vérifié, le nom ne l’est pas',
    always: 'toujours vérifié',
    'by-default': 'vérifié, sauf si on désactive la vérification',
    'if-told': 'vérifié seulement sur demande\u00a0; ces paramètres le demandent',
    never: 'non vérifié',
  },
  unverified: (mode) => `pas avec ${settings.mode[mode]}`,
  oauth: {
    token: 'accepte un jeton d’accès',
    browser: 'connexion sur la page du fournisseur',
    elsewhere: 'avec d’autres paramètres que ceux-ci',
    none: 'non pris en charge',
  },
  since: (version) => `depuis ${version}`,
  traps: 'Les erreurs fréquentes',
  trap: {
    'means-implicit': ({ key = '' }) =>
      `${key} signifie TLS dès le premier octet, en général sur le port 465. Avec un port pour STARTTLS, comme 587, cela échoue, souvent avec «\u00a0wrong version number\u00a0».`,
    'means-starttls': ({ key = '' }) =>
      `${key} signifie STARTTLS, en général sur le port 587. Sur le port 465, le programme attend un message d’accueil qui ne vient jamais.`,
    'means-if-offered': ({ key = '' }) =>
      `${key} ne chiffre que si le serveur propose STARTTLS. Si quelqu’un retire l’offre en chemin, tout part sans chiffrement.`,
    'scheme-decides': ({ implicit = '', starttls = '' }) =>
      `C’est le schéma qui décide du chiffrement, pas le port\u00a0: ${implicit} commence par TLS, ${starttls} non.`,
    'unset-is-plaintext': ({ key = '' }) =>
      `Sans ${key}, l’identifiant et le mot de passe partent sans chiffrement, même sur le port 587.`,
    'unset-is-implicit': ({ key = '' }) =>
      `Sauf indication contraire dans ${key}, le programme commence par TLS. Changer seulement le port en 587 échoue donc.`,
    'unset-goes-by-port': ({ key = '', ports = '' }) =>
      `Sans ${key}, le port décide\u00a0: ${ports}. Le traitement des autres ports ne convient pas forcément au serveur.`,
    'off-still-upgrades': ({ key = '' }) =>
      `${key} ne désactive pas le chiffrement\u00a0: STARTTLS reste utilisé si le serveur le propose, et un certificat qui n’est pas de confiance bloque alors tout le courrier.`,
    excludes: ({ one = '', other = '' }) =>
      `${one} et ${other} s’excluent\u00a0: une seule des deux options peut être activée.`,
    'misspelled-is-off': ({ key = '', values = '' }) =>
      `${key} ne connaît que ${values}. Toute autre valeur, même une faute de frappe, désactive le chiffrement sans erreur.`,
    'misspelled-is-optional': ({ key = '', values = '' }) =>
      `${key} ne connaît que ${values}. Toute autre valeur, même une faute de frappe, rend le chiffrement facultatif sans erreur.`,
    'exact-values': ({ key = '', values = '' }) =>
      `${key} prend exactement l’une de ces valeurs, majuscules comprises\u00a0: ${values}.`,
    'text-is-true': ({ key = '' }) =>
      `Si ${key} vient d’une variable d’environnement, le texte «\u00a0false\u00a0» peut compter comme vrai. Convertissez-le d’abord.`,
    renamed: ({ old = '', key = '' }) =>
      `${old}, que des guides citent encore, s’appelle maintenant ${key}. L’ancien nom ne compte plus.`,
    'wrong-name': ({ wrong = '', key = '' }) =>
      `L’option s’appelle ${key}, et non ${wrong} comme l’écrivent certains guides.`,
    'no-effect': ({ key = '' }) =>
      `${key}, que des guides citent encore, n’a aucun effet sur le chiffrement.`,
    'not-the-server': ({ key = '', right = '' }) =>
      `${key} n’est pas le serveur de messagerie\u00a0; c’est ${right}.`,
    'image-means-implicit': ({ image = '', key = '' }) =>
      `Dans l’image de conteneur ${image}, ${key} signifie TLS dès le premier octet\u00a0: cela échoue sur le port 587.`,
    'port-unset': ({ key = '', port = '' }) =>
      `Si ${key} n’indique pas de port, le port ${port} est utilisé.`,
    'port-in-host': ({ key = '' }) => `Le port se met dans ${key}, après le serveur et un deux-points.`,
    'looks-up-mx': ({ key = '' }) =>
      `Sauf indication contraire dans ${key}, le programme cherche les enregistrements MX du nom du serveur et peut se connecter à un autre.`,
    'delivers-directly': ({ key = '' }) =>
      `Sans ${key}, le programme livre lui-même aux serveurs des destinataires, par le port 25, que la plupart des réseaux bloquent.`,
    'falls-back-to-25': ({ key = '' }) =>
      `Avec ${key}, le programme essaie le port 25 si le port ne répond pas, et n’y chiffre que si STARTTLS est proposé.`,
    'saves-first-working': ({ modes = '' }) =>
      `Si le chiffrement choisi échoue à l’enregistrement dans l’interface, le programme essaie dans l’ordre ${modes} et enregistre le premier qui marche, même si le chiffrement devient ainsi facultatif.`,
    'tries-other-modes': () =>
      'Si le chiffrement choisi échoue, le programme essaie les autres et garde celui qui marche, qui peut être un autre que le vôtre.',
    'downgrades-on-error': ({ key = '' }) =>
      `Même avec ${key}, le programme continue sans chiffrement si la connexion échoue au début du chiffrement.`,
    'ipv4-only': () => 'Les connexions passent uniquement par IPv4.',
    'greets-as-server': () =>
      'Le programme se présente au serveur sous le nom de ce serveur lui-même, que certains serveurs refusent. Aucun réglage ne le change.',
    'greets-as': ({ value = '', key = '' }) =>
      `Le programme se présente au serveur sous le nom ${value}, que certains serveurs refusent. ${key} le change.`,
    'short-timeout': ({ seconds = '' }) =>
      `Le programme abandonne après ${seconds} secondes, ce qui est trop court pour les serveurs qui retardent leur message d’accueil.`,
    'verifies-only-with': ({ key = '' }) =>
      `Le certificat n’est vérifié qu’avec ${key}\u00a0; sans cela, n’importe qui sur le chemin peut prendre le mot de passe.`,
    'verify-elsewhere': ({ key = '' }) =>
      `Pour TLS dès le premier octet, les options de vérification du certificat se mettent dans ${key}\u00a0; ailleurs, elles sont sans effet.`,
    'checks-since': ({ version = '' }) =>
      `Depuis ${version}, les certificats sont vérifiés plus strictement. Les serveurs au nom erroné ou à l’émetteur inconnu ne fonctionnent plus après la mise à jour\u00a0: il faut corriger le certificat du serveur.`,
    'own-trust-store': ({ key = '' }) =>
      `Les certificats du système ne sont pas utilisés. Votre propre autorité s’ajoute avec ${key}.`,
    revocation: ({ key = '' }) =>
      `Le programme demande si le certificat est révoqué. Si l’autorité n’est pas joignable, par exemple derrière un pare-feu, même un bon certificat échoue\u00a0; ${key} en décide.`,
    'sign-in-switch': ({ key = '' }) =>
      `L’identification a son propre réglage\u00a0: sans ${key}, l’identifiant et le mot de passe ne sont pas utilisés.`,
    'sign-in-skipped': ({ key = '' }) =>
      `Sans ${key}, le programme envoie sans s’identifier si le serveur ne propose pas d’identification.`,
    'mechanism-unset': ({ key = '', mechanism = '' }) =>
      `Sauf indication contraire dans ${key}, le programme s’identifie uniquement par ${mechanism}.`,
    'refuses-clear': ({ key = '' }) =>
      `Sans chiffrement, le programme n’envoie pas de mot de passe, sauf si ${key} le permet.`,
    'password-only-from': ({ place = '' }) =>
      `Le mot de passe n’est lu que dans ${place}\u00a0; ailleurs, il est sans effet.`,
    'password-length': ({ characters = '' }) =>
      `Le mot de passe ne peut pas dépasser ${characters} caractères, trop peu pour beaucoup de mots de passe d’application et de clés d’API.`,
    'oauth-known-only': () => 'OAuth 2.0 ne se choisit que pour les fournisseurs que le programme connaît.',
    'token-expires': ({ key = '' }) =>
      `${key} prend un jeton d’accès, que personne ne renouvelle quand il expire.`,
    'sender-default': ({ key = '', value = '' }) =>
      `Sans ${key}, l’expéditeur est ${value}, que la plupart des serveurs refusent.`,
    'sender-required': ({ key = '' }) =>
      `Avec un serveur de messagerie mais sans ${key}, l’adresse de l’expéditeur, le programme ne démarre pas.`,
    'sender-parts': ({ local = '', domain = '' }) =>
      `${local} ne prend que la partie de l’adresse avant @\u00a0; le reste se met dans ${domain}.`,
    'sender-random': ({ key = '' }) =>
      `Une partie de ses messages part d’adresses changeantes, que refusent les serveurs qui vérifient l’expéditeur. Désactiver ${key} y met fin, mais retire une protection\u00a0: ne le faites qu’avec un expéditeur dont personne ne lit la boîte.`,
    'sender-unmatched': ({ key = '' }) =>
      `Le courrier dont l’expéditeur ne correspond pas à ${key} part par un autre serveur, ou avec un autre expéditeur.`,
    'interface-wins': ({ place = '' }) =>
      `Ce qui a été enregistré dans les pages d’administration l’emporte sur ${place}\u00a0: y changer quelque chose semble sans effet.`,
    'place-wins': ({ place = '' }) =>
      `Ce qui se trouve dans ${place} l’emporte sur les pages d’administration\u00a0: y changer quelque chose semble sans effet.`,
    'second-place': ({ what = '', where = '' }) =>
      `${what} a ses propres paramètres de messagerie, dans ${where}.`,
    'each-part': ({ parts = '' }) => `Chacun de ces éléments a besoin des paramètres\u00a0: ${parts}.`,
    'must-be-read': ({ file = '', key = '' }) =>
      `Une variable d’environnement comme ${key} ne fait rien tant que ${file} ne la lit pas.`,
    'ignored-without': ({ key = '' }) =>
      `Sans ${key}, tous les autres paramètres de messagerie sont ignorés.`,
    'silenced-but-tests': ({ key = '' }) =>
      `Tant que ${key} est défini, seuls les courriers de test sont envoyés, et tous les autres sont jetés.`,
    'silenced-by': ({ key = '' }) => `Tant que ${key} est défini, aucun courrier n’est envoyé.`,
    vanishes: ({ key = '' }) => `Sans ${key}, le courrier est jeté ou seulement journalisé, sans erreur.`,
    'notifications-off': ({ key = '' }) =>
      `Sans ${key}, le programme n’envoie que les messages liés aux comptes, comme en cas de mot de passe oublié, et aucune notification.`,
    'quotes-kept': ({ place = '' }) => `Dans ${place}, les guillemets font partie de la valeur.`,
    'special-characters': ({ place = '', characters = '' }) =>
      `Dans ${place}, ces caractères changent la valeur si elle n’est pas entre guillemets\u00a0: ${characters}`,
    'image-without': ({ image = '' }) =>
      `L’image de conteneur ${image} ne lit aucun paramètre de messagerie dans l’environnement\u00a0; il faut monter le fichier.`,
    'needs-build': ({ what = '' }) => `Il faut pour cela une version compilée avec ${what}.`,
    'needs-restart': ({ what = '' }) => `Les changements ne prennent effet qu’après ceci\u00a0: ${what}.`,
    'startup-check': ({ key = '' }) =>
      `Le programme contacte le serveur de messagerie au démarrage, et ne démarre pas si cela échoue. ${key} en décide.`,
    'needs-worker': ({ command = '' }) =>
      `Le courrier peut rester dans une file d’attente tant qu’aucun worker ne tourne\u00a0: ${command}`,
    'alerts-go-to': ({ place = '' }) =>
      `Les alertes vont aux adresses sous ${place}\u00a0; tant qu’il n’y en a pas, elles ne vont nulle part.`,
    'no-retry': () =>
      'Il n’y a qu’un essai\u00a0: un courrier que le serveur ne prend pas à ce moment-là est perdu.',
    'kept-unseen': ({ place = '' }) =>
      `Le courrier que le serveur refuse définitivement reste dans ${place}, où personne ne regarde.`,
    'needs-implicit': ({ key = '', port = '' }) =>
      `Le port ${port} ne fonctionne qu’avec ${key}, que l’installation n’écrit pas d’elle-même.`,
    'ignores-encryption': ({ key = '' }) =>
      `${key} ne concerne pas les certificats\u00a0: cette option désactive STARTTLS, et tout part sans chiffrement si la connexion ne commence pas par TLS.`,
    since: ({ key = '', version = '' }) =>
      `${key} existe depuis ${version}\u00a0; les versions antérieures ne connaissent pas cette option.`,
    'changes-port': ({ key = '', port = '', to = '' }) =>
      `${key} change le port ${port} en ${to}, même si ${port} était indiqué.`,
    'unset-server': ({ key = '', value = '' }) =>
      `Sans ${key}, le programme cherche un serveur de messagerie à l’adresse ${value}.`,
    'local-server': ({ key = '' }) =>
      `Sans ${key}, le courrier passe par le serveur de messagerie de la machine, dont les paramètres comptent alors.`,
    'no-address': () => 'Le serveur de messagerie ne peut pas être indiqué par une adresse IPv6.',
    'intermediate-refused': ({ key = '' }) =>
      `Là où les certificats sont vérifiés, aucun certificat avec un intermédiaire n’est accepté tant que ${key} n’est pas augmenté, et presque tous en ont un.`,
    'signs-in-if-offered': () =>
      'Si le serveur ne propose pas d’identification, le programme envoie sans elle.',
    'refuses-clear-always': () =>
      'Sans chiffrement, le programme n’envoie pas de mot de passe, et aucune option ne le permet.',
    'read-as-yaml': ({ place = '' }) =>
      `Les valeurs dans ${place} sont lues comme du YAML, même entre guillemets\u00a0: un mot de passe qui est un nombre, qui contient un deux-points et une espace, ou qui commence par un caractère comme %, @, * ou & arrive modifié ou pas du tout.`,
    'file-replaces': ({ place = '' }) =>
      `Avec ${place}, tout paramètre qui n’y figure pas reprend sa valeur par défaut.`,
    edition: ({ edition = '' }) => `Seule ${edition} a ces paramètres.`,
    'test-says-sent': ({ key = '' }) =>
      `${key} annonce un succès même si rien n’a été envoyé\u00a0; l’erreur n’est que dans le journal.`,
    replaces: ({ key = '', version = '', old = '' }) =>
      `Depuis ${version}, ${key} remplace ${old}. Retirez ${old}\u00a0: avec les deux, le programme ne démarre pas.`,
    superseded: ({ old = '', key = '', version = '' }) =>
      `Depuis ${version}, ${key} remplace ${old}, qui ne compte plus que tant que ${key} n’est pas défini.`,
    removed: ({ key = '', version = '' }) =>
      `${key}, que des guides citent encore, n’existe plus depuis ${version}.`,
    'other-port-field': ({ key = '' }) => `Avec TLS dès le premier octet, le port se met dans ${key}.`,
    'not-encrypted-with': ({ key = '' }) => `Avec ${key}, rien n’est chiffré.`,
    'starttls-on-top': ({ key = '' }) =>
      `Sans ${key}, le programme demande STARTTLS même après avoir commencé par TLS, et échoue.`,
    'strict-certificates': ({ version = '' }) =>
      `Depuis ${version}, les certificats qui ne suivent pas exactement la norme sont refusés, comme ceux de beaucoup d’autorités maison.`,
    'sign-in-off': ({ key = '' }) =>
      `Le serveur refuse toute identification tant que ${key} ne les autorise pas.`,
    'own-recipients-only': ({ way = '' }) =>
      `${way} n’atteint que les destinataires de votre propre organisation.`,
    'moved-to-interface': ({ place = '', version = '' }) =>
      `À partir de ${version}, ${place} n’est plus lu\u00a0: les paramètres se trouvent dans l’interface.`,
    'automatic-first': ({ key = '' }) =>
      `Le port, le chiffrement et l’identification ne se règlent qu’une fois ${key} désactivé.`,
    'through-cloud': ({ whose = '' }) =>
      `La connexion vient de serveurs de ${whose}, qui gardent aussi le mot de passe. Un serveur joignable depuis votre seul réseau ne fonctionne pas.`,
    'sign-in-dropped': ({ mechanisms = '' }) =>
      `Si le serveur ne propose aucun de ${mechanisms}, le programme envoie sans s’identifier, et sans erreur.`,
    'waits-forever': ({ key = '' }) => `Sans ${key}, le programme attend le serveur sans limite.`,
    'other-prefix': ({ protocol = '', prefix = '' }) =>
      `Avec le protocole ${protocol}, les options commencent par ${prefix}\u00a0; les autres ne comptent pas.`,
    'ignored-on-port': ({ key = '', port = '', other = '' }) =>
      `Sur le port ${port}, ${key} ne compte qu’avec ${other}.`,
    'health-check': ({ key = '' }) =>
      `Le contrôle de santé du programme contacte le serveur de messagerie, et échoue avec lui. ${key} en décide.`,
    'words-are-values': ({ place = '', values = '' }) =>
      `Dans ${place}, les mots ${values} ne sont pas pris comme du texte.`,
    'unverified-without-file': ({ file = '', key = '' }) =>
      `Si ${file} manque, aucun certificat n’est vérifié et le programme n’en dit rien, sauf si ${key} est défini.`,
    'mechanisms-off': ({ key = '' }) =>
      `Par défaut, aucun mot de passe lisible n’est envoyé, même dans TLS\u00a0; ${key} le permet dans ce cas.`,
    'signs-in-since': ({ version = '' }) => `Avant ${version}, le programme ne peut pas s’identifier.`,
    'sends-after-refusal': () =>
      'Si le serveur refuse l’identification ou n’en propose pas, le programme envoie sans elle.',
    'environment-wins': ({ key = '', place = '' }) =>
      `Une variable d’environnement comme ${key} l’emporte sur ${place}.`,
  },
  messages: {
    heading: 'Ce que signifient ses messages d’erreur',
    lead: 'Extraits de messages que montre le programme. Chaque lien en explique un et dit ce qu’il faut changer.',
  },
  evidence: {
    run: (version, date) => `Exécuté avec la version ${version} le ${longDate('fr', date)}.`,
    compared: (version, date) =>
      version === null
        ? `Comparé à la documentation le ${longDate('fr', date)}.`
        : `Comparé à la documentation ou au code source (${version}) le ${longDate('fr', date)}.`,
  },
  unconfirmed: 'Aucune source récente ne confirme ces paramètres.',
};
