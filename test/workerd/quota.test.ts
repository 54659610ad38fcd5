import { describe, expect, it } from 'vitest';
import type { Problem } from '../../worker/api.ts';
import { forgetVisits, get, publish, queries, visits } from './outside.ts';

describe('a host that has opted out', () => {
  it('is not dialled, and its record is asked for once', async () => {
    const host = await publish('leave-me.test', { addresses: ['127.0.0.1'] });
    const record = await publish(`_smtp-port-check.${host}`, { addresses: [], texts: ['v=1; deny'] });
    await forgetVisits();
    for (const _ of [1, 2]) {
      const response = await get(`/v1/check?host=${host}&regions=weur&ports=587`);
      expect([response.status, (await response.json<Problem>()).code]).toEqual([403, 'opted-out']);
    }
    expect(await visits(587)).toEqual([]);
    expect(await queries(record, 'TXT')).toBe(1);
  });
});
