/** The page on which an error message is pasted and explained, filled in. It works without any script. */
import type { Explanation } from '../../api/index.ts';
import type { Words } from '../words.ts';
import { escaped, explanationMarkup } from './explanation-markup.ts';
import { attributeText, fillLanguages, pageResponse } from './page.ts';

export interface ExplanationForm {
  hostWritten: string;
  /** Null where nothing was asked yet. */
  explained: {
    explanation: Explanation;
    /** All that was read of the message: what is sent again must mean the same. */
    text: string;
    /** The host that was named and not looked at. */
    unlooked: string | null;
  } | null;
  /** What the links to other languages keep of the address; null where a form was sent, which is then sent anew. */
  query: string | null;
  /** Of the answer, where something is wrong with the host. */
  status: number;
}

export function renderExplanationPage(template: Response, form: ExplanationForm, words: Words): Response {
  const { hostWritten, explained, query, status } = form;
  const rewriter = new HTMLRewriter()
    .on('textarea[name=error]', {
      element(element) {
        if (explained) element.setInnerContent(explained.text);
      },
    })
    .on('input[name=host]', {
      element(element) {
        if (hostWritten !== '') element.setAttribute('value', attributeText(hostWritten));
      },
    })
    .on('[data-explanation]', {
      element(element) {
        if (explained === null) return;
        element.removeAttribute('hidden');
        const markup = explanationMarkup(explained.explanation, words, explained.unlooked);
        element.setInnerContent(markup, { html: true });
      },
    });
  const whole = query === null ? sendingAgain(rewriter, form) : fillLanguages(rewriter, query);
  return pageResponse(whole.transform(template).body, status);
}

/**
 * What was sent as a form stands in no address, and shall not: in another language it is sent once more, by a form of its
 * own. The buttons would else be the first ones of the form of the page, and Enter in one of its fields would press them.
 */
function sendingAgain(rewriter: HTMLRewriter, { hostWritten, explained }: ExplanationForm): HTMLRewriter {
  const hidden = (name: string, value: string) =>
    `<input type="hidden" name="${name}" value="${escaped(value)}" />`;
  const fields = hidden('error', explained?.text ?? '') + hidden('host', hostWritten);
  return rewriter
    .on('nav.languages', {
      element(element) {
        element.append(`<form id="again" method="post" hidden>${fields}</form>`, { html: true });
      },
    })
    .on('a[hreflang]', {
      element(element) {
        const href = element.getAttribute('href') ?? '';
        for (const name of ['href', 'hreflang', 'rel']) element.removeAttribute(name);
        element.tagName = 'button';
        element.setAttribute('type', 'submit');
        element.setAttribute('form', 'again');
        element.setAttribute('formaction', href);
      },
    });
}
