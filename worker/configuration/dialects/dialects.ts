/** All programs without a row of their own, and which of them settings are for. The index is built once. Pure. */

import { isNamedForMail } from '../of-mail.ts';
import type { Setting } from '../setting.ts';
import type { Dialect } from './dialect.ts';
import { GO } from './go.ts';
import { JAVA } from './java.ts';
import { NODE } from './node.ts';
import { PHP } from './php.ts';
import { PYTHON } from './python.ts';
import { RELAYS } from './relays.ts';
import { RUBY } from './ruby.ts';

export const DIALECTS: readonly Dialect[] = [...NODE, ...PHP, ...PYTHON, ...RUBY, ...GO, ...JAVA, ...RELAYS];

const BY_MARK: ReadonlyMap<string, readonly Dialect[]> = byMark();

function byMark(): Map<string, Dialect[]> {
  const known = new Map<string, Dialect[]>();
  for (const dialect of DIALECTS)
    for (const mark of dialect.marks) known.set(mark, [...(known.get(mark) ?? []), dialect]);
  return known;
}

const PREFIXED = DIALECTS.filter(({ prefix }) => prefix !== '');

const BLOCKS = DIALECTS.filter(({ block }) => block.length > 0);

const NAMES: ReadonlyMap<Dialect, ReadonlySet<string>> = new Map(
  DIALECTS.map((dialect) => [
    dialect,
    new Set([...Object.values(dialect.keys).flat(), ...dialect.unread.keys()]),
  ]),
);

/** Names whose value is part of a mark. */
const SAYING: ReadonlySet<string> = new Set(
  [...BY_MARK.keys()].flatMap((mark) => (mark.includes('=') ? [mark.split('=', 1)[0] ?? ''] : [])),
);

/** One name may be anybody's; more are needed where the program itself is not named. */
const NAMES_MIN = 2;
const NAMES_ALONE_MIN = 3;

export interface Spoken {
  dialect: Dialect;
  /** By its name or by names that only it has; else by the style of its names. */
  isNamed: boolean;
  /** How many of its names are there. */
  own: number;
}

/** `words`: of the whole text, in lower case. Null if none is shown, or too few of its names are there. */
export function dialectOf(settings: readonly Setting[], words: ReadonlySet<string>): Spoken | null {
  const keys = new Set(settings.map(({ key }) => key));
  const said = new Set(settings.flatMap(({ key, value }) => (SAYING.has(key) ? [`${key}=${value}`] : [])));
  const names = [...new Set(settings.map(({ name }) => name))];
  const named = new Set([
    ...[...BY_MARK].flatMap(([mark, dialects]) => (words.has(mark) ? dialects : [])),
    ...PREFIXED.filter(({ prefix }) => names.some((name) => name.startsWith(prefix))),
  ]);
  const shown = [...BY_MARK].flatMap(([mark, dialects]) =>
    keys.has(mark) || said.has(mark) ? dialects : [],
  );
  const laid = BLOCKS.filter(({ block }) => isLaidOut(settings, block));
  const imaged = imagedIn(settings);
  const ranked = [...new Set([...imaged, ...named, ...shown, ...laid])]
    .map((dialect) => ({
      dialect,
      isNamed: named.has(dialect),
      own: named.has(dialect) ? ownIn(dialect, keys) : ownIn(dialect, keys) - unreadIn(dialect, keys),
    }))
    .filter(
      ({ dialect, own, isNamed }) =>
        (isNamed && imaged.includes(dialect)) ||
        own >= (isNamed ? NAMES_MIN : dialect.isWhole ? 1 : NAMES_ALONE_MIN),
    )
    .toSorted((one, other) => other.own - one.own);
  return ranked[0] ?? null;
}

/** Whose image a container is made from, if it is given settings for mail: it reads nothing else, whatever they are called. */
function imagedIn(settings: readonly Setting[]): Dialect[] {
  return settings.flatMap(({ name, value, path }) => {
    // Bitnami's have names of their own.
    if (name !== 'image' || value === null || /bitnami/.test(value)) return [];
    const given = settings.filter((one) => {
      const isInside = path.every((block, index) => one.path[index] === block);
      return isInside && one.path.length > path.length && isNamedForMail(one) && /^[A-Z\d_]+$/.test(one.key);
    });
    const words = value.toLowerCase().match(/[a-z][a-z\d]{2,30}(?:-[a-z\d]{2,20}){0,3}/g) ?? [];
    return given.length < NAMES_MIN ? [] : words.flatMap((word) => BY_MARK.get(word) ?? []);
  });
}

/** Whether a block of that name begins with these names, in this order. */
function isLaidOut(settings: readonly Setting[], [block, ...names]: readonly string[]): boolean {
  const own = settings.filter(({ path }) => path.at(-1) === block);
  return names.every((name, index) => own[index]?.key === name);
}

/** A name that it does not read speaks for another program as much as all that it needs speak for it. */
function unreadIn({ unread }: Dialect, keys: ReadonlySet<string>): number {
  return NAMES_ALONE_MIN * [...unread.keys()].filter((name) => keys.has(name)).length;
}

function ownIn(dialect: Dialect, keys: ReadonlySet<string>): number {
  return [...(NAMES.get(dialect) ?? [])].filter((name) => keys.has(name)).length;
}
