/** The result for one port. */
import * as v from 'valibot';
import { CUT_PARTS } from '../api/index.ts';
import { outcome, reason, state, tlsProblem } from './outcome.ts';
import { rowSaid } from './said.ts';
import { count, counted, family, flag, integer, port, startingMode, text, time } from './values.ts';

const smtp = v.pipe(
  v.strictObject({
    greeting: v.nullable(v.string()),
    hostname: v.nullable(text('The name that the server gives itself.')),
    extensionsBeforeTls: v.pipe(v.array(v.string()), v.description('EHLO lines, keyword in upper case.')),
    extensionsAfterTls: v.array(v.string()),
    authBeforeTls: v.pipe(v.array(v.string()), v.description('SASL mechanisms.')),
    authAfterTls: v.array(v.string()),
    sizeLimit: v.nullable(
      v.pipe(v.number(), v.description('In bytes; null where none is declared (RFC 1870).')),
    ),
    bytesBehindStarttls: counted(
      'Received in plain text after STARTTLS was agreed on; 0 for honest servers.',
    ),
    refusals: v.optional(
      v.pipe(v.array(v.string()), v.description('Replies of 4xx and 5xx, in that order.')),
    ),
  }),
  v.description('What the server announced. Everything in it is quoted from the server.'),
);

export const certificate = v.pipe(
  v.strictObject({
    subject: v.string(),
    issuer: v.string(),
    names: v.pipe(v.array(v.string()), v.description('Subject alternative names.')),
    notBefore: time,
    notAfter: time,
    daysLeft: v.pipe(integer, v.description('Whole days, negative after the last one.')),
    keyType: v.string(),
    keyBits: v.nullable(count),
    signatureAlgorithm: v.nullable(v.string()),
    fingerprintSha256: text('Lower-case hexadecimal.'),
    isOnPath: flag("Whether it leads from the server's own to a trusted authority."),
  }),
  v.description('One certificate, as sent.'),
);

export const tls = v.pipe(
  v.strictObject({
    version: v.nullable(v.string()),
    cipherSuite: v.nullable(v.string()),
    keyExchange: v.nullable(v.string()),
    trusted: v.nullable(flag('Null where the handshake stopped before the certificate could be judged.')),
    problems: v.array(tlsProblem),
    certificates: v.pipe(v.array(certificate), v.description('In the order sent, leaf first.')),
  }),
  v.description('What was seen of TLS, even if the handshake failed. Revocation is not judged.'),
);

const phase = v.nullable(v.pipe(v.number(), v.minValue(0)));

const timings = v.pipe(
  v.strictObject({
    connectMs: phase,
    greetingMs: phase,
    ehloMs: phase,
    starttlsMs: phase,
    handshakeMs: phase,
    totalMs: phase,
  }),
  v.description('How long each phase took; null where it was not reached.'),
);

const line = v.strictObject({
  from: v.picklist(['server', 'client']),
  atMs: v.pipe(v.number(), v.description('From the start of the connection attempt.')),
  text: v.string(),
});

const tried = v.strictObject({
  address: v.string(),
  outcome,
  afterMs: v.pipe(v.number(), v.minValue(0)),
});

const earlier = v.strictObject({ outcome, reason: v.nullable(reason), since: time, checkedAt: time });

export const portReport = v.pipe(
  v.strictObject({
    port,
    family,
    address: v.nullable(text('The one that answered, or was dialed first, or would have been.')),
    tried: v.pipe(v.array(tried), v.description('The other addresses that were dialed.')),
    outcome,
    state,
    reason: v.nullable(reason),
    encryption: v.nullable(startingMode),
    checkedAt: time,
    ageSeconds: count,
    cached: flag('True where the row comes from an earlier check.'),
    since: v.nullable(v.pipe(time, v.description('When the series of identical results began.'))),
    earlier: v.optional(v.pipe(v.array(earlier), v.description('Recent other outcomes, newest first.'))),
    smtp: v.nullable(smtp),
    tls: v.nullable(tls),
    timings,
    capBytes: v.optional(counted('Where this check stopped reading, if that ended the handshake.')),
    said: v.optional(rowSaid),
    cut: v.exactOptional(v.pipe(v.array(v.picklist(CUT_PARTS)), v.description('What is not shown in full.'))),
    transcript: v.exactOptional(v.pipe(v.array(line), v.description('With `transcript=1`.'))),
  }),
  v.description('One port of one address family, seen from one vantage point.'),
);
