/** What a mail domain publishes about its submission servers. */
import * as v from 'valibot';
import { DISCOVERY_SOURCES } from '../api/index.ts';
import { signIn } from './sign-in.ts';
import { count, day, mode, port, text, time } from './values.ts';

const source = v.picklist(DISCOVERY_SOURCES);

const server = { host: v.string(), port, encryption: mode, sources: v.array(source) };

export const discoveredHost = v.pipe(
  v.strictObject({
    ...server,
    priority: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('The lowest is tried first.')),
  }),
  v.description('A submission server as the sources name it; it has not been checked.'),
);

export const discovery = v.pipe(
  v.strictObject({
    domain: v.string(),
    unicodeDomain: v.string(),
    hosts: v.array(discoveredHost),
    provider: v.nullable(text('Its id in `/v1/providers`.')),
    filter: v.nullable(text("The service that receives the domain's mail before its provider does.")),
    closedOn: v.optional(v.pipe(day, v.description("The last day of the provider's service."))),
    signIn: v.nullable(signIn),
    contradictions: v.pipe(
      v.array(v.strictObject(server)),
      v.description('Where the domain itself and what is known of its provider disagree.'),
    ),
    mx: v.array(v.strictObject({ host: v.string(), preference: count })),
    asked: v.pipe(
      v.array(
        v.strictObject({
          source,
          question: text('The DNS name, the URL, or the id of the provider.'),
          outcome: v.picklist(['found', 'nothing', 'not-offered', 'not-understood', 'failed']),
        }),
      ),
      v.description('Every look-up and its result.'),
    ),
    checkedAt: time,
    ageSeconds: count,
  }),
  v.description("What a mail domain's DNS records and files say about submitting mail."),
);
