/**
 * What the scripted service answers besides checks: the real routes for settings, explanations and programs, with nobody to
 * dial. Keeps every request, so that a test can look at what left the page.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createApp } from '../../worker/app.ts';
import { idleService } from '../support/idle-service.ts';

export interface Request {
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export class ServiceRoom {
  readonly #app = createApp(idleService());
  readonly requests: Request[] = [];

  has(path: string): boolean {
    return /^\/v1\/(?:settings|explain|programs)$/.test(path);
  }

  keep({ method = 'GET', url = '/', headers }: IncomingMessage, body: string): void {
    this.requests.push({ method, path: url, headers, body });
  }

  async answer(
    { method = 'GET', url = '/', headers }: IncomingMessage,
    body: string,
    response: ServerResponse,
  ) {
    const type = headers['content-type'];
    const answer = await this.#app.request(`http://service${url}`, {
      method,
      ...(method === 'POST' && { body, headers: { 'Content-Type': type ?? '' } }),
    });
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  }
}
