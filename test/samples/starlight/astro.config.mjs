import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  // This site has no pictures to resize.
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: 'Help',
      pagefind: false,
      // On each page, so that articles need the tag alone.
      components: { Head: './src/components/Head.astro' },
    }),
  ],
});
