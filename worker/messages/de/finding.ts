/** The words for findings in German. Only wording; the code decides when to use it. */
import type { NoPortWhy } from '../../api/index.ts';
import { type BlockedWords, type FindingWords, wordsFor } from '../finding.ts';
import { duration, inParentheses, list } from '../format.ts';

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
  'unsupported-key': 'mit einem Schlüssel seltener Art',
  'obsolete-version': 'mit veraltetem TLS',
  'no-forward-secrecy': 'ohne Forward Secrecy',
};

const BLOCKED: BlockedWords = {
  known: 'bekanntlich gesperrt',
  sometimes: 'in manchen Fällen gesperrt',
  said: 'angeblich gesperrt, aber von niemandem bestätigt',
};

const WHY_NO_PORT: Readonly<Record<NoPortWhy, string>> = {
  'blocked-by-your-network':
    'Kein Port ist zu empfehlen: Die Ports, die funktionieren, sind in Ihrem eigenen Netz gesperrt, soweit man es kennt. Lassen Sie dort einen freigeben oder senden Sie über ein anderes Netz.',
  'works-from-some-places':
    'Kein Port ist zu empfehlen: Keiner funktioniert von allen Orten aus, die ihn geprüft haben, auf die gleiche Weise.',
  busy: 'Zurzeit ist kein Port zu empfehlen: Der Server hat gerade keine Zeit. Versuchen Sie es in einigen Minuten noch einmal.',
  'beyond-our-client':
    'Kein Port ist zu empfehlen: Der Server hat etwas gewählt, das diese Prüfung nicht beherrscht. Ein Mailprogramm kann sich womöglich gut verbinden.',
  'reachability-only':
    'Kein Port ist zu empfehlen: Es wurde nur gesehen, dass Ports antworten, nicht ob sie SMTP sprechen. Prüfen Sie auch von einer Region aus.',
  'servers-only':
    'Kein Port ist zu empfehlen: Nur Port 25 funktioniert, und der ist für Mail zwischen Servern da. Fragen Sie Ihren Anbieter, über welchen Host und Port Sie senden sollen.',
  'nothing-works':
    'Kein Port ist zu empfehlen: Der Host antwortet, aber auf keinem Port lässt sich Mail versenden. Sehen Sie sich das Ergebnis jedes Ports an oder fragen Sie den Betreiber.',
  'nothing-answers':
    'Kein Port ist zu empfehlen: Keiner ist erreichbar. Prüfen Sie den Namen des Mailservers oder fragen Sie seinen Betreiber.',
  'servers-port-only':
    'Kein Port ist zu empfehlen: Gefragt war nur nach Port 25, und der ist für Mail zwischen Servern da. Prüfen Sie 465 und 587.',
  'nothing-measured':
    'Kein Port ist zu empfehlen: Keiner ließ sich prüfen; über den Server sagt das nichts. Versuchen Sie es gleich noch einmal.',
};

export const finding: FindingWords = {
  heading: 'Auffälligkeiten',
  problem: PROBLEM,
  sentence: {
    'all-dead': (ports) =>
      `${onPorts(ports)} kam keine Verbindung zustande: Dort lauscht niemand, der Host ist aus, oder eine Firewall davor lässt niemanden durch.`,
    'no-usable-port': (_, { why }) =>
      Object.hasOwn(WHY_NO_PORT, why) ? WHY_NO_PORT[why] : 'Kein Port ist zu empfehlen.',
    'certificate-untrusted': (ports, { problems }) =>
      `${onPorts(ports)} ist das Zertifikat nicht vertrauenswürdig${inParentheses(all(wordsFor(PROBLEM, problems)))}. Mailprogramme warnen oder lehnen ab.`,
    'blocked-by-your-network': (ports, { name, certainty }) =>
      `Im Netz ${name} ${BLOCKED[certainty] ?? BLOCKED.known}: ausgehende Verbindungen zu ${toPorts(ports)}. Was immer hier gemessen wurde: Von dort aus funktionieren sie vielleicht nicht.`,
    'documented-but-closed': (ports, { provider }) =>
      `${provider} dokumentiert ${portsInWords(ports)}, aber dort kommt keine Verbindung zustande. Nehmen Sie einen anderen Port.`,
    'open-from-some-regions': (ports, { open, dead }) =>
      `${portsInWords(ports)} ${ports.length === 1 ? 'ist' : 'sind'} von ${all(open)} aus erreichbar, von ${all(dead)} aus nicht. Etwas auf dem Weg sperrt die Verbindung, oder der Host lässt nicht jeden ein.`,
    'some-dead': (ports, { suspects, names, places }) =>
      suspects.length === 0
        ? `${portsInWords(ports)} ${ports.length === 1 ? 'ist' : 'sind'} nicht erreichbar, andere schon: Der Host bietet ${ports.length === 1 ? 'ihn' : 'sie'} nicht an, oder eine Firewall verwirft die Verbindung oder weist sie ab.`
        : `Von ${all(places)} aus ${ports.length === 1 ? 'ist' : 'sind'} ${portsInWords(ports)} nicht erreichbar, andere schon. Genau das sperren nach außen zum Beispiel ${all(names)}. Der Verdacht fällt darum auf das Netz dort; bewiesen ist er nicht.`,
    'ipv6-dead': (ports) =>
      `${portsInWords(ports)} ${ports.length === 1 ? 'funktioniert' : 'funktionieren'} über IPv4, aber nicht über IPv6. Programme, die es zuerst mit IPv6 versuchen, warten lange oder geben auf; bis der Betreiber das behebt, hilft IPv4.`,
    'ipv4-dead': (ports) =>
      `${portsInWords(ports)} ${ports.length === 1 ? 'funktioniert' : 'funktionieren'} über IPv6, aber nicht über IPv4. Wer kein IPv6 hat, kann sich nicht verbinden.`,
    'no-encryption': (ports) =>
      `${onPorts(ports)} bietet der Server keine Verschlüsselung an: Passwort und Mail wären unterwegs lesbar.`,
    'certificate-expires-soon': (ports, { days }) =>
      `${onPorts(ports)} läuft das Zertifikat in ${days < 1 ? 'weniger als einem Tag' : days === 1 ? '1 Tag' : `${days} Tagen`} ab. Der Betreiber sollte es jetzt erneuern.`,
    'rate-limited-by-host': (ports) =>
      `${onPorts(ports)} hatte der Server keine Zeit, wie es nach zu vielen Verbindungen vorkommt. Das spricht nicht gegen ihn; versuchen Sie es später noch einmal.`,
    'greeting-delayed': (ports, { ms }) =>
      `${onPorts(ports)} begrüßt der Server erst nach ${duration('de', ms)}. Das kann Absicht sein, um Spammer zu entlarven; ein Programm mit weniger Geduld gibt auf.`,
    'certificates-differ': (ports) =>
      `${onPorts(ports)} steht ein Zertifikat mit anderen Namen als sonst auf diesem Host. Vielleicht antwortet dort ein anderer Server, oder einer wurde vergessen.`,
    'open-but-undocumented': (ports, { provider }) =>
      `${portsInWords(ports)} ${ports.length === 1 ? 'funktioniert' : 'funktionieren'}, ${provider} dokumentiert ${ports.length === 1 ? 'ihn' : 'sie'} aber nicht: Das kann ohne Ankündigung enden.`,
    'beyond-our-client': (ports) =>
      `${onPorts(ports)} hat der Server eine Verschlüsselung gewählt, die diese Prüfung nicht beherrscht. Das spricht nicht gegen den Server.`,
    'port-25-not-testable': (ports) =>
      `${portsInWords(ports)} ließ sich nicht prüfen: Der Port ist dort gesperrt, von wo aus wir prüfen. Über den Server sagt das nichts.`,
    'tls-mode-mismatch': (ports, { seen }) => {
      const subject = portsInWords(ports);
      const one = ports.length === 1;
      const speaks = one ? 'spricht' : 'sprechen';
      switch (seen) {
        case 'starttls':
          return `${subject} ${speaks} hier STARTTLS; üblich ist SSL/TLS ab dem ersten Byte. Wählen Sie dafür im Mailprogramm STARTTLS.`;
        case 'implicit-tls':
          return `${subject} ${speaks} hier SSL/TLS ab dem ersten Byte; üblich ist STARTTLS. Wählen Sie dafür im Mailprogramm SSL/TLS.`;
        case 'plaintext':
          return `${subject} ${speaks} hier SMTP ganz ohne Verschlüsselung; üblich ist SSL/TLS ab dem ersten Byte.`;
        default:
          return `${subject} ${speaks} nicht die Art von Verschlüsselung, die dort üblich ist.`;
      }
    },
    'starttls-injection': (ports) =>
      `${onPorts(ports)} folgte auf die Zusage zu STARTTLS noch unverschlüsselter Text. Er kann von jemandem unterwegs stammen (wie bei CVE-2011-0411); diese Prüfung hat ihn verworfen, ein sorgloses Programm würde ihm glauben.`,
    'auth-in-clear': (ports) =>
      `${onPorts(ports)} lässt der Server die Anmeldung schon vor der Verschlüsselung zu, mit AUTH PLAIN oder LOGIN. Ein Mailprogramm, das nicht auf Verschlüsselung besteht, sendet das Passwort dann lesbar.`,
  },
};
