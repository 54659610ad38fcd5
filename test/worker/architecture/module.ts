/** A module as the rules see it: its imports, the names it uses, and its template texts. */
import { posix } from 'node:path';
import { parseSync } from 'vite';

export interface Import {
  /** A path inside the repository, or the name of a package. */
  to: string;
  typeOnly: boolean;
}

export interface Module {
  /** A path inside the repository. */
  path: string;
  imports: readonly Import[];
  /** Identifiers, and chains such as `env.ASSETS.fetch`; names of properties alone are not included. */
  names: readonly string[];
  /** The fixed texts of template literals. */
  templates: readonly string[];
  decorated: boolean;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

export function parseModule(path: string, source: string): Module {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`Cannot parse ${path}: ${errors[0]?.message}`);
  const found = {
    imports: [] as Import[],
    names: [] as string[],
    templates: [] as string[],
    decorated: false,
  };
  visit(program, null, '', (node, parent, key) => {
    const to = specifier(node);
    if (to !== null) found.imports.push({ to: resolved(path, to), typeOnly: isTypeOnly(node) });
    const name = nameOf(node);
    if (name !== null && !isLabel(parent, key)) found.names.push(name);
    if (node.type === 'TemplateElement') found.templates.push((node.value as { raw: string }).raw);
    if (node.type === 'Decorator') found.decorated = true;
  });
  return { path, ...found };
}

type See = (node: Node, parent: Node | null, key: string) => void;

function visit(value: unknown, parent: Node | null, key: string, see: See): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, parent, key, see);
  } else if (isNode(value)) {
    see(value, parent, key);
    for (const [name, child] of Object.entries(value)) visit(child, value, name, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The module named by any kind of import or re-export: static, dynamic or type-only. */
function specifier(node: Node): string | null {
  if (!/^(?:Import(?:Declaration|Expression)|Export(?:Named|All)Declaration|TSImportType)$/.test(node.type))
    return null;
  if (node.source === null || node.source === undefined) return null;
  const { value } = node.source as { value?: unknown };
  // A name computed at run time cannot be checked, so no rule allows it.
  return typeof value === 'string' ? value : '(computed)';
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers : [];
  return (
    specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type')
  );
}

function resolved(from: string, to: string): string {
  return to.startsWith('.') ? posix.join(posix.dirname(from), to) : to;
}

function nameOf(node: Node): string | null {
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'ThisExpression') return 'this';
  if (node.type !== 'MemberExpression' || node.computed === true) return null;
  const object = nameOf(node.object as Node) ?? '()';
  return `${object}.${(node.property as { name?: string }).name}`;
}

/** An identifier that only labels a property or is part of a longer chain. */
function isLabel(parent: Node | null, key: string): boolean {
  if (parent === null) return false;
  if (parent.type === 'MemberExpression') return key === 'object' || parent.computed !== true;
  return key === 'key' && parent.computed !== true;
}
