/** What one network blocks, how the block is lifted, and where that was read. */
import { html } from 'hono/html';
import type { Network } from '../../knowledge/knowledge.ts';
import { networkById, networksOn } from '../../knowledge/networks/networks.ts';
import { list } from '../../messages/format.ts';
import { ruleOf } from '../network.ts';
import type { Words } from '../words.ts';
import { checkElement } from './check-element.ts';
import { articleLink, languageLinks, layout, type PageAddress } from './layout.ts';
import { networkLink, networkName } from './networks.ts';
import type { Markup } from './page.ts';
import { sourcesSection } from './sources.ts';

/** The ports that people ask about. */
const PORTS = [25, 465, 587, 2525] as const;

/** `preload`: the URL of the element's words. */
export function renderNetwork(
  network: Network,
  words: Words,
  address: PageAddress,
  preload: string | null,
): Markup {
  const { listings } = words;
  const lead = ruleOf({ ...network, name: networkName(network, words) }, null, words);
  return layout({
    words,
    title: titleOf(network, words),
    lead,
    footer: 'check',
    languages: languageLinks({ words, query: '' }),
    scripts: ['smtp-port-check'],
    preload,
    description: lead,
    address,
    body: html`${portSection(network, words)}
${requestSection(network, words)}
${neighborSection(listings.network.runsOn, network.runsOn.map(networkById), words)}
${neighborSection(listings.network.platforms, networksOn(network), words)}
${numberSection(network, words)}
<h2>${listings.network.ownTest.heading}</h2>
<p>${listings.network.ownTest.text}</p>
${checkElement({}, words.pages.check.withoutScripts)}
${sourcesSection([network], words)}

${articleLink(words)}`,
  });
}

function titleOf(network: Network, words: Words): string {
  const { title, titleWithoutPorts } = words.listings.network;
  const name = networkName(network, words);
  const blocked = PORTS.filter((port) => network.blockedPorts.includes(port));
  return blocked.length === 0 ? titleWithoutPorts(name) : title(name, list(words.report.language, blocked));
}

function portSection(network: Network, words: Words): Markup | '' {
  if (network.blockedPorts.length === 0) return '';
  const { ports } = words.listings.network;
  return html`<h2>${ports}</h2>
<table class="facts">
<tbody>
${PORTS.map(
  (port) => html`<tr><th scope="row">${port}</th><td>${stateOf(port, network, words)}</td></tr>
`,
)}</tbody>
</table>`;
}

/** Of a port that hearsay does not name, nothing is known. */
function stateOf(
  port: number,
  { blockedPorts, products, varies, confirmed }: Network,
  { listings }: Words,
): string {
  const { blocked, sometimes, said, open } = listings.network.state;
  if (!blockedPorts.includes(port)) return confirmed ? open : '–';
  if (!confirmed) return said;
  const state = varies ? sometimes : blocked;
  return products.length === 0 ? state : `${state} (${products.join(', ')})`;
}

function requestSection({ asksFor }: Network, { listings }: Words): Markup | '' {
  if (asksFor.length === 0) return '';
  return html`<h2>${listings.network.asksFor}</h2>
<ul>
${asksFor.map(
  (one) => html`<li>${listings.network.asked[one]}</li>
`,
)}</ul>`;
}

function neighborSection(heading: string, networks: readonly (Network | null)[], words: Words): Markup | '' {
  const known = networks.filter((one) => one !== null);
  if (known.length === 0) return '';
  return html`<h2>${heading}</h2>
<ul>
${known.map(
  (one) => html`<li>${networkLink(one, words)}</li>
`,
)}</ul>`;
}

function numberSection({ asns }: Network, { listings }: Words): Markup | '' {
  if (asns.length === 0) return '';
  return html`<h2>${listings.network.numbers}</h2>
<p>${asns.map((asn) => `AS${asn}`).join(', ')}</p>`;
}
