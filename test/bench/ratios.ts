/**
 * What has to be fast, as ratios within one run: in parallel against alone, cached against dialed, many readers against
 * one.
 */
import { freePort } from '../local/free-port.ts';
import { type Service, startService } from '../local/service.ts';
import type { World } from './world.ts';

export interface Ratio {
  measure: string;
  ratio: number;
  ms: number;
}

/** The hosts to use, and how many readers make a crowd. */
export interface RatioTerms {
  silent: string;
  dropping: string;
  readers: number;
}

export async function measureRatios(
  { settings }: World,
  { silent, dropping, readers }: RatioTerms,
): Promise<Ratio[]> {
  const service = await startService({ port: await freePort(), vars: settings });
  const check = (host: string, ports: string, regions: string) => ask(service, { host, ports, regions });
  try {
    // The first check includes compiling the Worker.
    await check('mail.closed.test', '587', 'me');
    const oneSilent = await time(() => check(silent, '587', 'weur'));
    const sixSilent = await time(() => check(silent, '80,443,587,588,2525,2587', 'enam'));
    const oneDropped = await time(() => check(dropping, '587', 'weur'));
    const sixDropped = await time(() => check(dropping, '80,443,465,587,588,2525', 'enam'));
    const dialed = await time(() => check('mail.healthy.test', '587', 'weur'));
    const remembered = await time(() => check('mail.healthy.test', '587', 'weur'));
    const crowd = await time(() =>
      Promise.all(Array.from({ length: readers }, () => check('mail.healthy.test', '587', 'oc'))),
    );
    return [
      { measure: 'six silent ports / one', ratio: sixSilent / oneSilent, ms: sixSilent },
      { measure: 'six ports that drop SYNs / one', ratio: sixDropped / oneDropped, ms: sixDropped },
      { measure: 'remembered / dialed', ratio: remembered / dialed, ms: remembered },
      { measure: `${readers} readers at once / one`, ratio: crowd / dialed, ms: crowd },
    ];
  } finally {
    await service.stop();
  }
}

async function ask({ url }: Service, query: Record<string, string>): Promise<void> {
  const response = await fetch(`${url}/v1/check?${new URLSearchParams(query)}`);
  if (!response.ok) throw new Error(`Cannot measure ${query.host}: ${await response.text()}`);
  await response.text();
}

async function time(deed: () => Promise<unknown>): Promise<number> {
  const startedAtMs = performance.now();
  await deed();
  return performance.now() - startedAtMs;
}
