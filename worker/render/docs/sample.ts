/** A sample of the specification as a command, and its recorded answer as text. Pure. */
import type { Json } from '../../schema/json.ts';
import type { Sample } from '../../schema/operation.ts';

/** They exist, unlike the demo hosts that the answers were recorded of. */
const HOST = 'in-v3.mailjet.com';
const DOMAIN = 'gmail.com';

export function curlLine({ request, body, format }: Sample, origin: string): string {
  const path = request.replaceAll('{host}', HOST).replaceAll('{domain}', DOMAIN);
  const address = /[?&]/.test(path) ? `'${origin}${path}'` : `${origin}${path}`;
  const options = [...(format === 'ndjson' ? ['-N'] : []), ...(body === undefined ? [] : posted(body))];
  return ['curl', ...options, address].join(' ');
}

function posted(body: string): string[] {
  return [`-H 'Content-Type: text/plain' --data-binary '${body.trimEnd()}'`];
}

/** The same in one line: what is posted comes from a file. */
export function shortCurlLine(sample: Sample, origin: string): string {
  const { body, ...asked } = sample;
  const line = curlLine(asked, origin);
  return body === undefined
    ? line
    : line.replace('curl', `curl -H 'Content-Type: text/plain' --data-binary @FILE`);
}

export function recordedText(value: Json): string {
  return typeof value === 'string' ? value.trimEnd() : JSON.stringify(value, null, 2);
}
