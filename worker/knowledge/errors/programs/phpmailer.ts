/** Error messages of PHPMailer in four languages. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

export const PHPMAILER_PATTERNS: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/PHPMailer/PHPMailer/issues/270'), 'PHPMailer', [
    ['phpmailer-permission', 'connection-forbidden', 'certain', /permission denied \(13\)/i],
  ]),
  ...readOn(
    '2026-11-29',
    readIn(
      messagesOf('PHPMailer', 'src/PHPMailer.php', 'language/phpmailer.lang-{de,fr,es}.php'),
      'PHPMailer',
      [
        [
          'phpmailer-connect',
          'connection-failed',
          'possible',
          /smtp connect\(\) (?:failed|falló|a échoué)|could not connect to (?:the )?smtp host(?!:)|keine verbindung zum smtp-host herstellen|verbindung zum smtp-server fehlgeschlagen|[ée]chec de la connexion smtp|impossible de se connecter au serveur smtp|imposible conectar al servidor smtp/i,
        ],
        [
          'phpmailer-authenticate',
          'sign-in-failed',
          'possible',
          /smtp error: could not authenticate|smtp-fehler: authentifizierung fehlgeschlagen|erreur smtp ?: [ée]chec de l'authentification|error smtp: imposible autentificar/i,
        ],
        [
          'phpmailer-data',
          'content-refused',
          'possible',
          /smtp error: data not accepted|smtp-fehler: daten werden nicht akzeptiert|erreur smtp ?: données incorrectes|error smtp: datos no aceptados/i,
        ],
        [
          'phpmailer-sender',
          'sender-refused',
          'possible',
          /following from address failed|folgende absenderadresse ist nicht korrekt|adresse d'expéditeur suivante a échoué|dirección de remitente falló/i,
        ],
        [
          'phpmailer-recipients',
          'recipient-refused',
          'possible',
          /following recipients failed|folgenden empfänger sind nicht korrekt|destinataires suivants (?:sont en erreur|ont échoué)|los siguientes destinos fallaron/i,
        ],
        [
          'phpmailer-address',
          'recipient-refused',
          'likely',
          /^\W{0,8}(?:\w{1,20} ?error: ?)?(?:invalid address:|die adresse ist ungültig:|adresse courriel non valide ?:)|imposible enviar: dirección de email inválido/i,
        ],
        [
          'phpmailer-no-recipient',
          'recipient-refused',
          'likely',
          /provide at least one recipient email address|mindestens eine empfängeradresse an|fournir au moins une adresse de destinataire|al menos una dirección de email de destino/i,
        ],
        ['phpmailer-unicode', 'recipient-refused', 'likely', /does not support smtputf8/i],
        [
          'phpmailer-host',
          'host-field-wrong',
          'certain',
          /\binvalid host(?:entry)?:|ungültiger host(?:eintrag)?:|(?:entrée d'hôte|\bhôte) non valide ?:|host(?:entry)? inválido:/i,
        ],
        // The function hands mail to a program on the machine, whose log has the reason.
        [
          'phpmailer-mail',
          'reason-missing',
          'possible',
          /could not instantiate mail function|mail-funktion konnte nicht initialisiert|d'instancier la fonction mail|instancia de la función mail/i,
        ],
        [
          'phpmailer-server',
          'reason-missing',
          'possible',
          /smtp server error:|fehler vom smtp-server:|erreur du serveur smtp ?:|error del servidor smtp:/i,
        ],
      ],
    ),
  ),
  ...quotedAs(messagesOf('PHPMailer'), 'PHPMailer', [
    [
      'phpmailer-unconnected',
      'connection-lost',
      'likely',
      /called \w{1,12}\(\) without being connected|eof caught while checking if connected/i,
    ],
  ]),
];
