/** What SQLite's errors say about a file. The codes are those of https://www.sqlite.org/rescode.html. */
const BUSY = 5;
const NO_MEMORY = 7;
const FULL = 13;
const NO_DATABASE = 26;
/** What the system says to a write beyond a quota or `ulimit -f`; SQLite has no code of its own for it. */
const WRITE_FAILED = 778;
/** The others are extended codes, with the kind in their last byte. */
const KIND = 0xff;

/** Another process uses the file. */
export function isBusy(error: unknown): boolean {
  return kindOf(error) === BUSY;
}

export function isNoDatabase(error: unknown): boolean {
  return kindOf(error) === NO_DATABASE;
}

/** There is no room to read the file with, which says nothing about the file. */
export function isShortOfRoom(error: unknown): boolean {
  return [NO_MEMORY, FULL].includes(kindOf(error)) || codeOf(error) === WRITE_FAILED;
}

function kindOf(error: unknown): number {
  return codeOf(error) & KIND;
}

function codeOf(error: unknown): number {
  return Number((error as { errcode?: number } | null)?.errcode ?? 0);
}
