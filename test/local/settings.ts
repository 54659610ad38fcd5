/**
 * What `npm start` reads from the environment. Checks the syntax; whether a port is free is found out when it is used.
 */

export interface Settings {
  /** Where the page is served. */
  port: number;
  /** The offset added to the ports of the mail host. */
  mailPortOffset: number;
}

/** A sentence for whoever ran the command; nothing has been started. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const PORT_MAX = 65_535;

/** Port 25 must end up above 1023, where no root privileges are needed, and 8465 must still be a valid port. */
const OFFSET_MIN = 1000;
const OFFSET_MAX = 57_000;

export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  return {
    port: numberIn(environment, 'PORT', { fallback: 8787, min: 1, max: PORT_MAX }),
    mailPortOffset: numberIn(environment, 'MAIL_PORT_OFFSET', {
      fallback: 10_000,
      min: OFFSET_MIN,
      max: OFFSET_MAX,
    }),
  };
}

function numberIn(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  { fallback, min, max }: { fallback: number; min: number; max: number },
): number {
  const text = environment[name] ?? '';
  if (text === '') return fallback;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  throw new SettingsError(
    `Invalid value for ${name}: "${text}". Expected a whole number from ${min} to ${max}.`,
  );
}
