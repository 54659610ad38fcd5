/** What an error message means, and what is wrong with settings: read from the answer of the service. Pure. */
import { entries, type Json, objectIn, text } from './json.ts';
import { LIST_ENTRIES } from './limits.ts';
import { readSaid } from './read-said.ts';

export interface Explained {
  causes: { cause: string; advice: string }[];
  /** What helps where nothing was recognized. */
  hint: string | null;
  /** Why the host could not be checked. */
  problem: string | null;
  reviews: ReviewShown[];
  /** A text for the hosting provider. */
  ticket: string | null;
  isCut: boolean;
}

export interface ReviewShown {
  title: string;
  faults: { what: string; places: string[] }[];
  /** With placeholders for secrets and names. */
  mended: string | null;
}

export function readExplained({ matches, hint, problem, configurations, ticket, cut }: Json): Explained {
  const { subject, text: body } = objectIn(ticket) ?? {};
  return {
    causes: entries(matches, readCause, LIST_ENTRIES),
    hint: text(hint),
    problem: text(objectIn(problem)?.detail),
    reviews: entries(configurations, readReview, LIST_ENTRIES),
    ticket: text(body) && [text(subject), text(body)].join('\n\n'),
    isCut: cut === true,
  };
}

function readCause(value: unknown): Explained['causes'][number] | null {
  const { cause, advice } = objectIn(value) ?? {};
  const [what, change] = [text(cause), text(advice)];
  return what === null || change === null ? null : { cause: what, advice: change };
}

/** A fault that several lines have is said once. */
function readReview(value: unknown): ReviewShown | null {
  const review = objectIn(value);
  if (review === null) return null;
  const said = entries(review.faults, (one) => readSaid(objectIn(one)?.said) ?? null, LIST_ENTRIES);
  const faults = [...Map.groupBy(said, ({ title }) => title)].map(([what, all]) => ({
    what,
    places: all.flatMap((one) => one.text ?? []),
  }));
  return { title: readSaid(review.said)?.title ?? '', faults, mended: text(review.mended) };
}
