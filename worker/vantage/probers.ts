/** Creates the prober for each kind of vantage point, with what it needs. Composition only. */
import type { VantageId } from '../api/index.ts';
import type { Config } from '../config/config.ts';
import { exchange, fetchText, openStream } from '../net/http.ts';
import { AgentProber } from './agent-prober.ts';
import { kindOf } from './choice.ts';
import { Cooldown } from './cooldown.ts';
import type { DialerStub } from './dial.ts';
import { GlobalpingProber } from './globalping/prober.ts';
import { askColo } from './location.ts';
import type { Prober } from './prober.ts';
import { RegionProber } from './region-prober.ts';

const cooldowns = new Map<string, Cooldown>();

/** Shared by all stations on this machine. */
function cooldownOf(name: string): Cooldown {
  const known = cooldowns.get(name) ?? new Cooldown();
  cooldowns.set(name, known);
  return known;
}

/** @throws where the deployment has no such vantage point, or no longer has it. */
export function proberOf(id: VantageId, config: Config, dialer: DialerStub): Prober {
  switch (kindOf(id)) {
    case 'region':
      return new RegionProber(config, dialer, () => askColo(config.traceUrl, fetchText));
    case 'agent': {
      const agent = config.agents.find((known) => id === `agent:${known.id}`);
      if (agent === undefined || config.agentToken === null) throw new Error(`There is no ${id}`);
      const { allowPrivateTargets, agentToken: token } = config;
      const tools = { openStream, clock: Date.now, cooldown: cooldownOf(id) };
      return new AgentProber({ ...agent, token, allowPrivateTargets }, tools);
    }
    case 'globalping': {
      const { globalpingUrl: url, globalpingToken: token } = config;
      if (url === null) throw new Error(`There is no ${id}`);
      return new GlobalpingProber(
        { url, token, place: id.slice('globalping:'.length) },
        exchange,
        cooldownOf('globalping'),
      );
    }
  }
}
