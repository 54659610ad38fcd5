/** Platforms that run customers' programs, often on the addresses of a cloud. Data only (row.ts). */
import type { Network } from '../knowledge.ts';
import { plan, row } from './row.ts';

export const PLATFORMS: readonly Network[] = [
  // Private Spaces are not meant. 465 and 587 are open.
  row('heroku', 'Heroku', {
    runsOn: 'aws',
    products: ['Common Runtime'],
    blocks: [25],
    kind: 'platform',
    lifting: 'never',
    varies: true,
    source: 'https://help.heroku.com/IR3S6I5X',
  }),
  // Since 2025-09-26.
  row('render', 'Render', {
    runsOn: 'aws',
    products: ['free web services'],
    blocks: [25, 465, 587],
    kind: 'platform',
    lifting: 'paid-plan',
    varies: true,
    source:
      'https://render.com/changelog/free-web-services-will-no-longer-allow-outbound-traffic-to-smtp-ports',
  }),
  // The plan Hobby is paid and stays blocked; after an upgrade, a new deployment is needed.
  row('railway', 'Railway', {
    asns: '400940',
    blocks: [25, 465, 587, 2525],
    kind: 'platform',
    lifting: 'paid-plan',
    condition: plan('Pro'),
    varies: true,
    source: 'https://docs.railway.com/networking/outbound-networking',
  }),
  // Some users report that all SMTP is blocked; the pages of Fly.io name no ports.
  row('fly-io', 'Fly.io', {
    asns: '40509',
    blocks: [25],
    kind: 'platform',
    source: 'documents of users',
    on: '2026-11-24',
    confirmed: false,
  }),
  // People who browse through Cloudflare's WARP have the same AS numbers.
  row('cloudflare-workers', 'Cloudflare', {
    asns: '13335',
    products: ['Workers'],
    blocks: [25],
    kind: 'platform',
    varies: true,
    source: 'https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/',
  }),
  // 587 on purpose since December 2019, 25 by Google Cloud, which it runs on.
  row('gitpod', 'Gitpod', {
    runsOn: 'google-cloud',
    blocks: [25, 587],
    kind: 'platform',
    varies: true,
    source: 'https://github.com/gitpod-io/gitpod/issues/965',
  }),
  // The sockets of runtimes that are no longer offered; today's have the rule of Google Cloud.
  row('google-app-engine', 'Google App Engine', {
    runsOn: 'google-cloud',
    products: ['Sockets API'],
    blocks: [25],
    kind: 'platform',
    varies: true,
    source: 'https://cloud.google.com/appengine/docs/go/sockets',
    on: '2026-11-24',
  }),
  // 465 works since March 2024.
  row('supabase', 'Supabase', {
    runsOn: 'aws',
    products: ['Edge Functions'],
    blocks: [25, 587],
    kind: 'platform',
    source: 'https://supabase.com/docs/guides/functions/limits',
  }),
  row('vercel', 'Vercel', {
    runsOn: 'aws',
    products: ['Functions'],
    blocks: [25],
    kind: 'platform',
    lifting: 'never',
    source: 'https://vercel.com/kb/guide/serverless-functions-and-smtp',
  }),
  row('hugging-face', 'Hugging Face', {
    products: ['Spaces'],
    only: [80, 443, 8080],
    kind: 'platform',
    source: 'https://github.com/huggingface/hub-docs (docs/hub/spaces-overview.md)',
  }),
  // Of the ports up to 1024, 587 is the only one for mail that is open; above, nothing is blocked.
  row('zerops', 'Zerops', {
    asns: '210984',
    blocks: [25, 465, 588],
    kind: 'platform',
    lifting: 'never',
    source: 'https://docs.zerops.io/references/smtp',
  }),
  row('koyeb', 'Koyeb', {
    blocks: [25],
    kind: 'platform',
    source: 'project documents that quote the FAQ of Koyeb',
    confirmed: false,
  }),
  // GitHub itself says nothing of it; Azure, which they run on, does.
  row('github-runners', 'GitHub', {
    runsOn: 'azure',
    products: ['Actions', 'Codespaces'],
    blocks: [25],
    kind: 'platform',
    lifting: 'never',
    source: 'documents of projects that use GitHub-hosted runners',
    confirmed: false,
  }),
];
