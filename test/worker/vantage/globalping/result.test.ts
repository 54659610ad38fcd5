import { describe, expect, it } from 'vitest';
import {
  GLOBALPING_ID_CHARS_MAX,
  GLOBALPING_NAME_CHARS_MAX,
  GLOBALPING_PROBES,
  GLOBALPING_RTT_MAX_MS,
} from '../../../../worker/limits.ts';
import {
  combineProbes,
  type ProbeResult,
  parseCreated,
  parseMeasurement,
  placesOf,
} from '../../../../worker/vantage/globalping/result.ts';

const ID = 'a1B2';
const PROBE = { city: 'Falkenstein', country: 'DE', network: 'Hosting One', tags: ['x'] };

function finished(rtts: readonly unknown[], rcv: unknown = rtts.length) {
  return { status: 'finished', rawOutput: '', stats: { rcv }, timings: rtts.map((rtt) => ({ rtt })) };
}

function measurement(results: readonly unknown[], more: Record<string, unknown> = {}): string {
  const told = results.map((result) => ({ probe: PROBE, result }));
  return JSON.stringify({ id: ID, type: 'ping', status: 'finished', results: told, ...more });
}

/** How a single result is read; null if the whole answer is refused. */
function resultOf(result: unknown): ProbeResult | undefined {
  return parseMeasurement(measurement([result]), ID)?.probes[0]?.result;
}

function silentAt(...probes: unknown[]): string {
  const results = probes.map((probe) => ({ probe, result: finished([]) }));
  return placesOf(parseMeasurement(measurement([], { results }), ID)?.probes ?? [], 'no-reply').join(', ');
}

describe('parseCreated', () => {
  it.each([
    ['an id', { id: ID, probesCount: 1 }, ID],
    ['as many probes as were asked', { id: ID, probesCount: GLOBALPING_PROBES }, ID],
    ['more probes', { id: ID, probesCount: GLOBALPING_PROBES + 1 }, null],
    ['no probes', { id: ID, probesCount: 0 }, null],
    ['half a probe', { id: ID, probesCount: 1.5 }, null],
    ['a long id', { id: 'x'.repeat(GLOBALPING_ID_CHARS_MAX), probesCount: 1 }, 'x'.repeat(64)],
    ['a longer id', { id: 'x'.repeat(GLOBALPING_ID_CHARS_MAX + 1), probesCount: 1 }, null],
    ['an empty id', { id: '', probesCount: 1 }, null],
    ['an id that leads elsewhere', { id: '../limits', probesCount: 1 }, null],
    ['an id with a query', { id: 'a?b', probesCount: 1 }, null],
    ['an id on two lines', { id: 'a\nb', probesCount: 1 }, null],
    ['a number for an id', { id: 7, probesCount: 1 }, null],
    ['nothing', null, null],
    ['a list', [], null],
  ])('reads %s', (_, created, id) => {
    expect(parseCreated(JSON.stringify(created))).toBe(id);
  });

  it.each(['', '{"id":"a"', '<!doctype html>'])('rejects %j', (body) => {
    expect(parseCreated(body)).toBeNull();
  });
});

describe('parseMeasurement', () => {
  it.each([
    ['another id', { id: 'a1B3' }],
    ['no id', { id: undefined }],
    ['another kind', { type: 'http' }],
    ['no status', { status: undefined }],
    ['no results', { results: undefined }],
    ['results that are no list', { results: { 0: finished([1]) } }],
    ['a result that is none', { results: [null] }],
  ])('refuses %s', (_, more) => {
    expect(parseMeasurement(measurement([finished([1])], more), ID)).toBeNull();
  });

  it('accepts no more results than probes were requested', () => {
    const results = Array.from({ length: GLOBALPING_PROBES }, () => finished([1]));
    expect(parseMeasurement(measurement(results), ID)?.probes).toHaveLength(GLOBALPING_PROBES);
    expect(parseMeasurement(measurement([...results, finished([1])]), ID)).toBeNull();
  });

  it.each([
    ['in-progress', false],
    ['finished', true],
    ['something new', true],
  ])('takes %s for final: %j', (status, isFinal) => {
    expect(parseMeasurement(measurement([], { status }), ID)?.isFinal).toBe(isFinal);
  });

  it.each([
    ['an answer', finished([12.4]), { kind: 'answered', connectMs: 12 }],
    ['an answer at once', finished([0]), { kind: 'answered', connectMs: 0 }],
    ['the longest wait', finished([GLOBALPING_RTT_MAX_MS]), { kind: 'answered', connectMs: 10_000 }],
    ['a longer wait', finished([GLOBALPING_RTT_MAX_MS + 1]), { kind: 'lost' }],
    ['silence', finished([]), { kind: 'silent' }],
    ['work', { status: 'in-progress', rawOutput: '' }, { kind: 'pending' }],
    ['work that has answers already', { ...finished([12]), status: 'in-progress' }, { kind: 'pending' }],
    ['failure', { ...finished([12]), status: 'failed' }, { kind: 'lost' }],
    ['absence', { status: 'offline', rawOutput: '' }, { kind: 'lost' }],
    ['a new status', { ...finished([12]), status: 'done' }, { kind: 'lost' }],
    ['no status', { timings: [{ rtt: 1 }] }, { kind: 'lost' }],
    // What probes in 2025 report for a connection that failed (tcp-ping.ts at 0ad7cee).
    ['a time before the start', finished([-1]), { kind: 'lost' }],
    ['a time that is no number', finished([Number.NaN]), { kind: 'lost' }],
    ['a time beyond numbers', finished([Number.POSITIVE_INFINITY]), { kind: 'lost' }],
    ['a time in words', finished(['12']), { kind: 'lost' }],
    ['more answers than questions', finished([12, 13]), { kind: 'lost' }],
    ['times without a count', { ...finished([12]), stats: undefined }, { kind: 'lost' }],
    ['times that were not counted', finished([12], 0), { kind: 'lost' }],
    ['a count without times', finished([], 1), { kind: 'lost' }],
    ['no times', { status: 'finished', stats: { rcv: 0 } }, { kind: 'lost' }],
    ['nothing', undefined, { kind: 'lost' }],
    ['a text', 'finished', { kind: 'lost' }],
  ])('takes %s for what it is', (_, sent, result) => {
    expect(resultOf(sent)).toEqual(result);
  });
});

describe('combineProbes', () => {
  const answered = (connectMs: number): ProbeResult => ({ kind: 'answered', connectMs });
  const silent: ProbeResult = { kind: 'silent' };
  const pending: ProbeResult = { kind: 'pending' };
  const lost: ProbeResult = { kind: 'lost' };
  const judge = (results: readonly ProbeResult[], isOver: boolean) => {
    const probes = results.map((result) => ({ result, place: null }));
    const observation = combineProbes(probes, isOver);
    return observation && [observation.outcome, observation.reason ?? observation.timings.connectMs];
  };

  it.each([
    [
      [answered(12), silent, lost],
      ['connected', 12],
    ],
    [
      [silent, answered(30), answered(12)],
      ['connected', 12],
    ],
    [
      [pending, answered(12), pending],
      ['connected', 12],
    ],
    [
      [silent, silent, silent],
      ['no-reply', null],
    ],
    [
      [silent, lost, lost],
      ['no-reply', null],
    ],
    [
      [lost, lost, lost],
      ['error', 'vantage-failed'],
    ],
    [[silent, silent, pending], null],
    [[lost, pending, lost], null],
    [[], null],
  ])('of %j while it runs is %j', (results, verdict) => {
    expect(judge(results, false)).toEqual(verdict);
  });

  it.each([
    [
      [answered(12), pending],
      ['connected', 12],
    ],
    [
      [silent, pending, pending],
      ['no-reply', null],
    ],
    [
      [lost, pending, lost],
      ['error', 'vantage-late'],
    ],
    [
      [pending, pending, pending],
      ['error', 'vantage-late'],
    ],
    [[lost], ['error', 'vantage-failed']],
    [[], ['error', 'vantage-failed']],
  ])('of %j when it is over is %j', (results, verdict) => {
    expect(judge(results, true)).toEqual(verdict);
  });

  it('reports only the time of a connection', () => {
    expect(combineProbes([{ result: answered(12), place: 'x' }], true)).toEqual({
      outcome: 'connected',
      reason: null,
      encryption: null,
      smtp: null,
      tls: null,
      connections: 0,
      timings: {
        connectMs: 12,
        greetingMs: null,
        ehloMs: null,
        starttlsMs: null,
        handshakeMs: null,
        totalMs: null,
      },
      transcript: [],
      cut: [],
    });
  });
});

describe('placesOf', () => {
  it.each([
    ['one', [PROBE], 'Falkenstein DE (Hosting One)'],
    ['the same twice', [PROBE, PROBE], 'Falkenstein DE (Hosting One)'],
    [
      'two',
      [PROBE, { ...PROBE, city: 'Paris', country: 'FR' }],
      'Falkenstein DE (Hosting One), Paris FR (Hosting One)',
    ],
    ['none', [], null],
    ['no city', [{ ...PROBE, city: '' }], 'DE (Hosting One)'],
    ['no network', [{ ...PROBE, network: ' ' }], 'Falkenstein DE'],
    ['a country in words', [{ ...PROBE, country: 'Germany' }], null],
    ['a country in lower case', [{ ...PROBE, country: 'de' }], null],
    ['one that does not say', [null, PROBE], 'Falkenstein DE (Hosting One)'],
    ['a city that is none', [{ ...PROBE, city: 7 }], null],
    [
      'escapes',
      [{ ...PROBE, city: 'Fal\u001b[31mken\u202estein\u0000' }],
      'Fal[31mkenstein DE (Hosting One)',
    ],
    ['nothing but escapes', [{ ...PROBE, network: '\u001b\u200b\n' }], 'Falkenstein DE'],
  ])('of %s', (_, probes, place) => {
    expect(silentAt(...probes)).toBe(place ?? '');
  });

  it.each(['city', 'network'])('cuts a %s', (name) => {
    const most = 'x'.repeat(GLOBALPING_NAME_CHARS_MAX);
    expect(silentAt({ ...PROBE, [name]: most })).toContain(most);
    const cut = silentAt({ ...PROBE, [name]: `${most}y` });
    expect(cut).toContain(`${'x'.repeat(GLOBALPING_NAME_CHARS_MAX - 1)}…`);
    expect(cut).not.toContain('y');
  });

  it('names only the probes behind the outcome', () => {
    const results = [
      { probe: PROBE, result: { status: 'offline' } },
      { probe: { ...PROBE, city: 'Berlin' }, result: finished([]) },
      { probe: { ...PROBE, city: 'Bonn' }, result: finished([12]) },
    ];
    const probes = parseMeasurement(measurement([], { results }), ID)?.probes ?? [];
    expect(placesOf(probes, 'no-reply')).toEqual(['Berlin DE (Hosting One)']);
    expect(placesOf(probes, 'connected')).toEqual(['Bonn DE (Hosting One)']);
    expect(placesOf(probes, 'error')).toEqual([]);
  });
});
