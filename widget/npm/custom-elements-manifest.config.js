/** What the analyzer of custom elements reads. It follows no imports. */
export default {
  globs: ['index', 'element', 'configured-element', 'drawn-element'].map((name) => `widget/${name}.ts`),
  // Otherwise it writes into that of the repository.
  packagejson: false,
  quiet: true,
};
