/**
 * The pages of widget/site, filled in: host, example hosts, found servers, problem. Text goes in as text, never as markup; the pages
 * start no check by themselves.
 */
import type { Problem } from '../../api/index.ts';
import type { Language } from '../../messages/report.ts';

export interface PageValues {
  language: Language;
  /** What the links to other languages are to keep of the address, escaped for one. */
  query: string;
  title?: string;
  host?: string;
  /** The host as it was written, where it has to be written again. */
  hostWritten?: string | null;
  /** The `ports` of the element, where the address names them. */
  ports?: string;
  /** The `regions` of the element, likewise. */
  regions?: string;
  curl?: string;
  examples?: readonly string[];
  problem?: Problem;
  lead?: string;
  /** Markup of our own (settings.ts, tickets.ts), with everything that is not ours escaped. */
  body?: string;
  /** What a mail domain was asked for. */
  domain?: string;
  /** A line per server: its name, which leads to its check, and what else is said of it. */
  rows?: readonly (readonly [host: string, ...rest: string[]])[];
  /** Which of the parts that are not always there are to be seen. */
  parts?: readonly string[];
}

/** Everything the pages need comes from the service itself; a page may be framed by any help center. */
const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'private, no-cache',
  'Content-Security-Policy': [
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
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export function renderPage(template: Response, status: number, values: PageValues): Response {
  const { title, host, curl, problem, lead } = values;
  const rewriter = discoveryRewriter(values)
    .on('[data-title]', text(title))
    .on('[data-host]', text(host))
    .on('[data-curl]', text(curl))
    .on('[data-detail]', text(problem?.detail))
    .on('[data-code]', text(problem?.code))
    .on('[data-lead]', text(lead));
  const whole = fillLanguages(fillSettings(fillElements(rewriter, values), values), values.query);
  return pageResponse(whole.transform(template).body, status);
}

function text(content: string | undefined): HTMLRewriterElementContentHandlers {
  return {
    element(element) {
      if (content !== undefined) element.setInnerContent(content);
    },
  };
}

/** The element where a page has one, and the hosts to try it with. */
function fillElements(rewriter: HTMLRewriter, values: PageValues): HTMLRewriter {
  const { host, hostWritten, ports, regions, language, examples = [] } = values;
  return rewriter
    .on('smtp-port-check[data-fill]', {
      element(element) {
        element.removeAttribute('data-fill');
        if (host !== undefined) element.setAttribute('host', host);
        if (ports !== undefined) element.setAttribute('ports', ports);
        if (regions !== undefined) element.setAttribute('regions', regions);
      },
    })
    .on('smtp-port-check[data-retry]', {
      element(element) {
        element.removeAttribute('data-retry');
        if (hostWritten) element.setAttribute('value', attributeText(hostWritten));
      },
    })
    .on('input[data-host-field]', {
      element(element) {
        element.removeAttribute('data-host-field');
        if (host !== undefined) element.setAttribute('value', attributeText(host));
      },
    })
    .on('ul[data-examples]', {
      element(element) {
        if (examples.length > 0) element.removeAttribute('hidden');
        // Configured names, of which no character means anything in HTML (config.ts).
        for (const name of examples) {
          element.append(`<li><a href="/check/${name}?lang=${language}">${name}</a></li>`, { html: true });
        }
      },
    });
}

/** What the page of settings holds. */
function fillSettings(rewriter: HTMLRewriter, { body }: PageValues): HTMLRewriter {
  return rewriter.on('[data-body]', {
    element(element) {
      if (body !== undefined) element.setInnerContent(body, { html: true });
    },
  });
}

/** The same page in another language, with all that its address says. */
export function fillLanguages(rewriter: HTMLRewriter, query: string): HTMLRewriter {
  return rewriter.on('a[hreflang]', {
    element(element) {
      const href = element.getAttribute('href');
      if (query !== '') element.setAttribute('href', attributeText(`${href}&${query}`));
    },
  });
}

export function pageResponse(body: ReadableStream<Uint8Array> | null, status: number): Response {
  return new Response(body, { status, headers: PAGE_HEADERS });
}

/** What only the page of a discovery has. Its domain was validated: no character of it means anything in HTML. */
function discoveryRewriter({ language, domain, rows = [], parts = [] }: PageValues): HTMLRewriter {
  return new HTMLRewriter()
    .on('tbody[data-rows]', {
      element(element) {
        for (const row of rows) element.append(tableRow(row, language), { html: true });
      },
    })
    .on('[data-part]', {
      element(element) {
        if (parts.includes(element.getAttribute('data-part') ?? '')) element.removeAttribute('hidden');
      },
    })
    .on('[data-domain]', text(domain))
    .on('input[name="domain"]', {
      element(element) {
        if (domain !== undefined) element.setAttribute('value', domain);
      },
    });
}

function tableRow([host, ...rest]: readonly [host: string, ...rest: string[]], language: Language): string {
  const name = attributeText(host);
  const cells = rest.map((cell) => `<td>${attributeText(cell)}</td>`).join('');
  return `<tr><th scope="row"><a href="/check/${encodeURIComponent(host)}?lang=${language}">${name}</a></th>${cells}</tr>`;
}

/** The rewriter itself turns quotes into references, and nothing else. */
export function attributeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
