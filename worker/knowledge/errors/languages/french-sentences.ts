/**
 * How French sentences put what went wrong: a word for the thing, and within the same sentence what became of it. For
 * programs that no other file knows. Data only (pattern.ts).
 */
import { CUSTOM, type ErrorPattern, quotedAs, readOn, says } from '../pattern.ts';

const REFUSED = '(?:refusée?s?|rejetée?s?|refuse|rejette)';
const FAILED = '(?:a échouée?|à échoué|échouée?|impossible|échoue)';
const INVALID = "(?:n'(?:est|a) pas|non valides?|invalides?|incorrecte?s?|erronée?s?)";
const SIGNING_IN =
  "(?:authentification|identifiants?|mot de passe|nom d'utilisateur|données de connexion|informations d'identification)";

const CONNECTION: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'french-says-connection',
    'connection-failed',
    'possible',
    says(
      `connexion[^;]{0,60}?(?:${FAILED}|impossible)|impossible (?:de se connecter|d'établir (?:la|une) connexion|d'accéder au serveur|de (?:joindre|contacter)[^;]{0,20}serveur)|ne peut pas se connecter`,
      '(?:erreur|échec)[^;]{0,30}(?:de la|lors de la|de) connec?[xt]ion (?:à|au|avec|smtp)|erreur de communication avec le serveur|en tentant de rejoindre',
      "serveur[^;]{0,40}? (?:ne répond pas|n'est pas joignable|injoignable|inaccessible)",
      "winerror 10049|adresse demandée n'est pas valide dans son contexte",
    ),
  ],
  [
    'french-says-refused',
    'connection-refused',
    'likely',
    says(
      `connexion(?! du)[^;:,]{0,60}?(?:refusée|rejetée)|(?:hôte|machine|ordinateur|serveur)[^;,]{0,20} (?<!\\(imap\\)[^;,]{0,30})a (?:refusé|rejeté) (?:la|notre) connexion|connexion smtp impossible \\(111\\)`,
    ),
  ],
  [
    'french-says-timeout',
    'connection-timeout',
    'likely',
    says(
      'connexion[^;,]{0,60}?(?:expirée?|a expiré)|(?:temps limite|délai|timeout)[^;,]{0,20}connexion[^;,]{0,60}(?:dépassé|expiré|smtp)|timeout de connexion',
      "(?:opération|socket|connecteur)[^;,]{0,20}(?:ont|a) expiré|a dépassé le délai|n'a pas répondu à temps|ne répond pas dans le délai|délai d'attente[^;]{0,60}dépassé|dépassement du délai",
    ),
  ],
  [
    'french-says-lost',
    'connection-lost',
    'likely',
    says(
      'connexion[^;,]{0,60}?(?:fermée|réinitialisée|interrompue|coupée|perdue)|(?:a fermé|a mis fin à|a interrompu|a coupé) (?:la|notre) connexion',
      "a fermé le flux de transport|erreur d'écriture|smtp a échoué : erreur de lecture|abandon de la connexion|attente des données du client|relais brisé|tube brisé|connexion tls n'a pas été terminée",
    ),
  ],
  [
    'french-says-unreachable',
    'unreachable',
    'likely',
    says(
      "réseau (?:ne fonctionne pas|est inaccessible|inaccessible|indisponible|ne le supporte pas)|hôte (?:n'est pas accessible|cible est arrêté|inaccessible)|aucune? route vers|aucun chemin d'accès",
    ),
  ],
  [
    'french-says-name',
    'name-not-found',
    'likely',
    says(
      "(?:hôte|machine|serveur)(?: smtp| de messagerie)?(?: [\\w.-]{4,80})?(?: est)? (?:introuvable|non trouvée?)|hôte inconnu|impossible de trouver (?:la machine|l'hôte|le serveur|le nom du serveur)|nom distant n'a pas pu être résolu",
      "résolution de l'hôte[^;]{0,90}échoué|aucune adresse associée|aucune donnée du type requise",
    ),
  ],
  [
    'french-says-lookup',
    'name-lookup-failed',
    'certain',
    says(
      "lors de la résolution du nom|durant la résolution du nom d'hôte|serveur dns ne répond pas|échec temporaire (?:dans|de) la résolution",
    ),
  ],
  [
    'french-says-silence',
    'no-greeting',
    'certain',
    says(
      "impossible de lire les données de la connexion de transport|n'a envoyé aucun message d'accueil|réponse smtp absente",
    ),
  ],
  [
    'french-says-forbidden',
    'connection-forbidden',
    'certain',
    says(
      '\\((?:permission (?:non accordée|refusée)|accès refusé)\\)',
      '(?:connexions sortantes|sortants?)[^;]{0,40}port \\d{2,5}[^;]{0,40}bloqué|bloque le port \\d{2,5}|port \\d{2,5}[^;]{0,30} (?:est |sont )?bloqué',
    ),
  ],
  [
    'french-says-field',
    'host-field-wrong',
    'certain',
    says("nom du serveur ne doit pas contenir|n'est pas un nom (?:de serveur|d'hôte) valide"),
  ],
]);

const ENCRYPTION: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'french-says-tls',
    'tls-failed',
    'possible',
    says(
      "(?:négociation|handshake|poignée de main|connexion|activation|session)[^;:]{0,30}\\b(?:tls|ssl)\\b[^;]{0,60}(?:a échoué|impossible|échec)|(?:tls|ssl)[^;:]{0,30}(?:a échoué|échouée?)|échec[^;]{0,30}(?:poignée de main|handshake|négociation)(?! en raison)|handshake ssl|alerte tls fatale|impossible (?:de négocier|d'initier|d'établir)[^;]{0,30}(?:tls|ssl|sécurisée)|activation tls",
    ),
  ],
  [
    'french-says-mode',
    'tls-on-plain-port',
    'likely',
    says(
      "format de paquet inattendu|échec d'un appel à sspi|type de chiffrement[^;]{0,60}|paquet tls incorrect|paquet contenant un numéro de version|tls\\/ssl incompatible avec le port",
    ),
  ],
  [
    'french-says-plain',
    'plain-on-tls-port',
    'certain',
    says('port \\d{3,5} attend une connexion (?:ssl|tls)[^;]{0,60} en clair'),
  ],
  [
    'french-says-no-starttls',
    'starttls-not-offered',
    'likely',
    says(
      "tls n'est pas (?:disponible|pris en charge)|n'annonce pas (?:start)?tls|ne prend pas en charge (?:starttls|les connexions sécurisées|le chiffrement)|starttls (?:est )?(?:non pris en charge|indisponible)",
    ),
  ],
  [
    'french-says-starttls-refused',
    'starttls-refused',
    'certain',
    says('commande starttls a échoué|tls momentanément indisponible'),
  ],
  [
    'french-says-encryption',
    'encryption-required',
    'certain',
    says('que sur une connexion (?:chiffrée|sécurisée)|chiffrement (?:est )?requis'),
  ],
  [
    'french-says-old-tls',
    'tls-outdated',
    'certain',
    says("en charge que (?:tls|ssl) ?v?[123](?:\\.[01])?\\b|ne possèdent pas d'algorithme commun"),
  ],
  [
    'french-says-expired',
    'certificate-expired',
    'certain',
    says(
      "certificat(?! médical)[^;]{0,60}(?:a expiré|expiré|pas encore valide|période de validité|n'était valable que)",
    ),
  ],
  [
    'french-says-other-name',
    'certificate-other-name',
    'certain',
    says(
      "(?:nom|identité)[^;]{0,60}ne correspond(?:ait)? (?:pas (?:au|à celle)|à aucun)[^;]{0,60}certificat|nom cn du certificat|nom principal de la cible est incorrect|certificat a été (?:délivré|émis) (?:à|pour) [^ ]{1,100} |certificat (?:du|de l')hôte",
    ),
  ],
  [
    'french-says-untrusted',
    'certificate-untrusted',
    'likely',
    says(
      "certificat(?!s non)[^;]{0,90}?(?:pas pu être (?:validé|vérifié)|ne peut pas être vérifié|n'est pas (?:signé|approuvé|fiable|valide\\b)|non approuvé|auto-?signé|introuvable|non valide|digne de confiance|autorité inconnue)",
      "certificats?[^;]{0,60}autorité (?:qui n'est pas approuvée|inconnue)|certificat racine qui n'est pas approuvé|n'est pas signé par une autorité reconnue",
      "vérification du certificat|empreintes de certificat ne correspondent pas|vérifier l'identité du serveur",
    ),
  ],
]);

const SIGN_IN: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'french-says-credentials',
    'sign-in-failed',
    'likely',
    says(
      `${SIGNING_IN}[^;:,]{0,60}?(?:${REFUSED}|a échouée?|à échoué|échouée?|incorrecte?s?|invalides?|erronée?s?)`,
      `(?:refusé|rejeté) (?:la connexion avec|le mot de passe|vos identifiants|l'authentification)|nom d'utilisateur ou le mot de passe[^;]{0,80} incorrect`,
      "échec de la connexion[^;]{0,60} avec le nom d'utilisateur|connexion en tant que[^;]{0,60} impossible|(?:échec|erreur) (?:de |d'|lors de )(?:l')?authentification(?!,? (?:car|parce))",
    ),
  ],
  [
    'french-says-method',
    'sign-in-method',
    'certain',
    says(
      "ne prend pas en charge l'authentification|pas d'authentificateurs|ne propose pas auth|aucune des méthodes d'authentification|smtp auth pas disponible|méthode d'authentification[^;]{0,40}(?:n'est pas|non) pris",
    ),
  ],
  [
    'french-says-required',
    'sign-in-required',
    'certain',
    says(
      "^(?:le )?serveur [^.;]{0,20}(?:requiert|exige|nécessite) une authentification\\W{0,3}$|devez (?:attribuer|indiquer|saisir|fournir|renseigner)[^.;]{0,12}(?:nom d'utilisateur|identifiant) et (?:un |votre )?mot de passe|d'abord (?:vous identifier|vous authentifier|vous connecter)|authentification (?:est )?(?:requise|obligatoire|nécessaire)",
    ),
  ],
  [
    'french-says-unavailable',
    'sign-in-unavailable',
    'certain',
    says("(?:service d'authentification|anomalie d'authentification)[^;]{0,20} temporaire"),
  ],
  [
    'french-says-app-password',
    'app-password-required',
    'certain',
    says(
      "mot de passe (?:spécifique à l'|pour |d'|propre à l')application[^;]{0,20} (?:est )?(?:requis|obligatoire|au lieu)",
    ),
  ],
  [
    'french-says-off',
    'password-sign-in-off',
    'certain',
    says(
      "authentification de base est désactivée|(?:identifiant|nom d'utilisateur) et mot de passe n'est plus possible",
    ),
  ],
  [
    'french-says-incoming',
    'incoming-server',
    'certain',
    says('serveur entrant[^;]{0,80} a (?:refusé|rejeté)'),
  ],
]);

const REFUSAL: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'french-says-sender',
    'sender-refused',
    'likely',
    says(
      `(?:expéditeur|expédition)[^;:]{0,60}?(?:${REFUSED}|${INVALID}|ne correspond pas|non autorisée?)`,
      "(?:a refusé|a rejeté|refus de) (?:l'adresse (?:de l'|d')|l')(?:expéditeur|expédition)|domaine expéditeur non valide|l'expéditeur doit être|pour le compte de l'expéditeur",
    ),
  ],
  [
    'french-says-recipient',
    'recipient-refused',
    'likely',
    says(
      `destinataires?[^;:,]{0,60}?(?:${REFUSED}|non valides?|invalides?|inconnue?s?)(?!, car)`,
      "(?:a refusé|a rejeté) l'adresse (?:de destination|destinataire)|aucune adresse n'est valide|aucun des destinataires n'est|à cause d'une adresse incorrecte|adresses n'ont pas été acceptées",
      'adresse (?:de messagerie )?(?:que vous avez entrée )?(?:est )?introuvable|boîte aux lettres non disponible(?!\\. la réponse)',
    ),
  ],
  [
    'french-says-relaying',
    'relaying-denied',
    'certain',
    says(
      "n'accepte pas de relayer|n'autorise pas le relais|relais (?:est )?(?:interdit|refusé|non autorisé)",
    ),
  ],
  [
    'french-says-full',
    'mailbox-full',
    'certain',
    says(
      'boîte (?:aux lettres|de réception)[^;]{0,30} saturée|limite de quota de votre compte|espace de stockage du destinataire|allocation de stockage',
    ),
  ],
  [
    'french-says-size',
    'message-too-large',
    'certain',
    says(
      'dépass[^;]{0,12} la taille|(?:message|pièce jointe|courriel|mail|fichier)[^;]{0,20} trop (?:grande?|volumineu|gros|lourd)',
    ),
  ],
  [
    'french-says-content',
    'content-refused',
    'likely',
    says(
      'pièce jointe[^;]{0,90}(?:interdite|bloquée)|classé comme (?:indésirable|spam)|considéré comme (?:indésirable|du spam)(?! \\()',
    ),
  ],
  [
    'french-says-domain',
    'domain-not-authorised',
    'certain',
    says(
      'authentifié ni par spf|politique dmarc[^;]{0,40} exige|(?:spf|dkim|dmarc)[^;]{0,40}(?:échou|échec|non valide|manquant)',
    ),
  ],
  [
    'french-says-limit',
    'sending-limit',
    'certain',
    says(
      "trop de (?:messages|courriels|e-?mails|mails)(?! actuel)|nombre maximal (?:de messages|d'e-?mails)|(?:atteint|dépassé) (?:la|une|votre) limite (?:quotidienne|relative|d'envoi)",
    ),
  ],
  ['french-says-connections', 'too-many-connections', 'certain', says('trop de (?:connexions|sessions)')],
  [
    'french-says-listed',
    'address-listed',
    'certain',
    says(
      '(?:adresse ip|\\bip)(?![^;]{0,60}\\b(?:aucune|ne|si)\\b)[^;]{0,60}(?:liste noire|blacklist|liste de blocage)',
    ),
  ],
  [
    'french-says-reverse',
    'no-reverse-name',
    'certain',
    says(
      "reverse-?dns n'est pas|dispose pas d'enregistrement dns inverse|dns inverse (?:est )?(?:manquant|absent|incorrect)",
    ),
  ],
  [
    'french-says-service',
    'service-refused',
    'likely',
    says(
      "compte (?:de messagerie )?a été (?:suspendu|bloqué|désactivé)|service non disponible, fermeture|(?:a refusé|refusé par) l'envoi|pas l'autorisation d'envoyer un message à ce destinataire",
    ),
  ],
  [
    'french-says-command',
    'command-refused',
    'likely',
    says('commande non reconnue|erreur de syntaxe dans (?:les|la)'),
  ],
  [
    'french-says-later',
    'try-later',
    'certain',
    says('rythme trop élevé|stockage système insuffisant|espace disque insuffisant sur le système'),
  ],
  [
    'french-says-unsent',
    'reason-missing',
    'possible',
    says(
      "(?:message|courriel|e-?mail|mail)[^;]{0,20}(?:n'a pas pu|n'a pas été|ne peut pas) (?:être )?(?:envoyé|transmis|distribué|remis)|n'avons pas pu transmettre|échec (?:de l'envoi|d'envoi)",
    ),
  ],
]);

export const FRENCH_SENTENCES: readonly ErrorPattern[] = readOn('2026-11-30', [
  ...CONNECTION,
  ...ENCRYPTION,
  ...SIGN_IN,
  ...REFUSAL,
]);
