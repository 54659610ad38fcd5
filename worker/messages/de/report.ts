/** The words for a report in German. Only wording; the code decides when to use it. */
import type { ReportWords } from '../report.ts';
import { outcome } from './outcome.ts';

const WEB_SERVER = 'Auf diesem Port ist es oft ein Webserver, der wartet, bis der Client spricht.';

export const report: ReportWords = {
  language: 'de',
  purpose: {
    25: 'Mail zwischen Servern',
    80: 'Ersatz, sonst für Web',
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
    'usable-somewhere': 'nur von manchen Orten nutzbar',
    untrusted: 'mit Zertifikatsproblem',
    unencrypted: 'unverschlüsselt',
    unusable: 'offen, aber nicht nutzbar',
    unjudged: 'nicht beurteilt',
    unreachable: 'nicht erreichbar',
    untested: 'nicht geprüft',
  },
  outcome,
  meaning: {
    starttls: 'Der Server spricht SMTP und schaltet mit STARTTLS auf Verschlüsselung um.',
    'implicit-tls': 'Der Server verschlüsselt ab dem ersten Byte und spricht darin SMTP.',
    plaintext:
      'Der Server spricht SMTP, bietet aber keine Verschlüsselung an: Passwort und Mail wären mitlesbar.',
    'tls-failed': 'Der Server ist erreichbar, aber eine verschlüsselte Verbindung kam nicht zustande.',
    rejected: 'Der Server hat geantwortet und will diesen Client nicht bedienen.',
    busy: 'Der Server meldet, dass er gerade keine Zeit hat; versuchen Sie es später noch einmal.',
    silent: 'Die Verbindung wurde angenommen, aber der Server hat sich nicht rechtzeitig gemeldet.',
    'not-smtp': 'An diesem Port antwortet etwas, aber kein Mailserver.',
    dropped: 'Die Verbindung wurde angenommen und wieder geschlossen, bevor SMTP beginnen konnte.',
    connected: 'Der Port nimmt Verbindungen an; ob er SMTP spricht, wurde nicht versucht.',
    refused: 'Der Server ist da und weist Verbindungen zu diesem Port ab: Dort lauscht kein Dienst.',
    timeout: 'Es kam nichts zurück, als verwerfe eine Firewall den Versuch oder als sei der Server aus.',
    'no-reply':
      'Keine Verbindung: abgewiesen, unerreichbar oder ohne Antwort, was sich von hier nicht unterscheiden lässt.',
    untestable:
      'Dieser Port lässt sich vom Ort der Prüfung aus nicht ansprechen; über den Server sagt das nichts.',
    error: 'Die Prüfung selbst ist gescheitert; über den Server sagt das nichts.',
  },
  reason: {
    greeting: 'bei der Begrüßung',
    ehlo: 'nach EHLO',
    http: 'ein Webserver antwortet',
    ssh: 'ein SSH-Server antwortet',
    other: 'die Antwort ist keine SMTP-Begrüßung',
    'too-long': 'die Antwort nimmt kein Ende',
    'starttls-refused': 'STARTTLS angeboten, aber abgelehnt',
    'obsolete-version': 'nur TLS 1.1 oder älter',
    'not-tls': 'die Antwort ist kein TLS',
    'cut-off': 'beim TLS-Aufbau abgebrochen',
    stalled: 'der TLS-Aufbau blieb stehen',
    'bad-signature': 'der Server weist den Schlüssel nicht nach',
    'protocol-error': 'der Server verletzt das TLS-Protokoll',
    'beyond-our-client': 'Grenze dieser Prüfung, nicht des Servers',
    'host-unreachable': 'laut Netz ist der Server nicht erreichbar',
    'port-25-forbidden': 'Port 25 ist hier gesperrt',
    'platform-range': 'die Adresse gehört zum Netz, aus dem wir prüfen',
    'opaque-failure': 'die Verbindung scheiterte ohne Angabe',
    'no-route': 'von hier führt kein Weg zu dieser Art Adresse',
    'vantage-failed': 'am Ort der Prüfung gab es eine Störung',
    'vantage-late': 'der Ort der Prüfung hat zu spät geantwortet',
    budget: 'Zeit, Verbindungen oder Kontingent erschöpft',
  },
  alert: (name) => `TLS-Alarm: ${name}`,
  explanation: {
    'starttls-refused': 'Der Server nennt STARTTLS unter seinen Erweiterungen und lehnt den Befehl dann ab.',
    'obsolete-version':
      'Der Server spricht kein neueres TLS als 1.1, und das ist veraltet (RFC 8996). Viele Mailprogramme lehnen es ab.',
    'not-tls': 'Wo TLS hätte beginnen sollen, hat der Server etwas anderes gesendet.',
    'cut-off': 'Der Server hat die Verbindung geschlossen, während TLS aufgebaut wurde.',
    stalled: 'Der Server hat nicht mehr geantwortet, während TLS aufgebaut wurde.',
    'bad-signature':
      'Der Server zeigt ein Zertifikat, weist aber nicht nach, dass er den Schlüssel dazu hat.',
    'protocol-error':
      'Der Server hat sich nicht an die Regeln von TLS gehalten; die Verbindung wurde darum aufgegeben.',
    'beyond-our-client':
      'Der Server hat etwas gewählt, das diese Prüfung nicht beherrscht. Das spricht nicht gegen den Server: Mailprogramme können sich womöglich gut verbinden.',
  },
  alertExplanation: {
    'handshake-failure': 'Der Server fand in dem, was ihm angeboten wurde, nichts Annehmbares.',
    'protocol-version': 'Der Server nimmt keine der angebotenen TLS-Versionen an, 1.0 bis 1.3.',
    'insufficient-security': 'Der Server verlangt stärkere Verschlüsselung, als angeboten wurde.',
    'internal-error': 'Der Server meldet eine eigene Störung.',
    'unrecognized-name': 'Der Server gibt an, diesen Hostnamen nicht zu bedienen.',
    'certificate-required': 'Der Server lässt nur Clients mit eigenem Zertifikat ein.',
  },
  silentOn: { 80: WEB_SERVER, 443: WEB_SERVER },
};
