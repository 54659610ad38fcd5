/** Error messages of Roundcube in four languages. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, readIn, readOn } from '../pattern.ts';

/** "SMTP Error (-1): …" in the four languages; what follows says which step failed. */
function smtpError(words: string): RegExp {
  return new RegExp(
    `(?:smtp[- ](?:error|fehler)|(?:erreur|error) smtp) ?\\(-?\\d{0,3}\\) ?: ?(?:${words})`,
    'i',
  );
}

export const ROUNDCUBE_PATTERNS: readonly ErrorPattern[] = [
  // It shows the last reply: 220 or 250 means that no sign-in was offered, so none was tried.
  ...readIn(page('https://github.com/roundcube/roundcubemail/issues/5688'), 'Roundcube', [
    [
      'roundcube-untried',
      'encryption-required',
      'certain',
      /(?:smtp[- ](?:error|fehler)|(?:erreur|error) smtp) ?\(2[25]0\) ?:.{0,40}(?:authenti|autentic)/i,
    ],
  ]),
  ...readOn(
    '2026-11-29',
    readIn(
      messagesOf('Roundcube', 'program/localization/{en_US,de_DE,fr_FR,es_ES}/messages.inc'),
      'Roundcube',
      [
        [
          'roundcube-connect',
          'connection-failed',
          'possible',
          smtpError(
            'connection to server failed|die verbindung ist fehlgeschlagen|[ée]chec de connexion|ha fallado la conexión',
          ),
        ],
        [
          'roundcube-sign-in',
          'sign-in-failed',
          'possible',
          smtpError(
            "authentication failed|(?:die )?authenti(?:sierung|fizierung) (?:ist )?fehlgeschlagen|[ée]chec d'authentification|ha fallado la autenticación",
          ),
        ],
        [
          'roundcube-sender',
          'sender-refused',
          'possible',
          smtpError(
            "failed to set sender|der absender .{1,80} konnte nicht gesetzt|impossible de définir l'expéditeur|no se pudo asignar el remitente",
          ),
        ],
        [
          'roundcube-recipient',
          'recipient-refused',
          'possible',
          smtpError(
            "failed to add recipient|der empfänger .{1,80} konnte nicht gesetzt|[ée]chec d'ajout du destinataire|no se pudo establecer destinatario",
          ),
        ],
        [
          'roundcube-recipients',
          'recipient-refused',
          'likely',
          /unable to parse recipients list|empfängerliste konnte nicht verarbeitet|d'analyser la liste des destinataires|analizar la lista de destinatarios/i,
        ],
        [
          'roundcube-unicode',
          'recipient-refused',
          'likely',
          /does not support unicode in email address|unterstützt unicode in der e-mail-adresse nicht|prend pas en charge unicode dans l'adresse|no soporta unicode en la dirección/i,
        ],
        [
          'roundcube-size',
          'message-too-large',
          'certain',
          /message size exceeds server limit|nachrichtengröße übersteigt die servergrenze|taille du courriel dépasse la limite|tamaño de mensaje excede el límite/i,
        ],
        [
          'roundcube-attachment',
          'message-too-large',
          'certain',
          /maximum size of a message \(|(?:maximale größe|maximalgröße) einer nachricht \(|taille maximale d'un (?:fichier|courriel) \(|tamaño máximo del mensaje \(/i,
        ],
        [
          'roundcube-many-recipients',
          'sending-limit',
          'certain',
          /reduce the number of recipients to|reduzieren sie die anzahl empfängeradressen|trop de destinataires\. réduire|demasiados destinatarios/i,
        ],
        [
          'roundcube-too-quickly',
          'sending-limit',
          'certain',
          /please wait .{1,12} sec.{1,12} before sending|bitte warten sie .{1,12} sekunde\(n\) vor dem senden|(?:attend|patient)ez .{1,20} avant d'envoyer|espere .{1,20} (?:seg|s\b).{0,20} antes de enviar/i,
        ],
        [
          'roundcube-failed',
          'reason-missing',
          'possible',
          /failed to send message|versenden der nachricht (?:ist )?fehlgeschlagen|[ée]chec d'envoi du courriel|error al enviar mensaje/i,
        ],
        [
          'roundcube-smtp',
          'reason-missing',
          'possible',
          /(?:smtp[- ](?:error|fehler)|(?:erreur|error) smtp) ?(?:\(-?\d{0,3}\) ?)?:/i,
        ],
        [
          'roundcube-storage',
          'incoming-server',
          'certain',
          /connection to storage server failed|verbindung zum speicherserver fehlgeschlagen|connexion au serveur de stockage|error de conexión con el servidor imap|conexión (?:con el|al) servidor de almacenamiento/i,
        ],
      ],
    ),
  ),
];
