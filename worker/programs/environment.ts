/** Variables that a program reads from its environment. Pure. */
import { type Trap, trap } from './trap.ts';

const SERVICES = 'https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html';

/** What a shell exports reaches neither a service nor a container: each has a file that has to name the variable. */
export function notExported(key: string): Trap {
  return trap(
    'must-be-read',
    { file: '*.service (EnvironmentFile=), compose.yml (environment:)', key },
    SERVICES,
  );
}
