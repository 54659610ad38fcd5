/** The PowerShell script of a report, for the local mail host, and where runs of it are read. Runs nothing itself. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PortReport } from '../../worker/api/index.ts';
import { renderPowershell } from '../../worker/render/script/powershell.ts';
import { WORDS } from '../../worker/render/words.ts';
import { reportFrom } from '../widget/reports.ts';
import { HOST, type Told } from './local-script-run.ts';

export function powershellFor(
  ports: PortReport[],
  { host = HOST.name, nowMs = Date.now(), ...told }: Told = {},
  portOffset = 0,
): string {
  return renderPowershell(reportFrom(host, [{ id: 'weur', colo: 'FRA', ports }]), {
    origin: told.origin ?? 'https://check.example',
    portsNamed: '',
    nowMs,
    words: WORDS[told.language ?? 'en'],
    dialed: ({ port }) => ({ host: HOST.address, port: port + portOffset }),
  });
}

/** A folder with these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'powershell-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/**
 * Runs each script of the folder as `irm … | iex` does, and says before and behind it what must not be changed. Each part
 * begins with a line of its own. The last script is run again where scripts may do little.
 */
export const DRIVER = `
function State { "$ErrorActionPreference $([Net.ServicePointManager]::SecurityProtocol) $((Get-Variable).Count)" }
$before = $file = ''
foreach ($file in Get-ChildItem -Filter *.ps1 | Where-Object Name -ne 'driver.ps1' | Sort-Object Name) {
  "=== $($file.Name)"
  $before = State
  Get-Content -Raw $file | Invoke-Expression
  if ((State) -ne $before) { "CHANGED $before $(State)" }
}
"=== constrained"
$script = Get-Content -Raw $file
$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'
Invoke-Expression $script
`;

/** What a run of the driver printed, by the name of the script. */
export function partsOf(stdout: string): Map<string, string> {
  const parts = stdout.split(/^=== (.+)\n/m).slice(1);
  return new Map(
    parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? ''] as const] : [])),
  );
}
