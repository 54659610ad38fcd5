/**
 * Examples of answers: what the service said of its own demo hosts (examples.json, recorded by `npm run examples`). A stream
 * has one example for each kind of event.
 */
import recorded from './examples.json' with { type: 'json' };
import type { Json } from './json.ts';
import type { Sample } from './operation.ts';

export interface Example {
  name: string;
  summary: string;
  value: Json;
}

const RECORDED: Readonly<Record<string, Json>> = recorded;

/** Null if the answer has not been recorded. */
export function recordedAnswer({ name }: Pick<Sample, 'name'>): Json {
  return RECORDED[name] ?? null;
}

export function exampleOf(sample: Sample): Example[] {
  const { name, format, itemsMax } = sample;
  const value = recordedAnswer(sample);
  if (value === null) return [];
  const summary = itemsMax === undefined ? 'Of a demo host.' : 'Shortened.';
  if (format !== 'ndjson') return [{ name, summary, value }];
  return kinds(String(value)).map(([kind, event]) => ({
    name: `${name}-${kind}`,
    summary: `A line: ${kind}.`,
    value: event,
  }));
}

/** The first event of each type. */
function kinds(lines: string): [kind: string, event: Json][] {
  const events = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly [name: string]: Json });
  const first = new Map<string, Json>();
  for (const event of events) {
    const kind = String(event.type ?? 'line');
    if (!first.has(kind)) first.set(kind, event);
  }
  return [...first];
}
