/** Somebody who does nothing wrong, and asks again and again while the service is attacked. */
import { type Ask, ask } from './asking.ts';
import { Tally } from './tally.ts';

/** Cached for a minute, so that it costs no quota; often enough to notice when the service is blocked. */
const ASK_EVERY_MS = 100;

export interface Bystander {
  end(): Promise<Tally>;
}

export function bystander(url: string, asked: Ask): Bystander {
  const tally = new Tally();
  let hasEnded = false;
  const run = async (): Promise<void> => {
    do {
      tally.add(await ask(url, asked));
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    } while (!hasEnded);
  };
  const running = run();
  return {
    end: async () => {
      hasEnded = true;
      await running;
      return tally;
    },
  };
}
