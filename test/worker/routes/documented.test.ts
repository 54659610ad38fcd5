/** Tells whoever adds a route where it has to be documented. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseConfig } from '../../../worker/config/config.ts';

const README = readFileSync(`${import.meta.dirname}/../../../README.md`, 'utf8');

/** Not imported statically: its types are those of workerd, which tests in Node do not have. */
const APP = '../../support/specified-app.ts';
const { createApp } = (await import(APP)) as { createApp(service: unknown): { routes: { path: string }[] } };

/** It receives no requests: only its routes are inspected. */
const app = createApp({ config: parseConfig({}) });

/** Up to the first parameter: `/settings/:host` is documented as `/settings/smtp.example.com`. */
const paths = new Set(
  app.routes.map(({ path }) => path.replace(/:.*/, '')).filter((path) => path !== '/' && !path.includes('*')),
);

it('createApp() answers at several paths', () => {
  expect(paths.size).toBeGreaterThan(10);
});

it.each([...paths])('%s is in the README', (path) => {
  const named = new RegExp(`${path.replaceAll('.', '\\.')}(?![\\w-])|${path}(?<=/)`);
  expect(README).toMatch(named);
});
