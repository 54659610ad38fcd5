/** The page on which an error message is pasted and explained, filled in. It works without any script. */
import type { Explanation } from '../api.ts';
import { explanationMarkup } from './explanation-markup.ts';
import { attributeText, pageResponse } from './page.ts';
import type { Words } from './words.ts';

export interface ExplanationForm {
  hostWritten: string;
  /** Null where nothing was sent yet. */
  explanation: Explanation | null;
}

export function renderExplanationPage(template: Response, form: ExplanationForm, words: Words): Response {
  const { hostWritten, explanation } = form;
  const filled = new HTMLRewriter()
    .on('textarea[name=error]', {
      element(element) {
        if (explanation) element.setInnerContent(explanation.error);
      },
    })
    .on('input[name=host]', {
      element(element) {
        if (hostWritten !== '') element.setAttribute('value', attributeText(hostWritten));
      },
    })
    .on('[data-explanation]', {
      element(element) {
        if (explanation === null) return;
        element.removeAttribute('hidden');
        element.setInnerContent(explanationMarkup(explanation, words), { html: true });
      },
    })
    .transform(template);
  return pageResponse(filled.body, 200);
}
