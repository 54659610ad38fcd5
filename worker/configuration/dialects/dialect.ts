/** Short notation for how a program without a row of its own (programs/) spells its mail settings. Only builds entries. */
import type { EncryptionMode, SettingsField } from '../../api/index.ts';
import { plain, plainValue } from '../name.ts';

/** `if-offered`: STARTTLS where the server has it. */
export type Meaning = EncryptionMode | 'if-offered';

export interface Dialect {
  id: string;
  name: string;
  /** Words of a text in lower case, names of settings, and names with a value that show the program; one is enough. */
  marks: readonly string[];
  /** What all its names begin with, in plain letters; empty where others have such names, too. */
  prefix: string;
  keys: Readonly<Partial<Record<SettingsField, readonly string[]>>>;
  /** As the program writes them, each with what it means. */
  values: readonly { key: string; value: string; meaning: Meaning }[];
  unset: 'implicit-tls' | 'starttls' | 'if-offered' | 'plaintext' | 'by-port' | null;
  /** Port 465 begins with TLS, whatever is written. */
  isImplicitOn465: boolean;
  /** Written with a scheme in front of the host: `ssl://`. */
  schemeDecides: boolean;
  /** The program takes no other values than these for its encryption. */
  isExact: boolean;
  /** Name that people write → the one that is read; null where there is none. */
  unread: ReadonlyMap<string, string | null>;
  /** What has no value that works without being set. */
  needs: readonly SettingsField[];
  /** Of two switches that are on, the one that says how the other is meant; null where they contradict each other. */
  refinedBy: 'implicit-tls' | 'starttls' | null;
  senderParts: readonly [local: string, domain: string] | null;
  /** All that it is told stands in one block or call, which people paste as a whole. */
  isWhole: boolean;
  /** A mode that it does not have. */
  lacks: 'implicit-tls' | null;
  /** A block that begins with these names in this order, as in the program's own example; empty where others have such. */
  block: readonly string[];
  /** Where the names are documented or read. */
  source: string;
}

interface Written {
  marks: string;
  /** Stands for `~` in names. */
  prefix?: string;
  /** Server, port, user, password, sender; alternatives with a slash in between, and `-` where there is none. */
  keys: string;
  /** Further names for encryption, whose values say nothing alone. */
  encryption?: string;
  signIn?: string;
  authentication?: string;
  implicit?: string;
  starttls?: string;
  offered?: string;
  plaintext?: string;
  unset?: Dialect['unset'];
  isImplicitOn465?: boolean;
  schemeDecides?: boolean;
  isExact?: boolean;
  /** `WRONG>RIGHT`, or `WRONG>` where nothing is read instead. */
  unread?: string;
  needs?: string;
  refinedBy?: Dialect['refinedBy'];
  /** Names for the parts of the sender before and behind the @. */
  senderParts?: readonly [local: string, domain: string];
  isWhole?: boolean;
  lacks?: Dialect['lacks'];
  /** The block's name, then the names in it. */
  block?: string;
  source: string;
}

/** Shorter ones, such as `EMAIL_SMTP_`, are everybody's. */
const OWN_PREFIX_MIN = 10;

const FIELDS = ['server', 'port', 'user', 'password', 'sender'] as const;

export function dialect(id: string, name: string, written: Written): Dialect {
  const {
    prefix = '',
    unset = null,
    isImplicitOn465 = false,
    schemeDecides = false,
    isExact = false,
  } = written;
  const list = (text = ''): string[] =>
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((one) => one.replaceAll('~', prefix));
  const meaning = (text: string | undefined, meant: Meaning) =>
    list(text).map((one) => {
      const at = one.indexOf('=');
      return { key: one.slice(0, at), value: one.slice(at + 1), meaning: meant };
    });
  const values = [
    ...meaning(written.implicit, 'implicit-tls'),
    ...meaning(written.starttls, 'starttls'),
    ...meaning(written.offered, 'if-offered'),
    ...meaning(written.plaintext, 'plaintext'),
  ];
  const named = list(written.keys).map((one) => (one === '-' ? [] : one.split('/')));
  const keys = Object.fromEntries(FIELDS.map((field, index) => [field, named[index] ?? []]));
  return {
    id,
    name,
    marks: list(written.marks),
    prefix: plain(prefix).length >= OWN_PREFIX_MIN ? plain(prefix) : '',
    keys: {
      ...keys,
      encryption: [...new Set([...values.map(({ key }) => key), ...list(written.encryption)])],
      'sign-in': list(written.signIn),
      authentication: list(written.authentication),
    },
    values,
    unset,
    isImplicitOn465,
    schemeDecides,
    isExact,
    unread: new Map(list(written.unread).map((one) => halves(one, '>'))),
    needs: list(written.needs) as SettingsField[],
    refinedBy: written.refinedBy ?? null,
    senderParts: written.senderParts ?? null,
    isWhole: written.isWhole ?? false,
    lacks: written.lacks ?? null,
    block: list(written.block),
    source: written.source,
  };
}

function halves(text: string, mark: string): [string, string | null] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + 1) || null];
}

/** What a value of a setting means; null where it means nothing that is known. */
export function meaningOf({ values }: Dialect, key: string, value: string): Meaning | null {
  const [name, said] = [plain(key), plainValue(value)];
  const own = values.filter((one) => plain(one.key) === name);
  const found = own.find((one) => plainValue(one.value) === said);
  return found?.meaning ?? null;
}
