/** What TLS showed on one port: problems in sentences, the connection, the certificate and where it comes from. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Certificate, Tls } from '../../worker/api/index.ts';
import { problemTexts } from '../../worker/messages/row.ts';
import { NAMES_SHOWN } from '../limits.ts';
import type { Words } from '../words.ts';
import { codeView, factView, listView } from './fact.ts';
import { iconView } from './icon.ts';

export function problemsView(tls: Tls | null, host: string, words: Words): TemplateResult | typeof nothing {
  const said = tls === null ? [] : problemTexts(tls, host, words);
  if (said.length === 0) return nothing;
  return html`<ul class="problems">
    ${said.map((sentence) => html`<li>${iconView('caution')}<span>${sentence}</span></li>`)}
  </ul>`;
}

export function tlsFactsView(tls: Tls, words: Words): TemplateResult {
  const { label } = words.tls;
  const [leaf] = tls.certificates;
  return html`${factView(label.version, tls.version)}
    ${factView(label.cipherSuite, codeView(tls.cipherSuite))}
    ${factView(label.keyExchange, tls.keyExchange)}
    ${leaf === undefined ? nothing : certificateView(leaf, tls, words)}`;
}

function certificateView(leaf: Certificate, { trusted, certificates }: Tls, words: Words): TemplateResult {
  const { label, key, daysLeft, longDate, moreNames } = words.tls;
  const shown = leaf.names.slice(0, NAMES_SHOWN);
  const hidden = leaf.names.length - shown.length;
  return html`${factView(label.names, listView(shown, hidden > 0 ? moreNames(hidden) : ''))}
    ${factView(label.issuer, html`<bdi>${leaf.issuer}</bdi>`)}
    ${factView(label.validUntil, `${longDate(leaf.notAfter)}, ${daysLeft(leaf.daysLeft)}`)}
    ${factView(label.trust, trusted === false ? null : words.tls[trusted ? 'trusted' : 'unjudged'])}
    ${factView(label.key, key(leaf.keyType, leaf.keyBits))}
    ${factView(label.signature, codeView(leaf.signatureAlgorithm))}
    ${factView(label.fingerprint, codeView(leaf.fingerprintSha256))}
    ${factView(label.chain, chainView(certificates))}`;
}

function chainView(certificates: readonly Certificate[]): TemplateResult {
  return html`<ol>${certificates.map(({ subject }) => html`<li><bdi>${subject}</bdi></li>`)}</ol>`;
}
