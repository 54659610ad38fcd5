/**
 * The wire contract: requests, answers, and every code an answer can contain. It also holds the few calculations that
 * service and client must share: how long a port took, how it is usually encrypted, and how the reader's own result
 * compares. Imports nothing outside this folder, so that any client can reuse it.
 */

export * from './advice.ts';
export * from './answer-time.ts';
export * from './assertion.ts';
export * from './caller.ts';
export * from './code.ts';
export * from './comparison.ts';
export * from './configuration.ts';
export * from './discovery.ts';
export * from './explanation.ts';
export * from './failed-assertion.ts';
export * from './health.ts';
export * from './history.ts';
export * from './language.ts';
export * from './local-result.ts';
export * from './outcome.ts';
export * from './port-modes.ts';
export * from './port-report.ts';
export * from './problem.ts';
export * from './report.ts';
export * from './said.ts';
export * from './settings.ts';
export * from './sign-in.ts';
export * from './target.ts';
export * from './vantage.ts';
