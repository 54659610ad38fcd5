/** Where a domain's own records and files disagree with what is known of its provider. Pure. */
import type { Discovery } from '../api/index.ts';
import type { SourceAnswer, SubmissionServer } from './source-answer.ts';

/**
 * Another host, or another encryption on the same port; a further port is none. Both statements are listed, the domain's
 * own first.
 */
export function contradictionsOf(answers: readonly SourceAnswer[]): Discovery['contradictions'] {
  const known = answers.find(({ source }) => source === 'known')?.servers ?? [];
  if (known.length === 0) return [];
  const own = answers.filter(({ source }) => source !== 'known' && source !== 'mx' && source !== 'ispdb');
  const told = own.flatMap(({ source, servers }) => servers.map((server) => ({ source, server })));
  const differing = told.filter(({ server }) => !known.some((one) => agrees(server, one)));
  const opposed = known.filter((one) => differing.some(({ server }) => isOpposed(server, one, known)));
  return [
    ...differing.map(({ source, server }) => stated(server, source)),
    ...opposed.map((server) => stated(server, 'known')),
  ];
}

/** The same host, and not the same port in another way. */
function agrees(told: SubmissionServer, known: SubmissionServer): boolean {
  return (
    told.host.host === known.host.host && (told.port !== known.port || told.encryption === known.encryption)
  );
}

/** What is known of the same port, or of all ports where the host is another one. */
function isOpposed(
  told: SubmissionServer,
  one: SubmissionServer,
  known: readonly SubmissionServer[],
): boolean {
  if (told.host.host === one.host.host) return told.port === one.port;
  return known.every(({ host }) => host.host !== told.host.host);
}

function stated(
  { host, port, encryption }: SubmissionServer,
  source: SourceAnswer['source'],
): Discovery['contradictions'][number] {
  return { host: host.host, port, encryption, sources: [source] };
}
