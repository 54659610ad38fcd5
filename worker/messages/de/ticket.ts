/** The words for tickets in German. Only wording; the code decides when to use it. */
import { list, longDate } from '../format.ts';
import type { TicketWords } from '../ticket.ts';

const named = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'Port' : 'Ports'} ${list('de', ports)}`;
const onPorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'Port' : 'den Ports'} ${list('de', ports)}`;

export const ticket: TicketWords = {
  page: {
    title: (host) => `Hilfe zu ${host} holen`,
    lead: 'Texte an Ihren Hoster und an den Mailanbieter, mit den Belegen einer Prüfung.',
    write: 'Prüfen und die Texte schreiben',
    subject: 'Betreff',
    text: 'Text',
  },
  to: { hoster: 'Für Ihren Hoster oder Ihr Netz', provider: 'Für den Mailanbieter' },
  hint: {
    hoster:
      'Senden Sie den Text nur, wenn der Port bei Ihnen nicht antwortet. Führen Sie vorher die Zeile darin auf Ihrem Rechner aus; setzen Sie ihre Ausgabe an die Stelle von YOUR_RESULT und den Namen oder die Adresse des Rechners an die von YOUR_MACHINE.',
    provider: 'Was darin steht, wurde von außerhalb Ihres Netzes gemessen; auszufüllen ist nichts.',
  },
  nothing: 'Hier hilft keine Anfrage: Keiner dieser Ports ist für Sie gedacht.',
  subject: {
    hoster: (host, ports) =>
      `Bitte um Öffnung ${ports.length === 1 ? 'des ausgehenden TCP-Ports' : 'ausgehender TCP-Ports'} ${list('de', ports)} (${host})`,
    provider: (host, ports) => `${host}: ${named(ports)} ${ports.length === 1 ? 'geht' : 'gehen'} nicht`,
  },
  greeting: 'Guten Tag,',
  before: {
    hoster: (host, ports) => [
      `ich möchte Mail über ${host} versenden. Von außerhalb Ihres Netzes antwortet der Server auf ${onPorts(ports)}:`,
    ],
    provider: (host, ports) => [
      `${host} ist auf ${onPorts(ports)} nicht benutzbar. Das hat eine Prüfung von außerhalb meines Netzes gesehen:`,
    ],
  },
  after: {
    hoster: (ports, command) => [
      `Auf meinem Rechner YOUR_MACHINE habe ich ausgeführt: ${command}`,
      'Ausgabe: YOUR_RESULT',
      ports.length === 1
        ? 'Falls ausgehende Verbindungen zu diesem Port in Ihrem Netz gesperrt sind, öffnen Sie ihn bitte für mich oder sagen Sie mir, wie ich ihn öffnen lassen kann.'
        : 'Falls ausgehende Verbindungen zu diesen Ports in Ihrem Netz gesperrt sind, öffnen Sie sie bitte für mich oder sagen Sie mir, wie ich sie öffnen lassen kann.',
    ],
    provider: (ports) => [
      `Bitte bringen Sie ${ports.length === 1 ? 'den Port in Ordnung oder nennen Sie mir den, der an seine Stelle tritt' : 'die Ports in Ordnung oder nennen Sie mir die, die an ihre Stelle treten'}.`,
    ],
  },
  document: {
    hoster: (ports, name, source, date) =>
      `Laut ${source} (${longDate('de', date)}) sperrt ${name} ausgehende Verbindungen zu ${onPorts(ports)}.`,
    provider: (ports, _, source, date) =>
      `Unter ${source} (${longDate('de', date)}) stehen Sie mit ${named(ports)}.`,
  },
  notPort25: 'Die Mail wird mit Passwort bei diesem einen Server eingeliefert; Port 25 brauche ich nicht.',
  closing: 'Vielen Dank',
  evidence: {
    port: (port, address) => (address === null ? `Port ${port}` : `Port ${port} an ${address}`),
    connected: (time) => `verbunden nach ${time}`,
    greeting: (text) => `Begrüßung „${text}“`,
    seen: (when, place) => `${when} UTC, Prüfort: ${place}`,
  },
};
