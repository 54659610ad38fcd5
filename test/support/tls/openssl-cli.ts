/**
 * `openssl s_server`, for what Node's server cannot do. It is stopped at the end of the test that started it; if the
 * machine does not have it, `hasOpenssl` of second-opinion.ts is false.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { credentialsOf } from './credentials.ts';

export interface OpensslCli {
  port: number;
  /** Sends a line to the client; a single `k`, `K` or `r` is a command to the server instead. */
  type(line: string): void;
  /** Resolves once the server has printed this. */
  printed(pattern: RegExp): Promise<void>;
}

export async function startOpensslCli(words: readonly string[]): Promise<OpensslCli> {
  const folder = mkdtempSync(join(tmpdir(), 'openssl-'));
  const { chainPem, keyPem } = credentialsOf('ec-p256');
  writeFileSync(join(folder, 'server.pem'), chainPem + keyPem);
  const program = spawn('openssl', ['s_server', '-accept', '127.0.0.1:0', '-cert', 'server.pem', ...words], {
    cwd: folder,
  });
  onTestFinished(() => {
    program.kill();
    rmSync(folder, { recursive: true });
  });
  let output = '';
  let check = () => {};
  const hear = (bytes: Buffer) => {
    output += bytes.toString('latin1');
    check();
  };
  program.stdout.on('data', hear);
  program.stderr.on('data', hear);
  const matched = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      check = () => {
        const match = pattern.exec(output);
        if (match) resolve(match);
      };
      check();
    });
  const [, port] = await matched(/ACCEPT 127\.0\.0\.1:(\d+)/);
  return {
    port: Number(port),
    type: (line) => program.stdin.write(`${line}\n`),
    printed: async (pattern) => void (await matched(pattern)),
  };
}
