import { describe, expect, it } from 'vitest';
import { refuseFlood } from '../../../../worker/policy/caller.ts';
import { refuseClient } from '../../../../worker/quota/rules.ts';
import { type Allowance, tightest } from '../../../../worker/quota/window.ts';
import { allowanceHeaders, limitHeaders } from '../../../../worker/render/http/quotas.ts';
import { refuse } from '../../../../worker/result/refusal.ts';

const CHECKS: Allowance = { policy: 'checks', limit: 30, periodSeconds: 60, remaining: 29, resetSeconds: 60 };
const HOSTS: Allowance = { policy: 'hosts', limit: 60, periodSeconds: 3600, remaining: 7, resetSeconds: 99 };

describe('limitHeaders', () => {
  it('name the exceeded quota, and that nothing of it is left', () => {
    expect(limitHeaders(refuseClient('checks', { limit: 30, periodSeconds: 60 }, 7).refusal)).toEqual({
      'Retry-After': '7',
      'RateLimit-Policy': '"checks";q=30;w=60',
      RateLimit: '"checks";r=0;t=7',
    });
    expect(limitHeaders(refuseFlood().refusal)).toEqual({
      'Retry-After': '60',
      'RateLimit-Policy': '"requests";q=1200;w=60',
      RateLimit: '"requests";r=0;t=60',
    });
    expect(limitHeaders(refuse('host-missing').refusal)).toEqual({});
  });
});

describe('allowanceHeaders', () => {
  it('name all quotas a client was charged for', () => {
    expect(allowanceHeaders([CHECKS, HOSTS])).toEqual({
      'RateLimit-Policy': '"checks";q=30;w=60, "hosts";q=60;w=3600',
      RateLimit: '"checks";r=29;t=60, "hosts";r=7;t=99',
    });
  });

  it('are absent if no client was charged', () => {
    expect(allowanceHeaders([])).toEqual({});
  });
});

describe('tightest', () => {
  it('keeps the allowance with the least left for each quota', () => {
    const fewer = { ...CHECKS, remaining: 3 };
    expect(tightest([CHECKS, HOSTS, fewer, CHECKS])).toEqual([fewer, HOSTS]);
  });
});
