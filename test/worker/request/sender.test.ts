import { describe, expect, it } from 'vitest';
import { isLoadedElsewhere, otherOrigin } from '../../../worker/request/sender.ts';

function sent(headers: Record<string, string>) {
  return { headers: new Headers(headers), url: 'https://check.example/explain?x' };
}

describe('otherOrigin', () => {
  it.each([
    [{}, null],
    [{ origin: 'https://check.example' }, null],
    // A proxy may not tell that the client used https.
    [{ origin: 'http://check.example' }, null],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, null],
    [{ origin: 'null' }, 'null'],
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, 'null'],
    [{ origin: 'https://check.example:444' }, 'https://check.example:444'],
    [{ origin: 'https://evil.example', 'sec-fetch-site': 'same-site' }, 'https://evil.example'],
    [{ origin: 'https://evil.example' }, 'https://evil.example'],
  ])('of %j is %j', (headers, origin) => {
    expect(otherOrigin(sent(headers as Record<string, string>))).toBe(origin);
  });
});

describe('isLoadedElsewhere', () => {
  const of = (site: string, mode: string, destination: string, more: Record<string, string> = {}) =>
    isLoadedElsewhere(
      new Headers({ 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': destination, ...more }),
    );

  it.each([
    ['no-cors', 'image'],
    ['no-cors', 'script'],
    ['no-cors', 'empty'],
    ['navigate', 'iframe'],
    ['navigate', 'embed'],
    ['navigate', 'object'],
  ])('is true of %s, %s on the page of another site', (mode, destination) => {
    expect(of('cross-site', mode, destination)).toBe(true);
    expect(of('same-site', mode, destination)).toBe(true);
    expect(of('same-origin', mode, destination)).toBe(false);
    expect(of('none', mode, destination)).toBe(false);
  });

  it('is false of a link that is followed, but not of one that is prefetched', () => {
    expect(of('cross-site', 'navigate', 'document')).toBe(false);
    expect(of('cross-site', 'navigate', 'document', { 'sec-purpose': 'prefetch;prerender' })).toBe(true);
    expect(of('none', 'navigate', 'document', { 'sec-purpose': 'prefetch' })).toBe(false);
  });

  it('is false where the page names its origin, and of programs', () => {
    expect(of('cross-site', 'cors', 'empty', { origin: 'https://help.example' })).toBe(false);
    expect(isLoadedElsewhere(new Headers())).toBe(false);
  });
});
