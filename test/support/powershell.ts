/**
 * PowerShell 7 on this machine, and the reference assemblies of .NET Framework: a program that is named, one that is installed,
 * or the one that the .NET SDK restores. Null where there is none, so that a test can say so and be skipped.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import type { Ran } from './shells.ts';

const MANIFEST = resolve(import.meta.dirname, '../local/powershell');

export interface PowerShell {
  command: readonly [string, ...string[]];
}

export async function findPowershell(): Promise<PowerShell | null> {
  const installed = process.env.PWSH ?? onPath('pwsh');
  if (installed !== null) return { command: [installed] };
  if (onPath('dotnet') === null) return null;
  const { code } = await dotnet(['tool', 'restore']);
  return code === 0 ? { command: ['dotnet', 'tool', 'run', 'pwsh', '--'] } : null;
}

/** Runs a script file in a folder. */
export function runPowershell(
  { command: [program, ...first] }: PowerShell,
  script: string,
  folder: string,
  more: readonly string[] = [],
): Promise<Ran> {
  const where = ['-NoProfile', '-NonInteractive', '-WorkingDirectory', folder, '-File', script, ...more];
  return run(program, [...first, ...where], folder);
}

export interface Framework {
  /** The folder of its reference assemblies. */
  assemblies: string;
  /** The library that reads them. */
  reader: string;
}

/** .NET Framework 4.6.2, as far as its surface goes. */
export async function findFramework(): Promise<Framework | null> {
  const sdk = onPath('dotnet');
  if (sdk === null) return null;
  const made = mkdtempSync(join(tmpdir(), 'net462-'));
  const { code } = await dotnet(['restore', 'net462.csproj', `-p:BaseIntermediateOutputPath=${made}/`]);
  const assemblies = join(
    made,
    'packages/microsoft.netframework.referenceassemblies.net462/1.0.3/build/.NETFramework/v4.6.2',
  );
  const sdks = join(dirname(realpathSync(sdk)), 'sdk');
  const readers = (existsSync(sdks) ? readdirSync(sdks) : [])
    .map((version) => join(sdks, version, 'System.Reflection.MetadataLoadContext.dll'))
    .filter((path) => existsSync(path));
  const reader = readers.at(-1);
  return code === 0 && existsSync(assemblies) && reader !== undefined ? { assemblies, reader } : null;
}

function dotnet(given: readonly string[]): Promise<Ran> {
  return run('dotnet', given, MANIFEST);
}

function run(program: string, given: readonly string[], folder: string): Promise<Ran> {
  const env = {
    ...process.env,
    HOME: process.env.HOME ?? homedir(),
    DOTNET_CLI_TELEMETRY_OPTOUT: '1',
    DOTNET_NOLOGO: '1',
    POWERSHELL_TELEMETRY_OPTOUT: '1',
    NO_COLOR: '1',
  };
  return new Promise((done) => {
    execFile(program, [...given], { cwd: MANIFEST, env }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr, folder }),
    );
  });
}

function onPath(program: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? null;
}
