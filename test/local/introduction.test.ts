import { describe, expect, it } from 'vitest';
import { DEMO_HOSTS } from './demo.ts';
import { introduction } from './introduction.ts';

const SKIPPED = { name: 'mail.six.test', reason: 'this machine has no ::1 (EADDRNOTAVAIL)' };

describe('introduction()', () => {
  const text = introduction({
    port: 8899,
    mailPortOffset: 12_000,
    trustAnchor: '/tmp/demo-root-Ab12Cd/root.pem',
    hosts: DEMO_HOSTS.slice(0, -1),
    skipped: [SKIPPED],
  });

  it('names the page, a command to try, and how to stop', () => {
    expect(text).toContain('http://localhost:8899\n');
    expect(text).toContain('curl localhost:8899/mail.healthy.test\n');
    expect(text).toContain('Press Ctrl+C to stop');
  });

  it('has a line for each host, even for one that was left out', () => {
    for (const { name, description } of DEMO_HOSTS.slice(0, -1)) {
      expect(text).toMatch(new RegExp(`^ +${name} +${description}$`, 'm'));
    }
    expect(text).toContain(`skipped: ${SKIPPED.reason}`);
  });

  it('says how to send a mail through a host, with its root', () => {
    expect(text).toContain('--cacert /tmp/demo-root-Ab12Cd/root.pem');
    expect(text).toContain('--resolve mail.healthy.test:12587:127.0.0.1 ');
    expect(text).toMatch(/^ +smtp:\/\/mail\.healthy\.test:12587$/m);
  });

  it('sends no mail through a host that was left out', () => {
    const none = { port: 8899, mailPortOffset: 12_000, trustAnchor: '/tmp/root.pem', skipped: [SKIPPED] };
    const other = DEMO_HOSTS.filter(({ name }) => name !== 'mail.healthy.test');
    expect(introduction({ ...none, hosts: other })).not.toContain('curl --ssl-reqd');
  });

  it('fits a terminal of 80 columns', () => {
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
