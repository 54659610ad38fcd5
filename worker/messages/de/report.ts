/** The words for a report in German. Only wording; the code decides when to use it. */
import { kilobytes } from '../format.ts';
import type { ReportWords } from '../report.ts';
import { outcome } from './outcome.ts';

const WEB_SERVER = 'Diesen Port nutzen oft Webserver. Sie warten, bis sich der Client meldet.';

export const report: ReportWords = {
  language: 'de',
  purpose: {
    25: 'Mail zwischen Servern',
    80: 'Ausweichport, sonst fürs Web',
    443: 'Ausweichport, sonst für HTTPS',
    465: 'Mailversand mit direktem TLS',
    587: 'Mailversand mit STARTTLS',
    588: 'Ausweichport zu 587',
    2465: 'Ausweichport zu 465',
    2525: 'Ausweichport zu 587',
    2587: 'Ausweichport zu 587',
    8025: 'Ausweichport zu 587',
    8465: 'Ausweichport zu 465',
  },
  otherPort: 'Kein üblicher SMTP-Port',
  ports: (count) => (count === 0 ? 'kein Port' : `${count} ${count === 1 ? 'Port' : 'Ports'}`),
  use: {
    usable: 'nutzbar',
    'usable-somewhere': 'nur von manchen Orten aus nutzbar',
    untrusted: 'mit Zertifikatsproblem',
    unencrypted: 'unverschlüsselt',
    unusable: 'offen, aber nicht nutzbar',
    unjudged: 'nicht beurteilt',
    unreachable: 'nicht erreichbar',
    untested: 'nicht geprüft',
  },
  outcome,
  untrusted: { starttls: 'STARTTLS, unsicher', 'implicit-tls': 'TLS, unsicher' },
  turnedAway:
    'Der Server hat unsere Prüfung abgewiesen. Das liegt daran, von wo aus wir prüfen, und sagt nichts über Ihre eigene Verbindung.',
  masked:
    'Eine Firewall unterwegs überschreibt, was der Server sagt, und entfernt STARTTLS. Ob der Server Verschlüsselung anbietet, ist nicht zu erkennen; durch diese Firewall würden Passwörter und E-Mails im Klartext gesendet.',
  beyondCap: (bytes) =>
    `Der Server sendet mehr als die ${kilobytes('de', bytes)}, die diese Prüfung von einem TLS-Handshake liest. Der Server kann in Ordnung sein.`,
  late: {
    greeting: (seconds) => `keine Begrüßung innerhalb von ${seconds} s`,
    ehlo: (seconds) => `keine Antwort auf EHLO innerhalb von ${seconds} s`,
  },
  noGreeting: (seconds) =>
    `Der Server hat die Verbindung angenommen, sich aber innerhalb von ${seconds} s nicht gemeldet. Manche Server lassen neue Clients absichtlich warten; Mailprogramme warten bis zu fünf Minuten (RFC 5321).`,
  quoted: (reply) => `Antwort des Servers: „${reply}“.`,
  meaning: {
    starttls: 'Der Server spricht SMTP und schaltet mit STARTTLS auf Verschlüsselung um.',
    'implicit-tls': 'Die Verbindung ist von Anfang an verschlüsselt, und der Server spricht darin SMTP.',
    plaintext:
      'Der Server spricht SMTP, bietet aber keine Verschlüsselung an: Passwörter und E-Mails würden im Klartext gesendet.',
    'tls-failed':
      'Der Server ist erreichbar, aber es konnte keine verschlüsselte Verbindung aufgebaut werden.',
    rejected: 'Der Server hat geantwortet, diesen Client aber abgewiesen.',
    busy: 'Der Server meldet, dass er ausgelastet ist. Versuchen Sie es später noch einmal.',
    silent: 'Die Verbindung wurde angenommen, aber der Server hat nicht rechtzeitig geantwortet.',
    'not-smtp': 'An diesem Port antwortet etwas, aber kein Mailserver.',
    dropped: 'Die Verbindung wurde angenommen und wieder geschlossen, bevor SMTP beginnen konnte.',
    connected: 'Der Port nimmt Verbindungen an. Ob er SMTP spricht, wurde nicht geprüft.',
    refused: 'Der Host läuft, weist aber Verbindungen zu diesem Port ab. Meist läuft dort kein Dienst.',
    timeout: 'Es kam keine Antwort: Der Host ist ausgeschaltet, oder eine Firewall verwirft die Verbindung.',
    'no-reply':
      'Es konnte keine Verbindung aufgebaut werden. Ob sie abgewiesen wurde, der Host nicht erreichbar war oder keine Antwort kam, können wir nicht unterscheiden.',
    untestable:
      'Wir können diesen Port von unserem Prüfort aus nicht prüfen. Über den Server sagt das nichts.',
    error: 'Die Prüfung selbst ist fehlgeschlagen. Über den Server sagt das nichts.',
  },
  reason: {
    greeting: 'bei der Begrüßung',
    ehlo: 'nach EHLO',
    http: 'ein Webserver antwortet',
    ssh: 'ein SSH-Server antwortet',
    other: 'die Antwort ist keine SMTP-Begrüßung',
    'too-long': 'die Antwort ist länger, als wir lesen (64 KB)',
    'starttls-refused': 'STARTTLS angeboten, aber abgelehnt',
    'obsolete-version': 'nur TLS 1.1 oder älter',
    'not-tls': 'die Antwort ist kein TLS',
    'cut-off': 'beim TLS-Aufbau abgebrochen',
    stalled: 'keine Antwort beim TLS-Aufbau',
    'bad-signature': 'der Server weist den Schlüssel nicht nach',
    'protocol-error': 'der Server verletzt das TLS-Protokoll',
    'beyond-our-client': 'Einschränkung der Prüfung, nicht des Servers',
    'host-unreachable': 'laut Netz ist der Server nicht erreichbar',
    'port-25-forbidden': 'unser Anbieter sperrt Port 25',
    'platform-range': 'die Adresse gehört zu unserem eigenen Netz',
    'opaque-failure': 'die Verbindung ist ohne Begründung gescheitert',
    'no-route': 'wir haben keine Route zu dieser Art von Adresse',
    'vantage-failed': 'am Prüfort gab es eine Störung',
    'vantage-late': 'der Prüfort hat zu spät geantwortet',
    budget: 'Zeit, Verbindungen oder Kontingent erschöpft',
  },
  alert: (name) => `TLS-Alarm: ${name}`,
  explanation: {
    'starttls-refused': 'Der Server bietet STARTTLS an, lehnt den Befehl dann aber ab.',
    'obsolete-version':
      'Der Server unterstützt nur TLS 1.1 oder älter, und das ist veraltet (RFC 8996). Viele Mailprogramme lehnen es ab.',
    'not-tls': 'Wo TLS hätte beginnen sollen, hat der Server etwas anderes gesendet.',
    'cut-off': 'Der Server hat die Verbindung geschlossen, während TLS aufgebaut wurde.',
    stalled:
      'Der Server hat nicht rechtzeitig geantwortet, während TLS aufgebaut wurde. Wir warten einige Sekunden, Mailprogramme länger.',
    'bad-signature':
      'Der Server legt ein Zertifikat vor, kann aber nicht nachweisen, dass er den passenden privaten Schlüssel hat.',
    'protocol-error': 'Der Server hat das TLS-Protokoll verletzt, deshalb haben wir die Verbindung beendet.',
    'beyond-our-client':
      'Diese Prüfung unterstützt die Verschlüsselung nicht, die der Server gewählt hat. Der Server kann in Ordnung sein.',
  },
  alertExplanation: {
    'handshake-failure':
      'Der Server hat keine der Verschlüsselungseinstellungen akzeptiert, die wir angeboten haben.',
    'protocol-version':
      'Der Server akzeptiert keine der TLS-Versionen, die wir angeboten haben (1.0 bis 1.3).',
    'insufficient-security': 'Der Server verlangt eine stärkere Verschlüsselung, als wir angeboten haben.',
    'internal-error': 'Der Server meldet einen internen Fehler.',
    'unrecognized-name': 'Der Server gibt an, für diesen Hostnamen nicht zuständig zu sein.',
    'certificate-required': 'Der Server akzeptiert nur Clients, die ein Zertifikat vorlegen.',
  },
  silentOn: { 80: WEB_SERVER, 443: WEB_SERVER },
};
