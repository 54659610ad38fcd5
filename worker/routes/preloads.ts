/**
 * What a page with the element preloads, so that its words load in parallel with it. The build names the words file by
 * its content (widget/build.ts) and records the name.
 */
import type { Reader } from '../request/reader.ts';

/** The URL of the element's words in a language; null if they are built into the element or the URL is unknown. */
export type FindPreload = (language: Reader['language']) => Promise<string | null>;

/** In the folder of the built files; the names it lists are relative to that folder. */
const FILE = 'preloads.json';

/** Reads the file when the first page is requested, and keeps it for the lifetime of the isolate. */
export function preloadsAmong(asset: (file: string) => Promise<Response>): FindPreload {
  let preloads: Readonly<Record<string, unknown>> | null = null;
  return async (language) => {
    preloads ??= await read(asset);
    const address = preloads?.[language];
    return typeof address === 'string' ? address : null;
  };
}

/** Null if it cannot be read: the page still works, but loads its words later. */
async function read(asset: (file: string) => Promise<Response>): Promise<Record<string, unknown> | null> {
  try {
    const answer = await asset(FILE);
    const written: unknown = answer.ok ? await answer.json() : await answer.body?.cancel();
    if (typeof written === 'object' && written !== null) return { ...written };
  } catch {
    // Treat it as if there were no file.
  }
  return null;
}
