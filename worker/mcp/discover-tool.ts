/** `discover_mail_settings`: the submission servers that a mail domain publishes. */
import * as v from 'valibot';
import { DISCOVERY_SOURCES, type Discovery, ENCRYPTION_MODES } from '../api/index.ts';
import { HOST, LANGUAGE } from './arguments.ts';
import { pathOf } from './ask.ts';
import { tool } from './tool.ts';

const OUTPUT = v.strictObject({
  domain: v.string(),
  /** An id of /v1/providers. */
  provider: v.nullable(v.string()),
  /** Best first. They have not been checked: check_smtp_ports does. */
  servers: v.array(
    v.strictObject({
      host: v.string(),
      port: v.number(),
      encryption: v.picklist(ENCRYPTION_MODES),
      sources: v.array(v.picklist(DISCOVERY_SOURCES)),
    }),
  ),
  receivingServers: v.array(v.string()),
});

type DiscoverTold = v.InferOutput<typeof OUTPUT>;

export const discoverTool = tool({
  name: 'discover_mail_settings',
  title: 'Find the mail server of a domain',
  description:
    'Looks up which servers a mail domain publishes for sending mail: SRV records, autoconfig files, the ISPDB, what is known ' +
    'of its provider. Give the part after the @ only, never a whole mail address.',
  input: v.strictObject({
    domain: v.pipe(HOST, v.description('example.com')),
    language: LANGUAGE,
  }),
  output: OUTPUT,
  asked: ({ domain, language }) => ({ path: pathOf('/v1/discover', { domain, lang: language }), body: null }),
  told: ({ domain, provider, hosts, mx }: Discovery): DiscoverTold => ({
    domain,
    provider,
    servers: hosts.map(({ host, port, encryption, sources }) => ({ host, port, encryption, sources })),
    receivingServers: mx.map(({ host }) => host),
  }),
});
