import { describe, expect, it } from 'vitest';
import { UNSEEN } from '../../../worker/advice/caller.ts';
import { ticketCauses } from '../../../worker/advice/tickets.ts';
import {
  type Documented,
  type Finding,
  OUTCOMES,
  type Outcome,
  type PortReport,
  type Reason,
  type Report,
} from '../../../worker/api/index.ts';
import { TICKET_GREETING_CHARS_MAX } from '../../../worker/limits.ts';
import { ticketOf, ticketsText } from '../../../worker/render/text/tickets.ts';
import { WORDS } from '../../../worker/render/words.ts';
import { smtpSeen } from '../../support/local-script-rows.ts';
import { tlsSeen } from '../../support/tls-seen.ts';
import { portReport, reportFrom } from '../../widget/reports.ts';

const HOST = 'smtp.example.net';

function row(port: number, outcome: Outcome, more: Partial<PortReport> = {}): PortReport {
  const encryption = outcome === 'starttls' || outcome === 'implicit-tls' ? outcome : null;
  return portReport(port, { outcome, state: OUTCOMES[outcome].state, encryption, ...more });
}

type Seen = readonly [port: number, outcome: Outcome, reason?: Reason];

/** One list per vantage point; results as `hoster 587` and `provider 465`. */
function causes(places: readonly (readonly Seen[])[], named = true): string[] {
  const report = reportFrom(
    HOST,
    places.map((seen, index) => ({
      id: ['weur', 'enam'][index] ?? 'oc',
      colo: 'FRA',
      ports: seen.map(([port, outcome, reason = null]) => row(port, outcome, { reason })),
    })),
  );
  return ticketCauses(report, named).map(({ to, ports }) => `${to} ${ports.join(' ')}`);
}

describe('ticketCauses', () => {
  it('asks nobody to repair a port that turned only this check away, or limited it', () => {
    const ask = (reply: string) => {
      const smtp = smtpSeen({ refusals: [reply] });
      const ports = [row(587, 'rejected', { reason: 'greeting', smtp })];
      return ticketCauses(reportFrom(HOST, [{ id: 'weur', colo: 'FRA', ports }]), true).map(({ to }) => to);
    };
    expect(ask('554 5.7.1 Client host [192.0.2.7] blocked using bl.example')).toEqual([]);
    expect(ask('554 Too many connections from 192.0.2.7')).toEqual([]);
    expect(ask('554 No SMTP service here')).toEqual(['provider']);
  });

  it('asks nobody to repair what a firewall on the way has masked', () => {
    const ask = (greeting: string) => {
      const ports = [row(587, 'plaintext', { smtp: smtpSeen({ greeting, extensionsBeforeTls: [] }) })];
      return ticketCauses(reportFrom(HOST, [{ id: 'weur', colo: 'FRA', ports }]), true).map(({ to }) => to);
    };
    expect([ask('********************'), ask('mail.example ESMTP')]).toEqual([[], ['provider']]);
  });

  it.each([
    ['works', [[[587, 'starttls']]], ['hoster 587']],
    ['is reached, not more is known', [[[25, 'connected']]], ['hoster 25']],
    ['is refused', [[[588, 'refused']]], ['provider 588']],
    ['is filtered', [[[587, 'timeout']]], ['provider 587']],
    ['cannot encrypt', [[[587, 'tls-failed', 'cut-off']]], ['provider 587']],
    ['did not answer in time', [[[587, 'tls-failed', 'stalled']], [[587, 'silent', 'ehlo']]], []],
    ['only our client cannot use', [[[587, 'tls-failed', 'beyond-our-client']]], []],
    ['has no encryption', [[[587, 'plaintext']]], ['provider 587']],
    ['is busy', [[[587, 'busy']]], []],
    ['somebody could not tell apart', [[[25, 'no-reply']]], []],
    ['nobody looked at', [[[25, 'untestable']]], []],
    ['failed on our side', [[[587, 'error']]], []],
    ['works here and not there', [[[587, 'starttls']], [[587, 'timeout']]], []],
    ['works here and was not seen there', [[[587, 'starttls']], [[587, 'error']]], ['hoster 587']],
    [
      'is one of several',
      [
        [
          [465, 'implicit-tls'],
          [587, 'refused'],
        ],
      ],
      ['hoster 465', 'provider 587'],
    ],
  ] as const)('of a port that %s', (_, places, expected) => {
    expect(causes(places)).toEqual(expected);
  });

  it.each([
    [
      'both ports for submission',
      [
        [25, 'untestable'],
        [465, 'implicit-tls'],
        [587, 'starttls'],
        [2525, 'starttls'],
      ],
      ['hoster 465 587'],
    ],
    [
      'another one where neither works',
      [
        [587, 'refused'],
        [588, 'refused'],
        [2525, 'starttls'],
        [2587, 'starttls'],
      ],
      ['hoster 2525', 'provider 587'],
    ],
    [
      'no port that only some have',
      [
        [588, 'refused'],
        [2525, 'refused'],
      ],
      [],
    ],
  ] as const)('with no ports chosen names %s', (_, seen, expected) => {
    expect(causes([seen], false)).toEqual(expected);
  });

  it('of an untrusted certificate is for the provider', () => {
    const tls = tlsSeen({ trusted: false, problems: ['expired'] });
    const ports = [row(587, 'starttls', { tls })];
    const [cause] = ticketCauses(reportFrom(HOST, [{ id: 'weur', colo: 'FRA', ports }]), true);
    expect(cause).toMatchObject({ to: 'provider', ports: [587] });
  });
});

describe('a ticket', () => {
  const smtp = {
    greeting: '220 smtp.example.net ESMTP',
    hostname: null,
    extensionsBeforeTls: [],
    extensionsAfterTls: [],
    authBeforeTls: [],
    authAfterTls: [],
    sizeLimit: null,
    bytesBehindStarttls: 0,
  };

  function tickets(ports: PortReport[], language: 'en' | 'de' = 'en') {
    const report = reportFrom(HOST, [{ id: 'weur', colo: 'FRA', ports }]);
    return ticketCauses(report, true).map((cause) => ticketOf(cause, WORDS[language]));
  }

  it('asks the hosting provider to open a port, with evidence', () => {
    const tls = tlsSeen({ version: 'TLS 1.3', trusted: true, problems: [], certificates: [] });
    const [ticket] = tickets([row(587, 'starttls', { smtp, tls })]);
    expect(ticket).toEqual({
      to: 'hoster',
      ports: [587],
      hint: WORDS.en.ticket.hint.hoster,
      subject: 'Please open outgoing TCP port 587 (smtp.example.net)',
      text: `Hello,

I would like to send mail through smtp.example.net. From outside your network the server answers on port 587:

- port 587 at 203.0.113.7: STARTTLS works; TLS 1.3; connected after 31 ms; greeting "220 smtp.example.net ESMTP"; 2026-11-24 12:00:00 UTC, from Western Europe (FRA)

On my machine YOUR_MACHINE I ran: nc -vz -w 5 smtp.example.net 587

Result: YOUR_RESULT

If outgoing connections to this port are blocked in your network, please open it for me, or let me know how to get it opened.

I send mail only through this one server and sign in with a password; I do not need port 25.

Thank you
`,
    });
  });

  describe('names a document', () => {
    const source = 'https://example.net/ports';
    const caller = { ...UNSEEN, source, verifiedOn: '2026-11-24' };
    const blocked = (certainty: 'known' | 'sometimes' | 'said'): Finding => ({
      code: 'blocked-by-your-network',
      severity: 'warning',
      ports: [465, 587],
      parameters: { network: 'net', name: 'Net', certainty },
    });
    const documented: Documented = {
      provider: 'Mailer',
      source,
      verifiedOn: '2026-11-24',
      confirmed: true,
      recommendedPort: 587,
      ports: [588, 2587].map((port) => ({
        port,
        encryption: 'starttls',
        isEncryptionRequired: false,
        confirmed: port === 588,
      })),
    };
    const report = (ports: PortReport[], more: Partial<Report>): Report => ({
      ...reportFrom(HOST, [{ id: 'weur', colo: 'FRA', ports }]),
      ...more,
    });
    const texts = (of: Report, named = true) =>
      ticketCauses(of, named).map((cause) => ticketOf(cause, WORDS.en).text);

    it('of a block that is known for certain', () => {
      const rows = [row(465, 'implicit-tls'), row(587, 'starttls')];
      const [text] = texts(report(rows, { caller, findings: [blocked('known')] }));
      expect(text).toContain(
        `\n\nAccording to ${source} (24 November 2026), Net blocks outgoing connections to ports 465 and 587.\n\nIf outgoing`,
      );
    });

    it.each([
      ['hearsay', { caller, findings: [blocked('said')] }, [587]],
      ['a block in some cases', { caller, findings: [blocked('sometimes')] }, [587]],
      ['a block of other ports', { caller, findings: [blocked('known')] }, [587, 2525]],
      ['a block whose source nobody knows', { caller: UNSEEN, findings: [blocked('known')] }, [587]],
    ])('but not of %s', (_, more, ports) => {
      const rows = ports.map((port) => row(port, 'starttls'));
      expect(texts(report(rows, more))[0]).not.toContain('According to');
    });

    it('of a port that the provider documents, which then counts without being named', () => {
      const rows = [row(587, 'starttls'), row(588, 'refused'), row(2587, 'refused')];
      const [, text] = texts(report(rows, { documented }), false);
      expect(text).toContain(
        `\n\nAccording to ${source} (24 November 2026), you offer port 588.\n\nPlease fix this port`,
      );
    });

    it('but not of an unconfirmed one', () => {
      const [text] = texts(report([row(2587, 'refused')], { documented }));
      expect(text).not.toContain('you offer');
    });
  });

  it('asks the mail provider to fix one, in the reader’s language', () => {
    const timings = portReport(588).timings;
    const refused = row(588, 'refused', { timings: { ...timings, connectMs: null } });
    const [ticket] = tickets([refused], 'de');
    expect(ticket?.subject).toBe('smtp.example.net: Port 588 funktioniert nicht');
    expect(ticket?.text).toContain(
      '- Port 588 an 203.0.113.7: Verbindung abgewiesen; 2026-11-24 12:00:00 UTC, Prüfort: Westeuropa (FRA)\n',
    );
  });

  it('does not say that port 25 is not needed if it was requested', () => {
    const said = [25, 587].map((port) => tickets([row(port, 'connected')])[0]?.text.includes('do not need'));
    expect(said).toEqual([false, true]);
  });

  it('cuts a greeting that is longer than needed', () => {
    const whole = 'x'.repeat(TICKET_GREETING_CHARS_MAX);
    const lines = [whole, `${whole}x`].map((greeting) => {
      return tickets([row(587, 'starttls', { smtp: { ...smtp, greeting } })])[0]?.text ?? '';
    });
    expect(lines[0]).toContain(`"${whole}"`);
    expect(lines[1]).toContain(`"${whole.slice(1)}…"`);
  });

  it('is separated from the next, and different from none', () => {
    const both = tickets([row(465, 'implicit-tls'), row(587, 'refused')]);
    const text = ticketsText(both, WORDS.en);
    expect(text.match(/^.*\n=+\n.{20}/gm)).toEqual([
      'For your hosting provider or network\n====================================\nSend this only if th',
      'For the mail provider\n=====================\nEverything in it was',
    ]);
    expect(ticketsText([], WORDS.en)).toBe(`${WORDS.en.ticket.nothing}\n`);
  });
});
