/** The words of `/help` in English. */
import type { HelpWords } from '../help.ts';

export const help: HelpWords = {
  more: 'More:',
  topic: {
    assert: {
      lead: 'Claims about a host, separated by commas. A check whose claims hold is 200; otherwise it is 424, with each claim and what was seen instead.',
      port: 'this port does one of these, seen from every region',
      days: 'the certificate that expires first is valid for more than 14 days',
      share: 'more than 20 % of its lifetime are left',
      trusted: 'every port asked for has a trusted certificate for this name',
      tls: 'every port asked for has at least this version of TLS',
      documented: 'every port is as its provider documents it',
      status: 'curl -f fails on 424. Streams and metrics stay 200 and say it inside.',
      strict:
        'strict=1: what could not be seen (busy, not testable, our own failure) fails the claim; otherwise it neither passes nor fails.',
    },
    formats: {
      lead: 'The same check as:',
      json: 'one object; pretty=1 indents it, words=1 adds sentences',
      ndjson: 'a line per port as soon as it is known',
      sse: 'the same events for a browser’s EventSource',
      text: 'a table for a terminal',
      csv: 'a line per port for a spreadsheet',
      prometheus: 'metrics with the names of blackbox_exporter',
      remembered: 'remembered=1: only what is on record; nothing is looked up or dialed.',
    },
    models: {
      lead: 'The tools of this service for language models (Model Context Protocol). In a chat program, add its address as a server; from a command line, a call is:',
      check: 'ports of a server',
      explain: 'a message or settings',
      discover: 'the server of a mail domain',
      settings: 'settings for a program',
    },
    regions: {
      lead: 'Where the ports are tried from:',
      nearest: 'the region nearest to you (the default)',
      named: 'these regions',
      all: 'all regions',
      agent: 'a machine that the operator runs',
      globalping: 'probes of Globalping in a country, where that is switched on',
    },
  },
};
