/** The words for a discovery in German. */
import type { DiscoveryWords } from '../discovery.ts';
import { sentence } from '../sentence.ts';

export const discovery: DiscoveryWords = {
  title: (domain) => `Server für den Mailversand mit ${domain}`,
  column: { server: 'Server', port: 'Port', encryption: 'Verschlüsselung', source: 'Quelle' },
  encryption: { 'implicit-tls': 'SSL/TLS', starttls: 'STARTTLS', plaintext: 'keine' },
  source: {
    srv: 'SRV-Eintrag',
    pacc: 'PACC',
    autoconfig: 'Autoconfig',
    known: 'Anbieter',
    ispdb: 'ISPDB',
    mx: 'MX-Eintrag',
  },
  outcome: {
    found: 'gefunden',
    nothing: 'kein Eintrag',
    'not-offered': 'nicht angeboten',
    'not-understood': 'nicht lesbar',
    failed: 'keine Antwort',
  },
  claim: 'Das sind veröffentlichte Angaben, keine Messwerte. Ob die Ports antworten, zeigt eine Prüfung:',
  nothing: (domain) =>
    sentence`Für den Mailversand mit ${domain} ist kein Server veröffentlicht. Sehen Sie in den Einstellungen eines Mailprogramms nach, mit dem der Versand klappt, oder fragen Sie Ihren Mailanbieter nach dem „Postausgangsserver (SMTP)“.`,
  incomplete: (domain) =>
    sentence`Für den Mailversand mit ${domain} wurde kein Server gefunden, aber nicht alle Quellen haben geantwortet. Versuchen Sie es in ein paar Minuten noch einmal, oder sehen Sie in den Einstellungen eines Mailprogramms nach, mit dem der Versand klappt.`,
  notUnderstood: (domain) =>
    sentence`Für den Mailversand mit ${domain} wurde kein Server gefunden. Es gibt zwar eine Konfigurationsdatei für diese Domain, sie ließ sich aber nicht auswerten. Sehen Sie in den Einstellungen eines Mailprogramms nach, mit dem der Versand klappt, oder fragen Sie Ihren Mailanbieter nach dem „Postausgangsserver (SMTP)“ und weisen Sie ihn auf die Datei hin.`,
  fileNotUnderstood: (address) =>
    sentence`Die Konfigurationsdatei unter ${address} ließ sich nicht auswerten und wurde nicht berücksichtigt.`,
  filter: (name) =>
    sentence`E-Mails an diese Domain nimmt zuerst ${name} an. Wer für sie versendet, lässt sich daran nicht erkennen. Fragen Sie den Betreiber der Postfächer.`,
  lastDay: (date) => `Letzter Tag dieses Dienstes: ${date}.`,
  contradiction:
    'Die eigenen Einträge der Domain weichen von dem ab, was über ihren Anbieter bekannt ist. Die eigenen stehen zuerst.',
  onlyPlaintext:
    'Alle diese Server sind ohne Verschlüsselung angegeben. Melden Sie sich dort nicht an: Ihr Passwort würde unverschlüsselt übertragen.',
  asked: 'Abgefragte Quellen',
};
