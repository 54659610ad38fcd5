/** The schedule of wrangler.toml, triggered by hand: what the Worker then does. */
import { describe, expect, it, vi } from 'vitest';
import type { History } from '../../worker/api/index.ts';
import worker from '../../worker/index.ts';
import { get, publish } from './outside.ts';

describe('the schedule', () => {
  it('checks the hosts of WATCH, and the stations record the results', async () => {
    const [host, gone] = ['watched.test', 'watched-too.test'];
    await publish(host, { addresses: ['127.0.0.7'] });
    await publish(gone, 'nxdomain');
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await worker.scheduled();
    expect(warn.mock.calls).toEqual([[`Cannot check ${gone} from WATCH: name-not-found`]]);
    warn.mockRestore();
    const { entries } = await (await get(`/v1/history?host=${host}`)).json<History>();
    expect(entries.map(({ vantage, port, outcome }) => `${vantage} ${port} ${outcome}`)).toEqual(
      [80, 465, 587, 588, 2525].map((port) => `weur ${port} refused`),
    );
    expect(await (await get(`/v1/history?host=${gone}`)).json()).toEqual({ host: gone, entries: [] });
  });
});
