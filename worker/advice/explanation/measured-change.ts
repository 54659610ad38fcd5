/**
 * What an error message means once the host has been checked: the same cause, with a change that names a port that was
 * measured to work, or that says which side has the problem. Pure.
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
  /** The port the message is about, if it names one and that port was measured. */
  own: MeasuredPort | null;
  usable: readonly MeasuredPort[];
  host: MeasuredHost;
}

/** Null if the measurement says nothing about this cause. */
export function measuredChange(
  cause: ErrorCause,
  port: number | null,
  host: MeasuredHost,
): ErrorChange | null {
  const own = host.ports.find((seen) => seen.port === port && isSeen(OUTCOMES[seen.outcome])) ?? null;
  return BY_CAUSE[cause]?.({ own, usable: usablePorts(host), host }) ?? null;
}

/** Whether what is to be changed may depend on the host. */
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
  'encryption-required': (seen) => signingIn(seen) ?? fitting(seen, 'starttls'),
  'starttls-not-offered': withoutStarttls,
  'starttls-refused': another,
  'tls-failed': (seen) => fitting(seen, null),
  'tls-outdated': another,
  'certificate-expired': (seen) => trusting(seen, 'expired', 'renew-certificate'),
  'certificate-other-name': (seen) => trusting(seen, 'name-mismatch', 'use-certified-name'),
  'certificate-untrusted': (seen) => trusting(seen, null, 'trust-issuer'),
  'sign-in-required': signingIn,
  'sign-in-failed': signingIn,
  'sign-in-method': signingIn,
};

/**
 * Results that could not be judged, for now or by us, count neither against the port nor against the reader's settings.
 */
function fails(port: MeasuredPort): boolean {
  return judgeMeasured(port).proof === 'fails';
}

/** Something on our way that rewrites the dialogue hides encryption; others may see it. */
function isUnencrypted(port: MeasuredPort): boolean {
  return judgeMeasured(port).use === 'unencrypted' && port.limit !== 'masked';
}

/** The mode of the message's port or, if it names none, a port with the `likely` mode. */
function fitting({ own, usable, host }: Seen, likely: MeasuredPort['encryption']): ErrorChange | null {
  const plain = own ?? (usable.length === 0 ? unencrypted(host) : undefined);
  if (plain && isUnencrypted(plain))
    return { code: 'no-encryption-there', parameters: withOther(plain, usable) };
  const one = own ?? usable.find(({ encryption }) => encryption === likely);
  if (!one?.encryption) return own && fails(own) ? instead(own, usable) : null;
  const code = one.encryption === 'starttls' ? 'use-starttls' : 'use-implicit-tls';
  return { code, parameters: withOther(one, usable) };
}

/** The port and, if there is one, another port with the other mode. */
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

/** The message says that a port could not be reached: this finds out on which side the problem is. */
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
  // It answers, even if only with an untrusted certificate, so it is not down.
  if (open[0]?.encryption) return { code: 'look-at-own-network', parameters: { port: open[0].port } };
  // A port that turned only us away may well serve the reader.
  const isLimited = host.ports.some(({ limit }) => limit !== null);
  const isTried = host.ports.some(({ outcome }) => isSeen(OUTCOMES[outcome]));
  return isTried && !isLimited ? { code: 'ask-provider', parameters: {} } : null;
}

/** If the only usable port is unencrypted, the explanation has to say so. */
function unencrypted({ ports }: MeasuredHost): MeasuredPort | undefined {
  return mostUsedFirst(ports).find(isUnencrypted);
}

/**
 * The same, but the connection may have been established: if a port hangs up on everyone, the reader is not at fault.
 */
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

/** STARTTLS is visible from here but not to the reader's program: something in between removes it. */
function withoutStarttls(seen: Seen): ErrorChange | null {
  const { own } = seen;
  if (own?.encryption === 'starttls')
    return { code: 'encryption-is-altered', parameters: { port: own.port } };
  return fitting(seen, 'starttls');
}

/**
 * Suggests another port only if this one fails from here, too: otherwise it may have had a brief failure, or the
 * program is too old.
 */
function another({ own, usable }: Seen): ErrorChange | null {
  return own && (fails(own) || isUnencrypted(own)) ? instead(own, usable) : null;
}

/**
 * What the port offers to sign in with, where that is not a password. An offer of passwords proves nothing: providers
 * turn them off for an account.
 */
function signingIn({ own, usable }: Seen): ErrorChange | null {
  const port = own?.signIn ? own : usable.find(({ signIn }) => signIn !== null);
  if (!port) return null;
  const parameters = { port: port.port };
  switch (port.signIn) {
    case 'no-password':
      return { code: 'no-password-sign-in', parameters: { ...parameters, methods: [...port.methods] } };
    case 'ntlm-only':
      return { code: 'ntlm-sign-in', parameters };
    case 'not-offered': {
      const taking = usable.filter(({ signIn }) => signIn === 'password');
      const other = otherThan(port, taking);
      const code = other.otherPort === undefined ? 'no-sign-in-there' : 'sign-in-elsewhere';
      return { code, parameters: { ...parameters, ...other } };
    }
    default:
      return null;
  }
}

/** The certificate is valid from here but not for the reader, so the problem is on the reader's side. */
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
