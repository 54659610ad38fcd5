/** The words of a reply read on as sentences, whichever way a program wrote its lines. */
import { describe, expect, it } from 'vitest';
import { joinedReplies } from '../../../worker/request/joined-replies.ts';

describe('a reply of several lines', () => {
  it.each([
    [
      'loses its repeated numbers',
      '550-5.7.1 This message does not 550-5.7.1 pass the checks. 550 5.7.1 See the help. - gsmtp',
      '550-5.7.1 This message does not pass the checks. See the help. - gsmtp',
    ],
    ['keeps another number', '550-5.7.1 One 552 5.3.4 two', '550-5.7.1 One 552 5.3.4 two'],
    ['ends at its last line', '550-5.7.1 a 550 5.7.1 b 550 5.7.1 c', '550-5.7.1 a b 550 5.7.1 c'],
    [
      'has numbers of its own words',
      'host 192.0.2.1:550-5.7.1 a 550-5.7.1 b',
      'host 192.0.2.1:550-5.7.1 a 550-5.7.1 b',
    ],
    ['may be one line', '535 5.7.8 no', '535 5.7.8 no'],
  ])('%s', (_, printed, joined) => {
    expect(joinedReplies(printed)).toBe(joined);
  });
});
