/** The words of the start page in German: the check, and the article below it. */
import type { HomeWords } from '../home.ts';
import { sentence } from '../sentence.ts';

export const home: HomeWords = {
  title: 'Welcher SMTP\u2011Port ist der richtige?',
  lead: 'Ihr Mailprogramm verschickt E-Mails über einen bestimmten Port eines Mailservers. Ist dieser Port geschlossen oder unterwegs gesperrt, bleiben Ihre Nachrichten im Postausgang liegen. Prüfen Sie, welche Ports Ihres Mailservers antworten.',
  withoutScripts: (command) =>
    sentence`Für die Prüfung der Ports braucht diese Seite JavaScript. Ohne JavaScript geht es auch im Terminal: mit ${command}, gefolgt von der Adresse dieser Seite, einem Schrägstrich und dem Namen Ihres Mailservers.`,
  ports: {
    heading: 'Welcher Port wofür gedacht ist',
    purpose: 'Verwendung',
    row: {
      587: {
        purpose: 'Standardport für den Mailversand aus einem Programm oder Gerät.',
        encryption: 'STARTTLS',
      },
      465: {
        purpose: 'Ebenso gut für den Mailversand: von Anfang an verschlüsselt (empfohlen in RFC 8314).',
        encryption: 'TLS („SSL/TLS“)',
      },
      2525: {
        purpose: 'Ausweichports mancher Anbieter, falls 587 gesperrt ist.',
        encryption: 'meist STARTTLS',
      },
      80: {
        purpose: 'Letzter Ausweg, den nur wenige Anbieter bieten: Kaum ein Netz sperrt diesen Port.',
        encryption: 'je nach Anbieter',
      },
      25: {
        purpose: 'Mail zwischen Servern. Nicht für den Versand vom eigenen Gerät gedacht.',
        encryption: 'STARTTLS, falls angeboten',
      },
    },
  },
  modes: {
    heading: 'STARTTLS oder SSL/TLS?',
    texts: [
      'Beides ist richtig und führt zur gleichen Verschlüsselung. Bei STARTTLS beginnt die Verbindung unverschlüsselt und wird dann umgeschaltet; bei SSL/TLS ist sie von Anfang an verschlüsselt, wie es RFC 8314 empfiehlt. Wichtig ist, dass Port und Einstellung zusammenpassen: 587 gehört zu STARTTLS, 465 zu SSL/TLS. Passen sie nicht zusammen, bleibt die Verbindung oft hängen und scheitert dann.',
      'Melden Sie sich nie über einen Port ohne Verschlüsselung an: Ihr Passwort würde unverschlüsselt übertragen.',
    ],
  },
  port25: {
    heading: 'Warum Port 25 anders ist',
    text: (untestable) =>
      sentence`Über Port 25 stellen Mailserver einander E-Mails zu. Weil gekaperte Rechner auf diesem Weg massenhaft Spam verschickt haben, sperren die meisten Internetanbieter, Mobilfunknetze und Cloud-Anbieter ausgehende Verbindungen zu diesem Port. Oft gilt das auch für das Netz, aus dem geprüft wird: Port 25 erscheint dann als ${untestable}; über Ihren Server sagt das nichts aus. Für den eigenen Mailversand brauchen Sie Port 25 nicht.`,
  },
  blocked: {
    heading: 'Was tun, wenn ein Port gesperrt ist?',
    steps: [
      'Wechseln Sie im Mailprogramm den Port: von 587 zu 465 oder umgekehrt, und stellen Sie die Verschlüsselung mit um.',
      'Probieren Sie ein anderes Netz, etwa den Hotspot Ihres Telefons. Klappt es dort, sperrt das erste Netz den Port.',
      'Schalten Sie VPN, Firewall und den Mailschutz des Virenscanners für einen Versuch ab.',
      'Fragen Sie Ihren Mailanbieter nach einem Ausweichport wie 2525.',
    ],
    whoseSide:
      'Geprüft wird von unserem Server aus, nicht von Ihrem Browser. Antwortet ein Port hier, bei Ihnen aber nicht, liegt die Ursache zwischen Ihnen und dem Server: in Ihrem Netz, bei Ihrem Internetanbieter oder in einem Programm auf Ihrem Gerät.',
  },
  causes: {
    summary: 'Häufige Ursachen auf Ihrer Seite und woran Sie sie erkennen',
    terms: [
      {
        term: 'Speedport-Router der Telekom',
        text: 'Manche Modelle lassen die Ports 25 und 587 nur zu Mailservern durch, die auf ihrer Liste „sichere E-Mail-Server“ stehen; bekannt ist das vor allem von Geräten um 2017. Typisches Zeichen: Port 587 antwortet hier, bei Ihnen aber nicht, während Port 465 funktioniert. Melden Sie sich am Router an und tragen Sie Ihren Mailserver in die Liste ein, oder schalten Sie die Liste ab.',
      },
      {
        term: 'Portsperre der Telekom',
        text: 'Wurde über Ihren Anschluss Spam verschickt, sperrt die Telekom Port 25 in fremde Netze und informiert Sie per E-Mail. Die Ports 587 und 465 sind davon nicht betroffen. Suchen Sie zuerst die Ursache, etwa ein befallenes Gerät; wie Sie die Sperre aufheben lassen, erfahren Sie vom Sicherheitsteam der Telekom.',
      },
      {
        term: 'Virenscanner',
        text: 'Sein Mailschutz schaltet sich zwischen Mailprogramm und Server. Typische Zeichen sind ein Zertifikat, das der Hersteller des Virenscanners ausgestellt hat, oder eine Verbindung, die abbricht. Schalten Sie für einen Versuch nur diesen Schutz ab.',
      },
      {
        term: 'VPN',
        text: 'Viele VPN-Dienste sperren Port 25, um Spam zu verhindern, manche auch 465 und 587. Trennen Sie das VPN für einen Versuch.',
      },
      {
        term: 'WLAN im Hotel, Zug oder Café',
        text: 'Bevor Sie den Bedingungen auf der Anmeldeseite zugestimmt haben, kommt nichts durch; danach lassen manche Netze nur Webseiten zu. Öffnen Sie zuerst eine beliebige Webseite. Hilft das nicht, nutzen Sie den Hotspot Ihres Telefons.',
      },
      {
        term: 'Firma oder Schule',
        text: 'Von dort ist oft nur der hauseigene Mailserver erreichbar. Fragen Sie die IT-Abteilung nach Server und Port.',
      },
      {
        term: 'Andere Internetanbieter',
        text: 'Viele sperren Port 25 für alle Kunden, andere erst, wenn über einen Anschluss Spam verschickt wurde. Die Ports 587 und 465 bleiben meist offen.',
      },
    ],
  },
  results: {
    heading: 'Was die Ergebnisse bedeuten',
    meaning: {
      starttls:
        'Der Server spricht SMTP und schaltet auf Verschlüsselung um. Bei einem Haken ist auch sein Zertifikat vertrauenswürdig: Dieser Port ist in Ordnung. Bei einem Warnzeichen ist die Verbindung verschlüsselt, aber etwas stimmt nicht, meist mit dem Zertifikat; der Grund steht daneben. Mailprogramme warnen dann oder verweigern die Verbindung.',
      'implicit-tls': 'Dasselbe, aber von Anfang an verschlüsselt.',
      plaintext:
        'Der Server spricht SMTP, bietet aber keine Verschlüsselung an. Melden Sie sich dort nicht an: Ihr Passwort würde unverschlüsselt übertragen.',
      'tls-failed':
        'Der Server ist erreichbar, aber es ließ sich keine verschlüsselte Verbindung aufbauen. Der Grund steht darunter.',
      rejected:
        'Der Server antwortet, lehnt unsere Anfrage aber dauerhaft ab. Bei Ihnen kann das anders sein.',
      busy: 'Der Server antwortet, lehnt unsere Anfrage aber vorübergehend ab. Versuchen Sie es später noch einmal.',
      silent:
        'Der Server nimmt die Verbindung an, aber die erwartete Antwort bleibt aus. Bei den Ports 80 und 443 liegt das oft an einem Webserver, bei Port 465 an einer falschen Verschlüsselungseinstellung.',
      'not-smtp': 'Es antwortet kein Mailserver, sondern etwas anderes, zum Beispiel ein Webserver.',
      dropped: 'Der Server nimmt die Verbindung an, beendet sie aber, bevor der SMTP-Dialog beginnt.',
      refused:
        'Der Server ist erreichbar, weist Verbindungen zu diesem Port aber ab: Meist läuft dort kein Dienst.',
      timeout:
        'Es kam keine Antwort: Eine Firewall verwirft die Verbindung, oder der Server ist nicht in Betrieb.',
      connected:
        'Geprüft aus einem anderen Netz und ohne SMTP: Der Port ist offen; ob er sich für E-Mails eignet, wurde nicht geprüft.',
      'no-reply':
        'Geprüft aus einem anderen Netz, ohne eine Verbindung zu bekommen. Ob es am Server oder an jenem Netz liegt, lässt sich nicht feststellen.',
      untestable:
        'Diesen Port können wir von hier aus nicht prüfen, meist weil unser Hosting-Anbieter ihn sperrt. Ihr Server kann völlig in Ordnung sein.',
      error:
        'Bei uns ist etwas schiefgegangen. Über den Server sagt das nichts aus; versuchen Sie es gleich noch einmal.',
    },
  },
};
