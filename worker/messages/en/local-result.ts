/** The words for results from the reader's own machine, in English. */
import type { LocalResultWords } from '../local-result.ts';
import { outcome } from './outcome.ts';

export const localResult: LocalResultWords = {
  column: { here: 'Your network', edge: 'Checking service' },
  noneHere: 'None of the ports that work can be used from your network',
  outcome: {
    greeting: 'server greets',
    tls: 'TLS works',
    declined: 'server declines',
    connected: 'port answers',
    refused: 'connection refused',
    timeout: 'no answer',
    unknown: 'not tested',
  },
  edge: { ...outcome, untestable: 'not tested' },
  conclusion: {
    'both-open': 'open for both',
    'blocked-here': 'blocked on your side',
    'declined-here': 'server turns you away',
    down: 'down at the provider',
    'wrong-tls-mode': 'wrong TLS mode',
    altered: 'altered on the way?',
    doubtful: 'open, mail doubtful',
    'open-here-only': 'open only from your side',
    'not-compared': 'not compared',
  },
  sentence: {
    'both-open': 'nothing on your side is in the way of this port.',
    'blocked-here':
      'mostly by a firewall, an antivirus program, the router or the network provider; now and then by the server itself.',
    'declined-here': 'its greeting in the terminal says why. Often your address is on a blocklist.',
    down: 'the checking service does not reach the port either. Use another one, or ask the operator.',
    'wrong-tls-mode':
      'the port does not encrypt in the usual way. On a usual SSL/TLS port choose STARTTLS, else SSL/TLS.',
    altered:
      'greeting, EHLO, certificate or TLS mode differ between the two. Often an antivirus program or a firewall reads along; now and then there are several servers.',
    doubtful:
      'the checking service reached the port and got no further; its column says why. Use another one.',
    'open-here-only': 'that may be on purpose, or an antivirus program answers in place of the server.',
    'not-compared':
      'one of the two could not test the port. Most networks bar port 25; sending your own mail does not need it.',
  },
};
