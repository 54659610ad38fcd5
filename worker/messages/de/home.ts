/** The words of the start page in German: the check, and the article below it. */
import type { HomeWords } from '../home.ts';
import { sentence } from '../sentence.ts';

export const home: HomeWords = {
  title: 'Welcher SMTP\u2011Port ist der richtige?',
  lead: 'Ihr Mailprogramm übergibt ausgehende Post einem Server und klopft dafür an einem bestimmten Port an. Ist der Port geschlossen oder unterwegs gesperrt, bleibt alles im Postausgang liegen. Sehen Sie nach, welche Ports Ihres Mailservers antworten.',
  withoutScripts: (command) =>
    sentence`Diese Seite prüft Ports mit einem Skript. Ohne Skripte leistet ein Terminal dasselbe: ${command}, dahinter die Adresse dieser Seite, ein Schrägstrich und der Name Ihres Mailservers.`,
  ports: {
    heading: 'Welcher Port wofür',
    purpose: 'Wofür er da ist',
    row: {
      587: {
        purpose: 'Mailversand aus Programm oder Gerät. In der Regel die erste Wahl.',
        encryption: 'STARTTLS',
      },
      465: {
        purpose: 'Mailversand, vom ersten Byte an verschlüsselt. Genauso gut.',
        encryption: 'TLS („SSL/TLS“)',
      },
      2525: {
        purpose: 'Ausweichports mancher Anbieter, falls 587 gesperrt ist.',
        encryption: 'meist STARTTLS',
      },
      80: {
        purpose: 'Letzter Ausweg, den wenige Anbieter bieten: Kaum ein Netz sperrt ihn.',
        encryption: 'je nach Anbieter',
      },
      25: {
        purpose: 'Mail von Server zu Server. Nicht für den Versand vom eigenen Gerät gedacht.',
        encryption: 'STARTTLS, wo angeboten',
      },
    },
  },
  modes: {
    heading: 'STARTTLS oder SSL/TLS?',
    texts: [
      'Beides führt zur gleichen Verschlüsselung. Mit STARTTLS beginnt das Gespräch lesbar und wird dann umgeschaltet, mit SSL/TLS ist es von Anfang an verschlüsselt. Wichtig ist, dass Port und Einstellung zusammenpassen: 587 gehört zu STARTTLS, 465 zu SSL/TLS. Wer beides vertauscht, sieht oft eine Verbindung, die hängen bleibt und dann scheitert.',
      'Melden Sie sich nie an einem Port ohne Verschlüsselung an: Ihr Passwort wäre in jedem Netz auf dem Weg lesbar.',
    ],
  },
  port25: {
    heading: 'Warum Port 25 anders ist',
    text: (untestable) =>
      sentence`Über Port 25 stellen Mailserver einander Post zu. Weil gekaperte Rechner auf diesem Weg massenhaft Spam verschickt haben, sperren die meisten Internetanbieter, Mobilfunknetze und Clouds ausgehende Verbindungen dorthin. Oft gilt das auch für das Netz, aus dem geprüft wird: Dann erscheint Port 25 als ${untestable}, und das sagt nichts über Ihren Server. Für den eigenen Versand brauchen Sie ihn nicht.`,
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
      'Hier prüft dieser Dienst, nicht Ihr Browser. Antwortet ein Port hier, bei Ihnen aber nicht, liegt die Ursache zwischen Ihnen und dem Server: in Ihrem Netz, bei Ihrem Anbieter oder in einem Programm auf Ihrem Gerät.',
  },
  causes: {
    summary: 'Ursachen in Ihrer Nähe, und woran man sie erkennt',
    terms: [
      {
        term: 'Speedport-Router der Telekom',
        text: 'Manche Modelle lassen die Ports 25 und 587 nur zu Mailservern durch, die auf ihrer Liste „sichere E-Mail-Server“ stehen; bekannt ist das vor allem von Geräten um 2017. Das Zeichen dafür: Hier antwortet 587, bei Ihnen kommt nichts zurück, und 465 geht. Melden Sie sich am Router an und tragen Sie Ihren Mailserver in die Liste ein, oder schalten Sie sie ab.',
      },
      {
        term: 'Portsperre der Telekom',
        text: 'Kam von Ihrem Anschluss Spam, sperrt die Telekom Port 25 in fremde Netze und schreibt Ihnen eine E-Mail. 587 und 465 sind davon nicht betroffen. Suchen Sie zuerst die Ursache, etwa ein befallenes Gerät; die Schritte zur Entsperrung nennt das Sicherheitsteam der Telekom.',
      },
      {
        term: 'Virenscanner',
        text: 'Sein Mailschutz steht zwischen Mailprogramm und Server. Typische Zeichen: ein Zertifikat, das der Hersteller des Virenscanners ausgestellt hat, oder eine Verbindung, die abbricht. Schalten Sie für einen Versuch nur diesen Schutz ab.',
      },
      {
        term: 'VPN',
        text: 'Gegen Spam sperren viele VPN-Dienste Port 25, manche auch 465 und 587. Trennen Sie das VPN für einen Versuch.',
      },
      {
        term: 'WLAN im Hotel, Zug oder Café',
        text: 'Solange Sie seiner Anmeldeseite nicht zugestimmt haben, kommt nichts durch; danach lassen manche nur Webseiten zu. Öffnen Sie zuerst irgendeine Webseite; hilft das nicht, nehmen Sie den Hotspot Ihres Telefons.',
      },
      {
        term: 'Firma oder Schule',
        text: 'Von dort ist oft nur der hauseigene Mailserver erreichbar. Fragen Sie die IT-Abteilung nach Server und Port.',
      },
      {
        term: 'Andere Internetanbieter',
        text: 'Viele sperren Port 25 für alle Kunden, andere erst, wenn von einem Anschluss Spam kam. 587 und 465 bleiben meist offen.',
      },
    ],
  },
  results: {
    heading: 'Was die Ergebnisse bedeuten',
    meaning: {
      starttls:
        'Der Server spricht SMTP und schaltet auf Verschlüsselung um. Mit einem Haken ist auch sein Zertifikat vertrauenswürdig: Dieser Port ist in Ordnung. Mit einem Warnzeichen steht dabei, was am Zertifikat nicht stimmt; Mailprogramme warnen dann oder lehnen ab.',
      'implicit-tls': 'Dasselbe, vom ersten Byte an verschlüsselt.',
      plaintext:
        'Der Server spricht SMTP, bietet aber keine Verschlüsselung an. Melden Sie sich dort nicht an.',
      'tls-failed':
        'Der Server ist da, aber eine verschlüsselte Verbindung kam nicht zustande. Darunter steht, warum.',
      rejected: 'Der Server ist da und weist uns ganz ab. Bei Ihnen kann das anders sein.',
      busy: 'Der Server ist da und weist uns vorübergehend ab. Versuchen Sie es später noch einmal.',
      silent:
        'Die Verbindung steht, doch was folgen müsste, kommt nicht. Bei 80 und 443 ist es oft ein Webserver, bei 465 eine falsche Verschlüsselungseinstellung.',
      'not-smtp': 'Es antwortet etwas, aber kein Mailserver, zum Beispiel ein Webserver.',
      dropped: 'Der Server nimmt die Verbindung an und legt auf, bevor das Gespräch beginnt.',
      refused: 'Der Server ist da, aber an diesem Port lauscht nichts.',
      timeout: 'Eine Firewall verschluckt den Versuch, oder der Server ist aus.',
      connected:
        'Geprüft wurde von anderswo und ohne SMTP: Der Port ist offen, wozu er taugt, wurde nicht versucht.',
      'no-reply':
        'Geprüft wurde von anderswo, und keine Verbindung kam zustande. Ob es am Server liegt oder am Netz dort, weiß niemand.',
      untestable:
        'Das prüfende Netz darf es nicht versuchen. Bei Ihnen kann der Port trotzdem gut funktionieren.',
      error:
        'Bei uns ging etwas schief. Über den Server sagt das nichts; versuchen Sie es gleich noch einmal.',
    },
  },
};
