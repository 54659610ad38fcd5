/** The words of the text form in English. */
import { list } from './format.ts';
import type { TextWords } from './text.ts';

export const textEn: TextWords = {
  title: (host) => `SMTP ports of ${host}`,
  notSeenFrom: (place) => `nothing seen from ${place}`,
  seenFrom: (place, when) => `seen from ${place}, ${when}`,
  insteadOf: (colo, region) => `data centre ${colo} in place of ${region}`,
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
    title: (host) => `SMTP ports of ${host} in the past days`,
    nothing: 'Nothing is remembered of this host.',
    column: ['FROM', 'PORT', 'SINCE (UTC)', 'LAST SEEN (UTC)', 'RESULT'],
  },
  usage: (origin, example) => `Which SMTP ports of a mail server answer, as this service sees them.

  curl ${origin}/${example}
  curl '${origin}/${example}?ports=465,587'
  curl '${origin}/v1/check?host=${example}&format=json'
  curl -N '${origin}/v1/check?host=${example}&format=ndjson'

Parameters: ports, family (auto, 4, 6, both), regions (weur,enam or all), lang,
transcript=1, color=always.
Who probes, and how to opt out: ${origin}/about
`,
};
