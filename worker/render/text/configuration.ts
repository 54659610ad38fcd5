/** What is wrong with pasted settings, in words, and as a text of at most 80 columns. Pure. */
import type { ConfigurationFault, Explanation, Fault, Review } from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import { programById } from '../../programs/programs.ts';
import type { Words } from '../words.ts';
import { hanging, wrapped } from './columns.ts';

/** The first words about a configuration: which program, which server. */
export function reviewTitle({ programs, host, port }: Review, { configuration }: Words): string {
  const [first] = programs;
  const program = first === undefined ? null : (programById(first.id)?.name ?? null);
  return configuration.read(program, host, port);
}

/** Nothing but settings was pasted, or nothing in the message beside them was recognized. */
export function isAboutSettings({ configurations, matches }: Explanation): boolean {
  return configurations.length > 0 && matches.length === 0;
}

/** Where the faults are, without those of the whole. */
export function placesOf(faults: readonly Fault[], words: Words): string[] {
  return faults.map((fault) => faultPlace(fault, words)).filter((place) => place !== '');
}

/** `SMTP_PORT, line 3, says 465, should say 587`; empty for a fault of the whole. */
function faultPlace({ key, line, seen, wanted, confidence }: Fault, { configuration }: Words): string {
  const parts = [
    ...(key === null ? [] : [key]),
    ...(line === null ? [] : [configuration.line(line)]),
    ...(seen === null || seen === '' ? [] : [configuration.says(seen)]),
    ...(wanted === null ? [] : [configuration.wants(wanted)]),
    ...(confidence === 'possible' ? [configuration.maybe] : []),
  ];
  return parts.join(', ');
}

/** A fault that several lines have is said once. */
export function faultsByCode({ faults }: Review): { code: ConfigurationFault; places: Fault[] }[] {
  return [...Map.groupBy(faults, ({ code }) => code)].map(([code, places]) => ({ code, places }));
}

export function reviewLines(review: Review, words: Words): string[] {
  const { configuration } = words;
  return [
    ...wrapped(reviewTitle(review, words), TEXT_COLUMNS),
    ...faultsByCode(review).flatMap(({ code, places }, index) => {
      const mark = `${index + 1}. `;
      return [
        ...hanging(mark, configuration.fault[code], TEXT_COLUMNS),
        ...placesOf(places, words).flatMap((place) => hanging(' '.repeat(mark.length), place, TEXT_COLUMNS)),
      ];
    }),
    ...(review.mended === null ? [] : ['', configuration.mended, '', ...review.mended.split('\n')]),
  ];
}
