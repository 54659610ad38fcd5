/** What authors paste into the configuration of Sphinx, read by Python. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { platformById } from '../../../worker/knowledge/platforms/platforms.ts';
import { pasteBlocks } from '../../../worker/render/embedding/paste.ts';

const SCRIPT = { address: 'https://check.example/v1/smtp-port-check.js', digest: 'sha384-AbC+/=' };

it('is Python', () => {
  const sphinx = platformById('sphinx');
  const [configuration] = sphinx
    ? pasteBlocks(sphinx, {
        origin: 'https://check.example',
        host: 'smtp.example.net',
        language: null,
        theme: null,
        documented: null,
        userName: null,
        script: SCRIPT,
        fallback: 'Check',
      })
    : [];
  const program = `import json\n${configuration?.code}\nprint(json.dumps(html_js_files))`;
  const { stdout, stderr } = spawnSync('python3', ['-c', program], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([
    [SCRIPT.address, { type: 'module', integrity: SCRIPT.digest, crossorigin: 'anonymous' }],
  ]);
});
