import { expect, it } from 'vitest';
import { explain } from '../../../../worker/advice/explanation/explanation.ts';
import type { MeasuredHost, Problem } from '../../../../worker/api/index.ts';
import { renderExplanation } from '../../../../worker/render/pages/explain.ts';
import { toExplanation } from '../../../../worker/render/text/explanation.ts';
import { WORDS } from '../../../../worker/render/words.ts';
import { measuredPort } from '../../../support/measured-ports.ts';

const RESULT: MeasuredHost = {
  host: '<b>',
  advised: [587],
  checkedAt: '2026-11-25T12:00:00.000Z',
  ports: [measuredPort()],
};

async function page(
  text: string,
  result: MeasuredHost | null = null,
  problem: Problem | null = null,
): Promise<string> {
  const words = WORDS.en;
  const rest = { configurations: [], recommended: null, named: null, redirection: null };
  const found = { error: { text, cut: false }, matches: explain(text, result), ...rest, result, problem };
  const explained = { explanation: toExplanation(found, words), text, unlooked: null };
  return String(
    await renderExplanation({ hostWritten: '"><b>', explained, query: null, status: 200 }, words),
  );
}

it('renders none of the text as markup', async () => {
  const html = await page(`connection to the server "<img/src=x&y>" on port 587 timed out`, RESULT);
  expect(html).toContain('&lt;img/src=x&amp;y&gt;');
  expect(html).toContain('&lt;b&gt;');
  expect(html).toContain('value="&quot;&gt;&lt;b&gt;"');
  expect(html).not.toMatch(/<(?:img\/|b\b)/);
});

it('shows a problem next to the explanation', async () => {
  const problem = { title: 'A <title>', status: 422, code: 'name-not-found', detail: 'Look.' } as const;
  const html = await page('535 no', null, problem);
  expect(html).toContain('<p>A &lt;title&gt;. Look.</p>');
  const [causes = ''] = html.match(/<ol class="causes">.*?<\/ol>/s) ?? [];
  expect(causes.match(/<li>/g)).toHaveLength(1);
});
