/** The words for problems in English. Only sentences; when to say them is decided elsewhere. */
import type { ProblemWords } from '../problem.ts';

const EXAMPLE = 'Wanted is a host name such as smtp.example.net.';

export const problem: ProblemWords = {
  title: {
    'invalid-host': 'This is not a host',
    'invalid-port': 'This is not a port',
    'port-not-allowed': 'This port is not checked here',
    'invalid-parameter': 'A parameter is wrong',
    unauthorized: 'Only an edge with the secret may ask this',
    'private-address': 'This host is not public',
    'host-not-allowed': 'This host is not checked here',
    'origin-not-allowed': 'This site may not use the service',
    'opted-out': 'The owner of this host does not want it checked',
    'not-found': 'There is nothing at this address',
    'method-not-allowed': 'This method does not work here',
    'name-not-found': 'The name does not exist',
    'no-address': 'The name has no address',
    'rate-limited': 'Too many requests',
    'host-busy': 'This host has been asked often enough',
    internal: 'The service failed',
    'dns-failed': 'The name could not be looked up',
  },
  detail: {
    'host-missing': () => `No host was given. ${EXAMPLE}`,
    'host-is-url': (value) =>
      `"${value('given')}" is a URL. Wanted is the host name alone, for example ${value('host')}.`,
    'host-is-mail-address': (value) =>
      `"${value('given')}" holds an @. Wanted is the name of the mail server, such as smtp.example.net, not an address. If you do not know it, this service finds it at /discover, by what stands behind the @.`,
    'host-has-port': (value) =>
      `"${value('given')}" holds a port. Give the host alone and the port separately, as in ?host=smtp.example.net&ports=587.`,
    'host-has-path': (value) => `"${value('given')}" holds a path. ${EXAMPLE}`,
    'host-too-long': (value) =>
      `The host has ${value('length')} characters; a name has ${value('max')} at most (RFC 1035).`,
    'host-empty-label': (value) =>
      `"${value('given')}" has nothing between two dots, or begins with a dot. ${EXAMPLE}`,
    'host-long-label': (value) =>
      `"${value('given')}" has a part of more than ${value('max')} characters between two dots (RFC 1035).`,
    'host-character': (value) =>
      `"${value('given')}" holds "${value('character')}", which cannot stand in a host name. Letters, digits, hyphens and dots can.`,
    'host-hyphen': (value) =>
      `"${value('given')}" has a part that begins or ends with a hyphen, which no host name may.`,
    'host-no-dot': (value) =>
      `"${value('given')}" has no dot, so it is no full name. Give the whole name, such as ${value('given')}.example.net.`,
    'host-not-a-name': (value) =>
      `"${value('given')}" cannot be turned into a host name by the rules for international names. ${EXAMPLE}`,
    'host-odd-address': (value) =>
      `"${value('given')}" is not written like an IP address. Wanted is a form such as 192.0.2.1 or 2001:db8::1.`,
    'port-missing': (value) =>
      `In "${value('given')}", a comma has nothing before or behind it. Wanted are numbers with one comma between them, such as ports=465,587.`,
    'port-not-a-number': (value) =>
      `"${value('given')}" in ports is not a port. Wanted are numbers with commas between them, such as ports=465,587.`,
    'port-out-of-range': (value) => `Port ${value('given')} does not exist. Ports go from 1 to 65535.`,
    'ports-empty': () =>
      'ports is empty. Give numbers with commas between them, such as ports=465,587, or leave it out.',
    'port-not-allowed': (value) =>
      `Port ${value('given')} is not checked here. Ports to choose from: ${value('allowed')}.`,
    'parameter-unknown': (value) =>
      `There is no parameter "${value('given')}". Parameters are: ${value('allowed')}.`,
    'parameter-value': (value) =>
      `"${value('given')}" is no value for ${value('parameter')}. Wanted is one of: ${value('allowed')}.`,
    'parameter-repeated': (value) => `${value('parameter')} was given more than once. Give it once.`,
    'parameter-too-long': (value) =>
      `${value('parameter')} is too long: ${value('max')} characters are read at most.`,
    'family-of-address': (value) =>
      `${value('host')} is an IPv${value('family')} address, so family=${value('given')} does not fit. Leave family out.`,
    'error-missing': () =>
      'There is no error message to explain. Give it as error=, as your mail program or its log words it.',
    'too-many-places': (value) =>
      `Globalping measures from ${value('max')} places at most for one check. "${value('given')}" is one too many.`,
    'provider-unknown': (value) =>
      `There is no provider "${value('given')}". Their ids are listed at /v1/providers; for any other mail server, give its name as host.`,
    'host-and-provider': (value) =>
      `A host was given, and the provider "${value('given')}" as well. Give one of the two.`,
    'network-unknown': (value) =>
      `There is no network "${value('given')}". Their ids are listed at /v1/networks; without network, yours is taken as it is seen.`,
    'network-without-caller': (value) =>
      `With caller=0 the answer says nothing about a network, so network=${value('given')} would change nothing. Leave one of the two out.`,
    'domain-missing': () =>
      'No mail domain was given. Wanted is what stands behind the @ of your address, such as example.net.',
    'domain-not-a-domain': (value) =>
      `"${value('given')}" is no mail domain. Wanted is what stands behind the @ of your address, such as example.net.`,
    'domain-is-address': (value) =>
      `"${value('given')}" is an IP address. Wanted is what stands behind the @ of your mail address, such as example.net.`,
    'order-unreadable': () =>
      'The body is no order of an edge. Wanted is JSON with protocol, agent, host, ports and family.',
    'order-version': (value) =>
      `The edge speaks version ${value('given')} of the protocol, this agent version ${value('version')}. Update the older of the two.`,
    'signature-missing': () =>
      'The request is not signed. Wanted are Content-Digest, Signature-Input and Signature of an edge that has AGENT_TOKEN.',
    'signature-wrong': () =>
      'The signature does not fit. The edge has another AGENT_TOKEN, or something altered the request on its way.',
    'signature-late': (value) =>
      `The request was signed at ${value('given')}, and here it is ${value('here')}. Set the clocks of the edge and of this agent.`,
    'signature-replayed': () => 'This very request has been answered before. Wanted is a new one.',
    'signature-for-another': (value) =>
      `The request is meant for the agent "${value('given')}", and this one is "${value('name')}". The id in AGENTS is to be the VANTAGE_NAME of the agent.`,
    'special-use-name': (value) =>
      `${value('given')} is a name for use inside a network. Only public hosts can be checked.`,
    'address-not-public': (value) =>
      `${value('given')} is not a public address. Only public hosts can be checked.`,
    'resolves-to-private': (value) =>
      `The host resolves to ${value('given')}, which is not a public address. Only hosts with nothing but public addresses can be checked.`,
    'host-not-allowed': (value) =>
      `${value('given')} is not checked here. This service checks: ${value('allowed')}.`,
    'origin-not-allowed': (value) =>
      `Pages of ${value('given')} may not use this service. Its operator can add the origin to ALLOWED_ORIGINS.`,
    'opted-out': (value) =>
      `The DNS record _smtp-port-check.${value('given')} asks not to check this host. Its owner can remove the record.`,
    'no-such-page': (value) =>
      `There is nothing at ${value('given')}. A check is at /smtp.example.net or /v1/check?host=smtp.example.net.`,
    'method-not-allowed': (value) => `${value('given')} does not work here. Use ${value('allowed')}.`,
    'name-not-found': (value) => `DNS knows no name ${value('given')}. Check the spelling.`,
    'no-address': (value) =>
      `${value('given')} exists but has no IP address. A mail domain is often not the mail server: this service finds the server's own name at /discover?domain=${value('given')}.`,
    'no-address-of-family': (value) => `${value('given')} has no IPv${value('family')} address.`,
    'too-many-requests': (value) =>
      `Too many requests came from your address. Try again in ${value('seconds')} seconds.`,
    'too-many-checks': (value) =>
      `Your address may cause ${value('limit')} new checks a minute, and did. Try again in ${value('seconds')} seconds; remembered results cost nothing.`,
    'too-many-hosts': (value) =>
      `Your address may have ${value('limit')} different hosts checked in an hour, and did. Try again in ${value('seconds')} seconds.`,
    'host-busy': (value) =>
      `So that no mail server is bothered, ${value('given')} and its address are asked ${value('limit')} times an hour at most, by everybody together. Try again in ${value('seconds')} seconds.`,
    'dns-servfail': (value) =>
      `The resolvers could not look up ${value('given')} (SERVFAIL). Often the DNS servers of the domain are broken or its DNSSEC signatures are wrong.`,
    'dns-timeout': (value) =>
      `No resolver answered in time when asked for ${value('given')}. Try again in a moment.`,
    'dns-malformed': (value) =>
      `The resolvers gave an answer for ${value('given')} that cannot be read. Try again in a moment.`,
    'dns-oversized': (value) =>
      `The resolvers gave an answer for ${value('given')} that is too long to be true.`,
    internal: () => 'Something went wrong in the service, not in your request. Try again in a moment.',
  },
};
