/** The words for a discovery in German. */
import type { DiscoveryWords } from '../discovery.ts';
import { sentence } from '../sentence.ts';

export const discovery: DiscoveryWords = {
  title: (domain) => `Server für den Mailversand mit ${domain}`,
  column: { server: 'Server', port: 'Port', encryption: 'Verschlüsselung', source: 'Quelle' },
  encryption: { 'implicit-tls': 'SSL/TLS', starttls: 'STARTTLS', plaintext: 'keine' },
  source: { srv: 'SRV-Eintrag', autoconfig: 'Autoconfig', ispdb: 'ISPDB', mx: 'MX-Eintrag' },
  outcome: {
    found: 'gefunden',
    nothing: 'nichts',
    'not-offered': 'nicht angeboten',
    failed: 'keine Antwort',
  },
  claim: 'Das sind Angaben, keine Messungen. Ob die Ports antworten, zeigt eine Prüfung:',
  nothing: (domain) =>
    sentence`Niemand sagt, welcher Server Mail von ${domain} annimmt. Sehen Sie in den Einstellungen eines Mailprogramms nach, mit dem der Versand klappt, oder fragen Sie Ihren Mailanbieter nach dem „Postausgangsserver (SMTP)“.`,
  incomplete: (domain) =>
    sentence`Für den Versand von ${domain} war kein Server zu finden, aber nicht jede Quelle hat geantwortet. Fragen Sie in ein paar Minuten noch einmal, oder sehen Sie in den Einstellungen eines Mailprogramms nach, mit dem der Versand klappt.`,
  onlyPlaintext:
    'Alle diese Server werden ohne Verschlüsselung genannt. Melden Sie sich dort nicht an: Ihr Passwort wäre lesbar.',
  asked: 'Gefragt',
};
