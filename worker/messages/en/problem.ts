/** The words for problems in English. Only wording; the code decides when to use it. */
import type { ProblemWords } from '../problem.ts';

const EXAMPLE = 'Use a host name such as smtp.example.net.';

export const problem: ProblemWords = {
  title: {
    'invalid-host': 'Not a valid host name',
    'invalid-port': 'Not a valid port',
    'port-not-allowed': 'This port is not checked here',
    'invalid-parameter': 'Invalid parameter',
    unauthorized: 'Only an edge with the shared secret may send this request',
    'private-address': 'This host is not public',
    'host-not-allowed': 'This host is not checked here',
    'origin-not-allowed': 'This website may not use the service',
    'client-not-allowed': 'Requests from your network are not answered',
    'opted-out': 'The owner of this host has opted out of checks',
    'not-found': 'Nothing found at this address',
    'nothing-remembered': 'Nothing is remembered of this host',
    'method-not-allowed': 'Method not allowed',
    'too-slow': 'The request took too long',
    'too-large': 'The request is too large',
    'name-not-found': 'Server name not found',
    'no-address': 'The name has no IP address',
    'assertion-failed': 'A claim about this host does not hold',
    'rate-limited': 'Too many requests',
    'host-busy': 'This host has been checked too often',
    internal: 'Something went wrong on our side',
    'dns-failed': 'The name could not be looked up',
    overloaded: 'The service cannot answer right now',
  },
  detail: {
    'host-missing': () => `No host was given. ${EXAMPLE}`,
    'host-is-url': ({ given, host }) =>
      `"${given}" is a URL. Use the host name on its own, for example ${host}.`,
    'host-is-mail-address': ({ given }) =>
      `"${given}" contains an @. Use the name of the mail server, such as smtp.example.net, instead of a mail address. If you do not know the name, /discover finds it from the part after the @.`,
    'host-has-port': ({ given }) =>
      `"${given}" contains a port. Give the host and the port separately, as in ?host=smtp.example.net&ports=587.`,
    'host-has-path': ({ given }) => `"${given}" contains a path. ${EXAMPLE}`,
    'host-too-long': ({ length, max }) =>
      `The host name has ${length} characters. At most ${max} are allowed (RFC 1035).`,
    'host-empty-label': ({ given }) => `"${given}" starts with a dot or has two dots in a row. ${EXAMPLE}`,
    'host-long-label': ({ given, max }) =>
      `One part of "${given}" has more than ${max} characters between two dots (RFC 1035).`,
    'host-character': ({ given, character }) =>
      `"${given}" contains "${character}", which is not allowed in a host name. Use letters, digits, hyphens and dots.`,
    'host-hyphen': ({ given }) =>
      `One part of "${given}" starts or ends with a hyphen, which is not allowed in a host name.`,
    'host-no-dot': ({ given }) =>
      `"${given}" has no dot, so it is not a full name. Use the full name, such as ${given}.example.net.`,
    'host-not-a-name': ({ given }) => `"${given}" is not a valid international host name. ${EXAMPLE}`,
    'host-odd-address': ({ given }) =>
      `"${given}" is not a valid IP address. Write it like 192.0.2.1 or 2001:db8::1.`,
    'port-missing': ({ given }) =>
      `"${given}" has a comma with no number before or after it. Separate port numbers with single commas, as in ports=465,587.`,
    'port-not-a-number': ({ given }) =>
      `"${given}" is not a port number. Separate port numbers with commas, as in ports=465,587.`,
    'port-out-of-range': ({ given }) => `Port ${given} does not exist. Port numbers range from 1 to 65535.`,
    'ports-empty': () =>
      'ports is empty. Separate port numbers with commas, as in ports=465,587, or leave the parameter out.',
    'port-not-allowed': ({ given, allowed }) =>
      `Port ${given} is not checked here. Available ports: ${allowed}.`,
    'parameter-unknown': ({ given, allowed }) =>
      `There is no parameter "${given}". Available parameters: ${allowed}.`,
    'parameter-value': ({ given, parameter, allowed }) =>
      `"${given}" is not a valid value for ${parameter}. Use one of: ${allowed}.`,
    'parameter-needed': ({ parameter, allowed }) => `${parameter} is missing. Use one of: ${allowed}.`,
    'client-without-files': ({ given }) =>
      `There is no file to copy for "${given}": its values go into the fields of a form, or it cannot do this. Leave out format=raw to read them.`,
    'file-without-raw': () => 'file chooses a block of format=raw. Add that, or leave file out.',
    'parameter-repeated': ({ parameter }) => `${parameter} was given more than once. Use it only once.`,
    'parameter-too-long': ({ parameter, max }) =>
      `${parameter} is too long. At most ${max} characters are allowed.`,
    'assertion-unreadable': ({ given, allowed }) =>
      `${given} cannot be read as a claim. Write them like this: ${allowed}.`,
    'too-many-assertions': ({ max }) => `At most ${max} claims can be checked at once.`,
    'assertion-failed': ({ given }) => `Not as claimed: ${given}.`,
    'too-many-rows': ({ max }) =>
      `This check would have more than ${max} results: one for each port, region, and address family, and eight for each family with addresses=all. Ask for fewer of them.`,
    'url-too-long': ({ max }) =>
      `The URL has more than ${max} characters. Send long error messages to /explain with POST.`,
    'family-of-address': ({ host, family, given }) =>
      `${host} is an IPv${family} address, which does not match family=${given}. Leave family out.`,
    'error-missing': () =>
      'There is no error message to explain. Pass it as error=, exactly as it appears in your mail program or its log.',
    'too-many-places': ({ max, given }) =>
      `Globalping measures from at most ${max} places per check. "${given}" is one too many.`,
    'provider-unknown': ({ given }) =>
      `There is no provider "${given}". All ids are listed at /v1/providers. For any other mail server, pass its name as host.`,
    'host-and-provider': ({ given }) =>
      `Both a host and the provider "${given}" were given. Use only one of them.`,
    'network-unknown': ({ given }) =>
      `There is no network "${given}". All ids are listed at /v1/networks. Without this parameter, the network you call from is used.`,
    'network-without-caller': ({ given }) =>
      `With caller=0 the answer says nothing about a network, so network=${given} has no effect. Remove one of the two.`,
    'domain-missing': () =>
      'No mail domain was given. Use the part of your mail address after the @, such as example.net.',
    'domain-not-a-domain': ({ given }) =>
      `"${given}" is not a mail domain. Use the part of your mail address after the @, such as example.net.`,
    'domain-is-address': ({ given }) =>
      `"${given}" is an IP address. Use the part of your mail address after the @, such as example.net.`,
    'order-unreadable': () =>
      'The body is not an order from an edge. Send JSON with protocol, agent, host, ports and family.',
    'order-version': ({ given, version }) =>
      `The edge speaks version ${given} of the protocol, but this agent speaks version ${version}. Update the older one.`,
    'signature-missing': () =>
      'The request is not signed. It needs the headers Content-Digest, Signature-Input and Signature from an edge that has AGENT_TOKEN.',
    'signature-wrong': () =>
      'The signature does not match. The edge has a different AGENT_TOKEN, or something altered the request on the way.',
    'signature-late': ({ given, here }) =>
      `The request was signed at ${given}, but the time here is ${here}. Check the clocks of the edge and of this agent.`,
    'signature-replayed': () => 'This request has already been answered. Send a new one.',
    'signature-for-another': ({ given, name }) =>
      `The request is meant for the agent "${given}", but this one is "${name}". The id in AGENTS must match the VANTAGE_NAME of the agent.`,
    'special-use-name': ({ given }) =>
      `${given} is a name for internal or special use. Only public hosts can be checked.`,
    'address-not-public': ({ given }) =>
      `${given} is not a public address. Only public hosts can be checked.`,
    'resolves-to-private': ({ given }) =>
      `The host resolves to ${given}, which is not a public address. A host can be checked only if all its addresses are public.`,
    'host-not-allowed': ({ given, allowed }) =>
      `${given} is not checked here. This service only checks: ${allowed}.`,
    'origin-not-allowed': ({ given }) =>
      `Pages on ${given} may not use this service. Its operator can add the origin to ALLOWED_ORIGINS.`,
    'page-not-named': () =>
      'Only certain websites may use this service, and the one that made your browser send this request did not identify itself. Open the address directly. The operator of the service can add websites to ALLOWED_ORIGINS.',
    'host-denied': ({ given }) =>
      `${given} is not checked here: the operator of this service has excluded it.`,
    'client-denied': () =>
      'The operator of this service does not answer requests from your network. See /about.',
    'client-unclear': () =>
      'The proxy in front of this service did not pass on the address your request comes from, so the service cannot tell whether it may answer. Its operator can check CLIENT_ADDRESS_HEADER. See /about.',
    'opted-out': ({ given }) =>
      `The DNS record _smtp-port-check.${given} opts this host out of checks. Its owner can remove the record.`,
    'no-such-page': ({ given }) =>
      `There is nothing at ${given}. To check a host, use /smtp.example.net or /v1/check?host=smtp.example.net.`,
    'no-such-topic': ({ given, allowed }) =>
      `There is no help about ${given}. There is help about: ${allowed}.`,
    'nothing-remembered': ({ given }) =>
      `No result for ${given} is on record here; results are kept for about an hour. Without remembered=1, the host is checked now.`,
    'method-not-allowed': ({ given, allowed }) => `${given} does not work here. Use ${allowed}.`,
    'request-malformed': () =>
      'This is not a valid HTTP request, or its headers are too long. Send it again.',
    'body-broken': () => 'The body of the request is malformed or incomplete. Send it again.',
    'body-too-slow': ({ max }) => `The text did not arrive within ${max} seconds. Send it again.`,
    'body-too-large': ({ max }) =>
      `At most ${max} bytes of text are accepted. Paste only the lines around the error.`,
    'name-not-found': ({ given }) => `There is no server called ${given}. Check the spelling.`,
    'no-address': ({ given }) =>
      `${given} exists but has no IP address. A mail domain is often not the mail server itself. To find the server, use /discover?domain=${given}.`,
    'no-address-of-family': ({ given, family }) => `${given} has no IPv${family} address.`,
    'too-many-requests': ({ resetSeconds }) =>
      `Too many requests from your address. Try again in ${resetSeconds} seconds.`,
    'too-many-checks': ({ limit, resetSeconds }) =>
      `You have used all ${limit} new checks allowed per minute. Try again in ${resetSeconds} seconds. Cached results do not count.`,
    'too-many-hosts': ({ limit, resetSeconds }) =>
      `You have checked all ${limit} different hosts allowed per hour. Try again in ${resetSeconds} seconds.`,
    'too-many-lookups': ({ limit, resetSeconds }) =>
      `You have looked up all ${limit} new names allowed per minute. Try again in ${resetSeconds} seconds. Names that were checked a moment ago do not count.`,
    'network-spent': ({ resetSeconds }) =>
      `Your IPv6 network has used up its quota. Try again in ${resetSeconds} seconds. Cached results do not count.`,
    'host-busy': ({ given, limit, resetSeconds }) =>
      `To protect mail servers, ${given} and its address are contacted at most ${limit} times per hour for all users together. Try again in ${resetSeconds} seconds.`,
    'dns-servfail': ({ given }) =>
      `The resolvers could not look up ${given} (SERVFAIL). Usually the DNS servers of the domain have a problem, or its DNSSEC signatures are invalid.`,
    'dns-timeout': ({ given }) =>
      `The DNS resolvers did not answer in time for ${given}. Try again in a moment.`,
    'dns-malformed': ({ given }) =>
      `The resolvers sent an unreadable answer for ${given}. Try again in a moment.`,
    'dns-oversized': ({ given }) => `The resolvers sent an answer for ${given} that is too long to be valid.`,
    'service-full': ({ resetSeconds }) =>
      `The service is answering as many requests as it can. Try again in ${resetSeconds} seconds.`,
    'service-down': ({ resetSeconds }) =>
      `The service was interrupted and should be back in a moment. Your request is fine. Try again in ${resetSeconds} seconds.`,
    internal: () => 'The problem is on our side. Your request is fine. Try again in a moment.',
  },
};
