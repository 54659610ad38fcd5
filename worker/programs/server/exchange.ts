/** Exchange Server. */
import type { Program } from '../program.ts';
import { powershell } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, mechanismMissing, type Target, type Written } from '../written.ts';

const CMDLET = 'https://learn.microsoft.com/powershell/module/exchangepowershell/new-sendconnector';

/** Its basic authentication. Where the server lacks it, mail waits with “451 5.7.3 Require basic authentication”. */
const METHODS = ['LOGIN'];

export const exchange: Program = {
  id: 'exchange',
  name: 'Exchange Server (send connector)',
  kind: 'server',
  keys: {
    server: ['SmartHosts'],
    port: ['Port'],
    encryption: ['RequireTLS', 'TlsAuthLevel'],
    authentication: ['SmartHostAuthMechanism'],
    user: ['AuthenticationCredential'],
    password: ['AuthenticationCredential'],
  },
  starttls: 'required',
  implicitTls: 'lacking',
  lackingSource: CMDLET,
  unset: 'if-offered',
  verifies: 'if-told',
  oauth: 'none',
  traps: [
    trap('verifies-only-with', { key: '-TlsAuthLevel DomainValidation' }, CMDLET),
    trap('means-if-offered', { key: '-RequireTLS $false' }, CMDLET),
    trap('delivers-directly', { key: '-DNSRoutingEnabled $false' }, CMDLET),
    trap('revocation', { key: '-TlsAuthLevel' }, CMDLET),
    trap('port-unset', { key: '-Port', port: '25' }, CMDLET),
  ],
  messages: ['Exchange', 'Windows'],
  evidence: {
    how: 'compared',
    version: 'Exchange Server SE',
    on: '2026-11-30',
    source:
      'MicrosoftDocs/office-docs-powershell:exchange/exchange-ps/ExchangePowerShell/New-SendConnector.md@93336da2bca96c31c0fc8acc52658a30ef8a6c94',
    confirmed: true,
  },
  write: (target) => mechanismMissing(target, METHODS) ?? written(target),
};

/** The shell asks for user name and password itself. */
function written({ host, port, encryption, mechanism }: Target): Written {
  const options = [
    "-Name 'Smarthost'",
    '-Usage Custom',
    "-AddressSpaces '*'",
    '-DNSRoutingEnabled $false',
    `-SmartHosts ${powershell(host)}`,
    `-Port ${port}`,
    ...(mechanism
      ? [
          `-SmartHostAuthMechanism ${encryption === 'starttls' ? 'BasicAuthRequireTLS' : 'BasicAuth'}`,
          '-AuthenticationCredential (Get-Credential)',
        ]
      : ['-SmartHostAuthMechanism None']),
    ...(encryption === 'starttls'
      ? ['-RequireTLS $true', '-TlsAuthLevel DomainValidation', `-TlsDomain ${powershell(host)}`]
      : []),
  ];
  return { files: [file('Exchange Management Shell', [`New-SendConnector ${options.join(' ')}`])] };
}
