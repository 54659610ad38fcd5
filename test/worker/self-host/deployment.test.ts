/** Reads wrangler.toml for self-hosting, and says in one sentence what is wrong with one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../../../worker/config/config.ts';
import { deployedBy } from '../../../worker/self-host/deployment.ts';

const folder = mkdtempSync(join(tmpdir(), 'deployment-'));
const OBJECTS = '[[durable_objects.bindings]]\nname = "STATION"\nclass_name = "Station"\n';

afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const path = join(folder, 'wrangler.toml');
  writeFileSync(path, text);
  return deployedBy(path);
}

describe('wrangler.toml', () => {
  it('is the one of the repository', async () => {
    const { deployment } = await deployedBy(join(import.meta.dirname, '../../../wrangler.toml'));
    expect(deployment.compatibilityDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(deployment.compatibilityFlags).not.toContain('nodejs_compat');
    expect(deployment.durableObjects).toContainEqual({ binding: 'STATION', className: 'Station' });
  });

  it('may have variables of every type, which the Worker reads as text', async () => {
    const { deployment, variables } = await read(
      `compatibility_date = "2026-01-02"\n[vars]\nPORTS = "25"\nCHECKS_PER_MINUTE = 5\nPUBLIC = true\n${OBJECTS}`,
    );
    expect(variables).toEqual({ PORTS: '25', CHECKS_PER_MINUTE: '5', PUBLIC: 'true' });
    expect(deployment).toEqual({
      compatibilityDate: '2026-01-02',
      compatibilityFlags: [],
      durableObjects: [{ binding: 'STATION', className: 'Station' }],
    });
  });

  it.each([
    ['compatibility_date = ', /wrangler\.toml: .+/],
    [OBJECTS, /wrangler\.toml: compatibility_date: /],
    ['compatibility_date = 2026', /wrangler\.toml: compatibility_date: /],
    ['compatibility_date = "2026-01-02"', /wrangler\.toml: durable_objects: /],
  ])('is refused: %j', async (text, message) => {
    await expect(read(text)).rejects.toThrow(ConfigError);
    await expect(read(text)).rejects.toThrow(message);
  });
});
