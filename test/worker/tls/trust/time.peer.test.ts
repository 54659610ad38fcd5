/**
 * Dates in a certificate's validity, well-formed and malformed, each in a signed certificate. OpenSSL, both inside Node
 * and on its own, is given the same certificates.
 */
import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { describeCertificates, judgeCertificates } from '../../../../worker/tls/trust/judge.ts';
import { trustAnchors } from '../../../../worker/tls/trust/trust-anchors.ts';
import { derElement, makeAuthority } from '../../../support/certificates/authority.ts';
import { hasOpenssl, nodeTrusts, opensslTrusts } from '../../../support/certificates/second-opinion.ts';
import { needs } from '../../../support/needs.ts';

const HOST = 'mail.example.net';
const TAGS = { sequence: 0x30, UTCTime: 0x17, GeneralizedTime: 0x18, UTF8String: 0x0c } as const;
const ROOT = makeAuthority();

type Kind = Exclude<keyof typeof TAGS, 'sequence'>;

/** All of them in the future, however they are read, so that only the format decides. */
const READ: [Kind, string, iso: string][] = [
  ['UTCTime', '491231235959Z', '2049-12-31T23:59:59.000Z'],
  ['UTCTime', '440229120000Z', '2044-02-29T12:00:00.000Z'],
  ['GeneralizedTime', '20500101000000Z', '2050-01-01T00:00:00.000Z'],
  ['GeneralizedTime', '99991231235959Z', '9999-12-31T23:59:59.000Z'],
  // Contrary to RFC 5280, which requires UTCTime through 2049, but unambiguous.
  ['GeneralizedTime', '20491231235959Z', '2049-12-31T23:59:59.000Z'],
];

const NOT_READ: [what: string, Kind, string][] = [
  ['ISO 8601', 'GeneralizedTime', '2049-12-31T23:59:59.000Z'],
  ['ISO 8601', 'UTCTime', '49-12-31T23:59:59.000Z'],
  ['ISO 8601 with a year of six digits', 'GeneralizedTime', '+002049-12-31T23:59:59.000Z'],
  ['no Z', 'GeneralizedTime', '20491231235959'],
  ['no Z', 'UTCTime', '491231235959'],
  ['a small z', 'GeneralizedTime', '20491231235959z'],
  ['something behind the Z', 'GeneralizedTime', '20491231235959Z0'],
  ['a zero byte behind the Z', 'UTCTime', '491231235959Z\0'],
  ['a line break behind the Z', 'UTCTime', '491231235959Z\n'],
  ['an offset', 'GeneralizedTime', '20491231235959+0000'],
  ['an offset', 'UTCTime', '491231235959+0000'],
  ['an offset', 'UTCTime', '491231235959-0130'],
  ['fractions of a second', 'GeneralizedTime', '20491231235959.5Z'],
  ['fractions of a second', 'UTCTime', '491231235959.5Z'],
  ['no seconds', 'GeneralizedTime', '204912312359Z'],
  ['no seconds', 'UTCTime', '4912312359Z'],
  ['no minutes', 'GeneralizedTime', '2049123123Z'],
  ['month 0', 'UTCTime', '490031235959Z'],
  ['month 13', 'UTCTime', '491331235959Z'],
  ['day 0', 'UTCTime', '491200235959Z'],
  ['day 32', 'UTCTime', '491232235959Z'],
  ['30 February', 'UTCTime', '480230235959Z'],
  ['29 February of a common year', 'GeneralizedTime', '20490229235959Z'],
  ['29 February of 2100', 'GeneralizedTime', '21000229235959Z'],
  ['31 April', 'UTCTime', '490431235959Z'],
  ['24 o’clock', 'UTCTime', '491231240000Z'],
  ['minute 60', 'UTCTime', '491231236000Z'],
  ['a leap second', 'UTCTime', '491231235960Z'],
  ['a space for a digit', 'UTCTime', '49123123595 Z'],
  ['a sign', 'GeneralizedTime', '-0491231235959Z'],
  ['two digits of the year', 'GeneralizedTime', '491231235959Z'],
  ['four digits of the year', 'UTCTime', '20491231235959Z'],
  ['nothing at all', 'UTCTime', ''],
  ['another type', 'UTF8String', '20491231235959Z'],
];

function moment(kind: Kind, written: string): Uint8Array {
  return derElement(TAGS[kind], Buffer.from(written, 'latin1'));
}

function presented(notBefore: Uint8Array, notAfter: Uint8Array) {
  const validityDer = derElement(TAGS.sequence, [...notBefore, ...notAfter]);
  const { chain, key } = ROOT.issue({ names: [HOST], validityDer });
  return { chain, key, host: HOST, anchors: ROOT.own.pem };
}

const PAST = moment('UTCTime', '200101000000Z');
const COMING = moment('UTCTime', '491231235959Z');

function judge({ chain, host, anchors }: ReturnType<typeof presented>) {
  return judgeCertificates(chain, host, Date.now(), trustAnchors(anchors));
}

/** OpenSSL cannot even parse some of these certificates. */
function nodeReads(der: Uint8Array | undefined): boolean {
  try {
    return der !== undefined && new X509Certificate(der).checkHost(HOST) === HOST;
  } catch {
    return false;
  }
}

describe('a date', () => {
  it.each(READ)('is read as %s %s', async (kind, written, iso) => {
    const certificate = presented(PAST, moment(kind, written));
    expect(await judge(certificate)).toMatchObject({ trusted: true, certificates: [{ notAfter: iso }] });
    expect([nodeReads(certificate.chain[0]), await nodeTrusts(certificate)]).toEqual([true, true]);
  });

  it.skipIf(!hasOpenssl).each(READ)(
    'is read by openssl as %s %s',
    needs('openssl'),
    async (kind, written) => {
      expect(await opensslTrusts(presented(PAST, moment(kind, written)))).toBe(true);
    },
  );

  it.each(NOT_READ)('is not read with %s: %s %j', async (_, kind, written) => {
    const certificate = presented(PAST, moment(kind, written));
    const refused = { trusted: false, problems: ['unsupported-key'], certificates: [], cut: [] };
    expect(await judge(certificate)).toEqual(refused);
    expect(await judge(presented(moment(kind, written), COMING))).toEqual(refused);
  });

  it.each(NOT_READ)('is not trusted by Node with %s: %s %j', async (_, kind, written) => {
    const certificate = presented(PAST, moment(kind, written));
    expect(nodeReads(certificate.chain[0]) && (await nodeTrusts(certificate))).toBe(false);
  });

  it.each([
    ['50', '1950'],
    ['99', '1999'],
    ['00', '2000'],
    ['49', '2049'],
  ])('has a year of two digits between 1950 and 2049: %s is %s', (two, four) => {
    const { chain } = presented(moment('UTCTime', `${two}0630120000Z`), COMING);
    const [described] = describeCertificates(chain, 0).certificates;
    expect(described).toMatchObject({ notBefore: `${four}-06-30T12:00:00.000Z` });
  });
});
