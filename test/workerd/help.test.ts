/** What a command line is told that asks for help. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../worker/api/index.ts';
import { TEXT_COLUMNS } from '../../worker/limits.ts';
import { HELP_TOPICS } from '../../worker/messages/help.ts';
import { get } from './outside.ts';

const CURL = { 'User-Agent': 'curl/8.9.1', Accept: '*/*' };

async function told(path: string): Promise<string> {
  return (await get(path, { headers: CURL })).text();
}

describe('help', () => {
  it.each(['/help', '/:help'])('%s is what / tells, and where there is more', async (path) => {
    const [usage, help] = [await told('/'), await told(path)];
    expect(help.startsWith(usage)).toBe(true);
    for (const topic of HELP_TOPICS) expect(help).toContain(`/:help/${topic}`);
  });

  it.each(HELP_TOPICS.flatMap((topic) => LANGUAGES.map((language) => [topic, language])))(
    'about %s in %s fits, and has a command that works',
    async (topic, language) => {
      const text = await told(`/:help/${topic}?lang=${language}`);
      expect(text).toBe(await told(`/help/${topic}?lang=${language}`));
      // Commands are never broken.
      const lines = text.split('\n').filter((line) => !/curl|^ {4}-/.test(line));
      expect(lines.filter((line) => line.length > TEXT_COLUMNS)).toEqual([]);
      const [, address = ''] = /curl (?:-f )?'([^']+)'/.exec(text) ?? [];
      if (topic === 'models') return;
      const { pathname, search } = new URL(address);
      expect((await get(pathname + search)).status).toBe(200);
    },
  );

  it('about models has a call that works', async () => {
    const text = await told('/:help/models');
    const [, body] = /-d '(.+)'$/m.exec(text) ?? [];
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' };
    const answer = await get('/mcp', { method: 'POST', headers, body: body ?? '' });
    expect(await answer.json()).toMatchObject({
      id: 1,
      result: { structuredContent: { host: expect.any(String) } },
    });
  });

  it('about anything else says what there is', async () => {
    const answer = await get('/:help/nothing', { headers: CURL });
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining(HELP_TOPICS[0])]);
  });
});
