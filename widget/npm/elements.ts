/**
 * The manifest of custom elements, from what the analyzer finds in the sources: what pages may use, as one class and by the
 * names of the files in the package. Pure.
 */
import type {
  Attribute,
  ClassDeclaration,
  ClassMember,
  CustomElement,
  Package,
} from 'custom-elements-manifest/schema';

const CLASS = 'SmtpPortCheck';

type ElementClass = ClassDeclaration & CustomElement;

/** What the analyzer says besides about each member. */
type Found<T> = T & { privacy?: string; inheritedFrom?: unknown };

export function elementsManifest({ schemaVersion, modules }: Package): Package {
  const found = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((one): one is ElementClass => one.kind === 'class' && one.name === CLASS);
  if (found?.tagName === undefined) throw new Error(`The analyzer finds no tag of ${CLASS}`);
  const declaration = { name: CLASS, module: 'widget/element.js' };
  const exported = { kind: 'js', name: CLASS, declaration } as const;
  const defined = { kind: 'custom-element-definition', name: found.tagName, declaration } as const;
  return {
    schemaVersion,
    modules: [
      {
        kind: 'javascript-module',
        path: declaration.module,
        declarations: [asOneClass(found)],
        exports: [exported],
      },
      { kind: 'javascript-module', path: 'widget/index.js', exports: [exported, defined] },
    ],
  };
}

function asOneClass(found: ElementClass): ElementClass {
  const members = (found.members ?? []).filter(({ privacy }: Found<ClassMember>) => privacy === undefined);
  return {
    ...found,
    superclass: { name: 'HTMLElement', package: 'global:' },
    members: members.map(ownOnly),
    attributes: (found.attributes ?? []).map((one) => ({ ...ownOnly(one), ...mirrorOf(one, members) })),
    events: (found.events ?? []).map(ownOnly),
    slots: (found.slots ?? []).map(ownOnly),
    cssParts: (found.cssParts ?? []).map(ownOnly),
    cssProperties: (found.cssProperties ?? []).map(ownOnly),
  };
}

/** The classes that it comes from are not for pages. */
function ownOnly<T extends object>(found: T): T {
  const { inheritedFrom, ...own } = found as Found<T>;
  return own as T;
}

/** The property of an attribute has its type; the browser itself has `lang`. */
function mirrorOf({ name }: Attribute, members: readonly ClassMember[]): Partial<Attribute> {
  const fieldName = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const member = members.find((one) => one.kind === 'field' && one.name === fieldName);
  return member && 'type' in member ? { fieldName, type: member.type } : { type: { text: 'string' } };
}
