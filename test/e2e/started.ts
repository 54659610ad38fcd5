/** `npm start` as a child process on its own ports. Makes no assertions; the caller has to stop it. */
import { fileURLToPath } from 'node:url';
import { DEMO_HOSTS } from '../local/demo.ts';
import { freePort, freePortOffset } from '../local/free-port.ts';
import { type Running, runScript } from './script.ts';

export interface Started extends Running {
  readonly port: number;
  readonly mailPortOffset: number;
  readonly url: string;
}

const SCRIPT = fileURLToPath(new URL('../local/start.ts', import.meta.url));

export async function start(environment: Readonly<Record<string, string>> = {}): Promise<Started> {
  const port = await freePort();
  const mailPortOffset = await freePortOffset(DEMO_HOSTS);
  const own = { PORT: String(port), MAIL_PORT_OFFSET: String(mailPortOffset) };
  return {
    port,
    mailPortOffset,
    url: `http://localhost:${port}`,
    ...runScript(SCRIPT, { ...own, ...environment }),
  };
}
