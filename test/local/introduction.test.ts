import { describe, expect, it } from 'vitest';
import { DEMO_HOSTS } from './demo.ts';
import { introduction } from './introduction.ts';

const SKIPPED = { name: 'mail.six.test', reason: 'this machine has no ::1 (EADDRNOTAVAIL)' };

describe('introduction()', () => {
  const text = introduction({ port: 8899, hosts: DEMO_HOSTS.slice(0, -1), skipped: [SKIPPED] });

  it('names the page, a command to try, and how to stop', () => {
    expect(text).toContain('http://localhost:8899\n');
    expect(text).toContain('curl localhost:8899/mail.healthy.test\n');
    expect(text).toContain('Ctrl+C stops');
  });

  it('has a line for each host, also for one that was left out', () => {
    for (const { name, description } of DEMO_HOSTS.slice(0, -1)) {
      expect(text).toMatch(new RegExp(`^ +${name} +${description}$`, 'm'));
    }
    expect(text).toContain(`left out: ${SKIPPED.reason}`);
  });

  it('fits a terminal of 80 columns', () => {
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
