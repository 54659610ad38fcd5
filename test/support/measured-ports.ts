import type { MeasuredPort } from '../../worker/api/index.ts';

/** Port 587 as it should be, except for what is given. */
export function measuredPort(change: Partial<MeasuredPort> = {}): MeasuredPort {
  return {
    port: 587,
    outcome: 'starttls',
    reason: null,
    encryption: 'starttls',
    trusted: true,
    problems: [],
    names: [],
    limit: null,
    signIn: 'password',
    methods: ['PLAIN', 'LOGIN'],
    ...change,
  };
}
