/**
 * Terminal commands that test the same port from the reader's own machine, with tools that each system includes. They
 * verify certificates as a mail program should, and contain no password. Pure.
 */

import type { CommandLine, Submission } from '../../api/index.ts';
import { isAddressLiteral } from '../../host/literal.ts';
import { COMMAND_TIMEOUT_SECONDS } from '../../limits.ts';
import { bracketed, powershell, shellWord, USER } from '../../programs/quoting.ts';

/** With the CRLF line ends of SMTP: newer servers refuse mail with bare LF (CVE-2023-51764). */
const POSIX_MESSAGE = "printf 'Subject: Test\\r\\n\\r\\nTest\\r\\n'";

export function commandLines(submission: Submission): CommandLine[] {
  return [...linux(submission), ...macos(submission), ...windows(submission)];
}

function linux(submission: Submission): CommandLine[] {
  const { host, port } = submission;
  const seconds = COMMAND_TIMEOUT_SECONDS;
  const verify = isAddressLiteral(host)
    ? `-verify_ip ${shellWord(host)}`
    : `-verify_hostname ${shellWord(host)}`;
  const handshake = openssl(submission, `-brief -verify_return_error ${verify}`);
  return [
    line('linux', 'reach', 'nc', `nc -vz -w ${seconds} ${shellWord(host)} ${port}`),
    line('linux', 'reach', 'bash', `timeout ${seconds} ${devTcp(submission)}`),
    ...(handshake === null ? [] : [line('linux', 'encryption', 'openssl', handshake)]),
    line('linux', 'mail', 'curl', curlMail(submission, 'curl', POSIX_MESSAGE, shellWord)),
  ];
}

/**
 * In macOS's nc, `-w` would be the idle timeout. LibreSSL has neither `-brief` nor `-verify_hostname`. Given a depth,
 * it verifies the chain but never the name, which the curl command checks (s_client.c of OpenBSD).
 */
function macos(submission: Submission): CommandLine[] {
  const { host, port } = submission;
  const handshake = openssl(submission, '-verify 9 -verify_return_error');
  return [
    line('macos', 'reach', 'nc', `nc -vz -G ${COMMAND_TIMEOUT_SECONDS} ${shellWord(host)} ${port}`),
    line('macos', 'reach', 'bash', devTcp(submission)),
    ...(handshake === null
      ? []
      : [
          line('macos', 'encryption', 'openssl', handshake),
          line('macos', 'encryption', 'curl', curlHandshake(submission, 'curl', shellWord)),
        ]),
    line('macos', 'mail', 'curl', curlMail(submission, 'curl', POSIX_MESSAGE, shellWord)),
  ];
}

/** Windows includes curl.exe; in PowerShell 5 plain `curl` is something else. */
function windows(submission: Submission): CommandLine[] {
  const { host, port, encryption } = submission;
  const handshake = curlHandshake(submission, 'curl.exe', powershell);
  return [
    line('windows', 'reach', 'Test-NetConnection', `Test-NetConnection ${powershell(host)} -Port ${port}`),
    ...(encryption === 'plaintext' ? [] : [line('windows', 'encryption', 'curl', handshake)]),
    line('windows', 'mail', 'curl', curlMail(submission, 'curl.exe', "'Subject: Test'", powershell)),
  ];
}

/** Passed to bash as arguments, so that host and port cannot become part of its program. */
function devTcp({ host, port }: Submission): string {
  return `bash -c '</dev/tcp/$0/$1' ${shellWord(host)} ${port} && echo open`;
}

/** It stops after the handshake because its input ends. */
function openssl({ host, port, encryption }: Submission, options: string): string | null {
  if (encryption === 'plaintext') return null;
  return [
    'openssl s_client',
    options,
    encryption === 'starttls' ? '-starttls smtp' : '',
    isAddressLiteral(host) ? '' : `-servername ${shellWord(host)}`,
    `-connect ${shellWord(`${bracketed(host)}:${port}`)}`,
    '</dev/null',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * Verifies chain and name. curl would send HELP by default, to which many servers reply 502, and curl treats that as a
 * failure.
 */
function curlHandshake(submission: Submission, program: string, quoted: Quoting): string {
  return `${program} -v --ssl-reqd -X NOOP ${quoted(urlOf(submission))}`;
}

/**
 * curl asks for the password and is on all three systems. swaks is not used: before version 20240103 its `--tls-verify`
 * ignores the name in the certificate, and logs in anyway (tried with 20201014).
 */
function curlMail(submission: Submission, program: string, message: string, quoted: Quoting): string {
  const secure = submission.encryption === 'plaintext' ? '' : ' --ssl-reqd';
  const addresses = '--mail-from YOUR_ADDRESS --mail-rcpt YOUR_ADDRESS';
  return `${message} | ${program}${secure} --user ${USER} ${addresses} -T - ${quoted(urlOf(submission))}`;
}

type Quoting = (value: string) => string;

function urlOf({ host, port, encryption }: Submission): string {
  return `${encryption === 'implicit-tls' ? 'smtps' : 'smtp'}://${bracketed(host)}:${port}`;
}

function line(
  system: CommandLine['system'],
  purpose: CommandLine['purpose'],
  tool: string,
  command: string,
): CommandLine {
  return { system, purpose, tool, command };
}
