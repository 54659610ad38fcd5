/** The lookout of each kind of vantage point, with the tools that it needs. Composition only. */
import type { VantageId } from '../api/index.ts';
import type { Config } from '../config/config.ts';
import { exchange, fetchText, openStream } from '../net/http.ts';
import { AgentLookout } from './agent-prober.ts';
import { kindOf } from './choice.ts';
import { askColo } from './colo.ts';
import type { DiallerStub } from './dial.ts';
import { GlobalpingLookout } from './globalping/prober.ts';
import { Pause } from './pause.ts';
import type { Lookout } from './prober.ts';
import { RegionLookout } from './region-prober.ts';

const pauses = new Map<string, Pause>();

/** One for each that may not answer, for all stations on this machine. */
function pauseOf(name: string): Pause {
  const known = pauses.get(name) ?? new Pause();
  pauses.set(name, known);
  return known;
}

/** @throws where the deployment does not have such a vantage point, or no longer. */
export function lookoutOf(id: VantageId, config: Config, dialler: DiallerStub): Lookout {
  switch (kindOf(id)) {
    case 'region':
      return new RegionLookout(config, dialler, () => askColo(config.traceUrl, fetchText));
    case 'agent': {
      const agent = config.agents.find((known) => id === `agent:${known.id}`);
      if (agent === undefined || config.agentToken === null) throw new Error(`There is no ${id}`);
      const { allowPrivateTargets, agentToken: token } = config;
      const tools = { openStream, clock: Date.now, pause: pauseOf(id) };
      return new AgentLookout({ ...agent, token, allowPrivateTargets }, tools);
    }
    case 'globalping': {
      const { globalpingUrl: url, globalpingToken: token } = config;
      if (url === null) throw new Error(`There is no ${id}`);
      return new GlobalpingLookout(
        { url, token, place: id.slice('globalping:'.length) },
        exchange,
        pauseOf('globalping'),
      );
    }
  }
}
