/** The words that explain error messages in German. Only wording; the code decides when to use it. */
import type { ErrorChangeParameters } from '../../api/index.ts';
import { type ExplanationWords, modeName, only, portWithMode } from '../explanation.ts';
import { list } from '../format.ts';

const onPort = (port: number | undefined): string => (port === undefined ? '' : ` auf Port ${port}`);
const orPort = ({ otherPort, otherEncryption }: ErrorChangeParameters): string =>
  otherPort === undefined ? '' : ` oder Port ${portWithMode(otherPort, otherEncryption)}`;
const asWell = ({ otherPort, otherEncryption }: ErrorChangeParameters): string =>
  otherPort === undefined ? '' : ` Port ${portWithMode(otherPort, otherEncryption)} funktioniert ebenfalls.`;
const PAIRS = 'Port 587 mit STARTTLS oder Port 465 mit SSL/TLS';

export const explanation: ExplanationWords = {
  title: 'Was die Fehlermeldung bedeutet',
  measured: (host) => `Ergebnis unserer Prüfung von ${host}:`,
  unlooked: (host) =>
    `${host} wurde noch nicht geprüft, und das Öffnen dieser Seite startet keine Prüfung. Die folgende Erklärung stützt sich allein auf die Meldung.`,
  lookAndExplain: (host) => `${host} prüfen und erklären`,
  provisional: (host) => `Sofern die Prüfung von ${host} nichts anderes ergibt:`,
  named: (named, host) =>
    `Ihre Meldung betrifft ${named}, geprüft wurde aber ${host}. Die Erklärung stützt sich deshalb allein auf die Meldung. Falls ${named} Ihr Server ist, prüfen Sie diesen.`,
  limit: {
    'refused-here': 'hat unsere Prüfung abgewiesen; das sagt nichts über Sie',
    limited: 'hat eine Grenze, die unsere Prüfung erreicht hat, oder gerade keine Zeit für sie',
    masked: 'eine Firewall auf unserem Weg verbirgt, was er anbietet',
    late: 'hat nicht geantwortet, solange unsere Prüfung wartet; Mailprogramme warten länger',
    'beyond-our-client':
      'verschlüsselt auf eine Weise, die Mailprogramme beherrschen, unsere Prüfung aber nicht',
  },
  ticketFor: 'Eine fertige Anfrage an Ihren Hosting-Anbieter:',
  ticket: (dialed, seen) => ({
    subject: `Ausgehende Mail an ${dialed} wird umgeleitet`,
    text: [
      'Guten Tag,',
      `mein Programm verbindet sich mit ${dialed}, an dessen Stelle antwortet aber ${seen}. Ausgehende SMTP-Verbindungen werden offenbar auf Ihren eigenen Mailserver umgeleitet (in cPanel und WHM: „SMTP Restrictions“ oder eine Regel der Firewall).`,
      `Bitte erlauben Sie für mein Konto Verbindungen zu ${dialed} auf den Ports 465 und 587, oder teilen Sie mir mit, wie ich das erreiche.`,
      'Vielen Dank',
    ].join('\n\n'),
  }),
  recognized: (quote, program) => `Erkannt: „${quote}“ (${program})`,
  confidence: {
    certain: 'Das steht so in der Meldung.',
    likely: 'Das bedeutet die Meldung in der Regel.',
    possible: 'Andere Ursachen sind möglich.',
  },
  source: (name) => `Quelle: ${name}`,
  sourceName: {
    messagesOf: (program) => `Fehlermeldungen von ${program}`,
    custom: 'bei vielen Servern üblicher Wortlaut',
  },
  unconfirmed: 'häufig so zitiert, nicht nachgeprüft',
  cause: {
    'tls-on-plain-port':
      'Ihr Programm hat sofort mit der Verschlüsselung begonnen. An diesem Port meldet sich aber zuerst der Server, und zwar unverschlüsselt. Port und Verschlüsselung passen nicht zusammen.',
    'plain-on-tls-port':
      'Ihr Programm hat darauf gewartet, dass sich der Server meldet. An diesem Port beginnt die Verschlüsselung aber sofort (SSL/TLS). Port und Verschlüsselung passen nicht zusammen.',
    'no-greeting':
      'Die Verbindung wurde aufgebaut, aber der Server hat keine Begrüßung gesendet. Entweder erwartet er, dass die Verschlüsselung sofort beginnt (SSL/TLS), oder die Übertragung wird unterwegs blockiert.',
    'connection-timeout':
      'Es kam keine Antwort innerhalb der Wartezeit. Meist verwirft eine Firewall oder ein Netz unterwegs die Verbindung, ohne sie abzulehnen.',
    'connection-refused':
      'Der Server ist erreichbar, aber an diesem Port läuft kein Dienst, oder eine Firewall weist die Verbindung ab.',
    unreachable:
      'Ihr Netz hat keine Route zum Server. Oft betrifft das nur IPv6, und über IPv4 würde es funktionieren.',
    'connection-lost':
      'Die Verbindung wurde aufgebaut und dann getrennt. Das passiert, wenn Port und Verschlüsselung nicht zusammenpassen oder ein Filter eingreift.',
    'connection-failed':
      'Es konnte keine Verbindung zum Mailserver aufgebaut werden. Den Grund nennt die Meldung nicht.',
    'connection-forbidden':
      'Das Programm darf keine Verbindung aufbauen: Sicherheitsregeln des eigenen Systems, eine Firewall oder der Hosting-Anbieter verhindern es.',
    'name-not-found': 'Der Name des Mailservers wurde nicht gefunden. Meist ist er falsch geschrieben.',
    'name-lookup-failed':
      'Der Name des Mailservers konnte in diesem Moment nicht aufgelöst werden: Ihr DNS-Server hat nicht geantwortet.',
    'host-field-wrong':
      'Im Feld für den Server steht mehr als ein Name: ein Port, Anführungszeichen oder etwas wie ssl:// oder https://.',
    'encryption-required':
      'Der Server nimmt Passwörter und E-Mails nur über eine verschlüsselte Verbindung an, und Ihre war nicht verschlüsselt.',
    'starttls-not-offered':
      'Ihr Programm verlangt STARTTLS, aber an diesem Port wurde es nicht angeboten. Entweder ist der Port von Anfang an verschlüsselt (SSL/TLS), oder das Angebot wird unterwegs entfernt.',
    'starttls-refused': 'Der Server bietet STARTTLS an, kann es aber gerade nicht starten.',
    'tls-failed':
      'Server und Programm konnten sich nicht auf eine Verschlüsselung einigen. Den Grund nennt die Meldung nicht.',
    'tls-outdated': 'Eine Seite unterstützt nur veraltete Verschlüsselung, die die andere ablehnt.',
    'certificate-expired':
      'Das Zertifikat des Servers ist abgelaufen, oder die Uhr Ihres Geräts geht falsch.',
    'certificate-other-name':
      'Das Zertifikat ist auf einen anderen Namen ausgestellt als den Servernamen in Ihren Einstellungen.',
    'certificate-untrusted':
      'Ihr Programm vertraut dem Aussteller des Zertifikats nicht: Das Zertifikat ist selbst signiert, die Kette ist unvollständig, oder ein Virenscanner hat es durch sein eigenes ersetzt.',
    'sign-in-required':
      'Der Server nimmt E-Mails nur nach einer Anmeldung an, und Ihr Programm hat sich nicht angemeldet.',
    'sign-in-failed':
      'Der Server hat Benutzername und Passwort nicht akzeptiert. Die Verbindung selbst funktioniert.',
    'sign-in-method': 'Server und Programm unterstützen kein gemeinsames Anmeldeverfahren.',
    'sign-in-unavailable': 'Der Server kann Passwörter derzeit nicht prüfen. Das Problem liegt beim Server.',
    'app-password-required':
      'Für dieses Konto brauchen Mailprogramme ein eigenes App-Passwort. Das normale Passwort wird nicht akzeptiert.',
    'password-sign-in-off':
      'Der Anbieter erlaubt Mailprogrammen hier keine Anmeldung nur mit Benutzername und Passwort mehr.',
    'service-refused':
      'Der Server war erreichbar, hat die Verbindung oder die Nachricht aber abgelehnt. Den Grund nennt der Text seiner Antwort, nicht die Zahl.',
    'relaying-denied':
      'Der Server leitet diese Nachricht nicht für Sie weiter. Meist hat sich das Programm nicht angemeldet.',
    'sender-refused': 'Der Server lässt diese Absenderadresse für Ihr Konto nicht zu.',
    'recipient-refused':
      'Der Server akzeptiert den Empfänger nicht. Möglicherweise ist die Adresse falsch geschrieben oder existiert nicht.',
    'domain-not-authorised':
      'Die Absenderdomain berechtigt diesen Server nicht, in ihrem Namen zu senden (SPF, DKIM, DMARC).',
    'address-listed': 'Die IP-Adresse, von der Sie senden, steht auf einer Sperrliste.',
    'no-reverse-name':
      'Zur IP-Adresse, von der Sie senden, gibt es keinen Hostnamen (Reverse DNS). Mailserver werten das als Hinweis auf Spam.',
    'too-many-connections':
      'Der Server hat sein Verbindungslimit erreicht, oder Sie haben zu viele Verbindungen geöffnet.',
    'sending-limit': 'Sie haben mehr gesendet, als der Server in diesem Zeitraum erlaubt.',
    'try-later':
      'Der Server nimmt Ihre Nachricht vorerst nicht an. Viele Server tun das bei unbekannten Absendern absichtlich.',
    'mailbox-full': 'Im Postfach ist kein Platz mehr für weitere Nachrichten.',
    'message-too-large': 'Die Nachricht ist größer, als der Server erlaubt.',
    'content-refused': 'Der Server hat die Nachricht wegen ihres Inhalts oder ihres Absenders abgelehnt.',
    'command-refused':
      'Der Server hat einen Befehl nicht akzeptiert. Meist hat das Programm ihn zu früh oder in einer Form gesendet, die der Server nicht versteht.',
    'incoming-server':
      'Hier geht es um den Empfang von E-Mails (POP oder IMAP). Die Ports für den Versand spielen dabei keine Rolle.',
    'reason-missing':
      'Diese Zeile besagt nur, dass der Versand fehlgeschlagen ist. Der Grund steht in einer anderen Zeile.',
  },
  change: {
    'match-encryption': ({ port }) =>
      `Stellen Sie Port und Verschlüsselung passend zueinander ein: ${PAIRS}.${port === undefined ? '' : ` Ihre Meldung nennt Port ${port}.`}`,
    'use-starttls': (given) =>
      `Port ${given.port} verwendet bei diesem Server STARTTLS: Wählen Sie dafür STARTTLS, nicht SSL/TLS.${asWell(given)}`,
    'use-implicit-tls': (given) =>
      `Port ${given.port} ist bei diesem Server von Anfang an verschlüsselt: Wählen Sie dafür SSL/TLS, nicht STARTTLS.${asWell(given)}`,
    'use-port': ({ port, encryption, insteadOf }) =>
      `Verwenden Sie Port ${port} mit ${modeName(encryption)}${insteadOf === undefined ? '' : ` statt ${insteadOf}, der auch in unserer Prüfung nicht funktioniert`}. In unserer Prüfung funktioniert er. Wenn er bei Ihnen nicht funktioniert, sperrt ihn wahrscheinlich Ihr eigenes Netz.`,
    'try-other-port': ({ port }) =>
      `Versuchen Sie es mit ${port === 465 ? 'Port 587 und STARTTLS' : port === 587 ? 'Port 465 und SSL/TLS' : 'Port 587 und STARTTLS oder mit Port 465 und SSL/TLS'} und zusätzlich in einem anderen Netz, etwa über den Hotspot Ihres Telefons: Wenn es dort funktioniert, sperrt das erste Netz den Port.`,
    'look-at-own-network': (given) =>
      `Port ${given.port} antwortet auf unsere Prüfung, die Ursache liegt also vermutlich bei Ihnen: Netz, Firewall, VPN, Virenscanner, Hosting-Anbieter oder ein Router mit einer Liste erlaubter Mailserver. Versuchen Sie es in einem anderen Netz${orPort(given)}.`,
    'use-ipv4': () =>
      'IPv6 funktioniert in Ihrem Netz nicht: Beheben Sie das, oder lassen Sie das Programm IPv4 verwenden. In Postfix setzen Sie „inet_protocols = ipv4“ oder „smtp_address_preference = ipv4“.',
    'enter-server': () =>
      'Ihr Programm verbindet sich mit dem eigenen Rechner, als wäre kein Mailserver eingestellt. Tragen Sie den Postausgangsserver Ihres Anbieters als Host ein, und prüfen Sie, ob das Programm diese Einstellung übernimmt.',
    'set-wrappermode': () =>
      'Setzen Sie in Postfix ab Version 3.0 für Port 465 „smtp_tls_wrappermode = yes“ und „smtp_tls_security_level = encrypt“. Ältere Versionen brauchen Port 587 mit STARTTLS.',
    'set-encryption': ({ port, encryption }) =>
      `Wählen Sie für Port ${port} ${modeName(encryption)}: In Ihrem Programm ist die Verschlüsselung dafür ausgeschaltet.`,
    'encryption-is-altered': ({ port }) =>
      `In unserer Prüfung bietet Port ${port} STARTTLS an. Zwischen Ihnen und dem Server wird das Angebot also entfernt: Schalten Sie den Mailschutz des Virenscanners vorübergehend aus, oder versuchen Sie ein anderes Netz. Senden Sie Ihr Passwort nicht unverschlüsselt.`,
    'no-encryption-there': (given) =>
      `Port ${given.port} antwortet auf unsere Prüfung, bietet aber keine Verschlüsselung an. Melden Sie sich dort nicht an${given.otherPort === undefined ? ', sondern fragen Sie den Anbieter nach einem verschlüsselten Port' : `, sondern verwenden Sie Port ${portWithMode(given.otherPort, given.otherEncryption)}`}.`,
    'ask-provider': ({ port }) =>
      `Auch unsere Prüfung konnte den Server${onPort(port)} nicht nutzen. Fragen Sie den Anbieter, oder sehen Sie auf seiner Statusseite nach.`,
    'ask-why': () =>
      'Lesen Sie, was in der Antwort des Servers nach der Zahl steht: Oft ist das der Grund oder ein Link dazu. Fragen Sie sonst den Betreiber des Servers.',
    'check-name': () =>
      'Prüfen Sie die Schreibweise des Postausgangsservers. Er steht in der Hilfe Ihres Anbieters und beginnt oft mit smtp oder mail.',
    'check-resolver': () =>
      'Versuchen Sie es gleich noch einmal. Wenn das Problem bleibt, prüfen Sie die DNS-Einstellungen Ihres Geräts oder Routers.',
    'correct-host-field': () =>
      'Tragen Sie im Feld für den Server nur den Namen ein, etwa smtp.example.com: ohne Anführungszeichen und ohne https:// oder ssl://. Der Port gehört in ein eigenes Feld.',
    'allow-program': () =>
      'Erlauben Sie dem Programm ausgehende Verbindungen zu den Ports 465 und 587, oder bitten Sie Ihren Hosting-Anbieter darum. Unter Linux mit SELinux ist möglicherweise httpd_can_sendmail oder httpd_can_network_connect ausgeschaltet.',
    wait: () =>
      'Versuchen Sie es in ein paar Minuten noch einmal. Wenn das Problem bleibt, fragen Sie den Anbieter.',
    'update-program': () =>
      'Aktualisieren Sie das Programm oder das Betriebssystem. Ist der Server veraltet, bitten Sie dessen Anbieter um TLS 1.2 oder neuer.',
    'renew-certificate': ({ port }) =>
      `Prüfen Sie Datum und Uhrzeit Ihres Geräts. Wenn beides stimmt, muss der Anbieter das Zertifikat${onPort(port)} erneuern.`,
    'use-certified-name': ({ names }) =>
      names === undefined
        ? 'Tragen Sie als Server den Namen ein, auf den das Zertifikat ausgestellt ist. Der Anbieter kann ihn Ihnen nennen.'
        : `Tragen Sie als Server einen Namen ein, auf den das Zertifikat ausgestellt ist: ${list('de', names)}. Fragen Sie im Zweifel den Anbieter.`,
    'ask-hosting-provider': () =>
      'Statt des eingestellten Servers hat ein anderer geantwortet: Vermutlich leitet Ihr Hosting-Anbieter ausgehende E-Mails auf seinen eigenen Server um (in cPanel „SMTP Restrictions“). Bitten Sie ihn, Verbindungen zu Ihrem Mailserver zuzulassen. Schalten Sie die Zertifikatsprüfung nicht aus.',
    'pause-mail-shield': () =>
      'Statt des Servers hat der Mailschutz Ihres Virenscanners geantwortet. Schalten Sie ihn vorübergehend aus, und versuchen Sie es noch einmal. Wenn das hilft, nehmen Sie das Mailprogramm oder den Server davon aus.',
    'trust-issuer': ({ port }) =>
      port === undefined
        ? 'Schalten Sie den Mailschutz des Virenscanners vorübergehend aus. Wenn es Ihr eigener Server ist, installieren Sie die vollständige Zertifikatskette; sonst fragen Sie den Anbieter. Schalten Sie die Zertifikatsprüfung nicht aus.'
        : `Auch unsere Prüfung vertraut dem Zertifikat auf Port ${port} nicht, es kommt also vom Server selbst. Wenn es Ihr eigener Server ist, installieren Sie die vollständige Zertifikatskette; sonst muss der Anbieter das Problem beheben. Schalten Sie die Zertifikatsprüfung nicht aus.`,
    'check-own-trust': ({ port }) =>
      `Unsere Prüfung vertraut dem Zertifikat auf Port ${port}. Die Ursache liegt also bei Ihnen: ein Virenscanner oder Proxy dazwischen, eine falsch gehende Uhr oder eine veraltete Liste vertrauenswürdiger Aussteller.`,
    'sign-in': () =>
      'Schalten Sie für den Postausgangsserver die Authentifizierung ein, mit Benutzername und Passwort des Postfachs, auf Port 587 oder 465.',
    'sign-in-elsewhere': (given) =>
      `Port ${given.port} bietet in unserer Prüfung keine Anmeldung an. Verwenden Sie stattdessen Port ${portWithMode(given.otherPort ?? 0, given.otherEncryption)}; dort ist sie möglich.`,
    'no-sign-in-there': ({ port }) =>
      `Port ${port} bietet in unserer Prüfung keine Anmeldung an. Fragen Sie den Anbieter nach dem Port für die Anmeldung. Ist der Server für den Versand ohne Anmeldung gedacht, schalten Sie die Authentifizierung im Programm aus.`,
    'no-password-sign-in': ({ port, methods }) =>
      `Port ${port} bietet in unserer Prüfung keine Anmeldung mit einem Passwort an${only('de', methods, ', nur ')}. Wählen Sie OAuth2 in einem Programm, das es beherrscht, oder fragen Sie den Anbieter oder die Administration, wie man sich anmeldet.`,
    'ntlm-sign-in': ({ port }) =>
      `Port ${port} bietet in unserer Prüfung nur NTLM an. Wählen Sie NTLM (in Outlook „Gesicherte Kennwortauthentifizierung“), falls Ihr Programm es kennt. Fragen Sie sonst die Administration nach einer anderen Anmeldung.`,
    'check-password': () =>
      'Geben Sie Benutzername und Passwort neu ein; der Benutzername ist oft die vollständige E-Mail-Adresse. Bei der Anmeldung in zwei Schritten brauchen Sie ein App-Passwort.',
    'create-app-password': () =>
      'Legen Sie in den Sicherheitseinstellungen des Kontos ein App-Passwort an und tragen Sie es im Programm ein.',
    'use-modern-sign-in': () =>
      'Wählen Sie OAuth2 als Authentifizierungsmethode, oder bitten Sie den Administrator, SMTP AUTH für dieses Postfach zu erlauben.',
    'choose-sign-in-method': () =>
      'Wählen Sie „Passwort, normal“ zusammen mit Verschlüsselung. Auf einem eigenen Server fehlt möglicherweise ein SASL-Modul.',
    'use-own-sender': () =>
      'Senden Sie mit der Adresse des Kontos, mit dem Sie sich anmelden, oder lassen Sie die andere Adresse vom Anbieter bestätigen.',
    'check-recipient': () =>
      'Prüfen Sie die Schreibweise der Empfängeradresse. Wenn sie stimmt, fragen Sie den Empfänger auf anderem Weg.',
    'authorise-domain': () =>
      'Nehmen Sie diesen Server in den SPF-Eintrag der Absenderdomain auf, und schalten Sie DKIM ein. Die nötigen Einträge nennt Ihnen der Anbieter.',
    'ask-delisting': () =>
      'Senden Sie mit Anmeldung über den Server Ihres Anbieters (Port 587 oder 465). Ist es Ihre eigene IP-Adresse, beantragen Sie die Löschung bei der Sperrliste, die in der Meldung genannt ist.',
    'use-submission': () =>
      'Stellen Sie E-Mails nicht direkt über Port 25 zu. Senden Sie mit Anmeldung über den Server Ihres Anbieters, auf Port 587 mit STARTTLS oder Port 465 mit SSL/TLS.',
    'fewer-connections': () =>
      'Warten Sie einige Minuten, und stellen Sie das Programm so ein, dass es weniger Verbindungen gleichzeitig öffnet.',
    'respect-limit': () =>
      'Warten Sie, bis der Zeitraum abgelaufen ist, senden Sie in kleineren Mengen, oder bitten Sie um ein höheres Limit.',
    'free-space': () =>
      'Versuchen Sie es später noch einmal. Wenn es Ihr eigenes Postfach ist, schaffen Sie Platz darin.',
    'make-smaller': () => 'Verkleinern Sie den Anhang, oder senden Sie stattdessen einen Link.',
    'change-content': () =>
      'Lesen Sie, was in der Antwort des Servers nach der Zahl steht: Oft ist dort eine Seite mit dem Grund genannt. Häufige Gründe sind Links und Anhänge.',
    'read-reply': () =>
      'Lesen Sie, was in der Antwort des Servers nach der Zahl steht, prüfen Sie Port und Verschlüsselung, und schalten Sie ein ausführliches Protokoll ein.',
    'check-incoming': () => 'Prüfen Sie Name, Port und Passwort des Posteingangsservers.',
    'paste-more': () =>
      'Fügen Sie auch die Zeilen davor und danach ein: vor allem Zeilen mit einer Zahl wie 535, mit „error:“ oder mit „Caused by“.',
  },
  nothing:
    'Diese Meldung kennen wir nicht. Was hilft: die Zeile mit dem Fehler und seiner Nummer (etwa 0x800CCC0E, 535 oder ETIMEDOUT), der Port und die letzten Zeilen aus dem Protokoll des Programms, im Wortlaut.',
  cut: 'Nur der Anfang des Textes wurde gelesen.',
};
