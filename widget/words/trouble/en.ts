/** What is said when a check cannot start or ends early, in English. */
import type { TroubleWords } from '../../words.ts';

export const words: TroubleWords = {
  language: 'en',
  staleFrom: (time) => `This is the result of ${time}.`,
  failed: 'The check ended early',
  nothingChecked: 'Nothing was checked',
  failure: {
    'no-host': 'Enter the name of a mail server, for example smtp.example.com.',
    'invalid-ports': 'The list of ports is not valid. Use numbers from 1 to 65535, separated by commas.',
    'too-many-ports': 'The list of ports is too long for one check.',
    'invalid-regions':
      'The list of regions is not valid. Use names such as weur or nearest, separated by commas.',
    'too-many-regions': 'The list of regions is too long for one check.',
    'invalid-endpoint': 'The address of the checking service is not valid.',
    unreachable: 'The checking service could not be reached. Try again in a moment.',
    'cut-off':
      'The connection to the checking service ended early. The results received so far are shown below.',
    unreadable: 'The response from the checking service could not be read.',
    late: 'The checking service took too long. The results received so far are shown below.',
    refused: 'The checking service could not run the check. Try again in a moment.',
  },
  retryAfter: (span) => `Try again in ${span}.`,
};
