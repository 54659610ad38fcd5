/** Hosting providers that rent out servers, and the outgoing ports they block. Data only (row.ts). */
import type { Network } from '../knowledge.ts';
import { CASE_BY_CASE, row } from './row.ts';

const OVH_GUIDE =
  'https://github.com/ovh/ovhcloud-docs (docs/en/guides/bare-metal-cloud/dedicated-servers/mail-sending-optimization.mdx, 2026)';

export const HOSTING_NETWORKS: readonly Network[] = [
  // Dedicated servers and VPS are open; a FAQ of June 2026 still says otherwise of VPS.
  row('ovhcloud', 'OVHcloud', {
    asns: '16276',
    products: ['Public Cloud'],
    blocks: [25],
    kind: 'hosting',
    lifting: 'on-request',
    varies: true,
    source: OVH_GUIDE,
  }),
  row('ovhcloud-local-zones', 'OVHcloud Local Zones', {
    runsOn: 'ovhcloud',
    products: ['Public Cloud', 'VPS'],
    blocks: [25, 465, 587],
    kind: 'hosting',
    lifting: 'never',
    source: OVH_GUIDE,
  }),
  // A firewall policy named "netcup Mail block", which customers delete in their control panel.
  row('netcup', 'netcup', {
    asns: '197540',
    products: ['Server'],
    blocks: [25, 465, 587],
    kind: 'hosting',
    lifting: 'own-settings',
    varies: true,
    source: 'https://www.netcup.com/en/helpcenter/documentation/server/firewall',
  }),
  // The same AS number has web hosting and mailboxes.
  row('ionos', 'IONOS', {
    asns: '8560',
    products: ['Server', 'VPS'],
    blocks: [25],
    kind: 'hosting',
    lifting: 'on-request',
    asksFor: ['reverse-name', 'spf'],
    varies: true,
    source:
      'https://www.ionos.com/help/server-cloud-infrastructure/firewall-policies/unblocking-port-25-for-sending-emails/',
  }),
  // The smaller VPS Lite never gets it.
  row('infomaniak', 'Infomaniak', {
    asns: '29222',
    products: ['Cloud VPS'],
    blocks: [25],
    kind: 'hosting',
    lifting: 'on-request',
    condition: CASE_BY_CASE,
    asksFor: ['reason'],
    varies: true,
    source: 'https://www.infomaniak.com/en/support/faq/2822/manage-the-cloud-vps-vps-lite-firewall',
  }),
  row('cloudzy', 'Cloudzy', {
    asns: '14956',
    blocks: [25, 465, 587, 2525],
    kind: 'hosting',
    lifting: 'on-request',
    condition: CASE_BY_CASE,
    source: 'https://cloudzy.com/kb/smtp-ports-on-cloudzy-servers',
  }),
  // Users variously report 25 open, 25 blocked, 587 blocked, or 465 and 587 blocked; most agree on 25.
  row('contabo', 'Contabo', {
    asns: '40021 51167 141995',
    blocks: [25],
    kind: 'hosting',
    varies: true,
    source: 'https://github.com/stalwartlabs/.github/discussions/23 and others, which contradict each other',
    on: '2026-11-24',
    confirmed: false,
  }),
  row('euronodes', 'Euronodes', {
    blocks: [25],
    kind: 'hosting',
    lifting: 'on-request',
    source: 'https://kb.euronodes.com/agreements/port-25/',
    on: '2026-11-25',
  }),
  row('mmitech', 'mmitech', {
    asns: '213115',
    blocks: [25, 26, 465, 587, 2525],
    kind: 'hosting',
    lifting: 'on-request',
    source:
      'https://mmitech.info (knowledge base, “Restricted Services on Our Platform: Ensuring Security and Integrity”)',
    on: '2026-11-25',
  }),
];
