/** Patterns of host names, as operators write them in HOSTS and as providers are recognized by. */

/**
 * A leading `*.` stands for one or more labels: `*.example.net` matches every name below example.net, but not
 * example.net itself. A `*` further on stands for exactly one label. `*` alone matches everything. `host` is ASCII and
 * lower case.
 */
export function matchesPattern(host: string, pattern: string): boolean {
  const labels = host.split('.');
  const wanted = pattern.split('.');
  const isOpen = wanted[0] === '*';
  if (isOpen ? labels.length < wanted.length : labels.length !== wanted.length) return false;
  const rest = isOpen ? wanted.slice(1) : wanted;
  const tail = labels.slice(labels.length - rest.length);
  return rest.every((label, index) => label === '*' || label === tail[index]);
}

/**
 * For the names of receiving servers (MX), which are numbered: `*` is any run of characters within a label, so that
 * `mx*.example.net` has mx01.example.net; a leading `*.` stands for one or more labels. `host` is ASCII and lower case.
 */
export function matchesExchanger(host: string, pattern: string): boolean {
  const isOpen = pattern.startsWith('*.');
  const wanted = (isOpen ? pattern.slice(2) : pattern).split('.');
  const labels = host.split('.');
  if (isOpen ? labels.length <= wanted.length : labels.length !== wanted.length) return false;
  const tail = labels.slice(labels.length - wanted.length);
  return wanted.every((label, index) => matchesLabel(tail[index] ?? '', label));
}

/** At most one `*`. */
function matchesLabel(label: string, pattern: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return label === pattern;
  return label.length >= start.length + end.length && label.startsWith(start) && label.endsWith(end);
}
