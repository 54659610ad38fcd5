/** Error messages of PHPMailer in French and Spanish. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, readIn, readOn } from './pattern.ts';

export const PHPMAILER_PATTERNS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...readIn(messagesOf('PHPMailer', 'language/phpmailer.lang-fr.php'), 'PHPMailer', [
    [
      'phpmailer-connect-fr',
      'connection-failed',
      'possible',
      /échec de la connexion smtp|impossible de se connecter au serveur smtp/i,
    ],
    [
      'phpmailer-authenticate-fr',
      'sign-in-failed',
      'possible',
      /erreur smtp ?: échec de l'authentification/i,
    ],
    ['phpmailer-data-fr', 'content-refused', 'possible', /erreur smtp ?: données incorrectes/i],
    ['phpmailer-sender-fr', 'sender-refused', 'possible', /adresse d'expéditeur suivante a échoué/i],
    [
      'phpmailer-recipients-fr',
      'recipient-refused',
      'possible',
      /les destinataires suivants sont en erreur/i,
    ],
  ]),
  ...readIn(messagesOf('PHPMailer', 'language/phpmailer.lang-es.php'), 'PHPMailer', [
    [
      'phpmailer-connect-es',
      'connection-failed',
      'possible',
      /imposible conectar al servidor smtp|smtp connect\(\) falló/i,
    ],
    ['phpmailer-authenticate-es', 'sign-in-failed', 'possible', /error smtp: imposible autentificar/i],
    ['phpmailer-data-es', 'content-refused', 'possible', /error smtp: datos no aceptados/i],
    ['phpmailer-sender-es', 'sender-refused', 'possible', /dirección de remitente falló/i],
    ['phpmailer-recipients-es', 'recipient-refused', 'possible', /los siguientes destinos fallaron/i],
  ]),
]);
