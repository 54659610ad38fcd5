/** The words of the text form in English. */
import { list } from '../format.ts';
import type { TextWords } from '../text.ts';

export const text: TextWords = {
  colon: ': ',
  title: (host) => `SMTP ports of ${host}`,
  notSeenFrom: (place) => `no result from ${place}`,
  askedAt: (addresses, total) =>
    `tested at ${list('en-GB', addresses)}${total > addresses.length ? ` (${addresses.length} of ${total} addresses)` : ''}`,
  askedAtMany: (count, total) => `tested at ${count} of ${total} addresses`,
  seenFrom: (place, when) => `seen from ${place}, ${when}`,
  insteadOf: (colo, region) => `data center ${colo} instead of ${region}`,
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
  assertions: { heading: 'Claims', holds: 'holds', fails: 'DOES NOT HOLD', open: 'cannot be told' },
  badge: { noPort: 'no usable port', unknown: 'not checked lately' },
  wrongResult: 'Wrong result?',
  history: {
    colon: ': ',
    title: (host) => `SMTP port history of ${host}`,
    nothing: 'No history is stored for this host.',
    column: ['FROM', 'PORT', 'SINCE (UTC)', 'LAST SEEN (UTC)', 'RESULT'],
  },
  usage: {
    lead: 'See which SMTP ports of a mail server answer, how they are encrypted, and which one to use.',
    check: 'Check a host:',
    local: 'Compare with the same ports from your own machine:',
    discover: 'Find the server for a mail address (the part after the @ is enough):',
    settings: 'Settings for mail programs and libraries:',
    explain: 'What an error message means:',
    network: 'Ports that your own network is known to block:',
    assert: 'In scripts and CI (fails if it does not hold):',
    scrape: 'For Prometheus:',
    models: 'For language models, as tools (MCP):',
    docs: 'All of it, as pages and as OpenAPI:',
    parameters:
      'Parameters of a check: ports, family (auto, 4, 6, both), addresses=all, regions (weur,enam or all), provider, network, lang, transcript=1, words=1, color=always, assert, remembered=1.',
    about: 'Who runs these checks, and how to opt out:',
  },
};
