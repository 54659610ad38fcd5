/** Texts that must never be shown as they are. Data only. */

/** Made-up words, so that an answer that contains one got it from us. */
const MARK = 'q9z7';

const MARKUP: readonly string[] = [
  `<script>${MARK}()</script>`,
  `<img src=x onerror=${MARK}()>`,
  `<svg/onload=${MARK}()>`,
  `"><script>${MARK}()</script>`,
  `'><i>${MARK}`,
  `" autofocus onfocus="${MARK}()`,
  `' onclick='${MARK}()`,
  `</title><b>${MARK}`,
  `</textarea><b>${MARK}`,
  `</script><script>${MARK}()`,
  `<!--${MARK}-->`,
  `<a href="javascript:${MARK}()">`,
  `&lt;script&gt;<${MARK}>`,
  `<smtp-port-check host="${MARK}">`,
  '<base href="//q9z7.test">',
];

const CONTROLS: readonly string[] = [
  `\u001b[31m${MARK}`,
  `\u001b]0;${MARK}\u0007`,
  `\u001b]8;;http://${MARK}.test\u001b\\`,
  `\u009b2J${MARK}`,
  `\u0000${MARK}`,
  `\u0008\u0008${MARK}`,
  `\u007f${MARK}`,
  `\u0085${MARK}\u2028${MARK}\u2029`,
  `\r\nX-Injected: ${MARK}`,
  `\r\n\r\n<b>${MARK}</b>`,
  `\n${MARK}`,
  `\r${MARK}`,
  `%0d%0aX-Injected:%20${MARK}`,
  `\u560d\u560aX-Injected: ${MARK}`,
];

const BIDI: readonly string[] = [
  ...['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u200f', '\u061c'].map(
    (control) => `${control}${MARK}`,
  ),
  `\ufeff${MARK}`,
  `\u{e0001}\u{e0041}${MARK}`,
];

const SHELL: readonly string[] = [
  `$(touch ${MARK})`,
  `\`touch ${MARK}\``,
  `'; touch ${MARK}; '`,
  `\n touch ${MARK} #`,
  `\${${MARK}}`,
  `|${MARK}`,
];

const LONG: readonly string[] = [MARK.repeat(100), MARK.repeat(1_500), `${'a.'.repeat(127)}${MARK}`];

const ODD: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  '-1',
  '1e309',
  'NaN',
  '\ud800',
  '%',
  '%zz',
  '..%2f..%2f',
];

const AROUND: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `mail.healthy.test${text}`,
  (text) => `${text}.mail.healthy.test`,
  (text) => `587,${text}`,
];

/** Each alone, behind and before a host name, and in a list. */
export const PAYLOADS: readonly string[] = [
  ...MARKUP,
  ...CONTROLS,
  ...BIDI,
  ...SHELL,
  ...LONG,
  ...ODD,
].flatMap((text) => AROUND.map((around) => around(text)));
