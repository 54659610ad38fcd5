/** The words about pasted settings in German. Only wording; the code decides when to use it. */
import type { ConfigurationWords } from '../configuration.ts';

export const configuration: ConfigurationWords = {
  title: 'Was an den Einstellungen nicht stimmt',
  read: (program, host, port) =>
    `${program === null ? 'Einstellungen' : `Einstellungen von ${program}`}${host === null ? '' : ` für ${host}`}${port === null ? '' : `, Port ${port}`}:`,
  line: (number) => `Zeile ${number}`,
  says: (seen) => `da steht ${seen}`,
  wants: (wanted) => `richtig wäre ${wanted}`,
  maybe: 'möglich',
  mended: 'Dieselben Einstellungen, berichtigt:',
  fault: {
    'mode-and-port-disagree':
      'Verschlüsselung und Port passen nicht zusammen: Port 465 beginnt verschlüsselt (SSL/TLS), auf Port 587 beginnt die Verschlüsselung mit STARTTLS. Der Versand bricht ab oder wartet vergeblich.',
    'both-modes-on':
      'Zwei Arten der Verschlüsselung sind eingeschaltet, die einander ausschließen. Schalten Sie eine davon aus.',
    'tls-not-required':
      'Verschlüsselt wird nur, wenn der Server es anbietet. Jemand auf dem Weg kann das Angebot entfernen, und dann geht das Passwort im Klartext hinaus.',
    'no-encryption':
      'Nichts ist verschlüsselt: Das Passwort geht im Klartext hinaus, und die meisten Server lehnen das ab.',
    'verification-off':
      'Das Zertifikat wird nicht geprüft: Wer an Stelle des Servers antwortet, bekommt das Passwort.',
    'not-a-submission-port':
      'Dieser Port ist nicht für Programme gedacht, die E-Mails senden. Nehmen Sie 587 mit STARTTLS oder 465 mit SSL/TLS.',
    'host-malformed': 'Im Feld für den Server steht mehr als der Name des Servers.',
    'host-is-local':
      'Dieser Name bedeutet nur auf dem Rechner oder in dem Netz etwas, in dem das Programm läuft; niemand sonst erreicht ihn.',
    'wrong-host-for-provider': 'Das ist nicht der Postausgangsserver des Anbieters dieses Kontos.',
    'app-password-needed':
      'Dieser Anbieter lehnt hier das Passwort des Kontos ab. Erstellen Sie ein App-Passwort und tragen Sie es ein.',
    'oauth-only': 'Dieser Anbieter nimmt hier kein Passwort, nur OAuth.',
    'password-is-not-a-password':
      'Das ist ein Schlüssel für eine andere Schnittstelle des Anbieters, nicht das Passwort für SMTP.',
    'user-name-form': 'Der Anbieter verlangt den Benutzernamen in einer anderen Form.',
    'key-ignored': 'Diesen Namen liest das Programm nicht, jedenfalls nicht in heutigen Versionen.',
    'value-mistyped': 'Diesen Wert nimmt das Programm nicht.',
    'authentication-off': 'Ein Benutzername ist da, aber es findet keine Anmeldung statt.',
    'mechanism-wrong': 'Diese Art der Anmeldung bietet der Server nicht an.',
    'sender-not-allowed':
      'Der Server nimmt nur Absender, die zum Konto gehören. Dieser gehört nicht dazu, oder es ist keiner eingestellt.',
    'port-blocked-by-network':
      'Wenn es trotzdem nicht geht, sperrt vielleicht das Netz, in dem das Programm läuft, den Port.',
    'port-not-open': 'Dieser Port des Servers war bei der Prüfung nicht offen.',
    'mode-not-offered': 'Diese Verschlüsselung bot der Server bei der Prüfung auf diesem Port nicht an.',
    'not-loaded': 'Das Programm liest die Einstellungen nicht oder nicht mehr von hier.',
    'certificate-name-differs':
      'Das Zertifikat des Servers ist für einen anderen Namen. Tragen Sie den Namen ein, für den es ausgestellt ist.',
    'certificate-untrusted':
      'Das Zertifikat des Servers stammt von keinem Aussteller, dem Programme vertrauen.',
    'host-unknown': 'Der Name des Servers wurde nicht gefunden.',
    'value-missing': 'Eine Einstellung, die gebraucht wird, hat keinen Wert.',
    'not-percent-encoded':
      'In einer URL müssen Zeichen eines Passworts wie + / @ # und : prozentkodiert sein (%2B für +).',
    'sign-in-not-wanted': 'Ein Mailserver auf demselben Rechner nimmt E-Mails meist ohne Anmeldung an.',
    'ehlo-name': 'Mit dem Namen, mit dem sich das Programm vorstellt, lehnen Server es ab.',
    'program-unclear': 'Es ist nicht sicher, zu welchem Programm diese Einstellungen gehören.',
    'nothing-wrong':
      'Es wurde nichts Falsches gefunden. Was hier nicht zu sehen ist: das Passwort selbst, und ob das Programm die Datei seit der Änderung gelesen hat.',
    'no-mail-configuration': 'Es wurden keine Einstellungen zum Senden von E-Mails gefunden.',
  },
};
