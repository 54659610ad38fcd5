/** What TLS showed on one port: the connection, the certificate and its issuer. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Certificate, Tls } from '../../worker/api/index.ts';
import { bits, inDays, longDate } from '../format.ts';
import { NAMES_SHOWN } from '../limits.ts';
import type { DetailsWords } from '../words.ts';
import { codeView, factView, listView } from './fact.ts';

export function tlsFactsView(tls: Tls, words: DetailsWords): TemplateResult {
  const { label } = words.certificate;
  const [leaf] = tls.certificates;
  return html`${factView(label.version, tls.version)}
    ${factView(label.cipherSuite, codeView(tls.cipherSuite))}
    ${factView(label.keyExchange, tls.keyExchange)}
    ${leaf === undefined ? nothing : certificateView(leaf, tls, words)}`;
}

function certificateView(
  leaf: Certificate,
  { trusted, certificates }: Tls,
  words: DetailsWords,
): TemplateResult {
  const { language } = words;
  const { label, moreNames } = words.certificate;
  const shown = leaf.names.slice(0, NAMES_SHOWN);
  const hidden = leaf.names.length - shown.length;
  return html`${factView(label.names, listView(shown, hidden > 0 ? moreNames(hidden) : ''))}
    ${factView(label.issuer, html`<bdi>${leaf.issuer}</bdi>`)}
    ${factView(label.validUntil, `${longDate(language, leaf.notAfter)} (${inDays(language, leaf.daysLeft)})`)}
    ${factView(label.trust, trusted === false ? null : words.certificate[trusted ? 'trusted' : 'unjudged'])}
    ${factView(label.key, keyText(leaf, language))}
    ${factView(label.signature, codeView(leaf.signatureAlgorithm))}
    ${factView(label.fingerprint, codeView(leaf.fingerprintSha256))}
    ${factView(label.chain, chainView(certificates))}`;
}

function chainView(certificates: readonly Certificate[]): TemplateResult {
  return html`<ol>${certificates.map(({ subject }) => html`<li><bdi>${subject}</bdi></li>`)}</ol>`;
}

/** `rsa` is an abbreviation and shown in capitals; `ed25519` is a name. */
function keyText({ keyType, keyBits }: Certificate, language: string): string {
  const name = /^(?:rsa|ec|dsa)\b/.test(keyType) ? keyType.toUpperCase() : keyType.replace(/^ed/, 'Ed');
  return keyBits === null ? name : `${name}, ${bits(language, keyBits)}`;
}
