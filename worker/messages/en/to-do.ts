/** What to do about each code, in English. */
import type { ToDoWords } from '../to-do.ts';

const SUBMISSION = 'port 587 with STARTTLS or port 465 with SSL/TLS';
const KEEP_CHECKS = 'Do not turn off certificate checks.';
const ASK_OPERATOR = `Use another port whose certificate is trusted, or ask the operator to fix this one. ${KEEP_CHECKS}`;
const OWN_TEST =
  'Test the port from your own network: enter the server on the start page and run the command below the result.';
const AGAIN = 'Check again in a moment, or from another region. The server needs no change because of this.';
const UPDATE_TLS =
  'Update the TLS library, or the load balancer or firewall that handles TLS for the server.';
const TLS_VERSIONS =
  'Turn on TLS 1.2 and TLS 1.3. If the software does not have them, update it and its TLS library.';

export const toDo: ToDoWords = {
  outcome: {
    starttls: {
      sender:
        'You can use this port with STARTTLS, provided that its certificate is trusted. If your program has the choice, select “required” rather than “if available”.',
      operator: 'If the certificate is trusted and nothing else is reported, there is nothing to do.',
    },
    'implicit-tls': {
      sender: 'You can use this port with SSL/TLS, provided that its certificate is trusted.',
      operator: 'If the certificate is trusted and nothing else is reported, there is nothing to do.',
    },
    plaintext: {
      sender: `Do not sign in on this port. Use ${SUBMISSION} if the check shows that they work; otherwise ask the operator for an encrypted port.`,
      operator:
        'If the server offers STARTTLS, something on the way removes the offer, such as a firewall that inspects SMTP. Otherwise, install a certificate, offer STARTTLS, and accept passwords only after encryption has begun.',
    },
    'tls-failed': {
      sender: 'Use another encrypted port. Do not turn encryption off instead.',
      operator:
        'The reason says where the handshake stopped. The log of the mail server has its own view of the same connection.',
    },
    rejected: {
      sender:
        'Read the reply of the server in the details: it says why. If it concerns only the address that we check from, your program may well be served; try it.',
      operator:
        'If this is not intended, look in the mail log for our address, and check access rules and the block lists in use.',
    },
    busy: {
      sender: 'Try again in a few minutes.',
      operator:
        'If it persists, look at load and connection limits. A limit for each client may have affected only our check.',
    },
    silent: {
      sender: `Mail programs wait longer than our check, so try it. If the server is silent there as well, use another port. ${OWN_TEST}`,
      operator:
        'See what delays the greeting: a deliberate delay against spam, or look-ups in the DNS and in block lists that time out. On ports 80 and 443, a web server may be listening, which waits for the client.',
    },
    'not-smtp': {
      sender: `Check the server name and the port. For sending mail, use ${SUBMISSION}.`,
      operator: 'If mail is to be accepted here, find out which program listens on this port.',
    },
    dropped: {
      sender: `Use another port. ${OWN_TEST}`,
      operator:
        'Look in the mail log for the reason. Common ones are access rules, a firewall that closes connections, and a proxy whose mail server does not run.',
    },
    connected:
      'Check the port from a region as well. The place that saw this can tell only that the port answers, not what answers.',
    refused: {
      sender: 'Check the server name and the port, and use a port that works.',
      operator:
        'If the port is meant to be open, start the service on it, make it listen on the public address, and allow it in the firewall.',
    },
    timeout: {
      sender:
        'Check the server name and the port, and use a port that works. This was seen from the place that checked, not from your device: it says nothing about your own network.',
      operator:
        'If the port is meant to be open, see whether the host is up, and allow the port in its firewall and in that of the hosting provider.',
    },
    'no-reply':
      'Check the port from a region as well. That tells whether the connection is refused or gets no answer.',
    untestable: `Nothing has to be fixed because of this. To send mail, you need ${SUBMISSION}, not port 25. To find out about the port all the same, test it from your own machine or from another place.`,
    error: `${AGAIN} If it persists, tell whoever runs this service.`,
  },
  seeOutcome:
    'This only adds to the result of the port, so what to do depends on that: see the related codes.',
  reason: {
    http: {
      sender: `This port belongs to a website. Use ${SUBMISSION}.`,
      operator:
        'If mail is to be accepted here, the port has to lead to the mail server, not to the web server.',
    },
    ssh: {
      sender: `This port is for remote logins. Use ${SUBMISSION}.`,
      operator: 'If mail is to be accepted here, move SSH to another port.',
    },
    other: {
      sender: `Check the server name and the port. For sending mail, use ${SUBMISSION}.`,
      operator:
        'Find out which program listens on this port. A proxy or firewall in front of the mail server may be answering instead of it.',
    },
    'too-long': {
      sender: 'Use another port. An SMTP server sends only a few lines before the client speaks.',
      operator: 'Connect to the port by hand to see what it sends.',
    },
    'starttls-refused': {
      sender:
        'Try again in a few minutes, or use port 465 with SSL/TLS if the server has it. Do not send without encryption instead.',
      operator: 'Look in the mail log. Often the certificate or its key cannot be read.',
    },
    'obsolete-version': {
      sender:
        'Use another port, or ask the operator to offer TLS 1.2. Do not allow old versions in your program.',
      operator: TLS_VERSIONS,
    },
    'not-tls': {
      sender:
        'Use another port. If the check shows that this one works with the other kind of encryption, use that.',
      operator:
        'See whether the port is set to begin with TLS or with STARTTLS, and whether a proxy in front of it expects something else.',
    },
    'cut-off': {
      sender: `Use another port. ${OWN_TEST}`,
      operator:
        'Look in the mail log. Often there is no usable certificate, or a firewall closes the connection.',
    },
    stalled: {
      sender: `Mail programs wait longer than our check, so try it. ${OWN_TEST}`,
      operator: 'See what delays TLS: load, or a firewall that inspects or drops large packets.',
    },
    'bad-signature': {
      sender:
        'Do not sign in on this port: somebody else may be answering with a copied certificate. Tell the operator.',
      operator:
        'Certificate and private key do not belong together. Install the matching pair and restart the server.',
    },
    'protocol-error': { sender: 'Use another port, and tell the operator.', operator: UPDATE_TLS },
    'beyond-our-client':
      'The server needs no change because of this. Try it with your mail program, or with openssl s_client.',
    'host-unreachable': {
      sender: 'Check the server name, and use a port or an address that works.',
      operator:
        'A router or firewall reports that the host cannot be reached: check its address, its routes and the firewall.',
    },
    'port-25-forbidden': `Nothing has to be fixed because of this. To send mail, you need ${SUBMISSION}, not port 25. A test from your own machine or from another place can tell whether port 25 answers.`,
    'platform-range':
      'Nothing has to be fixed because of this. Test the server from your own machine or from another place.',
    'opaque-failure': AGAIN,
    'no-route': 'Check the server over the other address family, or from another place.',
    'vantage-failed': AGAIN,
    'vantage-late': AGAIN,
    budget: AGAIN,
  },
  alert: {
    sender:
      'The server refused the way our check encrypts. Try it with your mail program. If that fails as well, use another port and tell the operator the name of the alert.',
    operator: 'The log of the mail server, or of what handles TLS for it, says why it sent this alert.',
  },
  ofAlert: {
    'handshake-failure': {
      sender: 'Update your mail program and try it. If that fails as well, use another port.',
      operator:
        'Allow the usual cipher suites of TLS 1.2 and TLS 1.3, and see that a certificate is installed.',
    },
    'protocol-version': {
      sender: 'Use another port, or ask the operator to offer TLS 1.2.',
      operator: TLS_VERSIONS,
    },
    'insufficient-security': {
      sender: 'Update your mail program and try it.',
      operator:
        'If clients that you want to serve fail as well, allow the usual cipher suites of TLS 1.2 and 1.3.',
    },
    'internal-error': {
      sender: 'Try again in a few minutes, or use another port.',
      operator: 'Look in the mail log. Often the certificate or its key cannot be read.',
    },
    'unrecognized-name': {
      sender: 'Check the server name: use the one from the help pages of the provider.',
      operator: 'Add this name, with a certificate for it, to those that the server answers to (SNI).',
    },
    'certificate-required': {
      sender: `This port is not for sign-in with a password. Use ${SUBMISSION} if they work.`,
      operator:
        'If people are to sign in with passwords here, do not require client certificates on this port.',
    },
  },
  tlsProblem: {
    'name-mismatch': {
      sender: `Enter a server name that the certificate is for; the help pages of the provider have it. ${KEEP_CHECKS}`,
      operator: 'Get a certificate with the name that people enter as their server.',
    },
    expired: {
      sender: ASK_OPERATOR,
      operator:
        'Renew the certificate and reload the mail server: until then, it goes on using the old one. If a certificate above it has expired, install the current chain.',
    },
    'not-yet-valid': {
      sender: ASK_OPERATOR,
      operator:
        'Install a certificate that is already valid, and check the clock of the machine that issued it.',
    },
    'self-signed': {
      sender: `Use another port whose certificate is trusted, or ask the operator. Accept an exception only if the server is your own. ${KEEP_CHECKS}`,
      operator: 'Get a certificate from a public authority. Some, such as Let’s Encrypt, charge nothing.',
    },
    'untrusted-root': {
      sender: `If the server belongs to your organization, ask its administrator how to add its authority. Otherwise, ask the operator. ${KEEP_CHECKS}`,
      operator:
        'Get a certificate from a public authority, or have your own authority added to every device that connects.',
    },
    'incomplete-chain': {
      sender: ASK_OPERATOR,
      operator:
        'Set the server to send its own certificate together with the intermediate ones. With Let’s Encrypt, that is fullchain.pem instead of cert.pem.',
    },
    'wrong-purpose': {
      sender: ASK_OPERATOR,
      operator: 'Get a certificate that is issued for servers (extended key usage serverAuth).',
    },
    'weak-signature': {
      sender: ASK_OPERATOR,
      operator:
        'Replace the certificates of the chain that are signed with an old method by new ones, signed with SHA-256.',
    },
    'weak-key': {
      sender: ASK_OPERATOR,
      operator:
        'Make a new key, such as RSA with 2048 bits or EC with P-256, and get a new certificate for it.',
    },
    'unsupported-key': {
      sender: 'Try it with your mail program, which may be able to verify the certificate.',
      operator:
        'If mail programs connect without a warning, there is nothing to do. Certificates with RSA or ECDSA keys can be verified everywhere.',
    },
    'too-many-certificates': {
      sender: 'Try it with your mail program, which may trust the certificate.',
      operator: 'Send only the certificate of the server and those that link it to its authority.',
    },
    'obsolete-version': {
      sender:
        'Use another port if you can, and ask the operator to offer TLS 1.2. Do not allow old versions in your program.',
      operator: TLS_VERSIONS,
    },
    'weak-handshake-signature': {
      sender: 'Use another port if you can, and tell the operator.',
      operator: `Allow signatures with SHA-256 in the handshake. The certificate can stay. ${UPDATE_TLS}`,
    },
    'no-secure-renegotiation': {
      sender: 'Use another port if you can, and tell the operator.',
      operator: UPDATE_TLS,
    },
    'no-forward-secrecy': {
      sender: 'You can use the port. Tell the operator, so that recorded connections stay secret.',
      operator:
        'Allow cipher suites with ECDHE and prefer them, or turn on TLS 1.3, which always has forward secrecy.',
    },
  },
  finding: {
    'all-dead': {
      sender: 'Check the server name against the help pages of the provider.',
      operator: 'See whether the host is up, the mail server runs, and the firewall allows its ports.',
    },
    'starttls-injection': {
      sender: 'Use port 465 with SSL/TLS if it works, or another network. Tell the operator.',
      operator:
        'Find out who sent the text: an outdated mail server, a proxy or firewall in front of it, or somebody on the way.',
    },
    'certificate-untrusted': {
      sender: ASK_OPERATOR,
      operator:
        'The problems in the result of the port say what is wrong: each has a page with what to change.',
    },
    'check-refused-here': {
      sender: OWN_TEST,
      operator: 'Nothing has to be changed, unless you want checks from this address.',
    },
    'blocked-by-your-network': {
      sender:
        'Use one of the ports that the network does not block. If it blocks all of them, ask the operator of the network.',
      operator: 'The mail server needs no change because of this.',
    },
    'open-from-some-regions': {
      sender: OWN_TEST,
      operator:
        'If the server is meant for everybody, see whether a firewall allows only some countries or networks.',
    },
    'some-dead': {
      sender: 'Use one of the ports that can be reached.',
      operator:
        'If these ports are meant to be open, start the service on them and allow them in the firewall.',
    },
    'addresses-differ': {
      sender: 'If sending fails only now and then, this may be the reason. Tell the operator.',
      operator: 'Set up all servers behind this name alike: the same ports, encryption and certificate.',
    },
    'ipv4-dead': {
      sender: 'Use a network with IPv6, or another port.',
      operator:
        'Make the service listen on the IPv4 address and allow it in the firewall, or remove the A record.',
    },
    'not-always': {
      sender: 'Check again later, and use a port whose results stay the same.',
      operator: 'See what changes: load, limits, a restart, or several servers behind one name.',
    },
    'no-encryption': {
      sender: `Do not sign in on these ports. Use ${SUBMISSION} if they work.`,
      operator: 'Install a certificate and offer STARTTLS.',
    },
    'auth-in-clear': {
      sender: 'Set your program to require STARTTLS, not to use it “if available”.',
      operator:
        'Offer AUTH only after STARTTLS (in Postfix: smtpd_tls_auth_only = yes), or at least on the ports for mail programs.',
    },
    'greeting-delayed': {
      sender: 'Set the timeout of your program to a minute or more.',
      operator: 'On ports where users sign in, such a delay against spam has no use: turn it off there.',
    },
    'certificates-differ': {
      sender: 'Compare the server name and the port with the help pages of the provider.',
      operator: 'If all ports belong to the same server, install the same certificate for all of them.',
    },
    'open-but-undocumented': {
      sender: 'Use a port that the provider documents, if one works for you.',
      operator: 'If the port is meant to stay, document it.',
    },
    'beyond-our-client':
      'The server needs no change because of this. Try it with your mail program, or with openssl s_client.',
    'port-25-not-testable': `To send mail, you need ${SUBMISSION}, not port 25. A test from your own machine or from another place can tell whether port 25 answers.`,
  },
  noPortWhy: {
    'works-from-some-places': OWN_TEST,
    'beyond-our-client':
      'Try the encrypted ports with your mail program: 587 with STARTTLS, or 465 with SSL/TLS.',
  },
  note: {
    for: 'Nothing: this speaks for the port.',
    against: 'Use the recommended port if it works for you. This one comes after it.',
    danger: 'Use another port. Enter no password on this one until the cause is fixed.',
  },
  ownTest: OWN_TEST,
  dns: {
    sender: 'Try again in a few minutes. If it persists, tell whoever runs the domain.',
    operator: 'Test the delegation of the domain, its name servers and its DNSSEC signatures.',
  },
  fault: {
    'tls-not-required': 'Set encryption to “required”, or use port 465 with SSL/TLS.',
    'no-encryption': `Switch encryption on: ${SUBMISSION}.`,
    'verification-off':
      'Switch the certificate check on again. If it fails then, enter the name that the certificate is for, or add the authority that issued it.',
    'host-is-local':
      'If the program sends through the mail server of the same machine, this is right. Otherwise, enter the outgoing server of your provider.',
    'password-is-not-a-password':
      'Make the password or the API key for SMTP in your account at the provider, and enter that.',
    'user-name-form': 'Enter the user name as the provider wants it; “wanted” says how, where that is known.',
    'key-ignored': 'Use the name that the program reads; “wanted” says which, where that is known.',
    'value-mistyped': 'Use a value that the program takes; “wanted” says which, where that is known.',
    'port-blocked-by-network':
      'Use a port that the network does not block, or ask its operator to open this one. The settings may be right.',
    'port-not-open': 'Use a port that works in the check; its recommendation names one.',
    'mode-not-offered': 'Choose the encryption that the check saw on this port, or another port.',
    'not-loaded': 'Move the settings to where the program reads them, and restart it.',
    'value-missing': 'Fill in the setting.',
    'sign-in-not-wanted': 'Leave out user name and password, or enter the outgoing server of your provider.',
    'ehlo-name': 'Set the name of the program’s own machine to a full name that exists in the DNS.',
    'program-unclear': 'Name the program, or paste the line with its name as well.',
    'no-mail-configuration': 'Paste the part with the mail server, the port and the user name.',
  },
  discoverySource: 'Check the server that it names: what is published is not always what works.',
  discovery: {
    found: 'Check the server that was found: what is published is not always what works.',
    nothing: {
      sender:
        'Look in the settings of a mail program that works, or ask your provider for the outgoing server.',
      operator: 'Publish SRV records (RFC 6186), so that mail programs find the server.',
    },
    'not-offered': {
      sender: 'Ask your provider how mail is sent.',
      operator: 'If there is such a service after all, correct the SRV record, whose target is “.”.',
    },
    'not-understood': {
      sender:
        'Look in the settings of a mail program that works, or ask your provider for the outgoing server.',
      operator: 'Correct the file: it has to be well-formed and to name a server for outgoing mail.',
    },
    failed: 'Try again in a few minutes. This says nothing about the domain.',
  },
  localOutcome: 'The conclusion next to it says which side the cause is on, and what to do.',
  localDifference:
    'Pause the mail protection of your antivirus software and test again, then test from another network. What makes the difference go away is the cause.',
};
