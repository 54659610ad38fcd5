/** The answer to `/help/{topic}`: examples that can be pasted, each with what it does. */
import { TEXT_COLUMNS } from '../../limits.ts';
import { HELP_TOPICS, type HelpTopic } from '../../messages/help.ts';
import type { Words } from '../words.ts';
import { hanging, wrapped } from './columns.ts';

export interface HelpOptions {
  words: Words;
  origin: string;
  host: string;
}

/** Where to read more, below the short usage. */
export function helpLinks({ words, origin }: Omit<HelpOptions, 'host'>): string {
  const addresses = HELP_TOPICS.map((topic) => `  curl ${origin}/:help/${topic}`);
  return [words.help.more, ...addresses, `  ${origin}/docs`, ''].join('\n');
}

export function helpText(topic: HelpTopic, { words, origin, host }: HelpOptions): string {
  const check = `${origin}/v1/check?host=${host}`;
  const lines = TOPICS[topic](words, check, origin);
  return `${lines.join('\n')}\n`;
}

const TOPICS: Readonly<Record<HelpTopic, (words: Words, check: string, origin: string) => string[]>> = {
  assert: ({ help }, check) => {
    const { lead, port, days, share, trusted, tls, documented, status, strict } = help.topic.assert;
    return [
      ...wrapped(lead, TEXT_COLUMNS),
      '',
      ...explained([
        ['587:starttls|implicit-tls', port],
        ['cert>14d', days],
        ['cert>20%', share],
        ['trusted', trusted],
        ['tls>=1.2', tls],
        ['documented', documented],
      ]),
      '',
      `  curl -f '${check}&ports=587&assert=587:starttls,trusted'`,
      '',
      ...wrapped(status, TEXT_COLUMNS),
      ...wrapped(strict, TEXT_COLUMNS),
    ];
  },
  formats: ({ help }, check) => {
    const { lead, json, ndjson, sse, text, csv, prometheus, remembered } = help.topic.formats;
    return [
      lead,
      '',
      ...explained([
        ['format=json', json],
        ['format=ndjson', ndjson],
        ['format=sse', sse],
        ['format=text', text],
        ['format=csv', csv],
        ['format=prometheus', prometheus],
      ]),
      '',
      `  curl '${check}&format=csv'`,
      '',
      ...wrapped(remembered, TEXT_COLUMNS),
    ];
  },
  regions: ({ help }, check) => {
    const { lead, nearest, named, all, agent, globalping } = help.topic.regions;
    return [
      lead,
      '',
      ...explained([
        ['regions=nearest', nearest],
        ['regions=weur,enam', named],
        ['regions=all', all],
        ['regions=agent:office', agent],
        ['regions=globalping:DE', globalping],
      ]),
      '',
      `  curl '${check}&regions=weur,enam&format=text'`,
    ];
  },
  models: modelLines,
};

/** With one argument each, so that the example can be changed without a manual. */
function modelLines({ help }: Words, check: string, origin: string): string[] {
  const { lead, check: ports, explain, discover, settings } = help.topic.models;
  const host = new URL(check).searchParams.get('host') ?? '';
  const call = {
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'check_smtp_ports', arguments: { host } },
  };
  return [
    ...explained([
      ['check_smtp_ports', ports],
      ['explain_mail_error', explain],
      ['discover_mail_settings', discover],
      ['mail_settings', settings],
    ]),
    '',
    ...wrapped(lead, TEXT_COLUMNS),
    '',
    `  curl ${origin}/mcp -H 'Content-Type: application/json' \\`,
    "    -H 'Accept: application/json, text/event-stream' \\",
    `    -d '${JSON.stringify(call)}'`,
  ];
}

const GAP = '  ';

/** Examples in a column, and what each does beside it. */
function explained(examples: readonly (readonly [string, string])[]): string[] {
  const columns = Math.max(...examples.map(([example]) => example.length));
  return examples.flatMap(([example, meaning]) =>
    hanging(GAP + example.padEnd(columns) + GAP, meaning, TEXT_COLUMNS),
  );
}
