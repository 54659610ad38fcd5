/** The list of all networks that are known to block outgoing ports, by kind. */
import { html } from 'hono/html';
import type { NetworkKind } from '../../api/index.ts';
import type { Network } from '../../knowledge/knowledge.ts';
import { NETWORKS } from '../../knowledge/networks/networks.ts';
import { countryName } from '../../messages/format.ts';
import type { Words } from '../words.ts';
import { articleLink, languageLinks, layout, type PageAddress } from './layout.ts';
import type { Markup } from './page.ts';

const KINDS: readonly NetworkKind[] = ['cloud', 'hosting', 'platform', 'access', 'router', 'security', 'vpn'];

export function renderNetworks(words: Words, address: PageAddress): Markup {
  const { title, lead, kind, own } = words.listings.networks;
  const { language } = words.report;
  return layout({
    words,
    title,
    lead,
    footer: 'check',
    languages: languageLinks({ words, query: '' }),
    description: lead,
    address,
    body: html`<p>${own((text) => html`<a href="/v1/network?format=text&amp;lang=${language}">${text}</a>`)}</p>

${KINDS.map((one) =>
  group(
    kind[one],
    NETWORKS.filter((network) => network.kind === one),
    words,
  ),
)}

${articleLink(words)}`,
  });
}

function group(heading: string, networks: readonly Network[], words: Words): Markup | '' {
  if (networks.length === 0) return '';
  const { name, blocked } = words.listings.networks.column;
  return html`<h2>${heading}</h2>
<table class="facts networks">
<thead>
<tr><th scope="col">${name}</th><th scope="col">${blocked}</th></tr>
</thead>
<tbody>
${networks.map(
  (network) =>
    html`<tr><th scope="row">${networkLink(network, words)}</th><td>${network.blockedPorts.slice(0, PORTS_SHOWN).join(', ') || '–'}</td></tr>
`,
)}</tbody>
</table>`;
}

/** Where nearly everything is blocked, the first ports stand for all. */
const PORTS_SHOWN = 5;

export function networkLink(network: Network, words: Words): Markup {
  return html`<a href="/networks/${network.id}?lang=${words.report.language}">${networkName(network, words)}</a>`;
}

/** What access networks of a country do has no name of its own. */
export function networkName({ name, countries }: Network, { listings, report }: Words): string {
  const [country] = countries;
  return country === undefined ? name : listings.network.access(countryName(report.language, country));
}
