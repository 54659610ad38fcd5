/** The known ports, each with the providers and networks whose entries mention it. Contains no data of its own. */
import type { PortEntry, Said } from './knowledge.ts';
import { networksBlocking } from './networks/networks.ts';
import { KNOWN_PORTS } from './ports.ts';
import { PROVIDERS } from './providers/providers.ts';

export const PORT_ENTRIES: readonly PortEntry[] = KNOWN_PORTS.map((known) => ({
  ...known,
  providers: providersWith(known.port),
  blockedBy: networksBlocking(known.port).map(({ id, confirmed }) => ({ id, confirmed })),
}));

function providersWith(port: number): readonly Said[] {
  return PROVIDERS.flatMap(({ id, confirmed, ports }) =>
    ports
      .filter((documented) => documented.port === port)
      .map((documented) => ({ id, confirmed: confirmed && documented.confirmed })),
  );
}
