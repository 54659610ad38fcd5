/** The parameters that each sentence of a dictionary really uses. */
import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

interface Node {
  type: string;
  [part: string]: unknown;
}

/**
 * `detail.host-is-url` → `given, host`. Values that are not functions defined in place, such as shared ones, are left
 * out.
 */
export function toldWith(path: string): Map<string, string> {
  const found = new Map<string, string>();
  const program: unknown = parseSync(path, readFileSync(path, 'utf8')).program;
  for (const { declaration } of (program as { body: { declaration?: Node | null }[] }).body) {
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { init } of declaration.declarations as { init: Node }[]) collect(init, [], found);
  }
  return found;
}

function collect(node: Node, at: readonly string[], found: Map<string, string>): void {
  if (node.type === 'ObjectExpression') {
    for (const part of node.properties as Node[]) {
      if (part.type !== 'Property') continue;
      const { name, value } = part.key as { name?: string; value?: unknown };
      collect(part.value as Node, [...at, name ?? String(value)], found);
    }
  }
  if (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression')
    found.set(at.join('.'), usedIn(node).join(', '));
}

/** The names of destructured fields, or the positions of other parameters, whose names may differ between languages. */
function usedIn({ params, body }: Node): string[] {
  const names = new Map<string, string>();
  for (const [place, param] of (params as Node[]).entries()) {
    if (param.type === 'Identifier') names.set(String(param.name), String(place));
    for (const part of (param.properties ?? []) as Node[]) {
      const [key, value] = [part.key, part.value] as [Node, Node];
      names.set(String(value.name), String(key.name));
    }
  }
  const used = new Set<string>();
  JSON.stringify(body, (_, value: Partial<Node> | null) => {
    const name = value?.type === 'Identifier' ? names.get(String(value.name)) : undefined;
    if (name !== undefined) used.add(name);
    return value;
  });
  return [...used].sort();
}
