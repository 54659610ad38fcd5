/** The words for how one signs in, in German. */
import { dateOrMonth } from '../format.ts';
import type { SignInWords } from '../sign-in.ts';

export const signIn: SignInWords = {
  title: 'Anmeldung',
  notOffered:
    'Dieser Anbieter hat kein SMTP für Mailprogramme: Versenden lässt sich nur in seiner eigenen App oder im Webmail.',
  method: {
    password: 'Passwort: das des Postfachs.',
    'app-password': 'Passwort: ein App-Passwort, das Sie in Ihrem Konto für dieses Programm anlegen.',
    'authorization-code':
      'Passwort: ein Autorisierungscode, den Sie in den Einstellungen des Webmails erzeugen.',
    'api-key': 'Passwort: ein API-Schlüssel.',
    'smtp-credentials':
      'Passwort: das SMTP-Passwort oder der Schlüssel vom Anbieter, nicht das Ihres Kontos.',
    oauth: 'Sie melden sich auf der Seite des Anbieters an (OAuth 2.0); das Programm muss das unterstützen.',
    'by-address': 'Ohne Anmeldung: Der Anbieter muss die IP-Adresse zulassen, von der die E-Mails kommen.',
  },
  orPassword: 'Oder mit dem Passwort des Postfachs, wo der Anbieter oder ein Administrator das erlaubt.',
  passwordRefused: 'Das normale Passwort wird abgelehnt.',
  first: {
    'allow-smtp': 'Erlauben Sie vorher SMTP in den Einstellungen des Kontos.',
    'allow-imap': 'Erlauben Sie vorher Mailprogramme (IMAP, POP3 oder SMTP) in den Einstellungen des Kontos.',
    'two-factor': 'Dazu muss die Anmeldung in zwei Schritten eingeschaltet sein.',
    plan: 'Nicht jeder Tarif enthält das.',
  },
  userName: {
    address: 'Benutzername: die ganze E-Mail-Adresse.',
    'main-address': 'Benutzername: die Hauptadresse, kein Alias.',
    'local-part': 'Benutzername: der Teil der E-Mail-Adresse vor dem @.',
    account: 'Benutzername: der Name des Kontos.',
    'domain-user': 'Benutzername: der Name des Postfachs, den der Anbieter anzeigt.',
    issued: 'Benutzername: der, den der Anbieter zusammen mit dem Passwort vergibt.',
    any: 'Benutzername: beliebig, er wird nicht geprüft.',
  },
  fixedUserName: (name) => `Benutzername: ${name}, für alle gleich.`,
  unconfirmed: 'Angaben Dritter, vom Anbieter nicht bestätigt.',
  page: (address) => `Mehr dazu: ${address}`,
  passwordsEnd: (from, byDefault, isNewOnly) =>
    `Ab ${dateOrMonth('de', from)} werden Passwörter${isNewOnly ? ' bei neuen Organisationen' : ''} abgelehnt${byDefault ? ', außer ein Administrator erlaubt sie' : ''}.`,
  passwordsEndUndated:
    'Ein Tag, an dem Passwörter endgültig enden, ist noch nicht angekündigt; bis dahin gelten sie, wo sie erlaubt sind.',
};
