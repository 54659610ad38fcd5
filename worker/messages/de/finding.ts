/** The words for findings in German. Only wording; the code decides when to use it. */
import type { NoPortWhy } from '../../api/index.ts';
import { type BlockedWords, type FindingWords, isOAuth, wordsFor } from '../finding.ts';
import { dateOrMonth, duration, inParentheses, kilobytes, list } from '../format.ts';
import { conditionText } from '../network.ts';
import { network } from './network.ts';
import { outcome } from './outcome.ts';

const portsInWords = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'Port' : 'Ports'} ${list('de', ports)}`;
const onPorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'Auf Port' : 'Auf den Ports'} ${list('de', ports)}`;

const toPorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'Port' : 'den Ports'} ${list('de', ports)}`;
const all = (items: readonly (string | number)[]): string => list('de', items);

const PROBLEM: FindingWords['problem'] = {
  'name-mismatch': 'für einen anderen Namen',
  expired: 'abgelaufen',
  'not-yet-valid': 'noch nicht gültig',
  'self-signed': 'selbst signiert',
  'untrusted-root': 'von einer unbekannten Stelle',
  'incomplete-chain': 'mit unvollständiger Kette',
  'wrong-purpose': 'für einen anderen Zweck',
  'weak-signature': 'mit schwacher Signatur',
  'weak-key': 'mit schwachem Schlüssel',
  'unsupported-key': 'mit einer Schlüsselart, die wir nicht prüfen können',
  'obsolete-version': 'mit veraltetem TLS',
  'no-forward-secrecy': 'ohne Forward Secrecy',
  'too-many-certificates': 'mit mehr Zertifikaten, als wir durchsuchen',
  'weak-handshake-signature': 'mit schwacher Signatur beim TLS-Aufbau',
  'no-secure-renegotiation': 'ohne sichere Neuverhandlung',
};

const BLOCKED: BlockedWords = {
  known: 'bekanntermaßen gesperrt',
  sometimes: 'in manchen Fällen gesperrt',
  said: 'angeblich, aber unbestätigt, gesperrt',
};

const WHY_NO_PORT: Readonly<Record<NoPortWhy, string>> = {
  'blocked-by-your-network':
    'Wir können keinen Port empfehlen: Ihr Netz sperrt bekanntermaßen die Ports, die funktionieren. Lassen Sie dort einen freigeben, oder senden Sie über ein anderes Netz.',
  'works-from-some-places':
    'Wir können keinen Port empfehlen: Keiner funktioniert von allen Prüforten aus gleich.',
  'check-refused-here':
    'Wir können keinen Port empfehlen: Der Server hat unsere Prüfung abgewiesen. Das liegt daran, von wo aus wir prüfen, und sagt nichts über Ihre eigene Verbindung: Testen Sie sie aus Ihrem Netz.',
  busy: 'Wir können zurzeit keinen Port empfehlen: Der Server ist ausgelastet. Versuchen Sie es in einigen Minuten noch einmal.',
  'beyond-our-client':
    'Wir können keinen Port empfehlen: Diese Prüfung konnte die Verschlüsselung nicht beurteilen. Mailprogramme können sich möglicherweise trotzdem verbinden.',
  'reachability-only':
    'Wir können keinen Port empfehlen: Wir wissen nur, dass Ports antworten, aber nicht, ob sie SMTP sprechen. Prüfen Sie auch von einer Region aus.',
  'no-greeting':
    'Wir können keinen Port empfehlen: Der Server nimmt Verbindungen an, hat aber in den wenigen Sekunden, die eine Prüfung wartet, nicht geantwortet. Vielleicht lässt er neue Clients absichtlich warten, und Mailprogramme warten länger als wir. Testen Sie ihn aus Ihrem Netz.',
  'servers-only':
    'Wir können keinen Port empfehlen: Nur Port 25 funktioniert, und der ist für Mail zwischen Servern gedacht. Fragen Sie Ihren Anbieter, über welchen Host und Port Sie senden sollen.',
  'nothing-works':
    'Wir können keinen Port empfehlen: Der Host antwortet, aber über keinen Port lassen sich E-Mails senden. Sehen Sie sich das Ergebnis jedes Ports an, oder fragen Sie den Betreiber.',
  'nothing-answers':
    'Wir können keinen Port empfehlen: Keiner ist erreichbar. Prüfen Sie den Namen des Mailservers, oder fragen Sie den Betreiber.',
  'servers-port-only':
    'Wir können keinen Port empfehlen: Geprüft wurde nur Port 25, und der ist für Mail zwischen Servern gedacht. Prüfen Sie 465 und 587.',
  'nothing-measured':
    'Wir können keinen Port empfehlen: Die entscheidenden ließen sich nicht prüfen, was nichts über den Server sagt. Versuchen Sie es gleich noch einmal.',
};

export const finding: FindingWords = {
  heading: 'Auffälligkeiten',
  problem: PROBLEM,
  sentence: {
    'all-dead': (ports) =>
      `${onPorts(ports)} konnte keine Verbindung aufgebaut werden: Dort läuft kein Dienst, der Host ist ausgeschaltet, oder eine Firewall davor lässt niemanden durch.`,
    'no-usable-port': (_, { why }) =>
      Object.hasOwn(WHY_NO_PORT, why) ? WHY_NO_PORT[why] : 'Wir können keinen Port empfehlen.',
    'certificate-untrusted': (ports, { problems }) =>
      `${onPorts(ports)} ist das Zertifikat nicht vertrauenswürdig${inParentheses(all(wordsFor(PROBLEM, problems)))}. Mailprogramme zeigen eine Warnung oder verweigern die Verbindung.`,
    'firewall-masks-smtp': (ports) =>
      `${onPorts(ports)} überschreibt eine Firewall unterwegs, was der Server sagt, und entfernt STARTTLS, sodass nichts verschlüsselt wird. Der Server kann in Ordnung sein. Wer die Firewall betreibt, sollte deren SMTP-Prüfung abschalten.`,
    'blocked-by-your-network': (ports, { name, certainty, condition }) =>
      `Im Netz ${name} sind ausgehende Verbindungen zu ${toPorts(ports)} ${BLOCKED[certainty] ?? BLOCKED.known}. Möglicherweise funktionieren sie von dort aus nicht.${conditionText(network, condition)}`,
    'documented-but-closed': (ports, { provider }) =>
      `${provider} dokumentiert ${portsInWords(ports)}, aber wir konnten keine Verbindung aufbauen. Verwenden Sie einen anderen Port.`,
    'open-from-some-regions': (ports, { open, dead }) =>
      `${portsInWords(ports)} ${ports.length === 1 ? 'ist' : 'sind'} von ${all(open)} aus erreichbar, von ${all(dead)} aus nicht. Die Verbindung wird unterwegs gesperrt, oder der Host nimmt nur Verbindungen aus bestimmten Netzen an.`,
    'some-dead': (ports, { suspects, names, places }) =>
      suspects.length === 0
        ? `${portsInWords(ports)} ${ports.length === 1 ? 'ist' : 'sind'} nicht erreichbar, andere schon: Der Host bietet ${ports.length === 1 ? 'ihn' : 'sie'} nicht an, oder eine Firewall verwirft die Verbindung oder weist sie ab.`
        : `Von ${all(places)} aus ${ports.length === 1 ? 'ist' : 'sind'} ${portsInWords(ports)} nicht erreichbar, andere schon. Von ${all(names)} und anderen ist bekannt, dass sie genau diese ausgehenden Verbindungen sperren. Die Ursache liegt also möglicherweise im dortigen Netz; bestätigt ist das nicht.`,
    'address-dead': (ports, { addresses }) =>
      `${onPorts(ports)} antwortet dieser Host nicht unter jeder Adresse: ${all(addresses)} ${addresses.length === 1 ? 'nimmt' : 'nehmen'} keine Verbindungen an. Mailprogramme versuchen die nächste Adresse, manche aber erst nach langem Warten. Der Betreiber sollte ${addresses.length === 1 ? 'sie' : 'diese Adressen'} in Ordnung bringen oder aus dem DNS nehmen.`,
    'addresses-differ': (ports, { addresses }) =>
      `${onPorts(ports)} verhalten sich nicht alle Adressen dieses Hosts gleich: ${all(addresses)} ${addresses.length === 1 ? 'weicht' : 'weichen'} bei Ergebnis, Verschlüsselung oder Zertifikat von den anderen ab. Was ein Mailprogramm vorfindet, hängt davon ab, welche Adresse es verwendet.`,
    'ipv6-dead': (ports) =>
      `${portsInWords(ports)} ${ports.length === 1 ? 'funktioniert' : 'funktionieren'} über IPv4, aber nicht über IPv6. Programme, die es zuerst mit IPv6 versuchen, warten lange oder geben auf. Verwenden Sie IPv4, bis der Betreiber das Problem behebt.`,
    'ipv4-dead': (ports) =>
      `${portsInWords(ports)} ${ports.length === 1 ? 'funktioniert' : 'funktionieren'} über IPv6, aber nicht über IPv4. Ohne IPv6 ist keine Verbindung möglich.`,
    'not-always': (ports, { outcomes }) =>
      `${portsInWords(ports)} ${ports.length === 1 ? 'hatte' : 'hatten'} bei den letzten Prüfungen unterschiedliche Ergebnisse: ${all(wordsFor(outcome, outcomes).map((one) => `„${one}“`))}. Das aktuelle Ergebnis gilt nicht immer.`,
    'no-encryption': (ports) =>
      `${onPorts(ports)} bietet der Server keine Verschlüsselung an: Passwörter und E-Mails würden im Klartext gesendet.`,
    'certificate-expires-soon': (ports, { days, certificate }) => {
      const left = days < 1 ? 'weniger als einem Tag' : days === 1 ? '1 Tag' : `${days} Tagen`;
      return certificate === 'intermediate'
        ? `${onPorts(ports)} läuft ein Zwischenzertifikat in ${left} ab. Dem Zertifikat des Servers wird dann nicht mehr vertraut. Der Betreiber sollte die aktuelle Zertifikatskette einrichten.`
        : `${onPorts(ports)} läuft das Zertifikat in ${left} ab. Der Betreiber sollte es jetzt erneuern.`;
    },
    'check-refused-here': (ports, { words }) =>
      `${onPorts(ports)} hat der Server unsere Prüfung abgewiesen: „${words}“. Das liegt daran, von wo aus wir prüfen, und sagt nichts über Ihre eigene Verbindung.`,
    'rate-limited-by-host': (ports) =>
      `${onPorts(ports)} begrenzt der Server die Zahl der Verbindungen, und unsere Prüfung hat die Grenze erreicht. Das heißt nicht, dass mit ihm etwas nicht stimmt. Versuchen Sie es später noch einmal.`,
    'greeting-delayed': (ports, { ms }) =>
      `${onPorts(ports)} sendet der Server seine Begrüßung erst nach ${duration('de', ms)}. Das kann Absicht sein, um Spammer abzuwehren, aber Programme mit kurzer Wartezeit geben auf.`,
    'certificates-differ': (ports) =>
      `${onPorts(ports)} nennt das Zertifikat andere Namen als auf den übrigen Ports dieses Hosts. Möglicherweise antwortet dort ein anderer Server.`,
    'not-encrypted-judged': (ports) =>
      `${portsInWords(ports)} ${ports.length === 1 ? 'ist' : 'sind'} verschlüsselt, aber diese Prüfung konnte die Verschlüsselung nicht beurteilen. Deshalb empfehlen wir keinen unverschlüsselten Port: Versuchen Sie es zuerst mit ${ports.length === 1 ? 'diesem' : 'diesen'}.`,
    'open-but-undocumented': (ports, { provider }) =>
      `${portsInWords(ports)} ${ports.length === 1 ? 'funktioniert' : 'funktionieren'}, ${provider} dokumentiert ${ports.length === 1 ? 'ihn' : 'sie'} aber nicht: Das kann sich ohne Ankündigung ändern.`,
    'beyond-our-client': (ports, { capBytes }) =>
      capBytes === undefined
        ? `${onPorts(ports)} hat der Server eine Verschlüsselung gewählt, die diese Prüfung nicht unterstützt. Der Server kann in Ordnung sein.`
        : `${onPorts(ports)} sendet der Server mehr als die ${kilobytes('de', capBytes)}, die diese Prüfung von einem TLS-Handshake liest. Der Server kann in Ordnung sein.`,
    'port-25-not-testable': (ports) =>
      `${portsInWords(ports)} ließ sich nicht prüfen: Unser Hosting-Anbieter sperrt ausgehende Verbindungen dorthin. Der Server kann in Ordnung sein.`,
    'password-sign-in-off': (ports, { provider, from, byDefault }) =>
      `${onPorts(ports)} lehnt ${provider} ab ${dateOrMonth('de', from)} Passwörter ab${byDefault ? ', außer ein Administrator erlaubt sie' : ''}. Verwenden Sie bis dahin ein Mailprogramm mit moderner Anmeldung (OAuth 2.0).`,
    'no-password-sign-in': (ports, { methods }) =>
      `${onPorts(ports)} bietet der Server keine Anmeldung mit Passwort an, nur ${all(methods)}. Das Mailprogramm muss eines dieser Verfahren unterstützen${isOAuth(methods) ? ', etwa OAuth 2.0' : ''}.`,
    'tls-mode-mismatch': (ports, { seen }) => {
      const subject = portsInWords(ports);
      const one = ports.length === 1;
      const speaks = one ? 'spricht' : 'sprechen';
      switch (seen) {
        case 'starttls':
          return `${subject} ${speaks} hier STARTTLS statt des üblichen SSL/TLS. Wählen Sie dafür im Mailprogramm STARTTLS.`;
        case 'implicit-tls':
          return `${subject} ${speaks} hier SSL/TLS statt des üblichen STARTTLS. Wählen Sie dafür im Mailprogramm SSL/TLS.`;
        case 'plaintext':
          return `${subject} ${speaks} hier SMTP ganz ohne Verschlüsselung statt mit dem üblichen SSL/TLS.`;
        default:
          return `${subject} ${one ? 'verwendet' : 'verwenden'} nicht die dort übliche Verschlüsselung.`;
      }
    },
    'starttls-injection': (ports) =>
      `${onPorts(ports)} folgte auf die Antwort zu STARTTLS unverschlüsselter Text. Er kann von einem Angreifer stammen (CVE-2011-0411), und ein anfälliges Programm würde ihn akzeptieren.`,
    'auth-in-clear': (ports) =>
      `${onPorts(ports)} lässt der Server die Anmeldung schon vor der Verschlüsselung zu, mit AUTH PLAIN oder LOGIN. Ein Mailprogramm, das nicht auf Verschlüsselung besteht, sendet das Passwort dann im Klartext.`,
  },
};
