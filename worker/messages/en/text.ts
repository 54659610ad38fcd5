/** The words of the text form in English. */
import { list } from '../format.ts';
import type { TextWords } from '../text.ts';

export const text: TextWords = {
  colon: ': ',
  title: (host) => `SMTP ports of ${host}`,
  notSeenFrom: (place) => `nothing seen from ${place}`,
  seenFrom: (place, when) => `seen from ${place}, ${when}`,
  insteadOf: (colo, region) => `data center ${colo} in place of ${region}`,
  justNow: 'just now',
  column: { port: 'PORT', result: 'RESULT', time: 'TIME', note: 'NOTE' },
  tlsOn: (ports) => `TLS on ${ports.length === 1 ? 'port' : 'ports'} ${list('en-GB', ports)}`,
  tls: {
    version: 'cipher',
    names: 'names',
    issuer: 'issuer',
    valid: 'valid',
    key: 'key',
    chain: 'chain',
    trust: 'trust',
    problem: 'problem',
  },
  transcript: 'Dialogue on port',
  history: {
    colon: ': ',
    title: (host) => `SMTP ports of ${host} in the past days`,
    nothing: 'Nothing is remembered of this host.',
    column: ['FROM', 'PORT', 'SINCE (UTC)', 'LAST SEEN (UTC)', 'RESULT'],
  },
  usage: {
    lead: 'Which SMTP ports of a mail server answer, with which encryption, and which one to use.',
    check: 'Check a host:',
    local: 'The same ports from your own machine, side by side:',
    discover: 'Find the server for a mail address (what stands behind the @ is enough):',
    settings: 'Settings for mail programs and libraries:',
    explain: 'What an error message means:',
    network: 'What your own network is known to block:',
    parameters:
      'Parameters of a check: ports, family (auto, 4, 6, both), regions (weur,enam or all), provider, network, lang, transcript=1, words=1, color=always.',
    about: 'Who probes, and how to opt out:',
  },
};
