/**
 * What an error message means once the host was looked at: the same cause, and a change that names a port that was seen to
 * work, or whose side the trouble is on. Pure.
 */
import {
  type ErrorCause,
  type ErrorChange,
  type ErrorChangeCode,
  type ErrorChangeParameters,
  type MeasuredHost,
  type MeasuredPort,
  OUTCOMES,
  type TlsProblem,
} from '../../api/index.ts';
import { isOpen, isSeen } from '../../judgement/use.ts';
import { judgeMeasured, mostUsedFirst, usablePorts } from './measured.ts';

interface Seen {
  /** The port that the message is about, where it says so and where it was looked at. */
  own: MeasuredPort | null;
  usable: readonly MeasuredPort[];
  host: MeasuredHost;
}

/** Null where the measurement says nothing about this cause. */
export function measuredChange(
  cause: ErrorCause,
  port: number | null,
  host: MeasuredHost,
): ErrorChange | null {
  const own = host.ports.find((seen) => seen.port === port && isSeen(OUTCOMES[seen.outcome])) ?? null;
  return BY_CAUSE[cause]?.({ own, usable: usablePorts(host), host }) ?? null;
}

/** Whether the host may have a say in what is to change. */
export function isMeasurable(cause: ErrorCause): boolean {
  return BY_CAUSE[cause] !== undefined;
}

const BY_CAUSE: Readonly<Partial<Record<ErrorCause, (seen: Seen) => ErrorChange | null>>> = {
  'tls-on-plain-port': (seen) => fitting(seen, 'starttls'),
  'plain-on-tls-port': (seen) => fitting(seen, 'implicit-tls'),
  'no-greeting': (seen) => (seen.own?.encryption === 'implicit-tls' ? fitting(seen, null) : talking(seen)),
  'connection-timeout': reaching,
  'connection-refused': reaching,
  unreachable: reaching,
  'connection-lost': (seen) =>
    seen.own?.encryption === 'implicit-tls' ? fitting(seen, null) : talking(seen),
  'connection-failed': talking,
  'encryption-required': (seen) => fitting(seen, 'starttls'),
  'starttls-not-offered': withoutStarttls,
  'starttls-refused': another,
  'tls-failed': (seen) => fitting(seen, null),
  'tls-outdated': another,
  'certificate-expired': (seen) => trusting(seen, 'expired', 'renew-certificate'),
  'certificate-other-name': (seen) => trusting(seen, 'name-mismatch', 'use-certified-name'),
  'certificate-untrusted': (seen) => trusting(seen, null, 'trust-issuer'),
};

/** What nobody could judge, for now or for us, tells neither against the port nor against the reader's settings. */
function fails(port: MeasuredPort): boolean {
  return judgeMeasured(port).proof === 'fails';
}

function isUnencrypted(port: MeasuredPort): boolean {
  return judgeMeasured(port).use === 'unencrypted';
}

/** The mode that the port of the message speaks; where it names none, a port that speaks the `likely` one. */
function fitting({ own, usable, host }: Seen, likely: MeasuredPort['encryption']): ErrorChange | null {
  const plain = own ?? (usable.length === 0 ? unencrypted(host) : undefined);
  if (plain && isUnencrypted(plain))
    return { code: 'no-encryption-there', parameters: withOther(plain, usable) };
  const one = own ?? usable.find(({ encryption }) => encryption === likely);
  if (!one?.encryption) return own && fails(own) ? instead(own, usable) : null;
  const code = one.encryption === 'starttls' ? 'use-starttls' : 'use-implicit-tls';
  return { code, parameters: withOther(one, usable) };
}

/** The port and, where there is one, another that speaks the other mode. */
function withOther(one: MeasuredPort, usable: readonly MeasuredPort[]): ErrorChangeParameters {
  return {
    port: one.port,
    ...(one.encryption && { encryption: one.encryption }),
    ...otherThan(
      one,
      usable.filter(({ encryption }) => encryption !== one.encryption),
    ),
  };
}

function otherThan(one: MeasuredPort, usable: readonly MeasuredPort[]): ErrorChangeParameters {
  const other = usable.find(({ port }) => port !== one.port);
  return other?.encryption ? { otherPort: other.port, otherEncryption: other.encryption } : {};
}

/** The message tells of a port that could not be reached: whose side is it? */
function reaching({ own, usable, host }: Seen): ErrorChange | null {
  if (own && isOpen(OUTCOMES[own.outcome])) {
    return { code: 'look-at-own-network', parameters: { port: own.port, ...otherThan(own, usable) } };
  }
  if (own) return instead(own, usable);
  const [best] = usable;
  if (best) return usePort(best);
  const open = mostUsedFirst(host.ports.filter(({ outcome }) => isOpen(OUTCOMES[outcome])));
  const plain = unencrypted(host);
  if (plain) return { code: 'no-encryption-there', parameters: { port: plain.port } };
  // It answers, if only with a certificate that nobody trusts: no reason to call it down.
  if (open[0]?.encryption) return { code: 'look-at-own-network', parameters: { port: open[0].port } };
  return host.ports.some(({ outcome }) => isSeen(OUTCOMES[outcome]))
    ? { code: 'ask-provider', parameters: {} }
    : null;
}

/** Where that is all there is, it has to be said. */
function unencrypted({ ports }: MeasuredHost): MeasuredPort | undefined {
  return mostUsedFirst(ports).find(isUnencrypted);
}

/** The same where the connection stood, or may have: a port that hangs up on everybody is not the reader's fault. */
function talking(seen: Seen): ErrorChange | null {
  const { own, usable } = seen;
  if (own && judgeMeasured(own).proof === 'unproven') return null;
  return own && fails(own) ? instead(own, usable) : reaching(seen);
}

function instead(own: MeasuredPort, usable: readonly MeasuredPort[]): ErrorChange {
  const best = usable.find(({ port }) => port !== own.port);
  return best ? usePort(best, own.port) : { code: 'ask-provider', parameters: { port: own.port } };
}

function usePort({ port, encryption }: MeasuredPort, insteadOf?: number): ErrorChange {
  return {
    code: 'use-port',
    parameters: { port, ...(encryption && { encryption }), ...(insteadOf !== undefined && { insteadOf }) },
  };
}

/** STARTTLS is seen from here and not by the reader's program: something in between takes it away. */
function withoutStarttls(seen: Seen): ErrorChange | null {
  const { own } = seen;
  if (own?.encryption === 'starttls')
    return { code: 'encryption-is-altered', parameters: { port: own.port } };
  return fitting(seen, 'starttls');
}

/** Only of a port that fails from here as well; one that works may have been ill for a moment, or the program is too old. */
function another({ own, usable }: Seen): ErrorChange | null {
  return own && (fails(own) || isUnencrypted(own)) ? instead(own, usable) : null;
}

/** A certificate that is good from here and not at the reader's: the trouble is there. */
function trusting(
  { own, host }: Seen,
  problem: TlsProblem | null,
  change: ErrorChangeCode,
): ErrorChange | null {
  const judged = (own ? [own] : mostUsedFirst(host.ports)).filter(({ trusted }) => trusted !== null);
  const bad = judged.find(({ problems, trusted }) =>
    problem === null ? trusted === false : problems.includes(problem),
  );
  if (bad) {
    const { port, names } = bad;
    return { code: change, parameters: { port, ...(names.length > 0 && { names: [...names] }) } };
  }
  const good = judged.find(({ trusted }) => trusted);
  return good ? { code: 'check-own-trust', parameters: { port: good.port } } : null;
}
