/** The words of the script of `/local.sh` in English. */
import type { LocalScriptWords } from '../local-script.ts';

export const localScript: LocalScriptWords = {
  title: (host) => `SMTP ports of ${host}: your network and the checking service`,
  about: [
    'Connects to each port of the mail server, waits for its greeting, then sends EHLO and QUIT.',
    'Sends no mail and no password, and contacts only the mail server: our results are included below.',
    'The part after # in the link at the end stays in your browser.',
  ],
  conclusionColumn: 'CONCLUSION',
  saidToEdge: 'to the service:',
  noTool: 'No tool that can open a connection was found. Install bash, nc, python3, perl or openssl.',
  old: 'This script and the results in it are more than ten minutes old. Download it again.',
  link: 'View both columns in a browser:',
  powershell: {
    about:
      'Connects to each port of the mail server, waits for its greeting, then sends EHLO, starts TLS and sends QUIT.',
    tried:
      'Tried with PowerShell 7 on Linux; written for Windows PowerShell 5.1 as well, but not yet run on Windows itself.',
    constrained:
      'This PowerShell runs in a restricted language mode, in which scripts cannot open connections. Ask your administrator, or use another computer in the same network.',
  },
};
