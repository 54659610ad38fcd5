/** The words for results from the reader's own machine, in German. */
import type { LocalResultWords } from '../local-result.ts';
import { outcome } from './outcome.ts';

export const localResult: LocalResultWords = {
  column: { here: 'Ihr Netz', edge: 'Prüfdienst' },
  noneHere: 'Keiner der Ports, die funktionieren, ist aus Ihrem Netz zu gebrauchen',
  outcome: {
    greeting: 'Server grüßt',
    tls: 'TLS funktioniert',
    declined: 'Server lehnt ab',
    connected: 'Port antwortet',
    refused: 'Verbindung abgewiesen',
    timeout: 'keine Antwort',
    unknown: 'nicht geprüft',
  },
  edge: { ...outcome, untestable: 'nicht geprüft' },
  conclusion: {
    'both-open': 'für beide offen',
    'blocked-here': 'auf Ihrer Seite gesperrt',
    'declined-here': 'Server weist Sie ab',
    down: 'beim Anbieter gestört',
    'wrong-tls-mode': 'falsche TLS-Art',
    altered: 'unterwegs verändert?',
    doubtful: 'offen, Mail fraglich',
    'open-here-only': 'nur von Ihnen aus offen',
    'not-compared': 'kein Vergleich',
  },
  sentence: {
    'both-open': 'auf Ihrer Seite steht diesem Port nichts im Weg.',
    'blocked-here': 'meist von Firewall, Virenschutz, Router oder Netzanbieter; seltener vom Server selbst.',
    'declined-here': 'seine Begrüßung im Terminal sagt, warum. Oft steht Ihre Adresse auf einer Sperrliste.',
    down: 'auch der Prüfdienst erreicht den Port nicht. Nehmen Sie einen anderen, oder fragen Sie den Betreiber.',
    'wrong-tls-mode':
      'der Port verschlüsselt anders als üblich. Wählen Sie auf einem üblichen SSL/TLS-Port STARTTLS, sonst SSL/TLS.',
    altered:
      'Begrüßung, EHLO, Zertifikat oder TLS-Art unterscheiden sich. Oft liest ein Virenschutz oder eine Firewall mit; manchmal gibt es mehrere Server.',
    doubtful:
      'der Prüfdienst erreicht den Port, kommt aber nicht weiter; seine Spalte sagt, warum. Nehmen Sie einen anderen.',
    'open-here-only': 'das kann Absicht sein, oder ein Virenschutz antwortet an Stelle des Servers.',
    'not-compared':
      'einer von beiden konnte den Port nicht prüfen. Port 25 sperren die meisten Netze; zum Senden eigener Mail braucht man ihn nicht.',
  },
};
