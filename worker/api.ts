/**
 * The wire contract: what is asked, what is answered, and every code that may stand in an answer.
 * Imports nothing but its own parts and runs nothing, so that the Worker, the element and a stranger's client can share it.
 */

export * from './api/advice.ts';
export * from './api/caller.ts';
export * from './api/discovery.ts';
export * from './api/explanation.ts';
export * from './api/history.ts';
export * from './api/local-result.ts';
export * from './api/outcome.ts';
export * from './api/port-report.ts';
export * from './api/problem.ts';
export * from './api/report.ts';
export * from './api/settings.ts';
export * from './api/target.ts';
export * from './api/vantage.ts';
