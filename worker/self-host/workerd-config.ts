/**
 * The settings of wrangler.toml, in workerd's own configuration language (workerd.capnp). Pure text. It contains no
 * values of variables, because some are secrets and other users may read the file; workerd reads them from its
 * environment.
 */
export interface Deployment {
  compatibilityDate: string;
  compatibilityFlags: readonly string[];
  durableObjects: readonly { binding: string; className: string }[];
}

export interface Surroundings {
  /** Where workerd listens, in its own notation. */
  address: string;
  /** The names of the variables that are set. */
  variables: readonly string[];
  allowPrivateTargets: boolean;
  /** Answers edges only, and serves no files. */
  agentOnly: boolean;
  /** Whether there are hosts to check on a schedule. */
  watches: boolean;
  /** Whether there is a proxy in front, which then also says if the client used https. */
  behindProxy: boolean;
  /** CA certificates in PEM, for HTTPS to resolvers. */
  authorities: readonly string[];
}

/** The files embedded by the configuration, next to it; folders are given on the command line. */
export const FILES = { front: 'front.js', service: 'service.js', headers: 'files/_headers' } as const;
/** Set at each start, to `true` while objects are kept in memory only. */
export const DISK_FULL = 'DISK_FULL';
export const FOLDERS = { files: 'files', objects: 'objects' } as const;

/**
 * Addresses that are not public, though workerd considers some of them to be: those that routers rewrite to an IPv4 address
 * (NAT64, 6to4, Teredo), those for tests and documentation, and all that IANA has not allocated. policy/address.ts refuses
 * them before they are dialed; this list also covers names whose address changes in between, which workerd looks up itself.
 */
export const NOT_PUBLIC: readonly string[] = [
  // IANA "IPv4 Special-Purpose Address Registry", multicast and reserved addresses.
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  // IANA "IPv6 Global Unicast Address Assignments": everything but 2000::/3, and the special parts of that.
  '::/3',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
  '4000::/2',
  '8000::/1',
];

export function workerdConfig(deployment: Deployment, surroundings: Surroundings): string {
  const { address, allowPrivateTargets, authorities } = surroundings;
  const networks = allowPrivateTargets ? ['public', 'private', 'local'] : ['public'];
  const denied = allowPrivateTargets ? [] : NOT_PUBLIC;
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "front", worker = ${frontWorker(deployment, surroundings)}),
    (name = "service", worker = ${serviceWorker(deployment, surroundings)}),
    (name = "internet", network = (
      allow = ${list(networks.map(text))},
      deny = ${list(denied.map(text))},
      tlsOptions = (trustedCertificates = ${list(authorities.map(text))}),
    )),
    (name = "${FOLDERS.files}", disk = ()),
    (name = "${FOLDERS.objects}", disk = (writable = true)),
  ],
  sockets = [(name = "http", address = ${text(address)}, http = (), service = "front")],
);
`;
}

function frontWorker(deployment: Deployment, { watches, agentOnly, behindProxy }: Surroundings): string {
  const schedule = '(className = "Schedule", serviceName = "service")';
  const bindings = [
    `(name = "DISK", service = "${FOLDERS.files}")`,
    '(name = "SERVICE", service = "service")',
    `(name = "HEADERS", text = embed "${FILES.headers}")`,
    ...(agentOnly ? ['(name = "AGENT_ONLY", text = "true")'] : []),
    ...(behindProxy ? ['(name = "BEHIND_PROXY", text = "true")'] : []),
    ...(watches ? [`(name = "SCHEDULE", durableObjectNamespace = ${schedule})`] : []),
  ];
  return `(
      modules = [(name = "front", esModule = embed "${FILES.front}")],
      compatibilityDate = ${text(deployment.compatibilityDate)},
      bindings = ${list(bindings)},
    )`;
}

/** The unique key is the name of the folder with a class's objects: changing it abandons them. */
function serviceWorker(deployment: Deployment, { variables }: Surroundings): string {
  const { durableObjects } = deployment;
  const classes = [...new Set(durableObjects.map(({ className }) => className))];
  const namespaces = classes.map(
    (name) => `(className = "${name}", uniqueKey = "${name}", enableSql = true)`,
  );
  const bindings = [
    '(name = "ASSETS", service = (name = "front", entrypoint = "files"))',
    '(name = "FLOOD_GUARD", service = (name = "front", entrypoint = "FloodGuard"))',
    ...durableObjects.map(
      ({ binding, className }) => `(name = "${binding}", durableObjectNamespace = "${className}")`,
    ),
    `(name = "${DISK_FULL}", fromEnvironment = "${DISK_FULL}")`,
    ...variables.map((name) => `(name = "${name}", fromEnvironment = "${name}")`),
  ];
  return `(
      modules = [(name = "service", esModule = embed "${FILES.service}")],
      compatibilityDate = ${text(deployment.compatibilityDate)},
      compatibilityFlags = ${list(deployment.compatibilityFlags.map(text))},
      bindings = ${list(bindings)},
      durableObjectNamespaces = ${list(namespaces)},
      durableObjectStorage = (localDisk = "${FOLDERS.objects}"),
    )`;
}

function list(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

/** For printable text and line breaks, the notation of JSON is also valid in Cap'n Proto. */
function text(value: string): string {
  return JSON.stringify(value);
}
