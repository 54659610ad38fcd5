/**
 * Builds extensions of a certificate from plain values, including odd ones. It does not check whether they make sense.
 */
import { isIP } from 'node:net';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AttributeTypeAndValue,
  AttributeValue,
  BasicConstraints,
  ExtendedKeyUsage,
  Extension,
  GeneralName,
  GeneralNames,
  GeneralSubtree,
  GeneralSubtrees,
  KeyUsage,
  KeyUsageFlags,
  Name,
  NameConstraints,
  RelativeDistinguishedName,
} from '@peculiar/asn1-x509';

/** `{ CN: 'mail.example.net', O: 'Example' }`, in this order. */
export type Subject = Readonly<Partial<Record<keyof typeof ATTRIBUTES, string>>>;

const ATTRIBUTES = {
  C: '2.5.4.6',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  CN: '2.5.4.3',
  emailAddress: '1.2.840.113549.1.9.1',
} as const;

export function nameOf(subject: Subject): Name {
  return new Name(
    Object.entries(subject).map(([word, text]) => {
      const type = ATTRIBUTES[word as keyof Subject];
      const value = new AttributeValue(
        word === 'emailAddress'
          ? { ia5String: text }
          : word === 'C'
            ? { printableString: text }
            : { utf8String: text },
      );
      return new RelativeDistinguishedName([new AttributeTypeAndValue({ type, value })]);
    }),
  );
}

export const PURPOSE = {
  server: '1.3.6.1.5.5.7.3.1',
  client: '1.3.6.1.5.5.7.3.2',
  mail: '1.3.6.1.5.5.7.3.4',
  any: '2.5.29.37.0',
} as const;
export type Purpose = keyof typeof PURPOSE;

export type Usage = Exclude<keyof typeof KeyUsageFlags, number>;

/** DNS names as they are, addresses with the length of their prefix (`192.0.2.0/24`), or the parts of a subject. */
export interface Constraints {
  permitted?: readonly (string | Subject)[];
  excluded?: readonly (string | Subject)[];
}

export interface ExtensionWords {
  /** Subject alternative names: DNS names and IP addresses. */
  names?: readonly string[];
  /** basicConstraints; null leaves the extension out. */
  isAuthority?: boolean | null;
  pathLength?: number;
  usages?: readonly Usage[];
  purposes?: readonly Purpose[];
  constraints?: Constraints;
  /** Appended unchanged after all others. */
  more?: readonly Extension[];
}

export function extensionsOf(words: ExtensionWords): Extension[] {
  const {
    names = [],
    isAuthority = null,
    pathLength,
    usages = [],
    purposes = [],
    constraints,
    more = [],
  } = words;
  const found: Extension[] = [];
  if (isAuthority !== null) {
    const content = new BasicConstraints({
      cA: isAuthority,
      ...(pathLength === undefined ? {} : { pathLenConstraint: pathLength }),
    });
    found.push(extension('2.5.29.19', content, true));
  }
  if (usages.length > 0) {
    const flags = usages.reduce((sum, usage) => sum | KeyUsageFlags[usage], 0);
    found.push(extension('2.5.29.15', new KeyUsage(flags), true));
  }
  if (purposes.length > 0) {
    found.push(extension('2.5.29.37', new ExtendedKeyUsage(purposes.map((one) => PURPOSE[one]))));
  }
  if (names.length > 0) found.push(extension('2.5.29.17', new GeneralNames(names.map(generalName))));
  if (constraints !== undefined) found.push(extension('2.5.29.30', subtrees(constraints), true));
  return [...found, ...more];
}

function extension(extnID: string, content: unknown, critical = false): Extension {
  return new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(content)) });
}

/** An extension that has no helper of its own here. */
export function rawExtension(extnID: string, der: Uint8Array, critical = false): Extension {
  return new Extension({ extnID, critical, extnValue: new OctetString(der) });
}

function generalName(name: string | Subject): GeneralName {
  if (typeof name !== 'string') return new GeneralName({ directoryName: nameOf(name) });
  if (name.includes('@')) return new GeneralName({ rfc822Name: name });
  if (name.includes('://')) return new GeneralName({ uniformResourceIdentifier: name });
  const isAddress = isIP(name.replace(/\/\d+$/, '')) !== 0;
  return new GeneralName(isAddress ? { iPAddress: name } : { dNSName: name });
}

function subtrees({ permitted, excluded }: Constraints): NameConstraints {
  const some = (names: readonly (string | Subject)[]) =>
    new GeneralSubtrees(names.map((name) => new GeneralSubtree({ base: generalName(name) })));
  return new NameConstraints({
    ...(permitted === undefined ? {} : { permittedSubtrees: some(permitted) }),
    ...(excluded === undefined ? {} : { excludedSubtrees: some(excluded) }),
  });
}
