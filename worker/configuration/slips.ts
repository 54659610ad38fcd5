/** Names with a letter wrong, by the names beside them: `MAIL_PASWORD` after `MAIL_HOST` and `MAIL_USERNAME`. Pure. */
import { SLIP_SETTINGS_MAX } from '../limits.ts';
import type { Known, Role } from './roles.ts';
import type { Setting } from './setting.ts';

export interface Slip {
  setting: Setting;
  right: string;
}

/** What names of settings end in, and what they are about. */
const WORDS: readonly (readonly [word: string, role: Role])[] = [
  ['host', 'server'],
  ['hostname', 'server'],
  ['server', 'server'],
  ['port', 'port'],
  ['user', 'user'],
  ['username', 'user'],
  ['password', 'password'],
  ['passwd', 'password'],
  ['encryption', 'encryption'],
  ['security', 'encryption'],
  ['secure', 'encryption'],
  ['starttls', 'encryption'],
];
const RIGHT = new Set(WORDS.map(([word]) => word));
/** One letter from them: names of other things, and of the same in other languages. */
const OTHERS = new Set(
  'post sort fort part ports sport hosts most lost cost ghost usr uses used users sever serve servers passwords secured secures usernames hostnames porta ports portal hostel'.split(
    ' ',
  ),
);
/** Within names; none of these is a word. */
const INSIDE: Readonly<Record<string, string>> = {
  smpt: 'smtp',
  stmp: 'smtp',
  smtpp: 'smtp',
  smttp: 'smtp',
  emial: 'email',
  eamil: 'email',
  emali: 'email',
  mial: 'mail',
  maill: 'mail',
};

/** Beside fewer that are right, a name may be somebody's own. */
const SIBLINGS_MIN = 2;

/** A name that stands in the text once more is one that the code itself reads. */
export function slipsIn(known: readonly Known[], text: string): Slip[] {
  if (known.length > SLIP_SETTINGS_MAX) return [];
  return known.flatMap(({ setting, role }) => {
    const { key, value, isPart } = setting;
    if (isPart || value === null || value.trim() === '' || !/^[A-Za-z]\w{2,60}$/.test(key)) return [];
    const right = rightEnd(setting, role, known) ?? rightInside(setting, known);
    return right === null || text.indexOf(key) !== text.lastIndexOf(key) ? [] : [{ setting, right }];
  });
}

function rightEnd(setting: Setting, role: Role | null, known: readonly Known[]): string | null {
  const { key, value } = setting;
  const last = /[A-Za-z]{3,14}$/.exec(key)?.[0] ?? '';
  const word = last.toLowerCase();
  const stem = key.slice(0, key.length - last.length);
  // Camel case has no end that is sure.
  if (
    word.length < 3 ||
    (last !== word && last !== last.toUpperCase()) ||
    RIGHT.has(word) ||
    OTHERS.has(word)
  )
    return null;
  const [right, meant] = WORDS.find(([one]) => isSlip(word, one)) ?? [];
  if (right === undefined || meant === undefined || (role !== null && role !== meant)) return null;
  if (meant === 'port' && !/^\d{2,5}$/.test(value ?? '')) return null;
  const siblings = known.filter((one) => one.setting !== setting && isBeside(one.setting, setting, stem));
  const isThere = siblings.some((one) => one.role === meant);
  const isNamed = stem !== '' || setting.path.some((one) => /smtp|mail/i.test(one));
  if (isThere || !isNamed || siblings.filter((one) => one.role !== null).length < SIBLINGS_MIN) return null;
  return stem + (last === word ? right : right.toUpperCase());
}

/** In the same block, with the same beginning and one word behind it. */
function isBeside(one: Setting, { path }: Setting, stem: string): boolean {
  const rest = one.key.slice(stem.length);
  return one.key.startsWith(stem) && one.path.join('.') === path.join('.') && !one.isPart && rest !== '';
}

/** One letter too many, too few or wrong, or two that changed places; of short words, none that is wrong. */
function isSlip(word: string, right: string): boolean {
  if (word === `${right}s` || Math.abs(word.length - right.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === right[start]) start += 1;
  // People get the first letter right.
  if (start === 0) return false;
  let end = 0;
  while (end < Math.min(word.length, right.length) - start && word.at(-1 - end) === right.at(-1 - end))
    end += 1;
  const [left, wanted] = [word.slice(start, word.length - end), right.slice(start, right.length - end)];
  if (left.length <= 1 && wanted.length <= 1) return left.length !== wanted.length || right.length > LONG;
  return left.length === 2 && left === [...wanted].toReversed().join('');
}

/** In shorter words, another letter makes another word. */
const LONG = 5;

function rightInside({ key, path }: Setting, known: readonly Known[]): string | null {
  const wrong = key.split('_').find((word) => Object.hasOwn(INSIDE, word.toLowerCase()));
  if (wrong === undefined) return null;
  const lower = INSIDE[wrong.toLowerCase()] ?? '';
  const right = wrong === wrong.toUpperCase() ? lower.toUpperCase() : lower;
  const at = key.indexOf(wrong);
  const others = known.filter(
    ({ setting, role }) =>
      role !== null &&
      setting.path.join('.') === path.join('.') &&
      setting.key.startsWith(key.slice(0, at) + right),
  );
  const name = key.slice(0, at) + right + key.slice(at + wrong.length);
  const isThere = known.some(({ setting }) => setting.key === name);
  return others.length < SIBLINGS_MIN || isThere ? null : name;
}
