/** The states of the card that a reader can come to, each with the way there. */
import { expect } from 'vitest';
import type { SmtpPortCheck } from '../../widget/element.ts';
import type { PortReport, Recommendation } from '../../worker/api/index.ts';
import { EXPIRED, tlsSeen } from '../support/tls-seen.ts';
import { find, openPanel, openRows, press, shows } from './page.ts';
import { portReport, report } from './reports.ts';
import type { ScriptedHost } from './scripted-host.ts';

export const PORTS = '465,587,25';
const untrusted = tlsSeen({ trusted: false, problems: ['expired'], certificates: [EXPIRED] });

function rows(more: Partial<PortReport>): PortReport[] {
  return [465, 587, 25].map((port) => portReport(port, { tls: tlsSeen(), ...more }));
}

function best(more: Partial<Recommendation> = {}): Recommendation {
  return {
    port: 465,
    encryption: 'starttls',
    reasons: [{ code: 'worked', side: 'for', parameters: { count: 1 } }],
    alternatives: [],
    passedOver: [{ port: 25, reasons: [{ code: 'servers-only', side: 'against', parameters: {} }] }],
    ...more,
  };
}

const DANGER = best({
  reasons: [{ code: 'certificate-problem', side: 'danger', parameters: { problems: ['expired'] } }],
});
const DEAD = { outcome: 'timeout', state: 'filtered', encryption: null, tls: null } as const;

export interface Stage {
  element: SmtpPortCheck;
  host: ScriptedHost;
}

async function done({ element, host }: Stage, seen: PortReport[], recommendation: Recommendation | null) {
  press(element);
  await host.say([{ type: 'report', report: { ...report(host.name, seen), recommendation } }]);
  await expect.poll(() => element.dataset.state).toBe('done');
}

export const STATES: Record<string, (stage: Stage) => Promise<unknown>> = {
  idle: async () => {},
  running: async ({ element, host }) => {
    press(element);
    await host.say([
      { type: 'port', vantage: 'weur', report: portReport(465) },
      { type: 'verdict', recommendation: best(), provisional: true },
    ]);
    await shows(element, '.progress', /1/);
  },
  good: (stage) => done(stage, rows({}), best()),
  caution: (stage) => done(stage, rows({ tls: untrusted }), DANGER),
  bad: (stage) => done(stage, rows(DEAD), null),
  opened: async (stage) => {
    await done(stage, rows({}), best());
    await openRows(stage.element);
    find<HTMLElement>(stage.element, 'summary').click();
    await openPanel(stage.element);
  },
  stale: async (stage) => {
    await done(stage, rows({}), best());
    press(stage.element);
    await stage.host.cut(1);
    await shows(stage.element, '[role=alert] .error', /./);
  },
  refused: async ({ element, host }) => {
    await host.refuse(429, '{"title":"x","status":429,"code":"rate-limited","detail":"Too many."}', {
      'Retry-After': '42',
    });
    press(element);
    await shows(element, '.error', 'Too many.');
  },
};
