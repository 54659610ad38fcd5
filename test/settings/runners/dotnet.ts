/** .NET's mail libraries: the settings are C#, which a small program, built once, compiles and runs. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, ENVELOPE, only, type Runner, versionBy, write } from '../runner.ts';

const MAILKIT = '4.18.2';
const SCRIPTING = '5.12.0';
const FOLDER = join(import.meta.dirname, '../../../node_modules/.cache/settings-dotnet');
const PROGRAM = join(FOLDER, 'out/trial.dll');

const PROJECT = (framework: string) => `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>${framework}</TargetFramework></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="MailKit" Version="${MAILKIT}" />
    <PackageReference Include="Microsoft.CodeAnalysis.CSharp.Scripting" Version="${SCRIPTING}" />
  </ItemGroup>
</Project>
`;

/** A block of its own, since a script may not declare \`using var\` at its top. */
const MAIN = `using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

var options = ScriptOptions.Default.WithReferences(
    typeof(MailKit.Net.Smtp.SmtpClient).Assembly, typeof(MimeKit.MimeMessage).Assembly,
    typeof(System.Net.Mail.SmtpClient).Assembly, typeof(System.Net.NetworkCredential).Assembly);
await CSharpScript.RunAsync("{" + System.IO.File.ReadAllText(args[0]) + "}", options);
`;

function build(): void {
  const sdk = spawnSync('dotnet', ['--version'], { encoding: 'utf8' });
  const major = /^\d+/.exec(sdk.stdout ?? '')?.[0];
  if (major === undefined || existsSync(PROGRAM)) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'trial.csproj'), PROJECT(`net${major}.0`));
  writeFileSync(join(FOLDER, 'Program.cs'), MAIN);
  const built = spawnSync('dotnet', ['build', '--output', join(FOLDER, 'out'), '--nologo', FOLDER], {
    encoding: 'utf8',
  });
  if (built.status !== 0) console.error(built.stdout);
}

function runtime(): string | null {
  return existsSync(PROGRAM) ? versionBy('dotnet', '--version') : null;
}

function running(settings: string, folder: string, send: string): Promise<unknown> {
  return command('dotnet', [PROGRAM, write(folder, 'Mail.cs', `${settings}\n${send}`)]);
}

export const mailkit: Runner = {
  client: 'mailkit',
  prepare: build,
  version: () => (runtime() === null ? null : MAILKIT),
  run: (blocks, { folder }) => {
    const send = [
      'var message = new MimeKit.MimeMessage();',
      `message.From.Add(MimeKit.MailboxAddress.Parse("${ENVELOPE.from}"));`,
      `message.To.Add(MimeKit.MailboxAddress.Parse("${ENVELOPE.to}"));`,
      'message.Body = new MimeKit.TextPart("plain") { Text = "Test" };',
      'client.Send(message);',
      'client.Disconnect(true);',
    ];
    // The authority of the mail hosts publishes no list of what it has revoked, which MailKit asks for.
    const [opening = '', ...others] = only(blocks).split('\n');
    const settings = [opening, 'client.CheckCertificateRevocation = false;', ...others].join('\n');
    return running(settings, folder, send.join('\n'));
  },
};

export const systemNetMail: Runner = {
  client: 'dotnet-system-net-mail',
  prepare: build,
  version: runtime,
  run: (blocks, { folder }) =>
    running(only(blocks), folder, `client.Send("${ENVELOPE.from}", "${ENVELOPE.to}", "Test", "Test");`),
};
