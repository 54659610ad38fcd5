/** The app, whose every JSON answer and problem is held against the specification before a test gets it. */
import type { Hono } from 'hono';
import { createApp as createBareApp } from '../../worker/app.ts';
import type { Service } from '../../worker/routes/route.ts';
import { held } from './specified.ts';

const ORIGIN = 'https://check.example';

export function createApp(service: Service): Hono {
  const app = createBareApp(service);
  const bare = app.request;
  app.request = async (input, init, ...rest) => {
    const { method = 'GET' } = input instanceof Request ? input : (init ?? {});
    const url = new URL(input instanceof Request ? input.url : String(input), ORIGIN).href;
    return held({ method, url }, await bare(input, init, ...rest));
  };
  return app;
}
