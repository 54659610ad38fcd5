/** The labels of a check and its result in English. */
import type { CheckWords } from '../../words.ts';

const ports = (count: number): string => (count === 1 ? 'port' : 'ports');

export const words: CheckWords = {
  language: 'en',
  again: 'Check again',
  tryAgain: 'Try again',
  againIn: (span) => `Check again in ${span}`,
  wrongResult: 'Wrong result?',
  pending: 'checking…',
  early: 'Works. Checking the others…',
  works: 'Works.',
  worksFor: (days) =>
    `Works, and the certificate is valid for another ${days}\u00a0${days === 1 ? 'day' : 'days'}.`,
  noPort: 'No usable port',
  noAnswer: 'No port answers',
  noVerdict: 'Nothing checked',
  offline: 'You are offline. Check your internet connection and try again.',
  unencrypted: 'no TLS',
  progress: (done, total) => `${done} of ${total} ${ports(total)} checked`,
  stopped: (done, total) => `Stopped after ${done} of ${total} ${ports(total)}`,
  remembered: (summary, age) => `${summary} · saved result, checked ${age}`,
  checkedFrom: (place) => `Checked from ${place}`,
  ofAddresses: (count, total) => `(${count} of ${total} addresses)`,
  unknownPlace: 'an unknown place',
  justNow: 'just now',
  detailsOf: (port) => `Details of port ${port}`,
  documented: (mode) => `documented: ${mode}`,
  notDocumented: 'not documented',
  findings: 'Findings',
  moreFindings: (count) => `${count} more`,
  provider: ['Only the provider can mend it', 'Write to the provider'],
};
