import { expect, it } from 'vitest';
import { FLOOD_PERIOD_SECONDS } from '../../../worker/limits.ts';
import { idleService } from '../../support/idle-service.ts';
import { createApp } from '../../support/specified-app.ts';

it.each(['text/html', 'text/plain', 'application/json'])(
  'says as %s when to come back, and is kept by nobody',
  async (accept) => {
    const app = createApp({ ...idleService(), admitClient: async () => false, preload: async () => null });
    const response = await app.request('https://check.example/tickets/mail.example.net', {
      method: 'POST',
      headers: { accept },
    });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe(String(FLOOD_PERIOD_SECONDS));
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('vary')).toBe('Accept, User-Agent, Accept-Language');
  },
);

it.each(['/check/', '/settings/', '/tickets/'])(
  'does not repeat what is invisible in a host name: %s',
  async (folder) => {
    const app = createApp({ ...idleService(), preload: async () => null });
    const hidden = ['\u001b', '\0', '\r', '\u007f', '\u009b', '\u202e', '\u2066'];
    const path = folder + encodeURIComponent(`${hidden.join('')}mail example`);
    const response = await app.request(`https://check.example${path}`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(400);
    const page = await response.text();
    expect(page).toContain('value="mail example"');
    expect(hidden.filter((character) => page.includes(character))).toEqual([]);
  },
);

it('does not repeat a host name of any length', async () => {
  const app = createApp({ ...idleService(), preload: async () => null });
  const response = await app.request(`https://check.example/check/${'a'.repeat(5_000)}`, {
    headers: { accept: 'text/html' },
  });
  expect(await response.text()).not.toContain('a'.repeat(254));
});
