/** Shows the judgement of attacks with mail servers what it must not overlook. */
import { describe, expect, it } from 'vitest';
import type { PortReport, TlsProblem } from '../../worker/api/index.ts';
import { CASES } from '../support/certificates/cases.ts';
import { Alterations, altered } from './alterations.ts';
import { misjudged } from './certificates.ts';
import { isEncrypted } from './handshakes.ts';
import { LANDSCAPE, LANDSCAPE_HOSTS } from './landscape.ts';

const RECORD = Buffer.from([22, 3, 3, 0, 4, 1, 2, 3, 4]);

describe('the landscape', () => {
  it.each(Object.entries(LANDSCAPE))('is played: %s', (_, [name, port]) => {
    const host = LANDSCAPE_HOSTS.find((one) => one.name === name);
    expect(host?.ports).toHaveProperty(String(port));
    expect(host?.expected).toHaveProperty(String(port));
  });
});

describe('the judgement of certificates', () => {
  const shown = (name: string) => {
    const make = CASES[name];
    if (make === undefined) throw new Error(`No certificate "${name}"`);
    return { name, shown: make() };
  };
  const row = (trusted: boolean | null, ...problems: TlsProblem[]) =>
    ({ tls: { trusted, problems } }) as PortReport;

  it('accepts what the certificate was made for', () => {
    expect(misjudged(shown('good'), row(true))).toEqual([]);
    expect(misjudged(shown('expired'), row(false, 'expired'))).toEqual([]);
  });

  it('sees trust in a bad one, no trust in a good one, another problem, and no verdict', () => {
    expect(misjudged(shown('expired'), row(true))).toEqual([
      '"expired": trusted, but it is not trusted expired',
    ]);
    expect(misjudged(shown('good'), row(false))).toEqual(['"good": not trusted, but it is trusted']);
    expect(misjudged(shown('expired'), row(false, 'weak-key'))).toHaveLength(1);
    expect(misjudged(shown('good'), row(null))).toHaveLength(1);
    expect(misjudged(shown('good'), undefined)).toHaveLength(1);
  });
});

describe('alterations', () => {
  it('change the content of one record, and keep its header true', () => {
    const alterations = new Alterations(50);
    const alter = alterations.at(2);
    expect(alter(RECORD, 1)).toBe(RECORD);
    expect(alterations.made).toBe(0);
    for (let turn = 1; turn <= 50; turn += 1) {
      const record = alter(RECORD, 2) as Buffer;
      expect(record.subarray(5)).not.toEqual(RECORD.subarray(5));
      expect(record.subarray(0, 3)).toEqual(RECORD.subarray(0, 3));
      expect(record.readUInt16BE(3)).toBe(record.length - 5);
      expect(alterations.made).toBe(turn);
    }
  });

  it('are never without effect', () => {
    const same = { kind: 'set', at: 0, bytes: Uint8Array.of(1) } as const;
    expect(altered(RECORD, same).subarray(5)).toEqual(Buffer.from([0, 2, 3, 4]));
  });

  it('may not end in encryption', () => {
    expect(isEncrypted({ encryption: null, outcome: 'tls-failed' })).toBe(false);
    expect(isEncrypted({ encryption: 'starttls', outcome: 'starttls' })).toBe(true);
    expect(isEncrypted({ encryption: 'implicit-tls', outcome: 'busy' })).toBe(true);
  });
});
