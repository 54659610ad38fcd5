/** The resolver that the system asks, over UDP: it knows one address for each name, and for all names below it. */
import { createSocket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import { AUTHORITATIVE_ANSWER, decode, encode } from 'dns-packet';

export interface SystemResolver {
  /** How often it was asked for an address. */
  asked(): number;
  stop(): Promise<void>;
}

const PORT = 53;

export async function startSystemResolver(known: ReadonlyMap<string, string>): Promise<SystemResolver> {
  const socket = createSocket('udp4');
  let asked = 0;
  socket.on('message', (message, { address, port }) => {
    const { id = 0, questions = [] } = decode(message);
    const [question] = questions;
    if (question === undefined) return;
    const wanted = addressFor(question.name, known);
    const type = wanted !== undefined && isIPv6(wanted) ? 'AAAA' : 'A';
    if (wanted !== undefined) asked += 1;
    // Never cached, as whoever rebinds a name wants it.
    const answers =
      question.type === type && wanted !== undefined
        ? [{ type, name: question.name, ttl: 0, data: wanted } as const]
        : [];
    socket.send(
      encode({ type: 'response', id, flags: AUTHORITATIVE_ANSWER, questions, answers }),
      port,
      address,
    );
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject).bind(PORT, '127.0.0.1', resolve);
  });
  return { asked: () => asked, stop: () => new Promise((resolve) => socket.close(() => resolve())) };
}

function addressFor(name: string, known: ReadonlyMap<string, string>): string | undefined {
  const labels = name.toLowerCase().split('.');
  return labels.map((_, index) => known.get(labels.slice(index).join('.'))).find(Boolean);
}
