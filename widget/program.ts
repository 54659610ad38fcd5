/** The programs that the service has settings for, and how one is found among them. Pure. */
import { entries, type Json, objectIn, text } from './json.ts';
import { PROGRAM_CHARACTERS, PROGRAMS } from './limits.ts';

export interface Program {
  id: string;
  name: string;
}

/** What most readers ask for, of each kind. */
const COMMON = [
  'outlook-new',
  'outlook-classic',
  'ios-mail',
  'android-mail',
  'thunderbird',
  'apple-mail',
  'wordpress',
  'nodemailer',
];

export function readPrograms({ programs }: Json): Program[] {
  return entries(
    programs,
    (one) => {
      const { id, name, said } = objectIn(one) ?? {};
      const known = text(id);
      const shown = text(objectIn(said)?.title) ?? text(name) ?? known;
      return known && shown ? { id: known, name: shown.slice(0, PROGRAM_CHARACTERS) } : null;
    },
    PROGRAMS,
  );
}

/** By name or id, those that begin with it first; the common ones if nothing is looked for. */
export function programsFor(programs: readonly Program[], query: string): Program[] {
  const wanted = plain(query);
  if (wanted === '') return COMMON.flatMap((id) => programs.find((one) => one.id === id) ?? []);
  const place = ({ id, name }: Program): number => ` ${plain(name)} ${id}`.indexOf(` ${wanted}`);
  const found = programs.filter(({ id, name }) => `${plain(name)} ${id}`.includes(wanted));
  return found.toSorted((one, other) => Number(place(one) < 0) - Number(place(other) < 0));
}

/** Without regard to case and accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
