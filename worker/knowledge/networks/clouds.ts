/** Clouds that rent out machines and functions, and the outgoing ports they block. Data only (row.ts). */
import type { Network } from '../knowledge.ts';
import { AFTER_PAYMENT, CASE_BY_CASE, IDENTITY, plan, row } from './row.ts';

export const CLOUDS: readonly Network[] = [
  // Removed for each account and region; a function outside of a virtual network can never get it.
  row('aws', 'Amazon Web Services', {
    asns: '14618 16509',
    products: ['EC2', 'Lambda'],
    blocks: [25],
    kind: 'cloud',
    lifting: 'on-request',
    asksFor: ['reason', 'reverse-name'],
    varies: true,
    source: 'https://repost.aws/knowledge-center/ec2-port-25-throttle',
  }),
  // Most addresses of customers are those of AS396982; AS15169 is mainly Google itself.
  row('google-cloud', 'Google Cloud', {
    asns: '396982 15169',
    blocks: [25],
    kind: 'cloud',
    lifting: 'never',
    source: 'https://docs.cloud.google.com/compute/docs/tutorials/sending-mail',
  }),
  // Since 2022 no other subscription can ask for it.
  row('azure', 'Microsoft Azure', {
    asns: '8075',
    blocks: [25],
    kind: 'cloud',
    lifting: 'contract',
    condition: plan('Enterprise Agreement'),
    varies: true,
    source: 'https://learn.microsoft.com/azure/virtual-network/troubleshoot-outbound-smtp-connectivity',
  }),
  // The page names no way to lift it, and the support refuses. 2525 is open.
  row('digitalocean', 'DigitalOcean', {
    asns: '14061',
    products: ['Droplets'],
    blocks: [25, 465, 587],
    kind: 'cloud',
    lifting: 'never',
    source: 'https://docs.digitalocean.com/support/why-is-smtp-blocked/',
  }),
  // The same AS number has dedicated servers and web hosting; older accounts are open. 587 is open.
  row('hetzner', 'Hetzner', {
    asns: '24940 212317 213230 215859',
    products: ['Cloud'],
    blocks: [25, 465],
    kind: 'cloud',
    lifting: 'on-request',
    condition: AFTER_PAYMENT,
    asksFor: ['paid-invoice', 'reason'],
    varies: true,
    source: 'https://docs.hetzner.com/cloud/servers/faq/#why-can-i-not-send-any-mails-from-my-server',
  }),
  row('vultr', 'Vultr', {
    asns: '20473',
    blocks: [25],
    kind: 'cloud',
    lifting: 'on-request',
    condition: CASE_BY_CASE,
    asksFor: ['reason'],
    varies: true,
    source: 'https://docs.vultr.com/support/products/compute/why-is-smtp-blocked',
  }),
  // Some accounts that were opened after 2019-11-05.
  row('akamai-linode', 'Linode (Akamai)', {
    asns: '63949',
    blocks: [25, 465, 587],
    kind: 'cloud',
    lifting: 'on-request',
    varies: true,
    source: 'https://techdocs.akamai.com/cloud-computing/docs/send-email',
  }),
  // Tenancies opened after 2021-06-23; the request is one for a higher limit.
  row('oracle-cloud', 'Oracle Cloud', {
    asns: '31898',
    blocks: [25],
    kind: 'cloud',
    lifting: 'on-request',
    varies: true,
    source: 'https://docs.oracle.com/en-us/iaas/releasenotes/changes/f7e95770-9844-43db-916c-6ccbaf2cfe24/',
  }),
  // The same AS number has Dedibox and Elastic Metal, which have other procedures.
  row('scaleway', 'Scaleway', {
    asns: '12876',
    products: ['Instances'],
    blocks: [25, 465, 587],
    kind: 'cloud',
    lifting: 'own-settings',
    condition: IDENTITY,
    varies: true,
    source:
      'https://github.com/scaleway/docs-content (pages/instances/how-to/send-emails-from-your-instance.mdx, 2025-07)',
  }),
  // The page says "outbound SMTP ports" and names none; it announced exceptions by contract for 2024.
  row('genesis-cloud', 'Genesis Cloud', {
    blocks: [25, 465, 587],
    kind: 'cloud',
    lifting: 'contract',
    source:
      'https://support.genesiscloud.com/support/solutions/articles/47001258535-understanding-the-smtp-port-blocking-on-our-platform',
    confirmed: false,
  }),
  row('baidu-eip', 'Baidu AI Cloud', {
    products: ['EIP'],
    blocks: [25],
    kind: 'cloud',
    source: 'https://intl.cloud.baidu.com/en/doc/EIP/s/flmgdlnw3-intl-en',
    on: '2026-11-25',
  }),
  // Accounts opened after 2015-10-28. 465 and 587 are open.
  row('ibm-cloud', 'IBM Cloud (SoftLayer)', {
    asns: '36351',
    blocks: [25],
    kind: 'cloud',
    lifting: 'on-request',
    asksFor: ['reason'],
    varies: true,
    source: 'https://github.com/ibm-cloud-docs/email-delivery (FAQs.md)',
  }),
  // A request opens 25 toward named relays only. The AS numbers have other services of Alibaba, too.
  row('alibaba-cloud', 'Alibaba Cloud', {
    asns: '37963 45102 134963',
    products: ['ECS'],
    blocks: [25],
    kind: 'cloud',
    lifting: 'on-request',
    asksFor: ['reason'],
    varies: true,
    source: 'https://jp.alibabacloud.com/help/doc-detail/49123.htm',
  }),
  row('upcloud', 'UpCloud', {
    asns: '25697 202053',
    blocks: [25],
    kind: 'cloud',
    lifting: 'on-request',
    condition: IDENTITY,
    asksFor: ['reason'],
    varies: true,
    source: 'https://upcloud.com/docs/products/networking/features/firewall/',
  }),
];
