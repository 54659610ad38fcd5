/** One block of settings alone: its name, and the comment before it. */
import { describe, expect, it } from 'vitest';
import { settingsFor } from '../../../../worker/advice/settings/settings.ts';
import type { ClientSettings } from '../../../../worker/api/index.ts';
import { blocksOf, settingsBlockText } from '../../../../worker/render/text/settings-block.ts';
import { WORDS } from '../../../../worker/render/words.ts';

const HOST = 'smtp.example.net';

function settings(client: string) {
  return settingsFor(
    { host: HOST, unicodeHost: HOST, port: 587, encryption: 'starttls', trusted: true },
    client,
  );
}

function blockNamed(client: string, name: string): string {
  const given = settings(client);
  const file = given.clients.flatMap((one) => [...blocksOf(one)]).find(([key]) => key === name)?.[1];
  return file === undefined ? '' : settingsBlockText(given, file, WORDS.en);
}

describe('a block', () => {
  it.each([
    [
      ['/etc/gitlab/gitlab.rb', 'shell'],
      ['gitlab.rb', 'shell'],
    ],
    [
      ['config/config.ini.php, [mail]', 'config/config.ini.php, [General]'],
      ['config.ini.php-mail', 'config.ini.php-general'],
    ],
    [
      ['/etc/pve/a.cfg', '/etc/pve/priv/a.cfg'],
      ['etc-pve-a.cfg', 'etc-pve-priv-a.cfg'],
    ],
    [['config.php, before x(y . /z)'], ['config.php-before-x-y-.-z']],
  ])('of %j is called %j', (places, names) => {
    const files = places.map((place) => ({ place, text: '' }));
    expect([...blocksOf({ files } as unknown as ClientSettings).keys()]).toEqual(names);
  });

  it.each([
    ['nodemailer', '// '],
    ['gitea', '# '],
    ['matomo', '; '],
    ['gen-smtp', '% '],
    ['postfix', '# '],
  ])('of %s begins with a comment that its format has', (client, mark) => {
    const given = settings(client);
    const [file] = given.clients[0]?.files ?? [];
    const [first = ''] = file === undefined ? [] : settingsBlockText(given, file, WORDS.en).split('\n');
    expect(first.startsWith(mark)).toBe(true);
    expect(first).toContain(`${HOST}, port 587 with STARTTLS`);
  });

  it('of PHP has its comment after the first line, before which PHP prints everything', () => {
    const given = settings('typo3');
    const [file] = given.clients[0]?.files ?? [];
    const text = file === undefined ? '' : settingsBlockText(given, file, WORDS.en);
    expect(text).toMatch(/^<\?php\n\/\/ /);
    expect(text.match(/<\?php/g)).toHaveLength(1);
  });

  it('of JSON is JSON, which has no comments', () => {
    const given = settings('keycloak');
    const [file] = given.clients[0]?.files ?? [];
    const text = file === undefined ? '' : settingsBlockText(given, file, WORDS.en);
    expect(JSON.parse(text)).toMatchObject({});
    expect(text).toContain(HOST);
  });

  it.each([
    ['exim', 'passwd.client', '*:YOUR_USER:YOUR_PASSWORD\n'],
    ['jenkins', 'smtp_password', 'YOUR_PASSWORD\n'],
    ['proxmox-ve', 'etc-pve-priv-notifications.cfg', 'smtp: submission\n\tpassword YOUR_PASSWORD\n'],
  ])('of %s called %s has no comment, which would be taken for content', (client, name, text) => {
    expect(blockNamed(client, name)).toBe(text);
  });

  it('of a file with another name in parentheses has the comment of its own', () => {
    expect(blockNamed('strapi', 'plugins.js-env')).toMatch(/^\/\/ /);
  });
});
