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
    'host-is-url': ({ given, host }) =>
      `"${given}" is a URL. Wanted is the host name alone, for example ${host}.`,
    'host-is-mail-address': ({ given }) =>
      `"${given}" holds an @. Wanted is the name of the mail server, such as smtp.example.net, not an address. If you do not know it, this service finds it at /discover, by what stands behind the @.`,
    'host-has-port': ({ given }) =>
      `"${given}" holds a port. Give the host alone and the port separately, as in ?host=smtp.example.net&ports=587.`,
    'host-has-path': ({ given }) => `"${given}" holds a path. ${EXAMPLE}`,
    'host-too-long': ({ length, max }) =>
      `The host has ${length} characters; a name has ${max} at most (RFC 1035).`,
    'host-empty-label': ({ given }) =>
      `"${given}" has nothing between two dots, or begins with a dot. ${EXAMPLE}`,
    'host-long-label': ({ given, max }) =>
      `"${given}" has a part of more than ${max} characters between two dots (RFC 1035).`,
    'host-character': ({ given, character }) =>
      `"${given}" holds "${character}", which cannot stand in a host name. Letters, digits, hyphens and dots can.`,
    'host-hyphen': ({ given }) =>
      `"${given}" has a part that begins or ends with a hyphen, which no host name may.`,
    'host-no-dot': ({ given }) =>
      `"${given}" has no dot, so it is no full name. Give the whole name, such as ${given}.example.net.`,
    'host-not-a-name': ({ given }) =>
      `"${given}" cannot be turned into a host name by the rules for international names. ${EXAMPLE}`,
    'host-odd-address': ({ given }) =>
      `"${given}" is not written like an IP address. Wanted is a form such as 192.0.2.1 or 2001:db8::1.`,
    'port-missing': ({ given }) =>
      `In "${given}", a comma has nothing before or behind it. Wanted are numbers with one comma between them, such as ports=465,587.`,
    'port-not-a-number': ({ given }) =>
      `"${given}" in ports is not a port. Wanted are numbers with commas between them, such as ports=465,587.`,
    'port-out-of-range': ({ given }) => `Port ${given} does not exist. Ports go from 1 to 65535.`,
    'ports-empty': () =>
      'ports is empty. Give numbers with commas between them, such as ports=465,587, or leave it out.',
    'port-not-allowed': ({ given, allowed }) =>
      `Port ${given} is not checked here. Ports to choose from: ${allowed}.`,
    'parameter-unknown': ({ given, allowed }) =>
      `There is no parameter "${given}". Parameters are: ${allowed}.`,
    'parameter-value': ({ given, parameter, allowed }) =>
      `"${given}" is no value for ${parameter}. Wanted is one of: ${allowed}.`,
    'parameter-repeated': ({ parameter }) => `${parameter} was given more than once. Give it once.`,
    'parameter-too-long': ({ parameter, max }) =>
      `${parameter} is too long: ${max} characters are read at most.`,
    'family-of-address': ({ host, family, given }) =>
      `${host} is an IPv${family} address, so family=${given} does not fit. Leave family out.`,
    'error-missing': () =>
      'There is no error message to explain. Give it as error=, as your mail program or its log words it.',
    'too-many-places': ({ max, given }) =>
      `Globalping measures from ${max} places at most for one check. "${given}" is one too many.`,
    'provider-unknown': ({ given }) =>
      `There is no provider "${given}". Their ids are listed at /v1/providers; for any other mail server, give its name as host.`,
    'host-and-provider': ({ given }) =>
      `A host was given, and the provider "${given}" as well. Give one of the two.`,
    'network-unknown': ({ given }) =>
      `There is no network "${given}". Their ids are listed at /v1/networks; without network, yours is taken as it is seen.`,
    'network-without-caller': ({ given }) =>
      `With caller=0 the answer says nothing about a network, so network=${given} would change nothing. Leave one of the two out.`,
    'domain-missing': () =>
      'No mail domain was given. Wanted is what stands behind the @ of your address, such as example.net.',
    'domain-not-a-domain': ({ given }) =>
      `"${given}" is no mail domain. Wanted is what stands behind the @ of your address, such as example.net.`,
    'domain-is-address': ({ given }) =>
      `"${given}" is an IP address. Wanted is what stands behind the @ of your mail address, such as example.net.`,
    'order-unreadable': () =>
      'The body is no order of an edge. Wanted is JSON with protocol, agent, host, ports and family.',
    'order-version': ({ given, version }) =>
      `The edge speaks version ${given} of the protocol, this agent version ${version}. Update the older of the two.`,
    'signature-missing': () =>
      'The request is not signed. Wanted are Content-Digest, Signature-Input and Signature of an edge that has AGENT_TOKEN.',
    'signature-wrong': () =>
      'The signature does not fit. The edge has another AGENT_TOKEN, or something altered the request on its way.',
    'signature-late': ({ given, here }) =>
      `The request was signed at ${given}, and here it is ${here}. Set the clocks of the edge and of this agent.`,
    'signature-replayed': () => 'This very request has been answered before. Wanted is a new one.',
    'signature-for-another': ({ given, name }) =>
      `The request is meant for the agent "${given}", and this one is "${name}". The id in AGENTS is to be the VANTAGE_NAME of the agent.`,
    'special-use-name': ({ given }) =>
      `${given} is a name for use inside a network. Only public hosts can be checked.`,
    'address-not-public': ({ given }) =>
      `${given} is not a public address. Only public hosts can be checked.`,
    'resolves-to-private': ({ given }) =>
      `The host resolves to ${given}, which is not a public address. Only hosts with nothing but public addresses can be checked.`,
    'host-not-allowed': ({ given, allowed }) =>
      `${given} is not checked here. This service checks: ${allowed}.`,
    'origin-not-allowed': ({ given }) =>
      `Pages of ${given} may not use this service. Its operator can add the origin to ALLOWED_ORIGINS.`,
    'opted-out': ({ given }) =>
      `The DNS record _smtp-port-check.${given} asks not to check this host. Its owner can remove the record.`,
    'no-such-page': ({ given }) =>
      `There is nothing at ${given}. A check is at /smtp.example.net or /v1/check?host=smtp.example.net.`,
    'method-not-allowed': ({ given, allowed }) => `${given} does not work here. Use ${allowed}.`,
    'name-not-found': ({ given }) => `DNS knows no name ${given}. Check the spelling.`,
    'no-address': ({ given }) =>
      `${given} exists but has no IP address. A mail domain is often not the mail server: this service finds the server's own name at /discover?domain=${given}.`,
    'no-address-of-family': ({ given, family }) => `${given} has no IPv${family} address.`,
    'too-many-requests': ({ resetSeconds }) =>
      `Too many requests came from your address. Try again in ${resetSeconds} seconds.`,
    'too-many-checks': ({ limit, resetSeconds }) =>
      `Your address may cause ${limit} new checks a minute, and did. Try again in ${resetSeconds} seconds; remembered results cost nothing.`,
    'too-many-hosts': ({ limit, resetSeconds }) =>
      `Your address may have ${limit} different hosts checked in an hour, and did. Try again in ${resetSeconds} seconds.`,
    'host-busy': ({ given, limit, resetSeconds }) =>
      `So that no mail server is bothered, ${given} and its address are asked ${limit} times an hour at most, by everybody together. Try again in ${resetSeconds} seconds.`,
    'dns-servfail': ({ given }) =>
      `The resolvers could not look up ${given} (SERVFAIL). Often the DNS servers of the domain are broken or its DNSSEC signatures are wrong.`,
    'dns-timeout': ({ given }) =>
      `No resolver answered in time when asked for ${given}. Try again in a moment.`,
    'dns-malformed': ({ given }) =>
      `The resolvers gave an answer for ${given} that cannot be read. Try again in a moment.`,
    'dns-oversized': ({ given }) => `The resolvers gave an answer for ${given} that is too long to be true.`,
    internal: () => 'Something went wrong in the service, not in your request. Try again in a moment.',
  },
};
