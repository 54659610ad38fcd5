/** The words for results from the reader's own machine, in English. */
import type { LocalResultWords } from '../local-result.ts';
import { outcome } from './outcome.ts';

export const localResult: LocalResultWords = {
  column: { here: 'Your network', edge: 'Checking service' },
  noneHere: 'None of the working ports can be used from your network',
  outcome: {
    greeting: 'greeting received',
    tls: 'TLS works',
    declined: 'service declined',
    connected: 'port answers',
    refused: 'connection refused',
    timeout: 'no answer',
    unknown: 'not tested',
  },
  edge: { ...outcome, untestable: 'not tested' },
  conclusion: {
    'both-open': 'open from both sides',
    'blocked-here': 'blocked on your side',
    'declined-here': 'server rejects you',
    down: 'unreachable from both',
    'wrong-tls-mode': 'wrong TLS mode',
    altered: 'altered in transit?',
    doubtful: 'open, mail may not work',
    'open-here-only': 'open only from your side',
    'not-compared': 'not compared',
  },
  sentence: {
    'both-open': 'nothing on your side blocks this port.',
    'blocked-here':
      'usually by a firewall, antivirus software, the router or the internet provider; sometimes by the server itself.',
    'declined-here':
      'the server’s greeting in the terminal says why. Often, your IP address is on a blocklist.',
    down: 'the checking service cannot reach the port either. Use another port, or ask the server’s operator.',
    'wrong-tls-mode':
      'the port does not use its usual encryption. If the port normally uses SSL/TLS, choose STARTTLS; otherwise, choose SSL/TLS.',
    altered:
      'the greeting, EHLO response, certificate or TLS mode differs between the two. Often, antivirus software or a firewall intercepts the connection; sometimes there are several servers.',
    doubtful:
      'the checking service reached the port but got no further; its column says why. Use another port.',
    'open-here-only': 'this may be intentional, or antivirus software answers instead of the server.',
    'not-compared':
      'one of the two could not test the port. Most networks block port 25; you do not need it to send your own mail.',
  },
};
