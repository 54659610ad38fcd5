/** What to do about each code, in French. */
import type { ToDoWords } from '../to-do.ts';

const SUBMISSION = 'le port 587 avec STARTTLS ou le port 465 avec SSL/TLS';
const KEEP_CHECKS = 'Ne désactivez pas la vérification des certificats.';
const ASK_OPERATOR = `Utilisez un autre port dont le certificat est reconnu, ou demandez à l’exploitant de corriger celui-ci. ${KEEP_CHECKS}`;
const OWN_TEST =
  'Testez le port depuis votre propre réseau\u00a0: indiquez le serveur sur la page d’accueil et lancez la commande affichée sous le résultat.';
const AGAIN =
  'Recommencez dans un instant, ou depuis une autre région. Rien n’est à changer sur le serveur pour autant.';
const UPDATE_TLS =
  'Mettez à jour la bibliothèque TLS, ou le répartiteur de charge ou le pare-feu qui assure TLS pour le serveur.';
const TLS_VERSIONS =
  'Activez TLS 1.2 et TLS 1.3. Si le logiciel ne les connaît pas, mettez-le à jour avec sa bibliothèque TLS.';

export const toDo: ToDoWords = {
  outcome: {
    starttls: {
      sender:
        'Vous pouvez utiliser ce port avec STARTTLS, à condition que son certificat soit reconnu. Si votre programme laisse le choix, prenez «\u00a0obligatoire\u00a0» plutôt que «\u00a0si disponible\u00a0».',
      operator: 'Si le certificat est reconnu et que rien d’autre n’est signalé, il n’y a rien à faire.',
    },
    'implicit-tls': {
      sender: 'Vous pouvez utiliser ce port avec SSL/TLS, à condition que son certificat soit reconnu.',
      operator: 'Si le certificat est reconnu et que rien d’autre n’est signalé, il n’y a rien à faire.',
    },
    plaintext: {
      sender: `Ne vous authentifiez pas sur ce port. Utilisez ${SUBMISSION} si le test montre qu’ils fonctionnent\u00a0; sinon, demandez un port chiffré à l’exploitant.`,
      operator:
        'Si le serveur propose STARTTLS, quelque chose en chemin retire la proposition, par exemple un pare-feu qui inspecte SMTP. Sinon, installez un certificat, proposez STARTTLS, et n’acceptez les mots de passe qu’une fois le chiffrement établi.',
    },
    'tls-failed': {
      sender: 'Utilisez un autre port chiffré. Ne désactivez pas le chiffrement pour autant.',
      operator:
        'La raison indique où la négociation s’est arrêtée. Le journal du serveur de messagerie montre la même connexion de son côté.',
    },
    rejected: {
      sender:
        'Lisez la réponse du serveur dans les détails\u00a0: elle dit pourquoi. Si elle ne vise que l’adresse d’où vient notre test, votre programme sera peut-être servi\u00a0; essayez.',
      operator:
        'Si ce n’est pas voulu, cherchez notre adresse dans le journal de messagerie, et vérifiez les règles d’accès et les listes de blocage utilisées.',
    },
    busy: {
      sender: 'Réessayez dans quelques minutes.',
      operator:
        'Si cela dure, regardez la charge et les limites de connexions. Une limite par client n’a peut-être touché que notre test.',
    },
    silent: {
      sender: `Les logiciels de messagerie attendent plus longtemps que notre test, donc essayez. Si le serveur reste muet là aussi, utilisez un autre port. ${OWN_TEST}`,
      operator:
        'Cherchez ce qui retarde le message d’accueil\u00a0: une attente voulue contre le spam, ou des requêtes au DNS et aux listes de blocage restées sans réponse. Sur les ports 80 et 443, c’est peut-être un serveur web, qui attend le client.',
    },
    'not-smtp': {
      sender: `Vérifiez le nom du serveur et le port. Pour envoyer, utilisez ${SUBMISSION}.`,
      operator: 'Si ce port doit accepter des e-mails, cherchez quel programme y écoute.',
    },
    dropped: {
      sender: `Utilisez un autre port. ${OWN_TEST}`,
      operator:
        'Cherchez la raison dans le journal de messagerie\u00a0: souvent des règles d’accès, un pare-feu qui ferme les connexions, ou un proxy dont le serveur de messagerie est arrêté.',
    },
    connected:
      'Testez aussi le port depuis une région. Le lieu qui a vu cela peut dire seulement que le port répond, pas ce qui y répond.',
    refused: {
      sender: 'Vérifiez le nom du serveur et le port, et utilisez un port qui fonctionne.',
      operator:
        'Si le port doit être ouvert, démarrez le service, faites-le écouter sur l’adresse publique et autorisez-le dans le pare-feu.',
    },
    timeout: {
      sender:
        'Vérifiez le nom du serveur et le port, et utilisez un port qui fonctionne. Ce résultat vient du lieu du test, pas de votre appareil\u00a0: il ne dit rien de votre propre réseau.',
      operator:
        'Si le port doit être ouvert, vérifiez que l’hôte fonctionne, et autorisez le port dans son pare-feu et dans celui de l’hébergeur.',
    },
    'no-reply':
      'Testez aussi le port depuis une région\u00a0: on verra si la connexion est refusée ou reste sans réponse.',
    untestable: `Rien n’est à réparer pour autant. Pour envoyer, il vous faut ${SUBMISSION}, pas le port 25. Pour savoir tout de même si le port répond, testez-le depuis votre propre machine ou depuis un autre lieu.`,
    error: `${AGAIN} Si cela dure, prévenez l’exploitant de ce service.`,
  },
  seeOutcome:
    'Cela ne fait que préciser le résultat du port. Ce qu’il faut faire dépend de celui-ci\u00a0: voyez les codes voisins.',
  reason: {
    http: {
      sender: `Ce port est celui d’un site web. Utilisez ${SUBMISSION}.`,
      operator:
        'Si ce port doit accepter des e-mails, il doit mener au serveur de messagerie et non au serveur web.',
    },
    ssh: {
      sender: `Ce port sert à l’accès à distance. Utilisez ${SUBMISSION}.`,
      operator: 'Si ce port doit accepter des e-mails, déplacez SSH vers un autre port.',
    },
    other: {
      sender: `Vérifiez le nom du serveur et le port. Pour envoyer, utilisez ${SUBMISSION}.`,
      operator:
        'Cherchez quel programme écoute sur ce port. Un proxy ou un pare-feu placé devant le serveur de messagerie répond peut-être à sa place.',
    },
    'too-long': {
      sender:
        'Utilisez un autre port. Un serveur SMTP n’envoie que quelques lignes avant que le client ne parle.',
      operator: 'Connectez-vous au port à la main pour voir ce qu’il envoie.',
    },
    'starttls-refused': {
      sender:
        'Réessayez dans quelques minutes, ou utilisez le port 465 avec SSL/TLS si le serveur l’a. N’envoyez pas sans chiffrement pour autant.',
      operator: 'Consultez le journal de messagerie. Souvent, le certificat ou sa clé ne peut pas être lu.',
    },
    'obsolete-version': {
      sender:
        'Utilisez un autre port, ou demandez TLS 1.2 à l’exploitant. N’autorisez pas les anciennes versions dans votre programme.',
      operator: TLS_VERSIONS,
    },
    'not-tls': {
      sender:
        'Utilisez un autre port. Si le test montre que celui-ci fonctionne avec l’autre type de chiffrement, choisissez celui-là.',
      operator:
        'Vérifiez si le port doit commencer par TLS ou par STARTTLS, et si un proxy placé devant lui attend autre chose.',
    },
    'cut-off': {
      sender: `Utilisez un autre port. ${OWN_TEST}`,
      operator:
        'Consultez le journal de messagerie. Souvent, il n’y a pas de certificat utilisable, ou un pare-feu ferme la connexion.',
    },
    stalled: {
      sender: `Les logiciels de messagerie attendent plus longtemps que notre test, donc essayez. ${OWN_TEST}`,
      operator:
        'Cherchez ce qui retarde TLS\u00a0: la charge, ou un pare-feu qui inspecte ou écarte les gros paquets.',
    },
    'bad-signature': {
      sender:
        'Ne vous authentifiez pas sur ce port\u00a0: quelqu’un d’autre répond peut-être avec un certificat copié. Prévenez l’exploitant.',
      operator:
        'Le certificat et la clé privée ne vont pas ensemble. Installez la bonne paire et redémarrez le serveur.',
    },
    'protocol-error': {
      sender: 'Utilisez un autre port, et prévenez l’exploitant.',
      operator: UPDATE_TLS,
    },
    'beyond-our-client':
      'Rien n’est à changer sur le serveur pour autant. Essayez avec votre logiciel de messagerie, ou avec openssl s_client.',
    'host-unreachable': {
      sender: 'Vérifiez le nom du serveur, et utilisez un port ou une adresse qui fonctionne.',
      operator:
        'Un routeur ou un pare-feu signale que l’hôte est injoignable\u00a0: vérifiez son adresse, ses routes et le pare-feu.',
    },
    'port-25-forbidden': `Rien n’est à réparer pour autant. Pour envoyer, il vous faut ${SUBMISSION}, pas le port 25. Un test depuis votre propre machine ou depuis un autre lieu dira si le port 25 répond.`,
    'platform-range':
      'Rien n’est à réparer pour autant. Testez le serveur depuis votre propre machine ou depuis un autre lieu.',
    'opaque-failure': AGAIN,
    'no-route': 'Testez le serveur avec l’autre famille d’adresses, ou depuis un autre lieu.',
    'vantage-failed': AGAIN,
    'vantage-late': AGAIN,
    budget: AGAIN,
  },
  alert: {
    sender:
      'Le serveur a refusé le chiffrement de notre test. Essayez avec votre logiciel de messagerie. Si cela échoue aussi, utilisez un autre port et donnez le nom de l’alerte à l’exploitant.',
    operator:
      'Le journal du serveur de messagerie, ou de ce qui assure TLS pour lui, dit pourquoi cette alerte a été envoyée.',
  },
  ofAlert: {
    'handshake-failure': {
      sender:
        'Mettez à jour votre logiciel de messagerie et essayez. Si cela échoue aussi, utilisez un autre port.',
      operator:
        'Autorisez les suites de chiffrement habituelles de TLS 1.2 et TLS 1.3, et vérifiez qu’un certificat est installé.',
    },
    'protocol-version': {
      sender: 'Utilisez un autre port, ou demandez TLS 1.2 à l’exploitant.',
      operator: TLS_VERSIONS,
    },
    'insufficient-security': {
      sender: 'Mettez à jour votre logiciel de messagerie et essayez.',
      operator:
        'Si des clients que vous voulez servir échouent aussi, autorisez les suites de chiffrement habituelles de TLS 1.2 et 1.3.',
    },
    'internal-error': {
      sender: 'Réessayez dans quelques minutes, ou utilisez un autre port.',
      operator: 'Consultez le journal de messagerie. Souvent, le certificat ou sa clé ne peut pas être lu.',
    },
    'unrecognized-name': {
      sender: 'Vérifiez le nom du serveur\u00a0: prenez celui des pages d’aide du fournisseur.',
      operator: 'Ajoutez ce nom, avec un certificat à ce nom, à ceux pour lesquels le serveur répond (SNI).',
    },
    'certificate-required': {
      sender: `Ce port n’est pas prévu pour une authentification par mot de passe. Utilisez ${SUBMISSION} s’ils fonctionnent.`,
      operator:
        'Si l’on doit s’authentifier ici par mot de passe, n’exigez pas de certificat client sur ce port.',
    },
  },
  tlsProblem: {
    'name-mismatch': {
      sender: `Indiquez un nom de serveur que le certificat contient\u00a0; les pages d’aide du fournisseur le donnent. ${KEEP_CHECKS}`,
      operator: 'Procurez-vous un certificat au nom que les utilisateurs indiquent comme serveur.',
    },
    expired: {
      sender: ASK_OPERATOR,
      operator:
        'Renouvelez le certificat et rechargez le serveur de messagerie\u00a0: jusque-là, il garde l’ancien. Si c’est un certificat au-dessus qui a expiré, installez la chaîne actuelle.',
    },
    'not-yet-valid': {
      sender: ASK_OPERATOR,
      operator: 'Installez un certificat déjà valable, et vérifiez l’horloge de la machine qui l’a émis.',
    },
    'self-signed': {
      sender: `Utilisez un autre port dont le certificat est reconnu, ou demandez à l’exploitant. N’acceptez une exception que si le serveur est le vôtre. ${KEEP_CHECKS}`,
      operator:
        'Procurez-vous un certificat d’une autorité publique. Certaines, comme Let’s Encrypt, sont gratuites.',
    },
    'untrusted-root': {
      sender: `Si le serveur est celui de votre organisation, demandez à son administrateur comment ajouter son autorité. Sinon, demandez à l’exploitant. ${KEEP_CHECKS}`,
      operator:
        'Procurez-vous un certificat d’une autorité publique, ou faites ajouter la vôtre à chaque appareil qui se connecte.',
    },
    'incomplete-chain': {
      sender: ASK_OPERATOR,
      operator:
        'Faites envoyer par le serveur, avec son propre certificat, les certificats intermédiaires. Avec Let’s Encrypt, c’est fullchain.pem au lieu de cert.pem.',
    },
    'wrong-purpose': {
      sender: ASK_OPERATOR,
      operator: 'Procurez-vous un certificat émis pour des serveurs (extended key usage serverAuth).',
    },
    'weak-signature': {
      sender: ASK_OPERATOR,
      operator:
        'Remplacez les certificats de la chaîne signés avec une ancienne méthode par de nouveaux, signés avec SHA-256.',
    },
    'weak-key': {
      sender: ASK_OPERATOR,
      operator:
        'Créez une nouvelle clé, par exemple RSA de 2048 bits ou EC P-256, et procurez-vous un nouveau certificat pour elle.',
    },
    'unsupported-key': {
      sender: 'Essayez avec votre logiciel de messagerie, qui saura peut-être vérifier ce certificat.',
      operator:
        'Si les logiciels de messagerie se connectent sans avertir, il n’y a rien à faire. Les certificats à clé RSA ou ECDSA se vérifient partout.',
    },
    'too-many-certificates': {
      sender: 'Essayez avec votre logiciel de messagerie, qui reconnaîtra peut-être ce certificat.',
      operator: 'N’envoyez que le certificat du serveur et ceux qui le relient à son autorité.',
    },
    'obsolete-version': {
      sender:
        'Utilisez un autre port si possible, et demandez TLS 1.2 à l’exploitant. N’autorisez pas les anciennes versions dans votre programme.',
      operator: TLS_VERSIONS,
    },
    'weak-handshake-signature': {
      sender: 'Utilisez un autre port si possible, et prévenez l’exploitant.',
      operator: `Autorisez les signatures SHA-256 pendant la négociation. Le certificat peut rester. ${UPDATE_TLS}`,
    },
    'no-secure-renegotiation': {
      sender: 'Utilisez un autre port si possible, et prévenez l’exploitant.',
      operator: UPDATE_TLS,
    },
    'no-forward-secrecy': {
      sender:
        'Vous pouvez utiliser ce port. Prévenez l’exploitant, pour que les connexions enregistrées restent secrètes.',
      operator:
        'Autorisez et préférez les suites de chiffrement avec ECDHE, ou activez TLS 1.3, qui assure toujours la confidentialité persistante.',
    },
  },
  finding: {
    'all-dead': {
      sender: 'Comparez le nom du serveur avec les pages d’aide du fournisseur.',
      operator:
        'Vérifiez que l’hôte et le serveur de messagerie fonctionnent et que le pare-feu autorise ses ports.',
    },
    'starttls-injection': {
      sender: 'Utilisez le port 465 avec SSL/TLS s’il fonctionne, ou un autre réseau. Prévenez l’exploitant.',
      operator:
        'Cherchez qui a envoyé ce texte\u00a0: un serveur de messagerie dépassé, un proxy ou un pare-feu devant lui, ou quelqu’un en chemin.',
    },
    'certificate-untrusted': {
      sender: ASK_OPERATOR,
      operator:
        'Les problèmes dans le résultat du port disent ce qui ne va pas\u00a0: chacun a une page qui indique quoi changer.',
    },
    'check-refused-here': {
      sender: OWN_TEST,
      operator: 'Rien n’est à changer, sauf si vous souhaitez des tests depuis cette adresse.',
    },
    'blocked-by-your-network': {
      sender:
        'Utilisez un port que le réseau ne bloque pas. S’il les bloque tous, demandez à l’exploitant du réseau.',
      operator: 'Rien n’est à changer sur le serveur de messagerie pour autant.',
    },
    'open-from-some-regions': {
      sender: OWN_TEST,
      operator:
        'Si le serveur est destiné à tous, vérifiez si un pare-feu n’autorise que certains pays ou réseaux.',
    },
    'some-dead': {
      sender: 'Utilisez un des ports joignables.',
      operator: 'Si ces ports doivent être ouverts, démarrez-y le service et autorisez-les dans le pare-feu.',
    },
    'addresses-differ': {
      sender: 'Si l’envoi n’échoue que de temps en temps, c’est peut-être la raison. Prévenez l’exploitant.',
      operator:
        'Configurez tous les serveurs derrière ce nom de la même façon\u00a0: mêmes ports, même chiffrement, même certificat.',
    },
    'ipv4-dead': {
      sender: 'Utilisez un réseau avec IPv6, ou un autre port.',
      operator:
        'Faites écouter le service aussi sur l’adresse IPv4 et autorisez-le dans le pare-feu, ou retirez l’enregistrement A.',
    },
    'not-always': {
      sender: 'Recommencez le test plus tard, et utilisez un port dont le résultat ne change pas.',
      operator:
        'Cherchez ce qui change\u00a0: la charge, des limites, un redémarrage, ou plusieurs serveurs sous un même nom.',
    },
    'no-encryption': {
      sender: `Ne vous authentifiez pas sur ces ports. Utilisez ${SUBMISSION} s’ils fonctionnent.`,
      operator: 'Installez un certificat et proposez STARTTLS.',
    },
    'auth-in-clear': {
      sender:
        'Réglez STARTTLS sur «\u00a0obligatoire\u00a0» dans votre programme, pas sur «\u00a0si disponible\u00a0».',
      operator:
        'Ne proposez AUTH qu’après STARTTLS (dans Postfix\u00a0: smtpd_tls_auth_only = yes), au moins sur les ports destinés aux logiciels de messagerie.',
    },
    'greeting-delayed': {
      sender: 'Réglez le délai d’attente de votre programme sur une minute ou plus.',
      operator:
        'Sur les ports où des utilisateurs s’authentifient, une telle attente contre le spam ne sert à rien\u00a0: désactivez-la.',
    },
    'certificates-differ': {
      sender: 'Comparez le nom du serveur et le port avec les pages d’aide du fournisseur.',
      operator: 'Si tous les ports sont ceux du même serveur, installez le même certificat partout.',
    },
    'open-but-undocumented': {
      sender: 'Utilisez un port que le fournisseur documente, si l’un d’eux fonctionne chez vous.',
      operator: 'Si le port doit rester, documentez-le.',
    },
    'beyond-our-client':
      'Rien n’est à changer sur le serveur pour autant. Essayez avec votre logiciel de messagerie, ou avec openssl s_client.',
    'port-25-not-testable': `Pour envoyer, il vous faut ${SUBMISSION}, pas le port 25. Un test depuis votre propre machine ou depuis un autre lieu dira si le port 25 répond.`,
  },
  noPortWhy: {
    'works-from-some-places': OWN_TEST,
    'beyond-our-client':
      'Essayez les ports chiffrés avec votre logiciel de messagerie\u00a0: 587 avec STARTTLS, ou 465 avec SSL/TLS.',
  },
  note: {
    for: 'Rien\u00a0: cela parle en faveur du port.',
    against: 'Utilisez le port recommandé s’il fonctionne chez vous. Celui-ci ne vient qu’après.',
    danger:
      'Utilisez un autre port. Ne saisissez aucun mot de passe sur celui-ci tant que la cause n’est pas corrigée.',
  },
  ownTest: OWN_TEST,
  dns: {
    sender: 'Réessayez dans quelques minutes. Si cela dure, prévenez l’exploitant du domaine.',
    operator: 'Testez la délégation du domaine, ses serveurs de noms et ses signatures DNSSEC.',
  },
  fault: {
    'tls-not-required':
      'Réglez le chiffrement sur «\u00a0obligatoire\u00a0», ou utilisez le port 465 avec SSL/TLS.',
    'no-encryption': `Activez le chiffrement\u00a0: ${SUBMISSION}.`,
    'verification-off':
      'Réactivez la vérification du certificat. Si elle échoue alors, indiquez le nom que le certificat contient, ou ajoutez l’autorité qui l’a émis.',
    'host-is-local':
      'Si le programme envoie par le serveur de messagerie de la même machine, c’est juste. Sinon, indiquez le serveur sortant de votre fournisseur.',
    'password-is-not-a-password':
      'Créez dans votre compte chez le fournisseur le mot de passe ou la clé d’API pour SMTP, et indiquez-les.',
    'user-name-form':
      'Indiquez le nom d’utilisateur comme le fournisseur le veut\u00a0; «\u00a0wanted\u00a0» le dit quand on le sait.',
    'key-ignored':
      'Utilisez le nom que le programme lit\u00a0; «\u00a0wanted\u00a0» le dit quand on le sait.',
    'value-mistyped':
      'Utilisez une valeur que le programme accepte\u00a0; «\u00a0wanted\u00a0» la donne quand on la connaît.',
    'port-blocked-by-network':
      'Utilisez un port que le réseau ne bloque pas, ou demandez à son exploitant d’ouvrir celui-ci. Les réglages sont peut-être justes.',
    'port-not-open': 'Utilisez un port qui fonctionne dans le test\u00a0; la recommandation en nomme un.',
    'mode-not-offered': 'Choisissez le chiffrement que le test a vu sur ce port, ou un autre port.',
    'not-loaded': 'Placez les réglages là où le programme les lit, et redémarrez-le.',
    'value-missing': 'Renseignez ce réglage.',
    'sign-in-not-wanted':
      'Laissez de côté nom d’utilisateur et mot de passe, ou indiquez le serveur sortant de votre fournisseur.',
    'ehlo-name': 'Donnez à la machine où tourne le programme un nom complet qui existe dans le DNS.',
    'program-unclear': 'Nommez le programme, ou collez aussi la ligne qui porte son nom.',
    'no-mail-configuration':
      'Collez la partie qui contient le serveur de messagerie, le port et le nom d’utilisateur.',
  },
  discoverySource: 'Testez le serveur indiqué\u00a0: ce qui est publié n’est pas toujours ce qui fonctionne.',
  discovery: {
    found: 'Testez le serveur trouvé\u00a0: ce qui est publié n’est pas toujours ce qui fonctionne.',
    nothing: {
      sender:
        'Regardez les réglages d’un logiciel de messagerie qui fonctionne, ou demandez le serveur sortant à votre fournisseur.',
      operator:
        'Publiez des enregistrements SRV (RFC 6186), pour que les logiciels de messagerie trouvent le serveur.',
    },
    'not-offered': {
      sender: 'Demandez à votre fournisseur comment les e-mails s’envoient.',
      operator:
        'Si ce service existe tout de même, corrigez l’enregistrement SRV, dont la cible est «\u00a0.\u00a0».',
    },
    'not-understood': {
      sender:
        'Regardez les réglages d’un logiciel de messagerie qui fonctionne, ou demandez le serveur sortant à votre fournisseur.',
      operator: 'Corrigez le fichier\u00a0: il doit être bien formé et nommer un serveur sortant.',
    },
    failed: 'Réessayez dans quelques minutes. Cela ne dit rien du domaine.',
  },
  localOutcome: 'La conclusion à côté dit de quel côté est la cause, et que faire.',
  localDifference:
    'Suspendez la protection du courrier de votre antivirus et recommencez le test, puis depuis un autre réseau. Ce qui fait disparaître la différence en est la cause.',
};
