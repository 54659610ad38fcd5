/** The reference data about ports, providers, networks and programs. */
import * as v from 'valibot';
import { TRAPS, type TrapCode } from '../programs/trap.ts';
import { documentedPort } from './advice.ts';
import { asn, condition, lifting } from './caller.ts';
import { said } from './said.ts';
import { clientKind, settingsField } from './settings.ts';
import { signIn } from './sign-in.ts';
import { day, evidence, flag, mode, port, text } from './values.ts';

const named = v.array(
  v.strictObject({ id: v.string(), confirmed: flag('False for what nobody has verified.') }),
);

export const portEntry = v.pipe(
  v.strictObject({
    port,
    purpose: v.picklist(['relay', 'submission', 'alternative']),
    encryption: mode,
    rfc: v.nullable(text('For example `RFC 8314 §3.3`.')),
    ...evidence,
    providers: named,
    blockedBy: named,
  }),
  v.description('A port with the providers that offer it and the networks that block it.'),
);

export const provider = v.pipe(
  v.strictObject({
    id: v.string(),
    brand: text('The same for all rows of one provider.'),
    name: v.string(),
    hosts: v.pipe(v.array(v.string()), v.description('The hosts that mail programs are told to use.')),
    patterns: v.pipe(v.array(v.string()), v.description('Further names with the same ports.')),
    domains: v.pipe(v.array(v.string()), v.description('Domains of its mail addresses.')),
    mx: v.pipe(v.array(v.string()), v.description("Names that receive its customers' mail.")),
    ports: v.array(documentedPort),
    recommendedPort: v.nullable(port),
    signIn: v.nullable(signIn),
    closedOn: v.nullable(day),
    ...evidence,
  }),
  v.description('What a mail provider documents.'),
);

export const network = v.pipe(
  v.strictObject({
    id: v.string(),
    name: v.string(),
    asns: v.array(asn),
    countries: v.array(v.string()),
    runsOn: v.pipe(v.array(v.string()), v.description('Networks whose addresses its customers have.')),
    products: v.array(v.string()),
    blockedPorts: v.array(port),
    onlyPorts: v.nullable(v.pipe(v.array(port), v.description('Everything else is blocked.'))),
    kind: v.picklist(['cloud', 'hosting', 'platform', 'access', 'router', 'security', 'vpn']),
    lifting: v.nullable(lifting),
    condition: v.nullable(condition),
    asksFor: v.array(v.picklist(['reason', 'reverse-name', 'spf', 'paid-invoice'])),
    varies: v.boolean(),
    ...evidence,
  }),
  v.description('Which outgoing ports a network blocks, and how that is lifted.'),
);

const trap = v.strictObject({
  code: v.picklist(Object.keys(TRAPS) as TrapCode[]),
  parameters: v.record(v.string(), v.string()),
  source: v.string(),
});

export const program = v.pipe(
  v.strictObject({
    id: v.string(),
    name: v.string(),
    kind: clientKind,
    keys: v.pipe(
      v.strictObject(
        Object.fromEntries(
          settingsField.options.map((field) => [field, v.exactOptional(v.array(v.string()))]),
        ) as Record<
          (typeof settingsField.options)[number],
          v.ExactOptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>
        >,
      ),
      v.description('What the program itself calls each value.'),
    ),
    starttls: v.nullable(v.picklist(['required', 'optional', 'lacking'])),
    implicitTls: v.nullable(v.picklist(['any-port', 'any-port-and-465', '465-only', 'lacking'])),
    lackingSource: v.exactOptional(v.string()),
    unset: v.nullable(
      v.picklist(['implicit-tls', 'starttls', 'if-offered', 'plaintext', 'by-port', 'must-be-set']),
    ),
    verifies: v.nullable(v.picklist(['always', 'by-default', 'if-told', 'issuer-only', 'never'])),
    unverified: v.exactOptional(mode),
    verifiesSince: v.exactOptional(v.string()),
    requiresSince: v.exactOptional(v.string()),
    oauth: v.nullable(v.picklist(['token', 'browser', 'elsewhere', 'none'])),
    traps: v.pipe(v.array(trap), v.description('What people get wrong although the settings look right.')),
    how: v.picklist(['run', 'compared']),
    version: v.nullable(v.string()),
    source: v.nullable(v.string()),
    confirmed: v.boolean(),
    verifiedOn: v.string(),
    said: v.exactOptional(said),
  }),
  v.description('How a program is told its mail server, and what it does by itself.'),
);

export const portList = v.strictObject({ ports: v.array(portEntry) });
export const providerList = v.strictObject({ providers: v.array(provider) });
export const networkList = v.strictObject({ networks: v.array(network) });
export const programList = v.strictObject({ programs: v.array(program) });
