/** The question of a check, from the element's attributes to the request. The only part that starts a check's request. */
import type { Language } from '../worker/api/index.ts';
import type { Asked } from './events.ts';
import { CHECK_MILLISECONDS } from './limits.ts';
import { serviceAddress } from './service-address.ts';

export interface Question extends Asked {
  endpoint: string;
  language: Language;
  /** Wants what the service remembers, and starts nothing. */
  isRemembered: boolean;
}

/** An answer on its way. */
export interface Asking {
  /** Null if the service has no address; settles with null if no answer came. */
  response: Promise<Response | null> | null;
  signal: AbortSignal;
  deadline: AbortSignal;
}

/** The request leaves before the part that reads its answer has loaded. Sends nothing that identifies the reader. */
export function ask(question: Question, signal: AbortSignal): Asking {
  const url = checkUrl(question);
  const deadline = AbortSignal.timeout(CHECK_MILLISECONDS);
  const init = {
    // Needs no preflight.
    headers: { Accept: 'application/x-ndjson' },
    signal: AbortSignal.any([signal, deadline]),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  } as const;
  return { response: url && fetch(url, init).catch(() => null), signal, deadline };
}

function checkUrl(question: Question): URL | null {
  const { endpoint, host, ports, regions, provider, network, language, isRemembered } = question;
  const url = serviceAddress(endpoint, 'v1/check');
  const parameters = {
    host,
    ports,
    regions,
    provider,
    network,
    format: 'ndjson',
    lang: language,
    // Lets an older element show outcomes that only a newer service knows.
    words: 1,
    rows: 'once',
    remembered: isRemembered ? 1 : null,
  };
  for (const [name, value] of Object.entries(parameters))
    if (value !== null) url?.searchParams.set(name, String(value));
  return url;
}
