/** One situation per line: rows → findings. */
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../worker/advice/findings/findings.ts';
import { suspectsOf } from '../../../../worker/advice/findings/suspects.ts';
import type { EarlierResult, PortReport, Smtp, VantageReport } from '../../../../worker/api/index.ts';
import type { Network } from '../../../../worker/knowledge/knowledge.ts';
import { CERTIFICATE_SOON_DAYS, GREETING_DELAYED_MS, SUSPECTS_MAX } from '../../../../worker/limits.ts';
import { toPortReport } from '../../../../worker/vantage/row.ts';
import { CHECKED_AT_MS, rowOf } from '../../../support/rows.ts';
import { LEAF, tlsSeen } from '../../../support/tls-seen.ts';

const SMTP: Smtp = {
  greeting: 'mail.example',
  hostname: null,
  extensionsBeforeTls: [],
  extensionsAfterTls: [],
  authBeforeTls: [],
  authAfterTls: [],
  sizeLimit: null,
  bytesBehindStarttls: 0,
};

type Known = Partial<Omit<PortReport, 'smtp'>> & { smtp?: Partial<Smtp> };

function row(port: number, { smtp, ...known }: Known): PortReport {
  const { outcome = 'refused', reason = null } = known;
  return {
    ...toPortReport(rowOf(port, 4, outcome, reason), false, CHECKED_AT_MS),
    smtp: smtp ? { ...SMTP, ...smtp } : null,
    ...known,
  };
}

function starttls(port: number, smtp: Partial<Smtp> = {}): PortReport {
  const offered = { extensionsBeforeTls: ['STARTTLS'], extensionsAfterTls: ['AUTH PLAIN'], ...smtp };
  return row(port, { outcome: 'starttls', encryption: 'starttls', smtp: offered });
}

function implicitTls(port: number, known: Known = {}): PortReport {
  return row(port, { outcome: 'implicit-tls', encryption: 'implicit-tls', smtp: {}, ...known });
}

function found(...rows: PortReport[]): string[] {
  const vantage = { id: 'weur', kind: 'region', region: 'weur', colo: null, place: null } as const;
  const report: VantageReport = {
    vantage,
    checkedAt: '',
    ageSeconds: 0,
    durationMs: 0,
    cached: false,
    ipv6: null,
    ports: rows,
  };
  const situation = { vantages: [report], provider: null, caller: null, networks: [] };
  return findingsOf(situation, null).map(({ code, severity, ports, parameters }) =>
    [severity, code, ...Object.values(parameters), ports.join('+')].join(' '),
  );
}

const MISMATCH = 'warning tls-mode-mismatch';

describe('findingsOf', () => {
  it.each<[string, PortReport[], string[]]>([
    ['every port as it should be', [implicitTls(465), starttls(587), starttls(25), implicitTls(8465)], []],
    ['nothing but TCP', [row(465, { outcome: 'silent', reason: 'greeting' }), row(80, {})], []],
    ['465 with STARTTLS', [starttls(465)], [`${MISMATCH} implicit-tls starttls 465`]],
    [
      '465 with STARTTLS that fails',
      [
        row(465, {
          outcome: 'tls-failed',
          reason: 'cut-off',
          smtp: { extensionsBeforeTls: ['SIZE', 'STARTTLS'] },
        }),
      ],
      [`${MISMATCH} implicit-tls starttls 465`],
    ],
    [
      'two ports for TLS in plain text',
      [row(465, { outcome: 'plaintext', smtp: {} }), row(2465, { outcome: 'plaintext', smtp: {} })],
      ['warning no-encryption 465+2465', `${MISMATCH} implicit-tls plaintext 465+2465`],
    ],
    [
      '465 of which only a greeting was seen',
      [row(465, { outcome: 'tls-failed', reason: 'not-tls', smtp: {} })],
      [],
    ],
    ['465 that is busy in plain text', [row(465, { outcome: 'busy', reason: 'greeting', smtp: {} })], []],
    ['587 with TLS first', [implicitTls(587)], [`${MISMATCH} starttls implicit-tls 587`]],
    [
      '587 with TLS first that is busy inside',
      [implicitTls(587, { outcome: 'busy', reason: 'greeting' })],
      [`${MISMATCH} starttls implicit-tls 587`],
    ],
    [
      '587 with TLS first, but no SMTP in it',
      [implicitTls(587, { outcome: 'silent', reason: 'greeting' })],
      [],
    ],
    ['587 without encryption', [row(587, { outcome: 'plaintext', smtp: {} })], ['warning no-encryption 587']],
    [
      'a masked greeting',
      [row(587, { outcome: 'plaintext', smtp: { greeting: '*'.repeat(40) } })],
      ['warning firewall-masks-smtp 587'],
    ],
    [
      'a greeting masked except for some digits, and a refusal',
      [row(587, { outcome: 'rejected', reason: 'ehlo', smtp: { greeting: '**2******0 200 ***0*' } })],
      ['warning firewall-masks-smtp 587'],
    ],
    [
      'masked extensions',
      [
        row(587, { outcome: 'plaintext', smtp: { extensionsBeforeTls: ['SIZE 1024', 'XXXXXXXA'] } }),
        row(2525, { outcome: 'plaintext', smtp: { extensionsBeforeTls: ['********', '8BITMIME'] } }),
      ],
      ['warning firewall-masks-smtp 587+2525'],
    ],
    [
      'a masked greeting, but STARTTLS',
      [
        starttls(587, { greeting: '*'.repeat(40) }),
        row(25, {
          outcome: 'tls-failed',
          reason: 'stalled',
          smtp: { greeting: '*****', extensionsBeforeTls: ['STARTTLS'] },
        }),
      ],
      [],
    ],
    [
      'a decorated greeting and private extensions',
      [
        row(587, {
          outcome: 'plaintext',
          smtp: {
            greeting: '***** No spam! *****',
            extensionsBeforeTls: ['XCLIENT NAME', 'X-EXPS NTLM', 'XX'],
          },
        }),
      ],
      ['warning no-encryption 587'],
    ],
    [
      'a handshake longer than we read, and encryption that we do not support',
      [
        row(465, { outcome: 'tls-failed', reason: 'beyond-our-client', capBytes: 131_072 }),
        row(587, { outcome: 'tls-failed', reason: 'beyond-our-client' }),
      ],
      ['info beyond-our-client 131072 465', 'info beyond-our-client 587'],
    ],
    ['443 in either way', [implicitTls(443), starttls(443)], []],
    ['bytes behind STARTTLS', [starttls(587, { bytesBehindStarttls: 1 })], ['error starttls-injection 587']],
    ['LOGIN in clear', [starttls(587, { authBeforeTls: ['LOGIN'] })], ['warning auth-in-clear 587']],
    [
      'a login that hides the password',
      [starttls(587, { authBeforeTls: ['CRAM-MD5', 'SCRAM-SHA-256'] })],
      [],
    ],
    ['PLAIN inside TLS', [implicitTls(465, { smtp: { authAfterTls: ['PLAIN'] } })], []],
    [
      'both ways and PLAIN in clear',
      [starttls(465, { authBeforeTls: ['PLAIN'] }), implicitTls(2525)],
      [
        'warning auth-in-clear 465',
        `${MISMATCH} implicit-tls starttls 465`,
        `${MISMATCH} starttls implicit-tls 2525`,
      ],
    ],
    [
      'both families of a port',
      [implicitTls(587), { ...implicitTls(587), family: 6 }],
      [`${MISMATCH} starttls implicit-tls 587`],
    ],
  ])('%s', (_, rows, findings) => {
    expect(found(...rows)).toEqual(findings);
  });
});

const DAY = 86_400_000;
const leafOf = (daysLeft: number, lifetimeDays: number) => {
  const notAfter = new Date(CHECKED_AT_MS + daysLeft * DAY);
  const notBefore = new Date(notAfter.getTime() - lifetimeDays * DAY);
  return { ...LEAF, daysLeft, notBefore: notBefore.toISOString(), notAfter: notAfter.toISOString() };
};

describe('certificates with different names', () => {
  const shown = (port: number, names: string[], fingerprint: string, cut?: PortReport['cut']) =>
    implicitTls(port, {
      tls: tlsSeen({ certificates: [{ ...LEAF, names, fingerprintSha256: fingerprint }] }),
      ...(cut && { cut }),
    });
  const differ = (...rows: PortReport[]) => found(...rows).filter((line) => line.includes('differ'));
  const one = shown(465, ['a.test', 'b.test'], '01');

  it('are compared by their names', () => {
    expect(differ(one, shown(8465, ['b.test', 'A.test'], '02'))).toEqual([]);
    expect(differ(one, shown(8465, ['a.test'], '02'))).toEqual(['info certificates-differ 8465']);
  });

  it('are not compared by a list that was cut', () => {
    expect(differ(one, shown(8465, ['a.test'], '02', ['names']))).toEqual([]);
    expect(differ(one, shown(8465, ['a.test'], '01', ['names']))).toEqual([]);
    expect(differ(one, shown(8465, ['a.test'], '02', ['greeting']))).toEqual([
      'info certificates-differ 8465',
    ]);
  });

  it('are compared by the whole list of another row with the same certificate', () => {
    const rows = [one, shown(2465, ['c.test', 'd.test'], '03'), shown(8465, ['c.test'], '03', ['names'])];
    expect(differ(...rows)).toEqual(['info certificates-differ 465']);
  });
});

describe('a result that comes and goes', () => {
  const at = (minute: number) => new Date(CHECKED_AT_MS - minute * 60_000).toISOString();
  const was = (outcome: EarlierResult['outcome'], minute: number, reason: EarlierResult['reason'] = null) => {
    return { outcome, reason, since: at(minute + 1), checkedAt: at(minute) };
  };
  const now = (port: number, ...earlier: EarlierResult[]) => ({ ...starttls(port), earlier });

  it('is told once for ports that change alike, since the oldest other result', () => {
    expect(found(now(587, was('plaintext', 5)), now(2525, was('plaintext', 2), was('plaintext', 9)))).toEqual(
      [`warning not-always ${at(9)} starttls,plaintext 587+2525`],
    );
  });

  it('is told of ports that do not answer from time to time', () => {
    expect(found(now(587, was('timeout', 5), was('refused', 7)))).toEqual([
      `warning not-always ${at(7)} starttls,timeout,refused 587`,
    ]);
  });

  it.each<EarlierResult>([
    was('busy', 5, 'greeting'),
    was('rejected', 5, 'greeting'),
    was('silent', 5, 'greeting'),
    was('no-reply', 5),
    was('tls-failed', 5, 'starttls-refused'),
    was('tls-failed', 5, 'stalled'),
    was('silent', 5, 'ehlo'),
    was('tls-failed', 5, 'beyond-our-client'),
  ])('is not told of what says nothing about the server: %o', (earlier) => {
    expect(found(now(587, earlier))).toEqual([]);
    expect(found({ ...row(587, earlier), earlier: [was('starttls', 5)] })).toEqual(found(row(587, earlier)));
  });
});

describe('a certificate that ends soon', () => {
  it.each([
    [90, CERTIFICATE_SOON_DAYS, CERTIFICATE_SOON_DAYS - 1],
    [398, CERTIFICATE_SOON_DAYS, CERTIFICATE_SOON_DAYS - 1],
    [45, 12, 11],
    [7, 2, 1],
  ])('of %i days is told with fewer than %i left', (lifetimeDays, early, late) => {
    const withDays = (daysLeft: number) =>
      found(implicitTls(465, { tls: tlsSeen({ certificates: [leafOf(daysLeft, lifetimeDays)] }) }));
    expect(withDays(early)).toEqual([]);
    expect(withDays(late)).toEqual([`warning certificate-expires-soon ${late} leaf 465`]);
  });

  it('counts wherever it is on the path, and the first one to end counts', () => {
    const withChain = (...ends: [daysLeft: number, isOnPath: boolean][]) =>
      found(
        implicitTls(465, {
          tls: tlsSeen({
            certificates: ends.map(([days, isOnPath]) => ({ ...leafOf(days, 398), isOnPath })),
          }),
        }),
      );
    const soon = (days: number, which: string) => [`warning certificate-expires-soon ${days} ${which} 465`];
    expect(withChain([60, true], [300, true])).toEqual([]);
    expect(withChain([60, true], [5, true])).toEqual(soon(5, 'intermediate'));
    expect(withChain([60, true], [300, true], [5, true], [4, true])).toEqual(soon(4, 'intermediate'));
    expect(withChain([3, true], [5, true])).toEqual(soon(3, 'leaf'));
    // Sent without need, for example an old cross-signed one.
    expect(withChain([60, true], [5, false], [-20, false])).toEqual([]);
    // From an agent that does not know the path.
    expect(withChain([3, false], [2, false])).toEqual(soon(3, 'leaf'));
  });

  it('is not reported if it is not trusted anyway', () => {
    const tls = tlsSeen({ trusted: false, problems: ['self-signed'], certificates: [leafOf(1, 90)] });
    expect(found(implicitTls(465, { tls }))).toEqual(['error certificate-untrusted self-signed 465']);
  });
});

describe('rows', () => {
  it('do not distrust a certificate because of a warning about TLS', () => {
    const tls = tlsSeen({ trusted: false, problems: ['no-forward-secrecy', 'expired', 'name-mismatch'] });
    expect(found(implicitTls(465, { tls }))).toEqual([
      'error certificate-untrusted name-mismatch,expired 465',
    ]);
  });

  it.each([
    [GREETING_DELAYED_MS - 1, []],
    [GREETING_DELAYED_MS, [`info greeting-delayed ${GREETING_DELAYED_MS} 465`]],
  ])('tells of a greeting after %i ms: %j', (greetingMs, findings) => {
    const { timings } = implicitTls(465);
    expect(found(implicitTls(465, { timings: { ...timings, greetingMs } }))).toEqual(findings);
  });
});

describe('suspectsOf', () => {
  const network = (id: string, ...blockedPorts: number[]) => ({ id, blockedPorts }) as object as Network;
  const ids = (dead: number[], measured: number[], ...networks: Network[]) =>
    suspectsOf(dead, measured, networks).map(({ id }) => id);

  it('are the networks that block exactly the dead ports', () => {
    const [one, two, three] = [network('25', 25), network('both', 25, 465), network('all', 25, 465, 587)];
    expect(ids([25, 465], [25, 465, 587], one, two, three)).toEqual(['both']);
    expect(ids([25], [25, 587], one, two, three)).toEqual(['25', 'both']);
    expect(ids([2525], [25, 2525], one, two, three)).toEqual([]);
  });

  it('are none if all ports are dead, or no port is', () => {
    expect(ids([25, 465], [25, 465], network('both', 25, 465))).toEqual([]);
    expect(ids([], [587], network('25', 25))).toEqual([]);
  });

  it('are limited in number', () => {
    const networks = Array.from({ length: SUSPECTS_MAX + 1 }, (_, index) => network(`n${index}`, 25));
    expect(ids([25], [25, 587], ...networks.slice(1))).toHaveLength(SUSPECTS_MAX);
    expect(ids([25], [25, 587], ...networks)).toHaveLength(SUSPECTS_MAX);
  });
});
