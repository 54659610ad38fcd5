/**
 * A page with a content security policy as strict as the service's: the element must not violate it. Serves nothing
 * itself.
 */

export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  'frame-ancestors *',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * Reports violations to the outer page once the check is over and rendered. It ends with a violation of its own: since
 * reports come in order, no other is pending when that one arrives, and it proves that violations are noticed.
 */
export const STRICT_OBSERVER = `
const violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  violations.push(event.effectiveDirective);
  if (event.target === document.body) parent.postMessage({ violations, painted, text }, '*');
});
let painted = '';
let text = '';
document.addEventListener('smtp-port-check-complete', async ({ target }) => {
  await target.updateComplete;
  for (const button of target.shadowRoot.querySelectorAll('.toggle')) button.click();
  const root = target.shadowRoot;
  const drawn = async (selector) => {
    while (!root.querySelector(selector)) await new Promise((done) => setTimeout(done, 10));
    return root.querySelector(selector);
  };
  await drawn('.meaning');
  if (target.report.vantages.length > 1) await drawn('.place');
  (await drawn('li > .link[href*="/settings"]')).click();
  (await drawn('.pick')).click();
  await drawn('.settings :is(.prints, .problem:not(:empty))');
  root.querySelector('li > .link[href*="/explain"]').click();
  const field = await drawn('#error');
  field.value = 'ETIMEDOUT';
  field.dispatchEvent(new Event('input'));
  root.querySelector('.explain .action').click();
  await drawn('.explain .prints');
  painted = getComputedStyle(target.shadowRoot.querySelector('.card')).borderTopStyle;
  text = target.shadowRoot.textContent;
  document.body.setAttribute('style', 'color: red');
});
`;

/** The element comes from a folder, like one for a version. */
export function strictPage(host: string, lang: string, folder: string): string {
  const script = `${folder === '' ? '' : `/${encodeURIComponent(folder)}`}/smtp-port-check.js`;
  return `<!doctype html><html lang="${encodeURIComponent(lang)}"><title>Strict</title><script src="/strict.js"></script>
<script type="module" src="${script}"></script>
<body><smtp-port-check host="${encodeURIComponent(host)}" run="load">fallback</smtp-port-check></body></html>`;
}
