/** Error messages of Thunderbird in French and Spanish. Data only; pattern.ts explains the fields. */
import { type ErrorPattern, messagesOf, readIn, readOn } from '../pattern.ts';

const FRENCH: readonly ErrorPattern[] = readIn(
  messagesOf('Thunderbird', 'fr/messenger/messageSend.ftl'),
  'Thunderbird',
  [
    [
      'thunderbird-unknown-fr',
      'name-not-found',
      'certain',
      /serveur sortant \(smtp\) "? ?[^ "]{1,100} ?"? est inconnu/i,
    ],
    [
      'thunderbird-refused-fr',
      'connection-failed',
      'likely',
      /connexion au serveur sortant \(smtp\) "? ?[^ "]{1,100} ?"? a échoué/i,
    ],
    [
      'thunderbird-lost-fr',
      'connection-lost',
      'certain',
      /connexion au serveur sortant \(smtp\) "? ?[^ "]{1,100} ?"? a été perdue/i,
    ],
    [
      'thunderbird-timeout-fr',
      'connection-timeout',
      'certain',
      /connexion au serveur sortant \(smtp\) "? ?[^ "]{1,100} ?"? a expiré/i,
    ],
    [
      'thunderbird-password-fr',
      'sign-in-failed',
      'certain',
      /impossible de s'authentifier sur le serveur sortant \(smtp\)/i,
    ],
    [
      'thunderbird-starttls-fr',
      'starttls-not-offered',
      'certain',
      /lien sécurisé avec le serveur smtp "? ?[^ "]{1,100} ?"? en utilisant "? ?starttls/i,
    ],
    [
      'thunderbird-method-fr',
      'sign-in-method',
      'certain',
      /serveur sortant \(smtp\) [^ ]{1,100} (?:ne gère pas la méthode d'authentification|n'autorise pas les mots de passe non chiffrés|ne semble pas gérer les mots de passe chiffrés)|ticket kerberos\/gssapi n'a pas été accepté/i,
    ],
    ['thunderbird-size-fr', 'message-too-large', 'certain', /excède la taille globale limite du serveur/i],
    [
      'thunderbird-failed-fr',
      'reason-missing',
      'possible',
      /l'envoi du message a échoué|erreur d'envoi du message|lors de l'envoi des messages en attente|\(smtp\) "? ?[^ "]{1,100} ?"? pour une raison inconnue|[ée]chec suite à une erreur [^ ]{1,20} inattendue/i,
    ],
    [
      'thunderbird-communications-fr',
      'connection-failed',
      'possible',
      /erreur de communication s'est produite/i,
    ],
    [
      'thunderbird-recipients-fr',
      'sending-limit',
      'certain',
      /nombre de destinataires autorisé a été dépassé/i,
    ],
    ['thunderbird-no-password-fr', 'sign-in-failed', 'likely', /impossible d'obtenir le mot de passe pour/i],
    [
      'thunderbird-sender-fr',
      'sender-refused',
      'possible',
      /vérifier que votre adresse e-mail dans les paramètres du compte|aucun expéditeur spécifié|adresse de l'expéditeur \(de ?:\) n'est pas valide|identité de l'expéditeur n'est pas valide/i,
    ],
    [
      'thunderbird-recipient-fr',
      'recipient-refused',
      'possible',
      /vérifier l'adresse du destinataire|aucun destinataire spécifié/i,
    ],
    [
      'thunderbird-address-fr',
      'recipient-refused',
      'certain',
      /caractères non ascii sont présents dans la partie locale|pas une adresse valide, car elle n'est pas au format/i,
    ],
    ['thunderbird-greeting-fr', 'service-refused', 'possible', /message d'accueil incorrect/i],
    ['thunderbird-large-fr', 'message-too-large', 'likely', /apprêtez à envoyer un message d'une taille/i],
  ],
);

/** Spain writes "servidor de salida", Latin America "servidor de correo saliente". */
const SPANISH: readonly ErrorPattern[] = readIn(
  messagesOf('Thunderbird', 'es-ES/messenger/messageSend.ftl'),
  'Thunderbird',
  [
    [
      'thunderbird-unknown-es',
      'name-not-found',
      'certain',
      /servidor (?:de salida|de correo saliente|saliente) \(smtp\) [^ ]{1,100} es desconocido/i,
    ],
    [
      'thunderbird-refused-es',
      'connection-failed',
      'likely',
      /ha fallado la conexión (?:al|con el) servidor (?:de salida|de correo saliente|saliente) \(smtp\)|conexión (?:al|con el) servidor (?:de salida|de correo saliente|saliente) \(smtp\) [^ ]{1,100} (?:ha fallado|falló)/i,
    ],
    [
      'thunderbird-lost-es',
      'connection-lost',
      'certain',
      /conexión (?:al|con el) servidor (?:de salida|de correo saliente|saliente) \(smtp\) [^ ]{1,100} se perdió/i,
    ],
    [
      'thunderbird-timeout-es',
      'connection-timeout',
      'certain',
      /ha caducado la conexión (?:al|con el) servidor (?:de salida|de correo saliente|saliente) \(smtp\)/i,
    ],
    [
      'thunderbird-password-es',
      'sign-in-failed',
      'certain',
      /no se puede identificar al servidor (?:de salida|de correo saliente|saliente) \(smtp\)/i,
    ],
    [
      'thunderbird-method-es',
      'sign-in-method',
      'certain',
      /servidor (?:de salida|de correo saliente|saliente) \(smtp\) [^ ]{1,100} no (?:admite (?:el mecanismo de identificación|contraseñas no cifradas)|parece admitir contraseñas cifradas)|tique kerberos\/gssapi no ha sido aceptado/i,
    ],
    [
      'thunderbird-size-es',
      'message-too-large',
      'certain',
      /excede el límite global de tamaño del servidor/i,
    ],
    [
      'thunderbird-recipients-es',
      'sending-limit',
      'certain',
      /exceder el número permitido de destinatarios/i,
    ],
    [
      'thunderbird-failed-es',
      'reason-missing',
      'possible',
      /falló el envío del mensaje|error de envío de mensaje|error al procesar sus mensajes no enviados|\(smtp\) [^ ]{1,100} por una razón desconocida|envío fallido debido al error inesperado/i,
    ],
    ['thunderbird-communications-es', 'connection-failed', 'possible', /ocurrió un error de comunicación/i],
    [
      'thunderbird-starttls-es',
      'starttls-not-offered',
      'certain',
      /enlace seguro con el servidor (?:de salida|de correo saliente|saliente) \(smtp\) [^ ]{1,100} (?:usando|mediante|utilizando) starttls/i,
    ],
    ['thunderbird-no-password-es', 'sign-in-failed', 'likely', /no se ha podido obtener la contraseña para/i],
    [
      'thunderbird-sender-es',
      'sender-refused',
      'possible',
      /su dirección de correo electrónico es correcta en las preferencias|no se ha indicado remitente|dirección del remitente \(de:\) no es válida|identidad del remitente no es válida/i,
    ],
    [
      'thunderbird-recipient-es',
      'recipient-refused',
      'possible',
      /verifique el destinatario "|no se especificaron destinatarios/i,
    ],
    [
      'thunderbird-address-es',
      'recipient-refused',
      'certain',
      /caracteres no-ascii en la parte local|no es una dirección de correo electrónico válida porque/i,
    ],
    [
      'thunderbird-greeting-es',
      'service-refused',
      'possible',
      /servidor de correo envió un saludo incorrecto/i,
    ],
    ['thunderbird-large-es', 'message-too-large', 'likely', /a punto de enviar un mensaje de tamaño/i],
  ],
);

export const THUNDERBIRD_ROMANCE_PATTERNS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...FRENCH,
  ...SPANISH,
]);
