/**
 * For /embed, a page that others show in a frame: tells the page around it how high it is, in the dialects that pages
 * understand, and where a link leads, because a sandboxed frame must not open anything itself. Stores nothing.
 */
const { hash, search, href } = location;
/** WordPress puts it behind the address, and takes messages with it alone. */
const secret = /(?:^#\?|&)secret=([A-Za-z0-9]{1,40})/.exec(hash)?.[1] ?? null;
const id = new URLSearchParams(search).get('id');

let told = 0;

function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === told || height === 0) return;
  told = height;
  send({ type: 'smtp-port-check:height', id, height });
  // Embedly and those that follow it.
  send(JSON.stringify({ src: href, context: 'iframe.resize', height }));
  if (secret !== null) send({ message: 'height', value: height, secret });
}

/** The page around may be anybody's, so it is told nothing but this. */
function send(message: unknown): void {
  if (parent !== window) parent.postMessage(message, '*');
}

addEventListener('message', ({ source, data }) => {
  if (source !== parent || data?.message !== 'ready' || data.secret !== secret) return;
  told = 0;
  tellHeight();
});

addEventListener('click', (event) => {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (secret !== null && link instanceof HTMLAnchorElement)
    send({ message: 'link', value: link.href, secret });
});

new ResizeObserver(tellHeight).observe(document.documentElement);
