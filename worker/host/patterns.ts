/** Patterns of host names, as operators write them in HOSTS and as providers are recognized by. */

/**
 * A leading `*.` stands for one or more labels: `*.example.net` matches every name below example.net, but not
 * example.net itself. A `*` further on is any run of characters within a label, of which there is one at most in each:
 * `mx*.example.net` matches mx01.example.net. `*` alone matches everything. `host` is ASCII and lower case.
 */
export function matchesPattern(host: string, pattern: string): boolean {
  const labels = host.split('.');
  const wanted = pattern.split('.');
  const isOpen = wanted[0] === '*';
  if (isOpen ? labels.length < wanted.length : labels.length !== wanted.length) return false;
  const rest = isOpen ? wanted.slice(1) : wanted;
  const tail = labels.slice(labels.length - rest.length);
  return rest.every((label, index) => matchesLabel(tail[index] ?? '', label));
}

function matchesLabel(label: string, pattern: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return label === pattern;
  return label.length >= start.length + end.length && label.startsWith(start) && label.endsWith(end);
}
