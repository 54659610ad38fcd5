import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Help',
  // Otherwise Vue looks for a component of this name.
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'smtp-port-check' } } },
  outDir: 'dist',
});
