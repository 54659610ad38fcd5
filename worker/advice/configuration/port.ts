/** Whether the port is one for programs that hand in mail. */
import { RELAY_PORT, STARTTLS_PORT } from '../../knowledge/ports.ts';
import { fault, type Judge } from './fault.ts';
import { isLocal } from './host.ts';

/** Of POP3 and IMAP. */
const INCOMING = [110, 143, 993, 995];
const WANTED = String(STARTTLS_PORT);

export const judgePort: Judge = ({ port, server }) => {
  if (port === null) return [];
  if (INCOMING.includes(port.number))
    return [fault('not-a-submission-port', port.setting, { wanted: WANTED, basis: 'standard' })];
  const isFar = server !== null && !isLocal(server.endpoint.host);
  return port.number === RELAY_PORT && isFar
    ? [
        fault('not-a-submission-port', port.setting, {
          wanted: WANTED,
          basis: 'standard',
          confidence: 'likely',
        }),
      ]
    : [];
};
