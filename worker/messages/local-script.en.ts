/** The words of the script of `/local.sh` in English. */
import type { LocalScriptWords } from './local-script.ts';

export const localScriptEn: LocalScriptWords = {
  title: (host) => `SMTP ports of ${host}, from here and from the edge`,
  about: [
    'Opens a connection to each port of the mail server, waits for its greeting, says EHLO and QUIT.',
    'Sends no mail and no password, and asks nobody but the mail server: what the edge saw stands below.',
    'What the link at the end has behind # stays in your browser.',
  ],
  column: { edge: 'FROM THE EDGE', conclusion: 'CONCLUSION' },
  saidToEdge: 'to the edge:',
  sentence: {
    'both-open': 'Open for both: nothing on your side is in the way of this port.',
    'blocked-here':
      'Blocked on your side: the server answers elsewhere, but not here. The cause is a firewall or an antivirus program on this machine, the router, or the network provider.',
    down: 'Down at the provider: the server answers on this port neither here nor elsewhere. It is out of order, or not in use. Use another port, or ask its operator.',
    'wrong-tls-mode':
      'Wrong TLS mode: the port does not speak the kind of encryption that is usual there. On a usual SSL/TLS port choose STARTTLS in the mail program, else SSL/TLS.',
    altered:
      'Altered on the way? Greeting, EHLO, certificate or kind of TLS differ from what the edge saw. Often it is an antivirus program or a firewall that reads along; now and then the provider has several servers that differ.',
    'open-here-only':
      'Open only from your side: the server answers you and not the edge. That may be on purpose, and does no harm to you.',
    'not-compared':
      'Not compared: one of the two could not test the port. The edge cannot test port 25. If it gives no answer here, that is usual: most networks block it, and sending your own mail does not need it.',
  },
  noTool:
    'Nothing that can open a connection was found: bash, nc, python3, perl or openssl. Install one of them.',
  old: 'This script is older than ten minutes, and so is what the edge saw. Fetch it anew.',
  link: 'Both columns in a browser:',
};
