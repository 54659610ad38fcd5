/** Error messages of Thunderbird in French and Spanish. Data only; pattern.ts explains the fields. */
import { type ErrorPattern, messagesOf, readIn, readOn } from './pattern.ts';

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
    ['thunderbird-failed-fr', 'reason-missing', 'possible', /l'envoi du message a échoué/i],
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
    ['thunderbird-failed-es', 'reason-missing', 'possible', /falló el envío del mensaje/i],
  ],
);

export const THUNDERBIRD_ROMANCE_PATTERNS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...FRENCH,
  ...SPANISH,
]);
