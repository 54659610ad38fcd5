/**
 * The wire contract: what is asked, what is answered, and every code that may stand in an answer.
 * Imports nothing but its own parts and runs nothing, so that the Worker, the element and a stranger's client can share it.
 */

export * from './advice.ts';
export * from './caller.ts';
export * from './discovery.ts';
export * from './explanation.ts';
export * from './history.ts';
export * from './local-result.ts';
export * from './outcome.ts';
export * from './port-report.ts';
export * from './problem.ts';
export * from './report.ts';
export * from './said.ts';
export * from './settings.ts';
export * from './target.ts';
export * from './vantage.ts';
