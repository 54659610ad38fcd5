/**
 * The wire contract: what is asked, what is answered, and every code that may stand in an answer. With it come the few
 * readings of an answer that service and client must share: how long a port took, how it is usually encrypted, and how the
 * reader's own result compares. Imports nothing but its own parts, so that a stranger's client can have it, too.
 */

export * from './advice.ts';
export * from './answer-time.ts';
export * from './caller.ts';
export * from './comparison.ts';
export * from './discovery.ts';
export * from './explanation.ts';
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
export * from './target.ts';
export * from './vantage.ts';
