/** The tests that run inside workerd, as one project of the test run. */
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineProject } from 'vitest/config';

const root = `${import.meta.dirname}/../..`;

export const workerdProject = defineProject({
  root,
  plugins: [
    cloudflareTest(({ inject }) => ({
      wrangler: { configPath: `${root}/wrangler.toml` },
      miniflare: {
        bindings: {
          ALLOW_PRIVATE_TARGETS: 'true',
          CHECKS_PER_HOST_PER_HOUR: '0',
          CHECKS_PER_MINUTE: '0',
          HOSTS_PER_HOUR: '0',
          LOOKUPS_PER_MINUTE: '0',
          CONTROL_URL: inject('control'),
          DIAL_PORT_OFFSET: String(inject('mailPortOffset')),
          DOH_URLS: inject('resolver'),
          EHLO_NAME: 'checker.example.net',
          GLOBALPING_URL: inject('globalping'),
          ISPDB_URL: `${inject('control')}/ispdb`,
          EXAMPLE_HOSTS: 'mail.healthy.test',
          EXTRA_TRUST_ANCHORS: inject('trustAnchor'),
          TRACE_URL: `${inject('control')}/trace`,
          WATCH: 'watched.test,watched-too.test',
        },
      },
    })),
  ],
  test: {
    name: 'workerd',
    include: ['test/workerd/**/*.test.ts'],
    globalSetup: [`${root}/test/support/control.ts`],
    // They count the connections to one mail host, which they share.
    fileParallelism: false,
  },
});
