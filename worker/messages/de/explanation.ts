/** The words that explain error messages in German. Only wording; the code decides when to use it. */
import type { ErrorChangeParameters } from '../../api/index.ts';
import { type ExplanationWords, modeName, portWithMode } from '../explanation.ts';
import { list } from '../format.ts';

const onPort = (port: number | undefined): string => (port === undefined ? '' : ` auf Port ${port}`);
const orPort = ({ otherPort, otherEncryption }: ErrorChangeParameters): string =>
  otherPort === undefined ? '' : ` oder Port ${portWithMode(otherPort, otherEncryption)}`;
const asWell = ({ otherPort, otherEncryption }: ErrorChangeParameters): string =>
  otherPort === undefined ? '' : ` Ebenso gut ist Port ${portWithMode(otherPort, otherEncryption)}.`;
const PAIRS = 'Zu Port 587 gehört STARTTLS, zu Port 465 SSL/TLS';

export const explanation: ExplanationWords = {
  title: 'Was die Fehlermeldung bedeutet',
  measured: (host) => `So sieht ${host} gerade von hier aus:`,
  unlooked: (host) =>
    `${host} wurde noch nicht geprüft: Das Öffnen dieser Adresse startet keine Prüfung. Was hier steht, sagt allein die Meldung.`,
  lookAndExplain: (host) => `${host} prüfen und erklären`,
  provisional: (host) => `Sofern die Prüfung von ${host} nichts anderes zeigt:`,
  recognized: (quote, program) => `Erkannt: „${quote}“ (${program})`,
  confidence: {
    certain: 'Das sagt die Meldung.',
    likely: 'Das ist die übliche Bedeutung.',
    possible: 'Die Meldung lässt das offen.',
  },
  source: (name) => `Quelle: ${name}`,
  sourceName: {
    messagesOf: (program) => `Meldungen von ${program}`,
    custom: 'Worte, die viele Server gebrauchen',
  },
  unconfirmed: 'häufig so zitiert, nicht nachgeprüft',
  cause: {
    'tls-on-plain-port':
      'Ihr Programm hat sofort verschlüsselt, aber an diesem Port spricht zuerst der Server, unverschlüsselt. Port und Verschlüsselung passen nicht zusammen.',
    'plain-on-tls-port':
      'Ihr Programm wartet, dass der Server spricht, aber an diesem Port beginnt die Verschlüsselung sofort (SSL/TLS). Port und Verschlüsselung passen nicht zusammen.',
    'no-greeting':
      'Die Verbindung steht, aber der Server hat nicht gegrüßt. Entweder wartet er auf den Beginn der Verschlüsselung (SSL/TLS), oder etwas unterwegs verschluckt das Gespräch.',
    'connection-timeout':
      'Es kam nicht rechtzeitig eine Antwort. Meist verwirft eine Firewall oder das Netz unterwegs die Verbindung ohne ein Wort.',
    'connection-refused':
      'Der Server ist erreichbar, aber an diesem Port lauscht nichts, oder eine Firewall weist Sie ab.',
    unreachable: 'Ihr Netz kennt keinen Weg zum Server. Oft ist nur IPv6 gemeint, und IPv4 ginge.',
    'connection-lost':
      'Die Verbindung stand und wurde dann getrennt. Das geschieht, wo Port und Verschlüsselung nicht zusammenpassen oder ein Filter eingreift.',
    'connection-failed': 'Es kam keine Verbindung zum Mailserver zustande. Warum, sagt die Meldung nicht.',
    'connection-forbidden':
      'Das eigene System verbietet dem Programm die Verbindung: Sicherheitsregeln, eine Firewall oder der Hoster.',
    'name-not-found': 'Der Name des Mailservers wurde nicht gefunden. Meist ist er falsch geschrieben.',
    'name-lookup-failed':
      'Der Name des Mailservers ließ sich in dem Moment nicht auflösen. Ihr DNS-Server hat nicht geantwortet.',
    'encryption-required':
      'Der Server nimmt Passwörter und Mail nur verschlüsselt an, und Ihre Verbindung war es nicht.',
    'starttls-not-offered':
      'Ihr Programm besteht auf STARTTLS, aber an diesem Port wurde es ihm nicht angeboten. Entweder beginnt der Port verschlüsselt (SSL/TLS), oder etwas unterwegs nimmt das Angebot weg.',
    'starttls-refused': 'Der Server bietet STARTTLS an, kann es aber gerade nicht beginnen.',
    'tls-failed':
      'Server und Programm wurden sich über die Verschlüsselung nicht einig. Warum, sagt die Meldung nicht.',
    'tls-outdated':
      'Eine der beiden Seiten beherrscht nur veraltete Verschlüsselung, und die andere lehnt sie ab.',
    'certificate-expired':
      'Das Zertifikat des Servers ist nicht mehr gültig, oder die Uhr Ihres Geräts geht falsch.',
    'certificate-other-name': 'Das Zertifikat gilt für einen anderen Namen als den eingetragenen Server.',
    'certificate-untrusted':
      'Ihr Programm kennt den Aussteller des Zertifikats nicht: Es ist selbst ausgestellt, die Kette ist unvollständig, oder ein Virenschutz hat sein eigenes dazwischengesetzt.',
    'sign-in-required':
      'Der Server will eine Anmeldung, bevor er Mail annimmt, und Ihr Programm hat sich nicht angemeldet.',
    'sign-in-failed':
      'Der Server hat Benutzername und Passwort nicht angenommen. Die Verbindung selbst steht.',
    'sign-in-method': 'Server und Programm haben keine Art der Anmeldung gemeinsam.',
    'sign-in-unavailable': 'Der Server kann Passwörter gerade nicht prüfen. Das liegt am Server.',
    'app-password-required':
      'Bei diesem Konto brauchen Programme ein eigenes Passwort: Das übliche wird nicht angenommen.',
    'password-sign-in-off':
      'Der Anbieter lässt Programme sich hier nicht mehr mit einem einfachen Passwort anmelden.',
    'service-refused': 'Der Server hat geantwortet und Sie sofort abgewiesen, bevor etwas gesendet wurde.',
    'relaying-denied': 'Der Server gibt diese Mail nicht für Sie weiter. Meist fehlt die Anmeldung.',
    'sender-refused': 'Der Server nimmt diese Absenderadresse für Ihr Konto nicht an.',
    'recipient-refused':
      'Der Server nimmt den Empfänger nicht an. Die Adresse ist vielleicht falsch geschrieben oder gibt es nicht.',
    'domain-not-authorised':
      'Die Domain des Absenders sagt nicht, dass dieser Server für sie senden darf (SPF, DKIM, DMARC).',
    'address-listed': 'Die Internetadresse, von der Sie senden, steht auf einer Sperrliste.',
    'no-reverse-name':
      'Die Internetadresse, von der Sie senden, hat keinen eigenen Namen. Server halten das für ein Zeichen von Spam.',
    'too-many-connections':
      'Der Server hat gerade keinen Platz, oder es kamen zu viele Verbindungen von Ihnen.',
    'sending-limit': 'Sie haben mehr gesendet, als der Server in dieser Zeit erlaubt.',
    'try-later': 'Der Server vertröstet Sie. Viele tun das bei noch unbekannten Absendern mit Absicht.',
    'mailbox-full': 'Das Postfach ist voll, oder der Server hat keinen Platz mehr.',
    'message-too-large': 'Die Nachricht ist größer, als der Server annimmt.',
    'content-refused': 'Der Server hat die Nachricht abgelehnt, wegen ihres Inhalts oder Absenders.',
    'command-refused':
      'Der Server hat einen Befehl nicht angenommen. Meist kam er zu früh oder in einer Form, die der Server nicht kennt.',
    'incoming-server':
      'Hier geht es um den Empfang (POP oder IMAP). Die Ports für den Versand haben damit nichts zu tun.',
    'reason-missing':
      'Das sagt nur, dass der Versand gescheitert ist. Der Grund steht in einer anderen Zeile.',
  },
  change: {
    'match-encryption': ({ port }) =>
      `Stellen Sie Port und Verschlüsselung als Paar ein: ${PAIRS}.${port === undefined ? '' : ` In Ihrer Meldung geht es um Port ${port}.`}`,
    'use-starttls': (given) =>
      `Port ${given.port} spricht hier STARTTLS: Wählen Sie dafür STARTTLS, nicht SSL/TLS.${asWell(given)}`,
    'use-implicit-tls': (given) =>
      `Port ${given.port} verschlüsselt hier ab dem ersten Byte: Wählen Sie dafür SSL/TLS, nicht STARTTLS.${asWell(given)}`,
    'use-port': ({ port, encryption, insteadOf }) =>
      `Nehmen Sie Port ${port} mit ${modeName(encryption)}${insteadOf === undefined ? '' : ` statt ${insteadOf}, der auch von hier aus nicht antwortet`}: Von hier aus funktioniert er. Scheitert er bei Ihnen, sperrt ihn meist Ihr eigenes Netz.`,
    'try-other-port': ({ port }) =>
      `Versuchen Sie ${port === 465 ? 'Port 587 mit STARTTLS' : port === 587 ? 'Port 465 mit SSL/TLS' : 'Port 587 mit STARTTLS oder Port 465 mit SSL/TLS'} und ein anderes Netz, etwa den Hotspot Ihres Telefons: Geht es dort, sperrt das erste Netz den Port.`,
    'look-at-own-network': (given) =>
      `Port ${given.port} antwortet von hier aus, also liegt es meist an der eigenen Seite: Netz, Firewall, VPN, Virenschutz, Hoster, oder der Router mit seiner Liste erlaubter Mailserver. Versuchen Sie ein anderes Netz${orPort(given)}.`,
    'use-ipv4': () =>
      'Lassen Sie das Programm über IPv4 verbinden, oder bringen Sie IPv6 in Ihrem Netz in Ordnung: Es führt dort nicht hinaus. In Postfix setzen Sie „inet_protocols = ipv4“ oder „smtp_address_preference = ipv4“.',
    'enter-server': () =>
      'Ihr Programm wählt den eigenen Rechner an, als wäre kein Mailserver eingestellt. Tragen Sie den Postausgangsserver Ihres Anbieters als Host ein, und prüfen Sie, ob das Programm diese Einstellung liest.',
    'set-wrappermode': () =>
      'Setzen Sie in Postfix ab 3.0 „smtp_tls_wrappermode = yes“ und „smtp_tls_security_level = encrypt“ für Port 465. Ältere brauchen Port 587 mit STARTTLS.',
    'set-encryption': ({ port, encryption }) =>
      `Wählen Sie für Port ${port} ${modeName(encryption)}: In Ihrem Programm ist dafür keine Verschlüsselung eingestellt.`,
    'encryption-is-altered': ({ port }) =>
      `Von hier aus bietet Port ${port} STARTTLS an. Etwas zwischen Ihnen und dem Server nimmt es weg: Setzen Sie den Mailschutz des Virenscanners aus oder versuchen Sie ein anderes Netz. Senden Sie das Passwort nicht unverschlüsselt.`,
    'no-encryption-there': (given) =>
      `Port ${given.port} antwortet von hier aus, bietet aber keine Verschlüsselung an. Melden Sie sich dort nicht an${given.otherPort === undefined ? ', sondern fragen Sie den Anbieter nach einem verschlüsselten Port' : `, sondern nehmen Sie Port ${portWithMode(given.otherPort, given.otherEncryption)}`}.`,
    'ask-provider': ({ port }) =>
      `Auch von hier aus bedient der Server niemanden${onPort(port)}. Fragen Sie den Anbieter, oder sehen Sie auf seine Statusseite.`,
    'ask-why': () =>
      'Lesen Sie, was der Server hinter der Zahl schreibt: Oft nennt er den Grund oder eine Seite dazu. Sonst fragen Sie den Betreiber des Servers.',
    'check-name': () =>
      'Prüfen Sie die Schreibweise des Postausgangsservers. Er steht in der Hilfe Ihres Anbieters und beginnt oft mit smtp oder mail.',
    'check-resolver': () =>
      'Versuchen Sie es gleich noch einmal. Bleibt es so, prüfen Sie die DNS-Einstellungen von Gerät oder Router.',
    'allow-program': () =>
      'Erlauben Sie dem Programm Verbindungen nach außen zu den Ports 465 und 587, oder bitten Sie den Hoster darum. Unter Linux mit SELinux kann httpd_can_sendmail oder httpd_can_network_connect aus sein.',
    wait: () => 'Versuchen Sie es in ein paar Minuten noch einmal. Bleibt es so, fragen Sie den Anbieter.',
    'update-program': () =>
      'Aktualisieren Sie das Programm oder das System darunter. Ist der Server der ältere, bitten Sie seinen Anbieter um TLS 1.2 oder neuer.',
    'renew-certificate': ({ port }) =>
      `Prüfen Sie Datum und Uhrzeit Ihres Geräts. Stimmen sie, muss der Anbieter das Zertifikat${onPort(port)} erneuern.`,
    'use-certified-name': ({ names }) =>
      names === undefined
        ? 'Tragen Sie als Server den Namen ein, für den das Zertifikat gilt, so wie der Anbieter ihn nennt.'
        : `Tragen Sie als Server einen Namen ein, für den das Zertifikat gilt: ${list('de', names)}. Fragen Sie im Zweifel den Anbieter.`,
    'trust-issuer': ({ port }) =>
      port === undefined
        ? 'Setzen Sie den Mailschutz des Virenscanners aus. Ist es Ihr eigener Server, installieren Sie die ganze Kette; sonst fragen Sie den Anbieter. Schalten Sie die Prüfung der Zertifikate nicht ab.'
        : `Auch von hier aus gesehen ist dem Zertifikat auf Port ${port} nicht zu trauen: Der Server selbst sendet es. Ist es Ihr eigener Server, installieren Sie die ganze Kette; sonst muss der Anbieter es in Ordnung bringen. Schalten Sie die Prüfung der Zertifikate nicht ab.`,
    'check-own-trust': ({ port }) =>
      `Von hier aus gesehen ist das Zertifikat auf Port ${port} in Ordnung. Die Ursache liegt also bei Ihnen: Virenschutz oder Proxy dazwischen, eine falsche Uhr oder eine alte Liste vertrauenswürdiger Aussteller.`,
    'sign-in': () =>
      'Schalten Sie für den Postausgangsserver die Authentifizierung ein, mit Benutzername und Passwort des Postfachs, auf Port 587 oder 465.',
    'check-password': () =>
      'Geben Sie Benutzername und Passwort neu ein; der Benutzername ist oft die ganze Mailadresse. Bei einer Anmeldung in zwei Schritten brauchen Sie ein App-Passwort.',
    'create-app-password': () =>
      'Legen Sie in den Sicherheitseinstellungen des Kontos ein App-Passwort an und tragen Sie es im Programm ein.',
    'use-modern-sign-in': () =>
      'Wählen Sie OAuth2 als Authentifizierung, oder bitten Sie den Administrator, SMTP AUTH für dieses Postfach zu erlauben.',
    'choose-sign-in-method': () =>
      'Wählen Sie „Passwort, normal“ zusammen mit Verschlüsselung. Auf einem eigenen Server fehlt vielleicht ein SASL-Modul.',
    'use-own-sender': () =>
      'Senden Sie mit der Adresse des Kontos, mit dem Sie sich anmelden, oder lassen Sie die andere beim Anbieter bestätigen.',
    'check-recipient': () =>
      'Prüfen Sie die Schreibweise des Empfängers. Stimmt sie, fragen Sie ihn auf anderem Weg.',
    'authorise-domain': () =>
      'Nehmen Sie diesen Server in den SPF-Eintrag der Absenderdomain auf und schalten Sie DKIM ein; die Einträge nennt der Anbieter.',
    'ask-delisting': () =>
      'Senden Sie mit Anmeldung über den Server Ihres Anbieters (Port 587 oder 465). Ist es Ihre eigene Adresse, bitten Sie die in der Meldung genannte Liste um Löschung.',
    'use-submission': () =>
      'Liefern Sie nicht direkt über Port 25 aus, sondern mit Anmeldung über den Server Ihres Anbieters, auf Port 587 mit STARTTLS oder 465 mit SSL/TLS.',
    'fewer-connections': () =>
      'Warten Sie einige Minuten und lassen Sie das Programm weniger Verbindungen zugleich öffnen.',
    'respect-limit': () =>
      'Warten Sie, bis die Frist vorbei ist, senden Sie in kleineren Portionen, oder bitten Sie um eine höhere Grenze.',
    'free-space': () =>
      'Versuchen Sie es später noch einmal. Ist es Ihr eigenes Postfach, schaffen Sie darin Platz.',
    'make-smaller': () => 'Verkleinern Sie den Anhang, oder senden Sie einen Link darauf.',
    'change-content': () =>
      'Lesen Sie, was der Server hinter der Zahl schreibt: Oft nennt er eine Seite mit dem Grund. Häufig sind es Links und Anhänge.',
    'read-reply': () =>
      'Lesen Sie, was der Server hinter der Zahl schreibt, prüfen Sie Port und Verschlüsselung, und schalten Sie ein ausführliches Protokoll ein.',
    'check-incoming': () => 'Prüfen Sie Name, Port und Passwort des Posteingangsservers.',
    'paste-more': () =>
      'Fügen Sie auch die Zeilen darum herum ein: die mit einer Zahl wie 535, mit „error:“ oder mit „Caused by“.',
  },
  nothing:
    'Diese Meldung ist hier nicht bekannt. Was hilft: die Zeile, die den Fehler nennt, mit ihrer Nummer (etwa 0x800CCC0E, 535 oder ETIMEDOUT), der Port und die letzten Zeilen aus dem Protokoll des Programms, in seinem Wortlaut.',
  cut: 'Nur der Anfang des Textes wurde gelesen.',
};
