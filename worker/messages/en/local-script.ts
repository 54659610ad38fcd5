/** The words of the script of `/local.sh` in English. */
import type { LocalScriptWords } from '../local-script.ts';

export const localScript: LocalScriptWords = {
  title: (host) => `SMTP ports of ${host}: your network and the checking service`,
  about: [
    'Opens a connection to each port of the mail server, waits for its greeting, says EHLO and QUIT.',
    'Sends no mail, no password; asks only the mail server. What the checking service saw stands below.',
    'What the link at the end has behind # stays in your browser.',
  ],
  conclusionColumn: 'CONCLUSION',
  saidToEdge: 'to the service:',
  noTool:
    'Nothing that can open a connection was found: bash, nc, python3, perl or openssl. Install one of them.',
  old: 'This script is older than ten minutes, and so is what the checking service saw. Fetch it anew.',
  link: 'Both columns in a browser:',
};
