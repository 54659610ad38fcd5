/** Asks the service for what is not a check. Only the parts that load on demand use it. Sends nothing that identifies the reader. */
import { cleanBlock } from './clean.ts';
import { type Json, objectIn, text } from './json.ts';
import { ANSWER_CHARACTERS, CHECK_MILLISECONDS } from './limits.ts';

/** Of a problem, its sentence; null if the service said nothing that can be shown. */
export type Told = { answer: Json } | { problem: string | null };

/** `posted`: a text, sent as plain text; otherwise nothing but the URL is sent. Never rejects. */
export async function askService(url: URL | null, posted?: string): Promise<Told> {
  const silent = { problem: null };
  if (url === null) return silent;
  const signal = AbortSignal.timeout(CHECK_MILLISECONDS);
  const method = posted === undefined ? 'GET' : 'POST';
  try {
    const response = await fetch(url, {
      method,
      body: posted ?? null,
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const answer = read((await response.text()).slice(0, ANSWER_CHARACTERS));
    if (response.ok) return answer ? { answer } : silent;
    return { problem: text(answer?.detail) ?? text(answer?.title) };
  } catch {
    return silent;
  }
}

function read(body: string): Json | null {
  return objectIn(JSON.parse(body, (_, value) => (typeof value === 'string' ? cleanBlock(value) : value)));
}
