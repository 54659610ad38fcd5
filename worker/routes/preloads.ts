/**
 * What a page with the element loads ahead, so that nobody waits for the element to find out that it needs words: the build
 * names their file by its content (widget/build.ts) and writes the names down.
 */
import type { Reader } from '../request/reader.ts';

/** The address of the element's words in a language, or null where they are inside the element or nobody knows. */
export type FindPreload = (language: Reader['language']) => Promise<string | null>;

/** Among the built files; relative to them. */
const FILE = 'preloads.json';

/** Asks for the file with the first page, and keeps what it says as long as the isolate lives. */
export function preloadsAmong(asset: (file: string) => Promise<Response>): FindPreload {
  let preloads: Readonly<Record<string, unknown>> | null = null;
  return async (language) => {
    preloads ??= await read(asset);
    const address = preloads?.[language];
    return typeof address === 'string' ? address : null;
  };
}

/** Null where it cannot be read: a page without it is complete, and only gets its words later. */
async function read(asset: (file: string) => Promise<Response>): Promise<Record<string, unknown> | null> {
  try {
    const answer = await asset(FILE);
    const written: unknown = answer.ok ? await answer.json() : await answer.body?.cancel();
    if (typeof written === 'object' && written !== null) return { ...written };
  } catch {
    // As if there were no file.
  }
  return null;
}
