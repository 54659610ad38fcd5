/** The tests that run inside workerd, as projects of the test run. */
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineProject } from 'vitest/config';

const root = `${import.meta.dirname}/../..`;

/**
 * Starting a workerd and loading the service takes longer than most files run, so they share one. Not so the tests in which
 * many ask at the same time: the plugin turns off that workerd settles a promise in the request that waits for it
 * (handle_cross_request_promise_resolution, which the service has), and the longer it runs, the more of them hang.
 */
export const workerdProjects = [
  workerdProject('workerd', { include: ['test/workerd/*.test.ts'], isolate: false }),
  workerdProject('workerd-concurrent', { include: ['test/workerd/concurrent/*.test.ts'] }),
];

interface Files {
  include: string[];
  isolate?: boolean;
}

function workerdProject(name: string, files: Files) {
  return defineProject({
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
      name,
      ...files,
      globalSetup: [`${root}/test/support/control.ts`],
      // They count the connections to one mail host, which they share.
      fileParallelism: false,
    },
  });
}
