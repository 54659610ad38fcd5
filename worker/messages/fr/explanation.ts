/** The words that explain error messages in French. Only wording; the code decides when to use it. */
import type { ErrorChangeParameters } from '../../api/index.ts';
import { type ExplanationWords, modeName, only, portWithMode } from '../explanation.ts';
import { list } from '../format.ts';

const onPort = (port: number | undefined): string => (port === undefined ? '' : ` sur le port ${port}`);
const orPort = ({ otherPort, otherEncryption }: ErrorChangeParameters): string =>
  otherPort === undefined ? '' : ` ou le port ${portWithMode(otherPort, otherEncryption)}`;
const asWell = ({ otherPort, otherEncryption }: ErrorChangeParameters): string =>
  otherPort === undefined ? '' : ` Le port ${portWithMode(otherPort, otherEncryption)} convient aussi.`;
const PAIRS = 'le port 587 va avec STARTTLS, le port 465 avec SSL/TLS';

export const explanation: ExplanationWords = {
  title: 'Ce que signifie le message d’erreur',
  measured: (host) => `Résultat de notre test de ${host}\u00a0:`,
  unlooked: (host) =>
    `${host} n’a pas encore été testé\u00a0: ouvrir cette adresse ne lance aucun test. Ce qui suit vient du message seul.`,
  lookAndExplain: (host) => `Tester ${host} et expliquer`,
  provisional: (host) => `Sauf si le test de ${host} montre autre chose\u00a0:`,
  named: (named, host) =>
    `Votre message concerne ${named}, mais c’est ${host} qui a été vérifié. L’explication se fonde donc sur le message seul. Si ${named} est votre serveur, vérifiez celui-là.`,
  limit: {
    'refused-here': 'a refusé notre vérification, ce qui ne dit rien de vous',
    limited: 'a une limite que notre vérification a atteinte, ou n’est pas disponible en ce moment',
    masked: 'un pare-feu sur notre chemin cache ce qu’il propose',
    late: 'n’a pas répondu dans le délai de notre vérification\u00a0; les logiciels de messagerie attendent plus longtemps',
    'beyond-our-client':
      'chiffre d’une façon que notre vérification ne connaît pas, mais que les logiciels de messagerie connaissent',
  },
  ticketFor: 'Une demande toute prête à votre hébergeur\u00a0:',
  ticket: (dialed, seen) => ({
    subject: `Le courrier sortant vers ${dialed} est redirigé`,
    text: [
      'Bonjour,',
      `mon logiciel se connecte à ${dialed}, mais c’est ${seen} qui répond à sa place. Les connexions SMTP sortantes semblent redirigées vers votre propre serveur de messagerie (dans cPanel et WHM, «\u00a0SMTP Restrictions\u00a0», ou une règle du pare-feu).`,
      `Merci d’autoriser, pour mon compte, les connexions à ${dialed} sur les ports 465 et 587, ou de m’indiquer comment l’obtenir.`,
      'Cordialement',
    ].join('\n\n'),
  }),
  recognized: (quote, program) => `Reconnu\u00a0: «\u00a0${quote}\u00a0» (${program})`,
  confidence: {
    certain: 'Le message le dit.',
    likely: 'C’est le sens habituel.',
    possible: 'D’autres causes sont possibles.',
  },
  source: (name) => `Source\u00a0: ${name}`,
  sourceName: {
    messagesOf: (program) => `messages du logiciel ${program}`,
    custom: 'formulation employée par de nombreux serveurs',
  },
  unconfirmed: 'souvent cité ainsi, non vérifié',
  cause: {
    'tls-on-plain-port':
      'Votre programme a chiffré tout de suite, mais sur ce port le serveur parle le premier, en clair. Le port et le chiffrement ne vont pas ensemble.',
    'plain-on-tls-port':
      'Votre programme attend que le serveur parle, mais sur ce port le chiffrement commence aussitôt (SSL/TLS). Le port et le chiffrement ne vont pas ensemble.',
    'no-greeting':
      'La connexion est établie, mais le serveur n’a pas salué. Il attend le début du chiffrement (SSL/TLS), ou quelque chose en chemin avale l’échange.',
    'connection-timeout':
      'Rien n’a répondu à temps. Le plus souvent, un pare-feu ou le réseau en chemin rejette la connexion sans un mot.',
    'connection-refused':
      'Le serveur est joignable, mais rien n’écoute sur ce port, ou un pare-feu rejette la connexion.',
    unreachable:
      'Votre réseau ne connaît aucun chemin vers le serveur. Souvent il ne s’agit que d’IPv6, et IPv4 fonctionnerait.',
    'connection-lost':
      'La connexion était établie puis a été coupée. Cela arrive quand le port et le chiffrement ne vont pas ensemble, ou quand un filtre intervient.',
    'connection-failed':
      'Aucune connexion au serveur de messagerie n’a abouti. Le message ne dit pas pourquoi.',
    'connection-forbidden':
      'Votre propre système interdit la connexion au programme\u00a0: règles de sécurité, pare-feu ou hébergeur.',
    'name-not-found':
      'Le nom du serveur de messagerie est introuvable. Le plus souvent, il est mal orthographié.',
    'name-lookup-failed':
      'Le nom du serveur n’a pas pu être résolu à ce moment. Votre serveur DNS n’a pas répondu.',
    'host-field-wrong':
      'Le champ du serveur contient plus qu’un nom\u00a0: un port, des guillemets ou un préfixe comme ssl:// ou https://.',
    'encryption-required':
      'Le serveur n’accepte mots de passe et messages que chiffrés, et votre connexion ne l’était pas.',
    'starttls-not-offered':
      'Votre programme exige STARTTLS, mais ce port ne le lui a pas proposé. Ou bien le port chiffre dès le début (SSL/TLS), ou bien quelque chose en chemin retire la proposition.',
    'starttls-refused': 'Le serveur propose STARTTLS, mais ne peut pas le démarrer en ce moment.',
    'tls-failed':
      'Le serveur et le programme ne se sont pas entendus sur le chiffrement. Le message ne dit pas pourquoi.',
    'tls-outdated': 'L’un des deux côtés ne connaît qu’un chiffrement dépassé, que l’autre refuse.',
    'certificate-expired':
      'Le certificat du serveur n’est plus valable, ou l’horloge de votre appareil est fausse.',
    'certificate-other-name': 'Le certificat est établi pour un autre nom que celui du serveur indiqué.',
    'certificate-untrusted':
      'Votre programme ne connaît pas l’émetteur du certificat\u00a0: il est autosigné, la chaîne est incomplète, ou un antivirus a placé le sien entre deux.',
    'sign-in-required':
      'Le serveur veut une authentification avant d’accepter un message, et votre programme ne s’est pas identifié.',
    'sign-in-failed':
      'Le serveur n’a pas accepté le nom d’utilisateur et le mot de passe. La connexion elle-même fonctionne.',
    'sign-in-method': 'Le serveur et le programme n’ont aucune méthode d’authentification en commun.',
    'sign-in-unavailable':
      'Le serveur ne peut pas vérifier les mots de passe en ce moment. Cela vient du serveur.',
    'app-password-required':
      'Pour ce compte, les programmes ont besoin d’un mot de passe à part\u00a0: l’habituel n’est pas accepté.',
    'password-sign-in-off':
      'Le fournisseur ne laisse plus les programmes s’identifier ici avec un simple mot de passe.',
    'service-refused':
      'Le serveur a été joint, mais il a refusé la connexion ou le message. Sa réponse dit pourquoi, pas son code.',
    'relaying-denied':
      'Le serveur ne transmet pas ce message pour vous. Le plus souvent, l’authentification manque.',
    'sender-refused': 'Le serveur n’accepte pas cette adresse d’expéditeur pour votre compte.',
    'recipient-refused':
      'Le serveur n’accepte pas le destinataire. L’adresse est peut-être mal écrite ou n’existe pas.',
    'domain-not-authorised':
      'Le domaine de l’expéditeur ne dit pas que ce serveur peut envoyer pour lui (SPF, DKIM, DMARC).',
    'address-listed': 'L’adresse IP d’où vous envoyez figure sur une liste de blocage.',
    'no-reverse-name':
      'L’adresse IP d’où vous envoyez n’a pas de nom d’hôte (DNS inverse). Les serveurs y voient un signe de spam.',
    'too-many-connections':
      'Le serveur n’a pas de place en ce moment, ou a reçu trop de connexions de votre part.',
    'sending-limit': 'Vous avez envoyé plus que le serveur ne le permet dans ce délai.',
    'try-later':
      'Le serveur vous fait patienter. Beaucoup le font exprès avec les expéditeurs encore inconnus.',
    'mailbox-full': 'La boîte aux lettres n’a plus de place pour d’autres messages.',
    'message-too-large': 'Le message est plus gros que ce que le serveur accepte.',
    'content-refused': 'Le serveur a refusé le message, pour son contenu ou son expéditeur.',
    'command-refused':
      'Le serveur n’a pas accepté une commande. Le plus souvent, elle est venue trop tôt ou sous une forme qu’il ne connaît pas.',
    'incoming-server': 'Il s’agit de la réception (POP ou IMAP). Les ports d’envoi n’y sont pour rien.',
    'reason-missing': 'Cela dit seulement que l’envoi a échoué. La raison se trouve sur une autre ligne.',
  },
  change: {
    'match-encryption': ({ port }) =>
      `Réglez le port et le chiffrement ensemble\u00a0: ${PAIRS}.${port === undefined ? '' : ` Votre message parle du port ${port}.`}`,
    'use-starttls': (given) =>
      `Le port ${given.port} parle STARTTLS ici\u00a0: choisissez STARTTLS pour lui, et non SSL/TLS.${asWell(given)}`,
    'use-implicit-tls': (given) =>
      `Le port ${given.port} chiffre ici dès le premier octet\u00a0: choisissez SSL/TLS pour lui, et non STARTTLS.${asWell(given)}`,
    'use-port': ({ port, encryption, insteadOf }) =>
      `Prenez le port ${port} avec ${modeName(encryption)}${insteadOf === undefined ? '' : ` au lieu du ${insteadOf}, qui ne répond pas d’ici non plus`}\u00a0: d’ici, il fonctionne. S’il échoue chez vous, c’est le plus souvent votre réseau qui le bloque.`,
    'try-other-port': ({ port }) =>
      `Essayez ${port === 465 ? 'le port 587 avec STARTTLS' : port === 587 ? 'le port 465 avec SSL/TLS' : 'le port 587 avec STARTTLS ou le port 465 avec SSL/TLS'}, et un autre réseau, comme le partage de connexion d’un téléphone\u00a0: s’il fonctionne là, le premier réseau bloque le port.`,
    'look-at-own-network': (given) =>
      `Le port ${given.port} répond d’ici\u00a0; la cause est donc le plus souvent de votre côté\u00a0: réseau, pare-feu, VPN, antivirus ou hébergeur. Essayez un autre réseau${orPort(given)}.`,
    'use-ipv4': () =>
      'Faites passer le programme par IPv4, ou réparez IPv6 dans votre réseau, où il ne fonctionne pas. Dans Postfix, réglez inet_protocols = ipv4 ou smtp_address_preference = ipv4.',
    'enter-server': () =>
      'Votre programme appelle son propre ordinateur, comme si aucun serveur de messagerie n’était réglé. Indiquez comme hôte le serveur sortant de votre fournisseur, et vérifiez que le programme lit ce réglage.',
    'set-wrappermode': () =>
      'Dans Postfix 3.0 ou plus récent, réglez smtp_tls_wrappermode = yes et smtp_tls_security_level = encrypt pour le port 465. Les plus anciens ont besoin du port 587 avec STARTTLS.',
    'set-encryption': ({ port, encryption }) =>
      `Choisissez ${modeName(encryption)} pour le port ${port}\u00a0: aucun chiffrement n’y est activé dans votre programme.`,
    'encryption-is-altered': ({ port }) =>
      `D’ici, le port ${port} propose bien STARTTLS. Quelque chose entre vous et le serveur le retire\u00a0: suspendez la protection de messagerie de l’antivirus, ou essayez un autre réseau. N’envoyez pas le mot de passe en clair.`,
    'no-encryption-there': (given) =>
      `Le port ${given.port} répond d’ici, mais ne propose aucun chiffrement. Ne vous y identifiez pas${given.otherPort === undefined ? '\u00a0; demandez au fournisseur un port chiffré' : `\u00a0; prenez le port ${portWithMode(given.otherPort, given.otherEncryption)}`}.`,
    'ask-provider': ({ port }) =>
      `Notre test n’a pas pu utiliser le serveur non plus${onPort(port)}. Demandez au fournisseur, ou consultez sa page d’état.`,
    'ask-why': () =>
      'Lisez ce que le serveur dit après le numéro\u00a0: souvent il donne la raison, ou une page qui l’explique. Sinon, demandez à l’exploitant du serveur.',
    'check-name': () =>
      'Vérifiez l’orthographe du serveur d’envoi. Il figure dans l’aide de votre fournisseur et commence souvent par smtp ou mail.',
    'check-resolver': () =>
      'Réessayez dans un instant. Si cela persiste, vérifiez les réglages DNS de l’appareil ou de la box.',
    'correct-host-field': () =>
      'N’indiquez que le nom dans le champ du serveur, par exemple smtp.example.com\u00a0: sans guillemets et sans https:// ni ssl://. Le port s’indique dans son propre champ.',
    'allow-program': () =>
      'Autorisez le programme à se connecter aux ports 465 et 587, ou demandez-le à l’hébergeur. Sous Linux avec SELinux, httpd_can_sendmail ou httpd_can_network_connect est peut-être désactivé.',
    wait: () => 'Réessayez dans quelques minutes. Si cela persiste, demandez au fournisseur.',
    'update-program': () =>
      'Mettez à jour le programme ou le système. Si c’est le serveur qui est ancien, demandez à son fournisseur TLS 1.2 ou plus récent.',
    'renew-certificate': ({ port }) =>
      `Vérifiez la date et l’heure de votre appareil. Si elles sont justes, le fournisseur doit renouveler le certificat${onPort(port)}.`,
    'use-certified-name': ({ names }) =>
      names === undefined
        ? 'Indiquez comme serveur le nom pour lequel le certificat est établi, tel que le fournisseur le donne.'
        : `Indiquez comme serveur un nom pour lequel le certificat est établi\u00a0: ${list('fr', names)}. En cas de doute, demandez au fournisseur.`,
    'ask-hosting-provider': () =>
      'Un autre serveur a répondu à la place de celui que vous avez indiqué\u00a0: votre hébergeur redirige sans doute le courrier sortant vers son propre serveur (dans cPanel, «\u00a0SMTP Restrictions\u00a0»). Demandez-lui d’autoriser les connexions vers votre serveur de messagerie. Ne désactivez pas la vérification des certificats.',
    'pause-mail-shield': () =>
      'La protection du courrier de votre antivirus a répondu à la place du serveur. Suspendez-la et réessayez. Si cela suffit, excluez-en le programme ou le serveur.',
    'trust-issuer': ({ port }) =>
      port === undefined
        ? 'Suspendez la protection de messagerie de l’antivirus. Si le serveur est à vous, installez toute la chaîne\u00a0; sinon demandez au fournisseur. Ne désactivez pas la vérification des certificats.'
        : `Vu d’ici aussi, le certificat du port ${port} n’est pas digne de confiance\u00a0: c’est le serveur qui l’envoie. Si le serveur est à vous, installez toute la chaîne\u00a0; sinon, c’est au fournisseur de le réparer. Ne désactivez pas la vérification des certificats.`,
    'check-own-trust': ({ port }) =>
      `Vu d’ici, le certificat du port ${port} est en ordre. La cause est donc de votre côté\u00a0: antivirus ou proxy entre deux, horloge fausse, ou liste d’émetteurs trop ancienne.`,
    'sign-in': () =>
      'Activez l’authentification du serveur d’envoi, avec le nom d’utilisateur et le mot de passe de la boîte, sur le port 587 ou 465.',
    'sign-in-elsewhere': (given) =>
      `Le port ${given.port} ne propose pas d’authentification dans notre vérification. Utilisez plutôt le port ${portWithMode(given.otherPort ?? 0, given.otherEncryption)}, qui la propose.`,
    'no-sign-in-there': ({ port }) =>
      `Le port ${port} ne propose pas d’authentification dans notre vérification. Demandez au fournisseur sur quel port s’authentifier\u00a0; si le serveur s’utilise sans authentification, désactivez-la dans le logiciel.`,
    'no-password-sign-in': ({ port, methods }) =>
      `Le port ${port} ne propose pas d’authentification par mot de passe dans notre vérification${only('fr', methods, ', seulement ')}. Choisissez OAuth2 dans un logiciel qui le prend en charge, ou demandez au fournisseur ou à l’administrateur comment s’authentifier.`,
    'ntlm-sign-in': ({ port }) =>
      `Le port ${port} ne propose que NTLM dans notre vérification. Choisissez NTLM (dans Outlook, «\u00a0authentification par mot de passe sécurisé\u00a0») si votre logiciel le prend en charge\u00a0; sinon, demandez une autre méthode à l’administrateur.`,
    'check-password': () =>
      'Saisissez à nouveau le nom d’utilisateur et le mot de passe\u00a0; le nom est souvent l’adresse entière. Avec la validation en deux étapes, il faut un mot de passe d’application.',
    'create-app-password': () =>
      'Créez un mot de passe d’application dans les réglages de sécurité du compte et saisissez-le dans le programme.',
    'use-modern-sign-in': () =>
      'Choisissez OAuth2 comme authentification, ou demandez à l’administrateur d’autoriser SMTP AUTH pour cette boîte.',
    'choose-sign-in-method': () =>
      'Choisissez «\u00a0mot de passe normal\u00a0» avec le chiffrement. Sur votre propre serveur, un module SASL manque peut-être.',
    'use-own-sender': () =>
      'Envoyez avec l’adresse du compte avec lequel vous vous identifiez, ou faites confirmer l’autre par le fournisseur.',
    'check-recipient': () =>
      'Vérifiez l’orthographe du destinataire. Si elle est juste, demandez-lui par un autre moyen.',
    'authorise-domain': () =>
      'Ajoutez ce serveur à l’enregistrement SPF du domaine de l’expéditeur et activez DKIM\u00a0; le fournisseur donne les enregistrements.',
    'ask-delisting': () =>
      'Envoyez par le serveur de votre fournisseur avec authentification (port 587 ou 465). Si l’adresse est à vous, demandez votre retrait à la liste nommée dans le message.',
    'use-submission': () =>
      'Ne livrez pas directement par le port 25\u00a0: envoyez avec authentification par le serveur de votre fournisseur, port 587 avec STARTTLS ou 465 avec SSL/TLS.',
    'fewer-connections': () =>
      'Attendez quelques minutes, et laissez le programme ouvrir moins de connexions à la fois.',
    'respect-limit': () =>
      'Attendez la fin du délai, envoyez par plus petites quantités, ou demandez une limite plus haute.',
    'free-space': () => 'Réessayez plus tard. Si c’est votre propre boîte, faites-y de la place.',
    'make-smaller': () => 'Réduisez la pièce jointe, ou envoyez un lien vers elle.',
    'change-content': () =>
      'Lisez ce que le serveur écrit derrière le nombre\u00a0: il nomme souvent une page avec la raison. Les liens et les pièces jointes sont fréquents.',
    'read-reply': () =>
      'Lisez ce que le serveur écrit derrière le nombre, vérifiez le port et le chiffrement, et activez un journal détaillé.',
    'check-incoming': () => 'Vérifiez le nom, le port et le mot de passe du serveur de réception.',
    'paste-more': () =>
      'Collez aussi les lignes autour\u00a0: celles avec un nombre comme 535, avec «\u00a0error:\u00a0» ou avec «\u00a0Caused by\u00a0».',
  },
  nothing:
    'Ce message n’est pas connu ici. Ce qui aide\u00a0: la ligne qui nomme l’erreur, avec son numéro (comme 0x800CCC0E, 535 ou ETIMEDOUT), le port, et les dernières lignes du journal du programme, mot pour mot.',
  cut: 'Seul le début du texte a été lu.',
};
