/** The words for tickets in German. Only wording; the code decides when to use it. */
import { list, longDate } from '../format.ts';
import type { TicketWords } from '../ticket.ts';

const named = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'Port' : 'Ports'} ${list('de', ports)}`;
const onPorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'Port' : 'den Ports'} ${list('de', ports)}`;

export const ticket: TicketWords = {
  page: {
    title: (host) => `Hilfe zu ${host} anfordern`,
    lead: 'Fertige Nachrichten an Ihren Hosting-Anbieter und an den Mailanbieter, mit den Belegen einer Prüfung.',
    write: 'Prüfen und Nachrichten erstellen',
    subject: 'Betreff',
    text: 'Nachricht',
  },
  to: { hoster: 'Für Ihren Hosting-Anbieter oder Netzbetreiber', provider: 'Für den Mailanbieter' },
  hint: {
    hoster:
      'Senden Sie die Nachricht nur, wenn der Port auf Ihrem Rechner nicht antwortet. Führen Sie vorher dort den angegebenen Befehl aus und ersetzen Sie YOUR_RESULT durch seine Ausgabe und YOUR_MACHINE durch den Namen oder die Adresse des Rechners.',
    provider: 'Alle Angaben wurden von außerhalb Ihres Netzes gemessen; Sie müssen nichts ausfüllen.',
  },
  fillIn:
    'Dieses Netz will vor dem Öffnen eines Ports noch mehr wissen: Füllen Sie auch diese Zeilen aus, oder löschen Sie sie.',
  nothing: 'Hier hilft keine Anfrage: Die Prüfung ergab kein eindeutiges Problem.',
  subject: {
    hoster: (host, ports) =>
      `Bitte um Öffnung ${ports.length === 1 ? 'des ausgehenden TCP-Ports' : 'ausgehender TCP-Ports'} ${list('de', ports)} (${host})`,
    provider: (host, ports) =>
      `${host}: ${named(ports)} ${ports.length === 1 ? 'funktioniert' : 'funktionieren'} nicht`,
  },
  greeting: 'Guten Tag,',
  before: {
    hoster: (host, ports) => [
      `ich möchte Mail über ${host} versenden. Von außerhalb Ihres Netzes antwortet der Server auf ${onPorts(ports)}:`,
    ],
    provider: (host, ports) => [
      `${host} ist auf ${onPorts(ports)} nicht nutzbar. Eine Prüfung von außerhalb meines Netzes ergab:`,
    ],
  },
  after: {
    hoster: (ports, command) => [
      `Auf meinem Rechner YOUR_MACHINE habe ich diesen Befehl ausgeführt: ${command}`,
      'Ergebnis: YOUR_RESULT',
      ports.length === 1
        ? 'Falls ausgehende Verbindungen zu diesem Port in Ihrem Netz gesperrt sind, öffnen Sie ihn bitte für mich oder sagen Sie mir, wie ich ihn öffnen lassen kann.'
        : 'Falls ausgehende Verbindungen zu diesen Ports in Ihrem Netz gesperrt sind, öffnen Sie sie bitte für mich oder sagen Sie mir, wie ich sie öffnen lassen kann.',
    ],
    provider: (ports) => [
      `Bitte beheben Sie das Problem oder nennen Sie mir ${ports.length === 1 ? 'einen anderen Port' : 'andere Ports'}.`,
    ],
  },
  document: {
    hoster: (ports, name, source, date) =>
      `Laut ${source} (${longDate('de', date)}) sperrt ${name} ausgehende Verbindungen zu ${onPorts(ports)}.`,
    provider: (ports, _, source, date) =>
      `Laut ${source} (${longDate('de', date)}) bieten Sie ${ports.length === 1 ? '' : 'die '}${named(ports)} an.`,
  },
  asked: {
    reason: 'Was ich versende und wozu: YOUR_REASON',
    'reverse-name': 'Der Reverse-DNS-Eintrag (PTR) meiner Adresse: YOUR_PTR_RECORD',
    spf: 'Der SPF-Eintrag meiner Domain, der diese Adresse erlaubt: YOUR_SPF_RECORD',
    'paid-invoice': 'Meine erste Rechnung ist bezahlt: YOUR_INVOICE_NUMBER',
  },
  notPort25:
    'Ich versende E-Mails nur über diesen einen Server und melde mich mit Passwort an; Port 25 brauche ich nicht.',
  closing: 'Vielen Dank',
  evidence: {
    port: (port, address) => (address === null ? `Port ${port}` : `Port ${port} an ${address}`),
    connected: (time) => `verbunden nach ${time}`,
    greeting: (text) => `Begrüßung „${text}“`,
    seen: (when, place) => `${when} UTC, Prüfort: ${place}`,
  },
};
