/** What programs say in French that have no file of their own. Data only (pattern.ts). */
import { CUSTOM, type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

const CONNECTION: readonly ErrorPattern[] = [
  ...readIn(messagesOf('Evolution', 'po/fr.po'), 'Evolution', [
    [
      'french-connection',
      'connection-failed',
      'possible',
      /connexion (?:au|avec le|à) (?:serveur|smtp|l'hôte).{0,100} (?:a échoué|impossible|échouée)|impossible de se connecter (?:au|à).{0,40}(?:serveur|smtp)|(?:serveur|smtp).{0,30} (?:est )?(?:injoignable|inaccessible|indisponible)/i,
    ],
  ]),
  ...quotedAs(CUSTOM, 'Windows', [
    [
      'french-timeout',
      'connection-timeout',
      'certain',
      /parti connecté n'a pas répondu convenablement|délai (?:de (?:la )?connexion|d'attente).{0,30}(?:dépassé|expiré)|connexion a expiré/i,
    ],
    [
      'french-network',
      'unreachable',
      'certain',
      /réseau impossible à atteindre|hôte (?:est )?(?:impossible à atteindre|inaccessible|injoignable)/i,
    ],
    [
      'french-unknown-host',
      'name-not-found',
      'certain',
      /(?:hôte|serveur smtp) (?:est )?inconnu\b|nom d'hôte inconnu/i,
    ],
    [
      'french-refused',
      'connection-refused',
      'certain',
      /ordinateur cible l'a expressément refusée|connexion (?:a été )?refusée par/i,
    ],
    [
      'french-lost',
      'connection-lost',
      'certain',
      /connexion (?:existante|établie).{0,40} (?:a été |a dû être )?(?:fermée|abandonnée|interrompue)|connexion (?:a été )?(?:interrompue|perdue|coupée|réinitialisée)/i,
    ],
  ]),
  ...readIn(messagesOf('YunoHost', 'locales/fr.json'), 'YunoHost', [
    [
      'french-blocked',
      'connection-forbidden',
      'likely',
      /port (?:sortant )?25 (?:sortant )?(?:semble|est|paraît) .{0,20}bloqué/i,
    ],
  ]),
];

const ENCRYPTION: readonly ErrorPattern[] = [
  ...readIn(messagesOf('Evolution', 'po/fr.po'), 'Evolution', [
    [
      'french-no-starttls',
      'starttls-not-offered',
      'certain',
      /starttls (?:n'est )?(?:pas|non) (?:pris en charge|supporté|géré|disponible|proposé)|serveur ne (?:prend pas en charge|supporte pas|gère pas|propose pas)[^.;]{0,20} (?:starttls|connexions sécurisées)|ne dispose pas de cette fonction ?: starttls/i,
    ],
  ]),
  ...readIn(messagesOf('NeoMutt', 'po/fr.po'), 'NeoMutt', [
    [
      'french-expired',
      'certificate-expired',
      'certain',
      /certificat (?:du serveur |de sécurité |ssl |tls )?(?:a |est )?expiré|certificat (?:est )?périmé/i,
    ],
  ]),
  ...readIn(messagesOf('msmtp', 'po/fr.po'), 'msmtp', [
    [
      'french-name',
      'certificate-other-name',
      'certain',
      /certificat[^.;]{0,40} ne correspond(?:ent)? pas (?:au|à|avec)[^.;]{0,30}(?:nom|hôte|serveur)/i,
    ],
    ['french-packet', 'tls-on-plain-port', 'certain', /paquet tls (?:inattendu|non attendu)/i],
  ]),
  ...quotedAs(messagesOf('.NET', 'System.Net.Security'), '.NET', [
    [
      'french-certificate',
      'certificate-untrusted',
      'likely',
      /certificat (?:distant|tls|ssl|du serveur) (?:n'est pas (?:valide|approuvé|digne de confiance)|est (?:non valide|inacceptable|invalide|auto-?signé))|certificat tls inacceptable|certificat auto-?signé/i,
    ],
  ]),
];

const SIGN_IN: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/sisimai/p5-sisimai/issues/243'), 'Orange', [
    ['orange-code', 'sign-in-failed', 'certain', /code d'authentification invalide/i],
  ]),
  ...readIn(messagesOf('msmtp', 'po/fr.po'), 'msmtp', [
    [
      'french-method',
      'sign-in-method',
      'certain',
      /méthode d'authentification (?:utilisable|compatible|prise en charge)|méthode d'authentification[^.;]{0,30} (?:n'est pas|non) (?:prise en charge|supportée)|serveur (?:smtp )?ne (?:prend pas en charge|supporte pas|gère pas) l'authentification/i,
    ],
  ]),
  ...quotedAs(CUSTOM, 'SMTP', [
    [
      'french-credentials',
      'sign-in-failed',
      'possible',
      /(?:échec|erreur) (?:de l'|d')(?:authentification|identification)|authentification (?:a échoué|échouée|refusée|incorrecte)|(?:identifiants?|mot de passe|nom d'utilisateur)[^.;]{0,30} (?:est |sont )?(?:incorrects?|invalides?|erronés?|refusés?)/i,
    ],
    [
      'french-required',
      'sign-in-required',
      'certain',
      /(?<!ou le )client n'(?:était|est) pas authentifié|authentification (?:est )?(?:requise|obligatoire|nécessaire)/i,
    ],
    [
      'french-starttls',
      'encryption-required',
      'certain',
      /(?:starttls|tls|ssl|chiffrement|connexion (?:chiffrée|sécurisée)) (?:est )?(?:requise?|obligatoire|exigée?|nécessaire)|(?:nécessite|exige|requiert) (?:starttls|tls|le chiffrement)/i,
    ],
    [
      'french-unable',
      'sign-in-failed',
      'possible',
      /impossible de (?:s'|vous )(?:authentifier|identifier|connecter avec)|n'a pas pu (?:s'authentifier|être authentifié)/i,
    ],
    [
      'french-secure',
      'encryption-required',
      'possible',
      /(?:requiert|nécessite|exige) une connexion sécurisée,? ou le client/i,
    ],
    [
      'french-incoming',
      'incoming-server',
      'certain',
      /serveur (?:entrant|de réception|imap|pop3?)\b.{0,60}(?:échoué|erreur|impossible|injoignable)|paramètres (?:de votre |du )serveur entrant/i,
    ],
  ]),
];

const ENVELOPE: readonly ErrorPattern[] = [
  ...readIn(messagesOf('Mailspring', 'app/lang/fr.json'), 'Mailspring', [
    [
      'french-relay',
      'relaying-denied',
      'certain',
      /ne relaie pas|relais? (?:est )?(?:refusé|interdit|non autorisé)|relayage (?:refusé|interdit)/i,
    ],
  ]),
  ...readIn(messagesOf('SOGo', 'UI/MailerUI/French.lproj'), 'SOGo', [
    [
      'french-recipients',
      'recipient-refused',
      'certain',
      /adresses suivantes sont invalides|(?:destinataires?|adresses?)[^.;]{0,30} (?:est |sont )?(?:invalides?|inconnue?s?|rejetée?s?|refusée?s?)\b/i,
    ],
  ]),
  ...quotedAs(CUSTOM, 'SMTP', [
    [
      'french-listed',
      'address-listed',
      'certain',
      /(?<!\b(?:ne figure(?:nt)?|pas) )(?:sur|dans|par) (?:notre|une|la|cette|votre|sa|leur) liste (?:de blocage|noire)|adresse ip[^.;]{0,30} (?:bloquée|blacklistée)/i,
    ],
    [
      'french-limit',
      'sending-limit',
      'certain',
      /(?:limite|quota) (?:\w{1,12} )?(?:d'envois?|de messages|d'e-?mails|de courriels|quotidienne?|journalière|horaire)[^.;]{0,40}(?:dépassée?|atteinte?)/i,
    ],
    [
      'french-reverse',
      'no-reverse-name',
      'certain',
      /(?:aucun|pas de|absence de) (?:reverse[- ]?dns|dns inverse|ptr)/i,
    ],
    [
      'french-spam',
      'content-refused',
      'certain',
      /(?:considéré|identifié|détecté|rejeté|refusé)[^.;]{0,20} (?:comme|pour|car) (?:du |un |contient du )?(?:spam|pourriel|virus)|contient un virus/i,
    ],
    [
      'french-later',
      'try-later',
      'possible',
      /(?:ré)?essaye[rz] (?:de nouveau )?(?:plus tard|ultérieurement)|temporairement (?:indisponible|refusée?|bloquée?)/i,
    ],
    [
      'french-unsent',
      'reason-missing',
      'possible',
      /(?:message|courriel|e-?mail|mail) n'a (?:pas )?pu être (?:envoyé|expédié)|[ée]chec de l'envoi|impossible d'envoyer (?:le|ce|votre|un) (?:message|courriel|e-?mail|mail)/i,
    ],
  ]),
];

export const FRENCH_PATTERNS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...CONNECTION,
  ...ENCRYPTION,
  ...SIGN_IN,
  ...ENVELOPE,
]);
