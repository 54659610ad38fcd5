/** What people get wrong with a program although the settings look right. The words are in messages/. */

/** Every kind of trap, with the names of its parameters: options, values and files as the program writes them. */
export const TRAPS = {
  // What the names mean.
  'means-implicit': ['key'],
  'means-starttls': ['key'],
  'means-if-offered': ['key'],
  'scheme-decides': ['implicit', 'starttls'],
  'unset-is-plaintext': ['key'],
  'unset-is-implicit': ['key'],
  'unset-goes-by-port': ['key', 'ports'],
  'off-still-upgrades': ['key'],
  excludes: ['one', 'other'],
  'misspelled-is-off': ['key', 'values'],
  'misspelled-is-optional': ['key', 'values'],
  'exact-values': ['key', 'values'],
  'text-is-true': ['key'],
  renamed: ['old', 'key'],
  replaces: ['key', 'version', 'old'],
  superseded: ['old', 'key', 'version'],
  removed: ['key', 'version'],
  'wrong-name': ['wrong', 'key'],
  'no-effect': ['key'],
  'other-prefix': ['protocol', 'prefix'],
  'ignored-on-port': ['key', 'port', 'other'],
  'not-the-server': ['key', 'right'],
  'image-means-implicit': ['image', 'key'],
  'needs-implicit': ['key', 'port'],
  'ignores-encryption': ['key'],
  'not-encrypted-with': ['key'],
  'starttls-on-top': ['key'],
  since: ['key', 'version'],
  // The way to the server.
  'port-unset': ['key', 'port'],
  'port-in-host': ['key'],
  'changes-port': ['key', 'port', 'to'],
  'other-port-field': ['key'],
  'unset-server': ['key', 'value'],
  'local-server': ['key'],
  'no-address': [],
  'through-cloud': ['whose'],
  'looks-up-mx': ['key'],
  'delivers-directly': ['key'],
  'falls-back-to-25': ['key'],
  'tries-other-modes': [],
  'saves-first-working': ['modes'],
  'downgrades-on-error': ['key'],
  'ipv4-only': [],
  'greets-as': ['value', 'key'],
  'greets-as-server': [],
  'short-timeout': ['seconds'],
  'waits-forever': ['key'],
  // Certificates.
  'verifies-only-with': ['key'],
  'verify-elsewhere': ['key'],
  'unverified-without-file': ['file', 'key'],
  'checks-since': ['version'],
  'strict-certificates': ['version'],
  'own-trust-store': ['key'],
  revocation: ['key'],
  'intermediate-refused': ['key'],
  // Sign-in.
  'sign-in-switch': ['key'],
  'sign-in-skipped': ['key'],
  'signs-in-if-offered': [],
  'sign-in-dropped': ['mechanisms'],
  'mechanism-unset': ['key', 'mechanism'],
  'refuses-clear': ['key'],
  'refuses-clear-always': [],
  'password-only-from': ['place'],
  'password-length': ['characters'],
  'token-expires': ['key'],
  'oauth-known-only': [],
  'sign-in-off': ['key'],
  'mechanisms-off': ['key'],
  'signs-in-since': ['version'],
  'sends-after-refusal': [],
  // Sender.
  'sender-default': ['key', 'value'],
  'sender-required': ['key'],
  'sender-parts': ['local', 'domain'],
  'sender-random': ['key'],
  'own-recipients-only': ['way'],
  'sender-unmatched': ['key'],
  // Where settings stand.
  'interface-wins': ['place'],
  'place-wins': ['place'],
  'environment-wins': ['key', 'place'],
  'moved-to-interface': ['place', 'version'],
  'automatic-first': ['key'],
  'second-place': ['what', 'where'],
  'each-part': ['parts'],
  'must-be-read': ['file', 'key'],
  'ignored-without': ['key'],
  'silenced-by': ['key'],
  'silenced-but-tests': ['key'],
  vanishes: ['key'],
  'notifications-off': ['key'],
  'quotes-kept': ['place'],
  'special-characters': ['place', 'characters'],
  'words-are-values': ['place', 'values'],
  'image-without': ['image'],
  'read-as-yaml': ['place'],
  'file-replaces': ['place'],
  edition: ['edition'],
  'needs-build': ['what'],
  // While it runs.
  'needs-restart': ['what'],
  'startup-check': ['key'],
  'health-check': ['key'],
  'no-retry': [],
  'needs-worker': ['command'],
  'alerts-go-to': ['place'],
  'test-says-sent': ['key'],
  'kept-unseen': ['place'],
} as const satisfies Record<string, readonly string[]>;

export type TrapCode = keyof typeof TRAPS;

type Parameters<Code extends TrapCode> = Readonly<Record<(typeof TRAPS)[Code][number], string>>;

export interface Trap {
  code: TrapCode;
  parameters: Readonly<Record<string, string>>;
  /** Address of a page, or repository, file and commit. */
  source: string;
}

export function trap<Code extends TrapCode>(code: Code, parameters: Parameters<Code>, source: string): Trap {
  return { code, parameters, source };
}
