/** The words for results from the reader's own machine, in German. */
import type { LocalResultWords } from '../local-result.ts';
import { outcome } from './outcome.ts';

export const localResult: LocalResultWords = {
  column: { here: 'Ihr Netz', edge: 'Prüfdienst' },
  noneHere: 'Keiner der funktionierenden Ports ist aus Ihrem Netz nutzbar',
  outcome: {
    greeting: 'Begrüßung erhalten',
    tls: 'TLS funktioniert',
    declined: 'Server lehnt ab',
    connected: 'Port antwortet',
    refused: 'Verbindung abgewiesen',
    timeout: 'keine Antwort',
    unknown: 'nicht geprüft',
  },
  edge: { ...outcome, untestable: 'nicht geprüft' },
  conclusion: {
    'both-open': 'von beiden Seiten offen',
    'blocked-here': 'auf Ihrer Seite gesperrt',
    'declined-here': 'Server weist Sie ab',
    down: 'für beide nicht erreichbar',
    'wrong-tls-mode': 'falscher TLS-Modus',
    altered: 'unterwegs verändert?',
    doubtful: 'offen, Versand fraglich',
    'open-here-only': 'nur von Ihnen aus offen',
    'not-compared': 'kein Vergleich',
  },
  sentence: {
    'both-open': 'auf Ihrer Seite ist dieser Port nicht gesperrt.',
    'blocked-here':
      'meist durch Firewall, Virenscanner, Router oder Internetanbieter; seltener durch den Server selbst.',
    'declined-here':
      'den Grund nennt die Begrüßung des Servers im Terminal. Oft steht Ihre IP-Adresse auf einer Sperrliste.',
    down: 'auch der Prüfdienst erreicht den Port nicht. Nehmen Sie einen anderen Port, oder fragen Sie den Betreiber des Servers.',
    'wrong-tls-mode':
      'der Port verschlüsselt anders als üblich. Ist für den Port SSL/TLS üblich, wählen Sie STARTTLS, sonst SSL/TLS.',
    altered:
      'Begrüßung, EHLO-Antwort, Zertifikat oder TLS-Modus unterscheiden sich. Oft liest ein Virenscanner oder eine Firewall mit; manchmal gibt es mehrere Server.',
    doubtful:
      'der Prüfdienst erreicht den Port, kommt aber nicht weiter; den Grund nennt seine Spalte. Nehmen Sie einen anderen Port.',
    'open-here-only': 'das kann Absicht sein, oder ein Virenscanner antwortet anstelle des Servers.',
    'not-compared':
      'eine der beiden Seiten konnte den Port nicht prüfen. Die meisten Netze sperren Port 25; für den eigenen Mailversand brauchen Sie ihn nicht.',
  },
};
