/** The package.json of the npm package. Pure. */

/** What it takes from that of the repository. */
export interface Repository {
  name: string;
  version: string;
  license: string;
  engines: { node: string };
  dependencies: { lit: string };
  devDependencies: { '@types/react': string };
}

/** What importing each defines; what else is imported may be left out by bundlers where it is not used. */
const DEFINING = ['./widget/index.js', './widget/react.js'];

export function packageManifest({
  name,
  version,
  license,
  engines,
  dependencies,
  devDependencies,
}: Repository) {
  const react = '@types/react';
  return {
    name,
    version,
    description: 'Custom element that shows which SMTP ports of a mail server work, and which one to use',
    keywords: ['smtp', 'port', 'submission', 'starttls', 'custom-element', 'web-component', 'lit'],
    license,
    type: 'module',
    engines,
    exports: {
      '.': entry('index'),
      './element': entry('element'),
      './react': entry('react'),
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    // For tools that do not know `exports`.
    types: './widget/index.d.ts',
    customElements: 'custom-elements.json',
    sideEffects: DEFINING,
    files: ['widget', 'worker', 'custom-elements.json'],
    // Any newer one of its line, so that a page has one Lit, whoever else needs it.
    dependencies: { lit: `^${dependencies.lit}` },
    // For `./react` alone.
    peerDependencies: { [react]: `>=${devDependencies[react].split('.')[0]}` },
    peerDependenciesMeta: { [react]: { optional: true } },
  };
}

function entry(name: string): { types: string; default: string } {
  return { types: `./widget/${name}.d.ts`, default: `./widget/${name}.js` };
}
