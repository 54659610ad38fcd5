/** The words for the pages about providers and networks in English. */
import { list } from '../format.ts';
import type { ListingsWords } from '../listings.ts';
import { sentence } from '../sentence.ts';

export const listings: ListingsWords = {
  providers: {
    title: 'SMTP settings of mail providers',
    lead: 'Outgoing servers, ports, encryption and sign-in, with the source of each and the day it was read.',
    search: {
      label: 'Provider, server or mail domain',
      hint: 'Only the part after the @ of a mail address.',
      find: 'Search',
    },
    kind: { sending: 'Services for sending mail', mailboxes: 'Mailboxes', hosting: 'Web hosting' },
    found: (count) => (count === 1 ? '1 entry' : `${count} entries`),
    nothing: 'No entry has that name.',
    elsewhere: (link) =>
      sentence`If it is a mail domain, ${link('look up what the domain itself publishes')}.`,
    all: 'All providers',
  },
  provider: {
    title: (name) => `SMTP settings for ${name}`,
    summary: (host, ways) => `Outgoing mail server (SMTP): ${host}, port ${list('en-GB', ways)}.`,
    way: (port, mode) => `${port} with ${mode}`,
    servers: 'Outgoing server',
    remarks: 'Remarks',
    required: 'encryption required',
    recommended: 'recommended by the provider',
    unconfirmed: 'unconfirmed',
    optional: 'encryption optional',
    settings: 'Settings for mail programs, apps and servers',
    domains: 'Mail domains',
    more: (count) => `and ${count} more`,
    related: 'More from this provider',
    checkNow: 'Check the ports now',
  },
  networks: {
    title: 'Networks that block outgoing SMTP ports',
    lead: 'Which clouds, hosting providers, platforms and internet providers block port 25, 465, 587 or 2525, and how the block is lifted.',
    kind: {
      cloud: 'Clouds',
      hosting: 'Hosting providers',
      platform: 'Platforms',
      access: 'Internet providers',
      router: 'Home routers',
      security: 'Firewalls and protection',
      vpn: 'VPNs',
    },
    column: { name: 'Network', blocked: 'Blocked ports' },
    own: (link) => sentence`${link('What is known of your own network')}`,
  },
  network: {
    title: (name, ports) => `Which SMTP ports does ${name} block? Port ${ports}`,
    titleWithoutPorts: (name) => `${name} and outgoing mail`,
    access: (country) => `Internet access in ${country}`,
    ports: 'Outgoing ports',
    state: {
      blocked: 'blocked',
      sometimes: 'blocked in some cases',
      said: 'said to be blocked',
      open: 'not blocked',
    },
    asksFor: 'What to write in a request',
    asked: {
      reason: 'What you send, and why.',
      'reverse-name': 'The reverse DNS entry (PTR record) of your address.',
      spf: 'The SPF record of your domain, which has to allow your address.',
      'paid-invoice': 'That your first invoice has been paid.',
    },
    platforms: 'Runs on addresses of this network',
    runsOn: 'Has addresses of',
    numbers: 'AS numbers',
    ownTest: {
      heading: 'Test it from there',
      text: 'A check sees the mail server from outside. Whether your own network blocks a port, only your own machine can tell: enter your mail server and run the command that is shown below the result.',
    },
  },
  sources: 'Sources',
  readOn: (date) => `read on ${date}`,
};
