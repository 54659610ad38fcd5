/**
 * What Globalping accepts as the order of a ping, just as strictly: an unknown field is an error (Joi's default). Names
 * are refused although the real API resolves them, because our client must already have resolved and judged them.
 *
 * Schema: command-schema.ts, location-schema.ts and global-schema.ts of github.com/jsdelivr/globalping.
 */
import { isIP } from 'node:net';
import * as v from 'valibot';

function whole(minimum: number, maximum: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum));
}

const Location = v.pipe(
  v.strictObject({
    country: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}$/i))),
    magic: v.optional(v.pipe(v.string(), v.minLength(1))),
    limit: v.optional(whole(1, 200)),
  }),
  v.check(({ country, magic }) => country !== undefined || magic !== undefined, 'a location says where'),
);

const Order = v.pipe(
  v.strictObject({
    type: v.literal('ping'),
    target: v.pipe(
      v.string(),
      v.check((target) => isIP(target) !== 0, 'an address'),
    ),
    measurementOptions: v.optional(
      // `ipVersion` is for names only, so allowing it would not be strict enough.
      v.strictObject({
        protocol: v.optional(v.picklist(['ICMP', 'TCP']), 'ICMP'),
        port: v.optional(whole(0, 65_535), 80),
        packets: v.optional(whole(1, 16), 3),
      }),
      {},
    ),
    locations: v.optional(v.union([v.string(), v.array(Location)]), []),
    limit: v.optional(whole(1, 500)),
    inProgressUpdates: v.optional(v.boolean(), false),
  }),
  v.check(
    ({ limit, locations }) =>
      limit === undefined ||
      typeof locations === 'string' ||
      locations.every((location) => location.limit === undefined),
    'one limit for all or one for each',
  ),
);

export type PingRequest = v.InferOutput<typeof Order>;

/** The order, or what is wrong with it. */
export function parseOrder(body: string): { order: PingRequest } | { wrong: string } {
  const order = v.safeParse(v.pipe(v.string(), v.parseJson(), Order), body);
  return order.success ? { order: order.output } : { wrong: v.summarize(order.issues) };
}
