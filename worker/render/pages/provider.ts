/** What is known of one provider: its servers and ports, how one signs in, and where that was read. */
import { html } from 'hono/html';
import type { DocumentedPort, Provider } from '../../knowledge/knowledge.ts';
import { documentedUse, PROVIDERS } from '../../knowledge/providers/providers.ts';
import { PAGE_DOMAINS_MAX } from '../../limits.ts';
import type { Words } from '../words.ts';
import { checkElement } from './check-element.ts';
import { articleLink, languageLinks, layout, type PageAddress } from './layout.ts';
import type { Markup } from './page.ts';
import { links } from './providers.ts';
import { signInSection } from './sign-in.ts';
import { type Read, sourcesSection } from './sources.ts';

/** `preload`: the URL of the element's words. */
export function renderProvider(
  provider: Provider,
  words: Words,
  address: PageAddress,
  preload: string | null,
): Markup {
  const { name, hosts } = provider;
  const summary = summaryOf(provider, words);
  return layout({
    words,
    title: words.listings.provider.title(name),
    lead: summary,
    footer: 'check',
    languages: languageLinks({ words, query: '' }),
    scripts: hosts.length > 0 ? ['smtp-port-check'] : [],
    preload: hosts.length > 0 ? preload : null,
    description: summary,
    address,
    body: html`${closingNotice(provider, words)}
${serverSection(provider, words)}
${signInSection(provider.signIn, words)}
${settingsLinks(provider, words)}
${checkSection(provider, words)}
${domainSection(provider, words)}
${relatedSection(provider, words)}
${sourcesSection(sourcesOf(provider), words)}

${articleLink(words)}`,
  });
}

function summaryOf({ hosts, ports, signIn }: Provider, words: Words): string {
  const { summary, way } = words.listings.provider;
  const [host] = hosts;
  if (host === undefined || signIn?.isOffered === false) return words.signIn.notOffered;
  const ways = ports.map(({ port, encryption }) => way(port, words.recommendation.mode[encryption]));
  return summary(host, ways);
}

function closingNotice({ closedOn }: Provider, words: Words): Markup | '' {
  if (closedOn === null) return '';
  return html`<div class="notice"><p>${words.discovery.lastDay(words.tls.longDate(closedOn))}</p></div>`;
}

function serverSection({ hosts, ports, recommendedPort, confirmed }: Provider, words: Words): Markup | '' {
  if (hosts.length === 0) return '';
  const { servers, remarks } = words.listings.provider;
  const columns = [words.discovery.column.port, words.pages.encryption, remarks];
  return html`<h2>${servers}</h2>
<p>${hosts.map((host, index) => html`${index === 0 ? '' : ', '}<code dir="ltr">${host}</code>`)}</p>
<table class="facts">
<thead>
<tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
</thead>
<tbody>
${ports.map(
  (one) =>
    html`<tr><th scope="row">${one.port}</th><td>${words.recommendation.mode[one.encryption]}</td><td>${remarksOn(one, one.port === recommendedPort, confirmed, words)}</td></tr>
`,
)}</tbody>
</table>`;
}

function remarksOn(
  { encryption, isEncryptionRequired, confirmed }: DocumentedPort,
  isRecommended: boolean,
  isRowConfirmed: boolean,
  { listings }: Words,
): string {
  const { required, optional, recommended, unconfirmed } = listings.provider;
  return [
    ...(isRecommended ? [recommended] : []),
    ...(encryption === 'starttls' ? [isEncryptionRequired ? required : optional] : []),
    ...(confirmed && isRowConfirmed ? [] : [unconfirmed]),
  ].join('; ');
}

function settingsLinks({ hosts, closedOn }: Provider, { listings, report }: Words): Markup | '' {
  const [host] = hosts;
  if (host === undefined || closedOn !== null) return '';
  return html`<p><a href="/settings/${host}?lang=${report.language}">${listings.provider.settings}</a></p>`;
}

function checkSection(provider: Provider, words: Words): Markup | '' {
  const { hosts, closedOn } = provider;
  const [host] = hosts;
  if (host === undefined || closedOn !== null) return '';
  const documented = documentedUse(provider);
  return html`<h2>${words.listings.provider.checkNow}</h2>
${checkElement({ host, documented }, words.pages.check.withoutScripts)}`;
}

function domainSection({ domains }: Provider, { listings }: Words): Markup | '' {
  if (domains.length === 0) return '';
  const more = domains.length - PAGE_DOMAINS_MAX;
  const shown = domains.slice(0, PAGE_DOMAINS_MAX).join(', ');
  return html`<h2>${listings.provider.domains}</h2>
<p class="domains" dir="ltr">${more > 0 ? `${shown} ` : shown}${more > 0 ? listings.provider.more(more) : ''}</p>`;
}

function relatedSection({ id, brand }: Provider, words: Words): Markup | '' {
  const related = PROVIDERS.filter((one) => one.brand === brand && one.id !== id);
  if (related.length === 0) return '';
  return html`<h2>${words.listings.provider.related}</h2>
${links(related, words)}`;
}

function sourcesOf({ source, verifiedOn, confirmed, signIn }: Provider): Read[] {
  const own = { source, verifiedOn, confirmed };
  const changes = (signIn?.changes ?? []).map((change) => ({
    source: change.source,
    verifiedOn: signIn?.verifiedOn ?? verifiedOn,
    confirmed: true,
  }));
  return [own, ...(signIn === null ? [] : [signIn]), ...changes];
}
