/** The network that a check was requested from. */
import * as v from 'valibot';
import { ASN_MAX } from './bounds.ts';
import { said } from './said.ts';
import { flag, port, text } from './values.ts';

export const asn = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(ASN_MAX));

export const lifting = v.picklist(['on-request', 'paid-plan', 'own-settings', 'contract', 'never']);

export const condition = v.pipe(
  v.variant('code', [
    v.strictObject({ code: v.literal('plan'), parameters: v.strictObject({ name: v.string() }) }),
    v.strictObject({
      code: v.picklist(['after-payment', 'identity', 'case-by-case']),
      parameters: v.strictObject({}),
    }),
  ]),
  v.description('On what terms a block is lifted.'),
);

const candidate = v.strictObject({
  network: text('Its id in `/v1/networks`.'),
  blockedPorts: v.array(port),
  onlyPorts: v.nullable(v.pipe(v.array(port), v.description('Everything else is blocked.'))),
  condition: v.nullable(condition),
});

export const caller = v.pipe(
  v.strictObject({
    asn: v.nullable(asn),
    organisation: v.nullable(v.string()),
    network: v.nullable(text('Its id in `/v1/networks`; null where nothing is known of it.')),
    blockedPorts: v.pipe(v.array(port), v.description('The outgoing ports that it is known to block.')),
    varies: flag('The ports are blocked only in some cases.'),
    lifting: v.nullable(lifting),
    condition: v.nullable(condition),
    source: v.nullable(v.string()),
    verifiedOn: v.nullable(v.string()),
    confirmed: v.boolean(),
    candidates: v.pipe(
      v.array(candidate),
      v.description('What may hold besides, where the address does not tell. Nothing is concluded from it.'),
    ),
    said: v.exactOptional(said),
  }),
  v.description('The network that the request came from, or the one that it names. None of it is stored.'),
);
