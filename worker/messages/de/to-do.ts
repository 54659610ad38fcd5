/** What to do about each code, in German. */
import type { ToDoWords } from '../to-do.ts';

const SUBMISSION = 'Port 587 mit STARTTLS oder Port 465 mit SSL/TLS';
const KEEP_CHECKS = 'Schalten Sie die Zertifikatsprüfung nicht aus.';
const ASK_OPERATOR = `Nehmen Sie einen anderen Port mit vertrauenswürdigem Zertifikat, oder bitten Sie den Betreiber, dieses in Ordnung zu bringen. ${KEEP_CHECKS}`;
const OWN_TEST =
  'Prüfen Sie den Port aus Ihrem eigenen Netz: Geben Sie den Server auf der Startseite ein, und führen Sie den Befehl unter dem Ergebnis aus.';
const AGAIN =
  'Prüfen Sie gleich noch einmal oder von einer anderen Region aus. Am Server ist deswegen nichts zu ändern.';
const UPDATE_TLS =
  'Aktualisieren Sie die TLS-Bibliothek oder den Loadbalancer oder die Firewall, die TLS für den Server abwickelt.';
const TLS_VERSIONS =
  'Schalten Sie TLS 1.2 und TLS 1.3 ein. Kennt die Software sie nicht, aktualisieren Sie diese und ihre TLS-Bibliothek.';

export const toDo: ToDoWords = {
  outcome: {
    starttls: {
      sender:
        'Sie können diesen Port mit STARTTLS nutzen, sofern seinem Zertifikat vertraut wird. Wenn Ihr Programm die Wahl lässt, wählen Sie „erforderlich“ statt „wenn verfügbar“.',
      operator: 'Wird dem Zertifikat vertraut und sonst nichts gemeldet, ist nichts zu tun.',
    },
    'implicit-tls': {
      sender: 'Sie können diesen Port mit SSL/TLS nutzen, sofern seinem Zertifikat vertraut wird.',
      operator: 'Wird dem Zertifikat vertraut und sonst nichts gemeldet, ist nichts zu tun.',
    },
    plaintext: {
      sender: `Melden Sie sich auf diesem Port nicht an. Nehmen Sie ${SUBMISSION}, wenn sie laut Prüfung funktionieren; sonst fragen Sie den Betreiber nach einem verschlüsselten Port.`,
      operator:
        'Bietet der Server STARTTLS an, entfernt etwas unterwegs das Angebot, etwa eine Firewall, die SMTP untersucht. Sonst installieren Sie ein Zertifikat, bieten Sie STARTTLS an, und nehmen Sie Passwörter erst nach Beginn der Verschlüsselung an.',
    },
    'tls-failed': {
      sender:
        'Nehmen Sie einen anderen verschlüsselten Port. Schalten Sie nicht stattdessen die Verschlüsselung aus.',
      operator:
        'Der Grund sagt, wo der Handshake endete. Das Protokoll des Mailservers zeigt dieselbe Verbindung aus seiner Sicht.',
    },
    rejected: {
      sender:
        'Lesen Sie in den Einzelheiten die Antwort des Servers: Sie nennt den Grund. Betrifft er nur die Adresse, von der aus wir prüfen, wird Ihr Programm womöglich bedient; probieren Sie es aus.',
      operator:
        'Ist das nicht beabsichtigt, suchen Sie im Mailprotokoll nach unserer Adresse, und sehen Sie Zugriffsregeln und verwendete Sperrlisten durch.',
    },
    busy: {
      sender: 'Versuchen Sie es in einigen Minuten noch einmal.',
      operator:
        'Bleibt es so, prüfen Sie Last und Verbindungsgrenzen. Eine Grenze je Client hat vielleicht nur unsere Prüfung getroffen.',
    },
    silent: {
      sender: `Mailprogramme warten länger als unsere Prüfung; probieren Sie es also aus. Schweigt der Server auch dort, nehmen Sie einen anderen Port. ${OWN_TEST}`,
      operator:
        'Stellen Sie fest, was die Begrüßung verzögert: eine absichtliche Wartezeit gegen Spam oder Abfragen im DNS und bei Sperrlisten, die keine Antwort bekommen. Auf den Ports 80 und 443 läuft vielleicht ein Webserver, der auf den Client wartet.',
    },
    'not-smtp': {
      sender: `Prüfen Sie Servername und Port. Zum Senden dienen ${SUBMISSION}.`,
      operator:
        'Sollen hier E-Mails angenommen werden, stellen Sie fest, welches Programm an diesem Port antwortet.',
    },
    dropped: {
      sender: `Nehmen Sie einen anderen Port. ${OWN_TEST}`,
      operator:
        'Suchen Sie im Mailprotokoll nach dem Grund. Häufig sind Zugriffsregeln, eine Firewall, die Verbindungen schließt, oder ein Proxy, dessen Mailserver nicht läuft.',
    },
    connected:
      'Prüfen Sie den Port auch von einer Region aus. Der Ort, der das gesehen hat, erkennt nur, dass der Port antwortet, nicht was dort antwortet.',
    refused: {
      sender: 'Prüfen Sie Servername und Port, und nehmen Sie einen Port, der funktioniert.',
      operator:
        'Soll der Port offen sein, starten Sie den Dienst, lassen Sie ihn auf der öffentlichen Adresse lauschen, und geben Sie ihn in der Firewall frei.',
    },
    timeout: {
      sender:
        'Prüfen Sie Servername und Port, und nehmen Sie einen Port, der funktioniert. Das wurde vom Prüfort aus gesehen, nicht von Ihrem Gerät: Über Ihr eigenes Netz sagt es nichts.',
      operator:
        'Soll der Port offen sein, sehen Sie nach, ob der Host läuft, und geben Sie den Port in seiner Firewall und in der des Hosting-Anbieters frei.',
    },
    'no-reply':
      'Prüfen Sie den Port auch von einer Region aus. Dann zeigt sich, ob die Verbindung abgewiesen wird oder keine Antwort bekommt.',
    untestable: `Deswegen ist nichts zu reparieren. Zum Senden brauchen Sie ${SUBMISSION}, nicht Port 25. Wollen Sie trotzdem wissen, ob der Port antwortet, prüfen Sie ihn von Ihrem eigenen Rechner oder von einem anderen Ort aus.`,
    error: `${AGAIN} Bleibt es so, sagen Sie es dem Betreiber dieses Dienstes.`,
  },
  seeOutcome:
    'Das ergänzt nur das Ergebnis des Ports. Was zu tun ist, hängt von diesem ab: siehe die verwandten Codes.',
  reason: {
    http: {
      sender: `Dieser Port gehört zu einer Website. Nehmen Sie ${SUBMISSION}.`,
      operator:
        'Sollen hier E-Mails angenommen werden, muss der Port zum Mailserver führen, nicht zum Webserver.',
    },
    ssh: {
      sender: `Dieser Port dient der Fernanmeldung. Nehmen Sie ${SUBMISSION}.`,
      operator: 'Sollen hier E-Mails angenommen werden, legen Sie SSH auf einen anderen Port.',
    },
    other: {
      sender: `Prüfen Sie Servername und Port. Zum Senden dienen ${SUBMISSION}.`,
      operator:
        'Stellen Sie fest, welches Programm an diesem Port antwortet. Vielleicht antwortet ein Proxy oder eine Firewall vor dem Mailserver an seiner Stelle.',
    },
    'too-long': {
      sender:
        'Nehmen Sie einen anderen Port. Ein SMTP-Server sendet nur wenige Zeilen, bevor der Client spricht.',
      operator: 'Verbinden Sie sich von Hand mit dem Port, um zu sehen, was er sendet.',
    },
    'starttls-refused': {
      sender:
        'Versuchen Sie es in einigen Minuten noch einmal, oder nehmen Sie Port 465 mit SSL/TLS, wenn der Server ihn hat. Senden Sie nicht stattdessen unverschlüsselt.',
      operator:
        'Sehen Sie im Mailprotokoll nach. Oft lassen sich das Zertifikat oder sein Schlüssel nicht lesen.',
    },
    'obsolete-version': {
      sender:
        'Nehmen Sie einen anderen Port, oder bitten Sie den Betreiber um TLS 1.2. Lassen Sie in Ihrem Programm keine alten Versionen zu.',
      operator: TLS_VERSIONS,
    },
    'not-tls': {
      sender:
        'Nehmen Sie einen anderen Port. Funktioniert dieser laut Prüfung mit der anderen Art der Verschlüsselung, wählen Sie diese.',
      operator:
        'Sehen Sie nach, ob der Port mit TLS oder mit STARTTLS beginnen soll und ob ein Proxy davor etwas anderes erwartet.',
    },
    'cut-off': {
      sender: `Nehmen Sie einen anderen Port. ${OWN_TEST}`,
      operator:
        'Sehen Sie im Mailprotokoll nach. Oft fehlt ein brauchbares Zertifikat, oder eine Firewall schließt die Verbindung.',
    },
    stalled: {
      sender: `Mailprogramme warten länger als unsere Prüfung; probieren Sie es also aus. ${OWN_TEST}`,
      operator:
        'Stellen Sie fest, was TLS verzögert: Last oder eine Firewall, die große Pakete untersucht oder verwirft.',
    },
    'bad-signature': {
      sender:
        'Melden Sie sich auf diesem Port nicht an: Vielleicht antwortet jemand anders mit einem kopierten Zertifikat. Sagen Sie es dem Betreiber.',
      operator:
        'Zertifikat und privater Schlüssel gehören nicht zusammen. Installieren Sie das passende Paar, und starten Sie den Server neu.',
    },
    'protocol-error': {
      sender: 'Nehmen Sie einen anderen Port, und sagen Sie es dem Betreiber.',
      operator: UPDATE_TLS,
    },
    'beyond-our-client':
      'Am Server ist deswegen nichts zu ändern. Probieren Sie es mit Ihrem Mailprogramm oder mit openssl s_client.',
    'host-unreachable': {
      sender: 'Prüfen Sie den Servernamen, und nehmen Sie einen Port oder eine Adresse, die funktioniert.',
      operator:
        'Ein Router oder eine Firewall meldet, dass der Host nicht erreichbar ist: Prüfen Sie seine Adresse, die Routen und die Firewall.',
    },
    'port-25-forbidden': `Deswegen ist nichts zu reparieren. Zum Senden brauchen Sie ${SUBMISSION}, nicht Port 25. Ob Port 25 antwortet, zeigt ein Test von Ihrem eigenen Rechner oder von einem anderen Ort aus.`,
    'platform-range':
      'Deswegen ist nichts zu reparieren. Prüfen Sie den Server von Ihrem eigenen Rechner oder von einem anderen Ort aus.',
    'opaque-failure': AGAIN,
    'no-route': 'Prüfen Sie den Server über die andere Adressfamilie oder von einem anderen Ort aus.',
    'vantage-failed': AGAIN,
    'vantage-late': AGAIN,
    budget: AGAIN,
  },
  alert: {
    sender:
      'Der Server hat die Verschlüsselung unserer Prüfung abgelehnt. Probieren Sie es mit Ihrem Mailprogramm. Geht es auch damit nicht, nehmen Sie einen anderen Port, und nennen Sie dem Betreiber den Namen des Alarms.',
    operator:
      'Das Protokoll des Mailservers oder dessen, was TLS für ihn abwickelt, sagt, warum dieser Alarm gesendet wurde.',
  },
  ofAlert: {
    'handshake-failure': {
      sender:
        'Aktualisieren Sie Ihr Mailprogramm, und probieren Sie es damit. Geht es auch damit nicht, nehmen Sie einen anderen Port.',
      operator:
        'Lassen Sie die üblichen Cipher-Suites von TLS 1.2 und TLS 1.3 zu, und sehen Sie nach, ob ein Zertifikat installiert ist.',
    },
    'protocol-version': {
      sender: 'Nehmen Sie einen anderen Port, oder bitten Sie den Betreiber um TLS 1.2.',
      operator: TLS_VERSIONS,
    },
    'insufficient-security': {
      sender: 'Aktualisieren Sie Ihr Mailprogramm, und probieren Sie es damit.',
      operator:
        'Scheitern auch Clients, die Sie bedienen wollen, lassen Sie die üblichen Cipher-Suites von TLS 1.2 und 1.3 zu.',
    },
    'internal-error': {
      sender: 'Versuchen Sie es in einigen Minuten noch einmal, oder nehmen Sie einen anderen Port.',
      operator:
        'Sehen Sie im Mailprotokoll nach. Oft lassen sich das Zertifikat oder sein Schlüssel nicht lesen.',
    },
    'unrecognized-name': {
      sender: 'Prüfen Sie den Servernamen: Nehmen Sie den aus den Hilfeseiten des Anbieters.',
      operator:
        'Nehmen Sie diesen Namen, mit einem Zertifikat dafür, unter die auf, für die der Server antwortet (SNI).',
    },
    'certificate-required': {
      sender: `Dieser Port ist nicht für die Anmeldung mit einem Passwort. Nehmen Sie ${SUBMISSION}, wenn sie funktionieren.`,
      operator:
        'Sollen sich hier Menschen mit Passwort anmelden, verlangen Sie auf diesem Port keine Client-Zertifikate.',
    },
  },
  tlsProblem: {
    'name-mismatch': {
      sender: `Tragen Sie einen Servernamen ein, für den das Zertifikat gilt; er steht in den Hilfeseiten des Anbieters. ${KEEP_CHECKS}`,
      operator: 'Besorgen Sie ein Zertifikat mit dem Namen, den die Leute als Server eintragen.',
    },
    expired: {
      sender: ASK_OPERATOR,
      operator:
        'Erneuern Sie das Zertifikat, und laden Sie den Mailserver neu: Bis dahin verwendet er das alte. Ist ein Zertifikat darüber abgelaufen, installieren Sie die aktuelle Kette.',
    },
    'not-yet-valid': {
      sender: ASK_OPERATOR,
      operator:
        'Installieren Sie ein Zertifikat, das schon gilt, und prüfen Sie die Uhr des Rechners, der es ausgestellt hat.',
    },
    'self-signed': {
      sender: `Nehmen Sie einen anderen Port mit vertrauenswürdigem Zertifikat, oder fragen Sie den Betreiber. Lassen Sie eine Ausnahme nur zu, wenn es Ihr eigener Server ist. ${KEEP_CHECKS}`,
      operator:
        'Besorgen Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle. Einige, etwa Let’s Encrypt, verlangen nichts dafür.',
    },
    'untrusted-root': {
      sender: `Gehört der Server zu Ihrer Organisation, fragen Sie deren Administrator, wie Sie ihre Zertifizierungsstelle hinzufügen. Sonst fragen Sie den Betreiber. ${KEEP_CHECKS}`,
      operator:
        'Besorgen Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle, oder lassen Sie Ihre eigene auf jedem Gerät hinzufügen, das sich verbindet.',
    },
    'incomplete-chain': {
      sender: ASK_OPERATOR,
      operator:
        'Lassen Sie den Server außer seinem eigenen Zertifikat auch die Zwischenzertifikate senden. Bei Let’s Encrypt ist das fullchain.pem statt cert.pem.',
    },
    'wrong-purpose': {
      sender: ASK_OPERATOR,
      operator:
        'Besorgen Sie ein Zertifikat, das für Server ausgestellt ist (Extended Key Usage serverAuth).',
    },
    'weak-signature': {
      sender: ASK_OPERATOR,
      operator:
        'Ersetzen Sie die Zertifikate der Kette, die mit einem alten Verfahren signiert sind, durch neue, mit SHA-256 signierte.',
    },
    'weak-key': {
      sender: ASK_OPERATOR,
      operator:
        'Erzeugen Sie einen neuen Schlüssel, etwa RSA mit 2048 Bit oder EC mit P-256, und besorgen Sie dafür ein neues Zertifikat.',
    },
    'unsupported-key': {
      sender: 'Probieren Sie es mit Ihrem Mailprogramm, das dieses Zertifikat vielleicht prüfen kann.',
      operator:
        'Verbinden sich Mailprogramme ohne Warnung, ist nichts zu tun. Zertifikate mit RSA- oder ECDSA-Schlüsseln lassen sich überall prüfen.',
    },
    'too-many-certificates': {
      sender: 'Probieren Sie es mit Ihrem Mailprogramm, das diesem Zertifikat vielleicht vertraut.',
      operator:
        'Senden Sie nur das Zertifikat des Servers und die, die es mit seiner Zertifizierungsstelle verbinden.',
    },
    'obsolete-version': {
      sender:
        'Nehmen Sie wenn möglich einen anderen Port, und bitten Sie den Betreiber um TLS 1.2. Lassen Sie in Ihrem Programm keine alten Versionen zu.',
      operator: TLS_VERSIONS,
    },
    'weak-handshake-signature': {
      sender: 'Nehmen Sie wenn möglich einen anderen Port, und sagen Sie es dem Betreiber.',
      operator: `Lassen Sie im Handshake Signaturen mit SHA-256 zu. Das Zertifikat kann bleiben. ${UPDATE_TLS}`,
    },
    'no-secure-renegotiation': {
      sender: 'Nehmen Sie wenn möglich einen anderen Port, und sagen Sie es dem Betreiber.',
      operator: UPDATE_TLS,
    },
    'no-forward-secrecy': {
      sender:
        'Sie können den Port nutzen. Sagen Sie es dem Betreiber, damit aufgezeichnete Verbindungen geheim bleiben.',
      operator:
        'Lassen Sie Cipher-Suites mit ECDHE zu, und ziehen Sie sie vor, oder schalten Sie TLS 1.3 ein, das immer Forward Secrecy hat.',
    },
  },
  finding: {
    'all-dead': {
      sender: 'Vergleichen Sie den Servernamen mit den Hilfeseiten des Anbieters.',
      operator:
        'Sehen Sie nach, ob der Host und der Mailserver laufen und ob die Firewall seine Ports freigibt.',
    },
    'starttls-injection': {
      sender:
        'Nehmen Sie Port 465 mit SSL/TLS, wenn er funktioniert, oder ein anderes Netz. Sagen Sie es dem Betreiber.',
      operator:
        'Stellen Sie fest, wer den Text gesendet hat: ein veralteter Mailserver, ein Proxy oder eine Firewall davor oder jemand unterwegs.',
    },
    'certificate-untrusted': {
      sender: ASK_OPERATOR,
      operator:
        'Was nicht stimmt, sagen die Probleme im Ergebnis des Ports: Zu jedem gibt es eine Seite mit dem, was zu ändern ist.',
    },
    'check-refused-here': {
      sender: OWN_TEST,
      operator: 'Zu ändern ist nur etwas, wenn Sie Prüfungen von dieser Adresse wünschen.',
    },
    'blocked-by-your-network': {
      sender:
        'Nehmen Sie einen der Ports, die das Netz nicht sperrt. Sperrt es alle, fragen Sie den Betreiber des Netzes.',
      operator: 'Am Mailserver ist deswegen nichts zu ändern.',
    },
    'open-from-some-regions': {
      sender: OWN_TEST,
      operator:
        'Ist der Server für alle gedacht, sehen Sie nach, ob eine Firewall nur manche Länder oder Netze zulässt.',
    },
    'some-dead': {
      sender: 'Nehmen Sie einen der Ports, die erreichbar sind.',
      operator:
        'Sollen diese Ports offen sein, starten Sie den Dienst, und geben Sie sie in der Firewall frei.',
    },
    'addresses-differ': {
      sender: 'Scheitert das Senden nur ab und zu, kann das der Grund sein. Sagen Sie es dem Betreiber.',
      operator:
        'Richten Sie alle Server hinter diesem Namen gleich ein: mit denselben Ports, derselben Verschlüsselung und demselben Zertifikat.',
    },
    'ipv4-dead': {
      sender: 'Nehmen Sie ein Netz mit IPv6 oder einen anderen Port.',
      operator:
        'Lassen Sie den Dienst auch auf der IPv4-Adresse lauschen, und geben Sie ihn in der Firewall frei, oder entfernen Sie den A-Eintrag.',
    },
    'not-always': {
      sender: 'Prüfen Sie später noch einmal, und nehmen Sie einen Port, dessen Ergebnis gleich bleibt.',
      operator:
        'Stellen Sie fest, was sich ändert: Last, Grenzen, ein Neustart oder mehrere Server unter einem Namen.',
    },
    'no-encryption': {
      sender: `Melden Sie sich auf diesen Ports nicht an. Nehmen Sie ${SUBMISSION}, wenn sie funktionieren.`,
      operator: 'Installieren Sie ein Zertifikat, und bieten Sie STARTTLS an.',
    },
    'auth-in-clear': {
      sender: 'Stellen Sie STARTTLS in Ihrem Programm auf „erforderlich“, nicht auf „wenn verfügbar“.',
      operator:
        'Bieten Sie AUTH erst nach STARTTLS an (in Postfix: smtpd_tls_auth_only = yes), zumindest auf den Ports für Mailprogramme.',
    },
    'greeting-delayed': {
      sender: 'Stellen Sie die Wartezeit Ihres Programms auf eine Minute oder mehr.',
      operator:
        'Auf Ports, an denen sich Benutzer anmelden, nützt so eine Wartezeit gegen Spam nichts: Schalten Sie sie dort ab.',
    },
    'certificates-differ': {
      sender: 'Vergleichen Sie Servername und Port mit den Hilfeseiten des Anbieters.',
      operator: 'Gehören alle Ports zum selben Server, installieren Sie für alle dasselbe Zertifikat.',
    },
    'open-but-undocumented': {
      sender: 'Nehmen Sie einen Port, den der Anbieter dokumentiert, wenn bei Ihnen einer funktioniert.',
      operator: 'Soll der Port bleiben, dokumentieren Sie ihn.',
    },
    'beyond-our-client':
      'Am Server ist deswegen nichts zu ändern. Probieren Sie es mit Ihrem Mailprogramm oder mit openssl s_client.',
    'port-25-not-testable': `Zum Senden brauchen Sie ${SUBMISSION}, nicht Port 25. Ob Port 25 antwortet, zeigt ein Test von Ihrem eigenen Rechner oder von einem anderen Ort aus.`,
  },
  noPortWhy: {
    'works-from-some-places': OWN_TEST,
    'beyond-our-client':
      'Probieren Sie die verschlüsselten Ports mit Ihrem Mailprogramm: 587 mit STARTTLS oder 465 mit SSL/TLS.',
  },
  note: {
    for: 'Nichts: Das spricht für den Port.',
    against: 'Nehmen Sie den empfohlenen Port, wenn er bei Ihnen funktioniert. Dieser kommt erst danach.',
    danger:
      'Nehmen Sie einen anderen Port. Geben Sie auf diesem kein Passwort ein, bis die Ursache behoben ist.',
  },
  ownTest: OWN_TEST,
  dns: {
    sender:
      'Versuchen Sie es in einigen Minuten noch einmal. Bleibt es so, sagen Sie es dem Betreiber der Domain.',
    operator: 'Prüfen Sie die Delegierung der Domain, ihre Nameserver und ihre DNSSEC-Signaturen.',
  },
  fault: {
    'tls-not-required':
      'Stellen Sie die Verschlüsselung auf „erforderlich“, oder nehmen Sie Port 465 mit SSL/TLS.',
    'no-encryption': `Schalten Sie die Verschlüsselung ein: ${SUBMISSION}.`,
    'verification-off':
      'Schalten Sie die Zertifikatsprüfung wieder ein. Scheitert sie dann, tragen Sie den Namen ein, für den das Zertifikat gilt, oder fügen Sie die Zertifizierungsstelle hinzu, die es ausgestellt hat.',
    'host-is-local':
      'Sendet das Programm über den Mailserver desselben Rechners, ist das richtig. Sonst tragen Sie den Postausgangsserver Ihres Anbieters ein.',
    'password-is-not-a-password':
      'Erzeugen Sie im Konto beim Anbieter das Passwort oder den API-Schlüssel für SMTP, und tragen Sie das ein.',
    'user-name-form':
      'Tragen Sie den Benutzernamen so ein, wie ihn der Anbieter verlangt; „wanted“ sagt wie, soweit es bekannt ist.',
    'key-ignored':
      'Verwenden Sie den Namen, den das Programm liest; „wanted“ nennt ihn, soweit er bekannt ist.',
    'value-mistyped':
      'Verwenden Sie einen Wert, den das Programm annimmt; „wanted“ nennt ihn, soweit er bekannt ist.',
    'port-blocked-by-network':
      'Nehmen Sie einen Port, den das Netz nicht sperrt, oder bitten Sie seinen Betreiber, diesen freizugeben. Die Einstellungen können richtig sein.',
    'port-not-open': 'Nehmen Sie einen Port, der bei der Prüfung funktioniert; die Empfehlung nennt einen.',
    'mode-not-offered':
      'Wählen Sie die Verschlüsselung, die bei der Prüfung auf diesem Port zu sehen war, oder einen anderen Port.',
    'not-loaded': 'Tragen Sie die Einstellungen dort ein, wo das Programm sie liest, und starten Sie es neu.',
    'value-missing': 'Tragen Sie den Wert ein.',
    'sign-in-not-wanted':
      'Lassen Sie Benutzername und Passwort weg, oder tragen Sie den Postausgangsserver Ihres Anbieters ein.',
    'ehlo-name':
      'Stellen Sie als Namen des Rechners, auf dem das Programm läuft, einen vollständigen Namen ein, der im DNS steht.',
    'program-unclear': 'Nennen Sie das Programm, oder fügen Sie auch die Zeile mit seinem Namen ein.',
    'no-mail-configuration': 'Fügen Sie den Teil mit Mailserver, Port und Benutzername ein.',
  },
  discoverySource:
    'Prüfen Sie den Server, der dort genannt ist: Was veröffentlicht ist, funktioniert nicht immer.',
  discovery: {
    found: 'Prüfen Sie den gefundenen Server: Was veröffentlicht ist, funktioniert nicht immer.',
    nothing: {
      sender:
        'Sehen Sie in den Einstellungen eines Mailprogramms nach, das funktioniert, oder fragen Sie Ihren Anbieter nach dem Postausgangsserver.',
      operator: 'Veröffentlichen Sie SRV-Einträge (RFC 6186), damit Mailprogramme den Server finden.',
    },
    'not-offered': {
      sender: 'Fragen Sie Ihren Anbieter, wie E-Mails gesendet werden.',
      operator: 'Gibt es den Dienst doch, berichtigen Sie den SRV-Eintrag, dessen Ziel „.“ ist.',
    },
    'not-understood': {
      sender:
        'Sehen Sie in den Einstellungen eines Mailprogramms nach, das funktioniert, oder fragen Sie Ihren Anbieter nach dem Postausgangsserver.',
      operator:
        'Berichtigen Sie die Datei: Sie muss wohlgeformt sein und einen Server für ausgehende E-Mails nennen.',
    },
    failed: 'Versuchen Sie es in einigen Minuten noch einmal. Über die Domain sagt das nichts.',
  },
  localOutcome: 'Der Schluss daneben sagt, auf welcher Seite die Ursache liegt und was zu tun ist.',
  localDifference:
    'Schalten Sie den E-Mail-Schutz Ihres Virenschutzprogramms vorübergehend ab, und testen Sie noch einmal, danach aus einem anderen Netz. Womit der Unterschied verschwindet, das ist die Ursache.',
};
