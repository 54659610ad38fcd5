import { expect, it } from 'vitest';
import { createApp } from '../../../worker/app.ts';
import { FLOOD_PERIOD_SECONDS } from '../../../worker/limits.ts';
import { idleService } from '../../support/idle-service.ts';

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
