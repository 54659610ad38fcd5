/** No rule of axe is broken in any state, language or color scheme; contrast included. */
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import type { SmtpPortCheck } from '../../widget/element.ts';
import { LANGUAGES, type Language, type PortReport, type Recommendation } from '../../worker/api/index.ts';
import { EXPIRED, tlsSeen } from '../support/tls-seen.ts';
import { find, inside, openLink, openPanel, openRows, place, press, shows } from './page.ts';
import { portReport, report } from './reports.ts';
import { ScriptedHost } from './scripted-host.ts';

const PORTS = '465,587,25';
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

interface Stage {
  element: SmtpPortCheck;
  host: ScriptedHost;
}

async function done({ element, host }: Stage, seen: PortReport[], recommendation: Recommendation | null) {
  press(element);
  await host.say([{ type: 'report', report: { ...report(host.name, seen), recommendation } }]);
  await expect.poll(() => element.dataset.state).toBe('done');
}

const STATES: Record<string, (stage: Stage) => Promise<unknown>> = {
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
  settings: async ({ element }) => {
    await openLink(element, 'settings');
    await expect.poll(() => inside(element).querySelectorAll('.pick').length).toBeGreaterThan(0);
    find<HTMLElement>(element, '.pick').click();
    await shows(element, '.settings .name', /./);
  },
  explain: async ({ element, host }) => {
    await openLink(element, 'explain');
    const field = find<HTMLTextAreaElement>(element, '#error');
    field.value = `MAIL_MAILER=smtp\nMAIL_HOST=${host.name}\nMAIL_PORT=587\nMAIL_ENCRYPTION=ssl\n`;
    field.dispatchEvent(new Event('input'));
    find<HTMLElement>(element, '.explain .action').click();
    await shows(element, '.explain pre', /MAIL_/);
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

afterEach(() => {
  document.documentElement.style.colorScheme = '';
  document.body.style.background = '';
  document.body.style.color = '';
});

async function violations(element: SmtpPortCheck): Promise<string[]> {
  const { violations } = await axe.run(element, {
    // Rules about whole pages, which a card is not.
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

function dress(scheme: string): void {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = scheme === 'dark' ? '#0d1117' : '#fff';
  document.body.style.color = scheme === 'dark' ? '#e6edf3' : '#1c2129';
}

const CASES = Object.keys(STATES).flatMap((state) =>
  LANGUAGES.flatMap((lang) => ['light', 'dark'].map((scheme) => [state, lang, scheme] as const)),
);

test.each(CASES)('SmtpPortCheck breaks no rule of axe: %s, %s, %s', async (state, lang: Language, scheme) => {
  dress(scheme);
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: PORTS, lang });
  await shows(element, '.reason', /./);
  await STATES[state]?.({ element, host });
  await element.updateComplete;
  expect(await violations(element)).toEqual([]);
});

test.each(LANGUAGES)('SmtpPortCheck with a field breaks no rule of axe in %s', async (lang) => {
  dress('light');
  const element = await place({ endpoint: 'https://check.example', lang });
  expect(await violations(element)).toEqual([]);
});
