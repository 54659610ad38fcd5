/** What a row shows on its own, without other ports or vantage points. Pure. */
import { expectedMode, isUnusual, type Outcome, type PortReport } from '../../api/index.ts';
import { isMasked } from '../../judgement/mask.ts';
import { seenMode } from '../../judgement/mode.ts';
import { isLimited } from '../../judgement/refusal.ts';
import { methodsOf, signInOf } from '../../judgement/sign-in.ts';
import { isInjected, takesPasswordInClear } from '../../judgement/trust.ts';
import { GREETING_DELAYED_MS } from '../../limits.ts';
import { type Sign, sign } from './sign.ts';

/** TLS was spoken, but nothing inside it was SMTP. */
const WITHOUT_SMTP: readonly Outcome[] = ['silent', 'dropped', 'not-smtp'];

export function rowSigns(rows: readonly PortReport[]): Sign[] {
  return [...rows.flatMap(signsOf), ...delaySigns(rows)];
}

function signsOf(row: PortReport): Sign[] {
  const { port, outcome, reason, capBytes } = row;
  const signs: Sign[] = [];
  const expected = expectedMode(port);
  const seen = seenMode(row);
  // What speaks TLS but no SMTP may be a web server.
  if (expected !== null && seen !== null && isUnusual(expected, seen) && !WITHOUT_SMTP.includes(outcome))
    signs.push(sign('tls-mode-mismatch', [port], { expected, seen }));
  if (isInjected(row)) signs.push(sign('starttls-injection', [port], {}));
  if (takesPasswordInClear(row)) signs.push(sign('auth-in-clear', [port], {}));
  // What the server offers is unknown, so it is not blamed.
  if (isMasked(row)) signs.push(sign('firewall-masks-smtp', [port], {}));
  else if (outcome === 'plaintext') signs.push(sign('no-encryption', [port], {}));
  if (signInOf(row) === 'no-password')
    signs.push(sign('no-password-sign-in', [port], { methods: [...methodsOf(row)] }));
  if (isLimited(row)) signs.push(sign('rate-limited-by-host', [port], {}));
  if (reason === 'beyond-our-client')
    signs.push(sign('beyond-our-client', [port], capBytes === undefined ? {} : { capBytes }));
  return signs;
}

/** One finding with the longest delay, because a server usually delays its greeting on all ports. */
function delaySigns(rows: readonly PortReport[]): Sign[] {
  const delays = rows.flatMap(({ port, timings }) => {
    const ms = timings.greetingMs;
    return ms !== null && ms >= GREETING_DELAYED_MS ? [{ port, ms }] : [];
  });
  if (delays.length === 0) return [];
  const longest = Math.max(...delays.map(({ ms }) => ms));
  return [
    sign(
      'greeting-delayed',
      delays.map(({ port }) => port),
      { ms: longest },
    ),
  ];
}
