/** Puts a reader's own values in place of the placeholders, escaped only as the notes beside the settings say. Pure. */
import type { ClientSettings, SettingsNote } from '../../worker/api/index.ts';
import { ADDRESS, PASSWORD, TOKEN, USER, userinfo } from '../../worker/programs/quoting.ts';

export interface Account {
  user: string;
  password: string;
  token: string;
  address: string;
}

/** Every character that some format treats specially. */
export const TORTURE = `p@ss"w'o$rd\\#1 ü:;%{}[]<>&|^~\``;

/** Without what a program says that it cannot take. */
export function passwordFor({ notes }: ClientSettings, password: string): string {
  return notes.reduce(without, password);
}

function without(password: string, { code, parameters: { characters = '' } }: SettingsNote): string {
  if (code === 'ascii-secret') return password.replace(/[^ -~]/g, '');
  if (code !== 'secret-without') return password;
  const refused = [...characters.matchAll(/"(.+?)"(?= |$)/g)].map(([, one = '']) => one);
  return refused.reduce((rest, one) => rest.replaceAll(one, ''), password);
}

export function filled(text: string, account: Account, notes: readonly SettingsNote[]): string {
  const written = (value: string) => notes.reduce(escaped, value);
  return text
    .replaceAll(USER, () => written(account.user))
    .replaceAll(PASSWORD, () => written(account.password))
    .replaceAll(TOKEN, () => account.token)
    .replaceAll(ADDRESS, () => account.address);
}

function escaped(value: string, { code, parameters }: SettingsNote): string {
  const { characters = '' } = parameters;
  switch (code) {
    case 'escape-secret': {
      const risky = characters.split(' ');
      return [...value].map((one) => (risky.includes(one) ? `\\${one}` : one)).join('');
    }
    case 'escape-as': {
      const pairs = new Map(
        [...characters.matchAll(/"(.{1,2}?)" → "(.+?)"(?=, "|$)/g)].map(([, from = '', to = '']) => [
          from,
          to,
        ]),
      );
      const longest = [...pairs.keys()].sort((one, other) => other.length - one.length);
      const any = new RegExp(longest.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
      return value.replace(any, (one) => pairs.get(one) ?? one);
    }
    case 'percent-encode-secret':
      return userinfo(value);
    default:
      return value;
  }
}
