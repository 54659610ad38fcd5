/** Error messages of Thunderbird for Android and K-9 Mail in four languages, and of Android itself. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, quotedAs, readIn, readOn } from '../pattern.ts';

const THUNDERBIRD: readonly ErrorPattern[] = readOn(
  '2026-11-29',
  readIn(messagesOf('Thunderbird for Android', 'res/values{,-de,-fr,-es}/strings.xml'), 'K-9 Mail', [
    [
      'android-sign-in',
      'sign-in-failed',
      'likely',
      /^\W{0,8}(?:authentication error|authentifizierungsfehler|erreur d'authentification|error en la autenticación)\b|authentication failed for [^ ]{1,100}\. update your server settings|authentifizierung fehlgeschlagen für|[ée]chec d'authentification pour|fallo de autenticación en/i,
    ],
    [
      'android-network',
      'connection-failed',
      'possible',
      /^\W{0,8}(?:network error|netzwerkfehler|erreur réseau|error de red)\b/i,
    ],
    [
      'android-outgoing',
      'reason-missing',
      'possible',
      /checking outgoing server settings failed|einstellungen des postausgangsservers fehlgeschlagen|vérification des paramètres du serveur sortant|comprobar los ajustes del servidor saliente/i,
    ],
    [
      'android-incoming',
      'incoming-server',
      'certain',
      /checking incoming server settings failed|einstellungen des posteingangs?servers fehlgeschlagen|vérification des paramètres du serveur entrant|comprobar los ajustes del servidor entrante/i,
    ],
    [
      'android-certificate',
      'certificate-untrusted',
      'likely',
      /^\W{0,8}(?:certificate error|zertifikatsfehler|erreur de certificat|error en el certificado)\b|certificate error for|zertifikatsproblem \(|erreur de certificat pour|error de certificado para|potential security threat and did not continue to connect|potenzielle sicherheitsbedrohung erkannt|menace de sécurité potentielle et a cessé|posible problema de seguridad y ha cortado/i,
    ],
    [
      'android-unsent',
      'reason-missing',
      'possible',
      /failed to send some messages|^\W{0,8}nachrichten konnten nicht gesendet werden|[ée]chec d'envoi de certains courriels|error al enviar algunos correos|check your network connectivity and outgoing server|die konfiguration deines postausgangsservers|connexion réseau et la configuration du serveur sortant|la configuración del servidor de salida\b/i,
    ],
  ]),
);

const SYSTEM: readonly ErrorPattern[] = quotedAs(messagesOf('Android'), 'Android', [
  ['android-issuer', 'certificate-untrusted', 'certain', /trust anchor for certification path not found/i],
  ['android-name', 'certificate-other-name', 'certain', /sslpeerunverifiedexception|hostname not verified/i],
  [
    'android-connect',
    'connection-failed',
    'likely',
    /unable to connect to server\. check your outgoing server settings/i,
  ],
]);

export const ANDROID_PATTERNS: readonly ErrorPattern[] = [...THUNDERBIRD, ...SYSTEM];
