/**
 * The element as the view of a tool (SEP-1865, MCP Apps 2026-01-26): a document that a chat shows in a frame beside the
 * result. It holds no data: the host of the frame sends it the arguments of the call.
 */

export const VIEW_ADDRESS = 'ui://smtp-port-check/check';
export const VIEW_TYPE = 'text/html;profile=mcp-app';
const PROTOCOL = '2026-01-26';

/** `origin`: of this service, where the element and its answers come from. It is a URL's, so it needs no escaping. */
export function viewDocument(origin: string): string {
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>SMTP port check</title>
<script type="module" src="${origin}/smtp-port-check.js"></script>
</head>
<body style="margin: 0">
<smtp-port-check endpoint="${origin}"></smtp-port-check>
<script>
${VIEW_SCRIPT}
</script>
</body>
</html>
`;
}

/** Only what the host of the frame sends is heard, and of that only the arguments that the element has attributes for. */
const VIEW_SCRIPT = `const check = document.querySelector('smtp-port-check');
const send = (message) => parent.postMessage({ jsonrpc: '2.0', ...message }, '*');
addEventListener('message', ({ source, data }) => {
  if (source !== parent || data?.jsonrpc !== '2.0') return;
  if (data.id === 'hello' && data.result) {
    send({ method: 'ui/notifications/initialized' });
    const { theme, locale } = data.result.hostContext ?? {};
    if (theme) check.setAttribute('theme', theme);
    if (locale) check.setAttribute('lang', locale);
  }
  if (data.method === 'ui/notifications/tool-input') {
    const { host, ports, regions } = data.params?.arguments ?? {};
    if (typeof host !== 'string') return;
    if (Array.isArray(ports)) check.setAttribute('ports', ports.join(','));
    if (typeof regions === 'string') check.setAttribute('regions', regions);
    check.setAttribute('host', host);
  }
  if (data.method === 'ui/resource-teardown') send({ id: data.id, result: {} });
});
new ResizeObserver(() => {
  const { scrollHeight: height } = document.documentElement;
  send({ method: 'ui/notifications/size-changed', params: { height } });
}).observe(check);
send({
  id: 'hello',
  method: 'ui/initialize',
  params: {
    protocolVersion: '${PROTOCOL}',
    appInfo: { name: 'smtp-port-check', version: '1' },
    appCapabilities: {},
  },
});`;
