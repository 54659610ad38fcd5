/**
 * How the script of `/local.ps1` dials, reads, compares and prints. Contains neither wording nor data; powershell.ts has quoted
 * everything that is inserted. Held to what Windows PowerShell 5.1 and .NET Framework 4.6.2 have: each variable that holds a
 * .NET object has its type. Nothing that a server sends is ever executed, and of its bytes only printable ASCII is kept.
 */
import {
  LOCAL_DIAL_SECONDS,
  LOCAL_LINE_CHARS_MAX,
  LOCAL_REPLY_LINES_MAX,
  LOCAL_SCRIPT_COLUMNS,
  LOCAL_SCRIPT_FRESH_SECONDS,
  LOCAL_SHOWN_CHARS_MAX,
  LOCAL_WATCH_MS,
} from '../../limits.ts';

const CONNECTION = `
  # Tests one port, in a runspace of its own. What it needs of the outside is given to it.
  [scriptblock] $probe = {
    param([hashtable] $row, [hashtable] $box, [object[]] $addresses, [string] $name, [bool] $isModern)
    [hashtable] $found = @{ State = 'u'; Flags = ''; Greeting = ''; Ehlo = @(); Certificate = '' }
    # Connects to the first address that answers. Returns nothing if none does, with the reason as the state.
    function Connect-Port {
      foreach ($address in $addresses) {
        $box.Until = [DateTime]::UtcNow.AddSeconds(${LOCAL_DIAL_SECONDS})
        [Net.IPAddress] $ip = $address
        [Net.Sockets.TcpClient] $client = New-Object Net.Sockets.TcpClient -ArgumentList $ip.AddressFamily
        $box.Client = $client
        [string] $why = 'TimedOut'
        try {
          if ($client.ConnectAsync($ip, [int] $row.Dial).Wait(${LOCAL_DIAL_SECONDS * 1000})) { return $client }
        } catch {
          [Exception] $reason = $_.Exception
          [Net.Sockets.SocketException] $refusal = $reason.GetBaseException() -as [Net.Sockets.SocketException]
          $why = if ($refusal) { $refusal.SocketErrorCode }
        }
        $client.Close()
        if ($why -eq 'ConnectionRefused') { $found.State = 'r' }
        if ($why -match '^(TimedOut|(Host|Network)(Unreachable|Down))$' -and $found.State -eq 'u') { $found.State = 't' }
      }
    }
    # Null where the connection ends. The rest of an endless line is read until the time is up, and forgotten.
    function Read-Line([IO.Stream] $stream) {
      [Text.StringBuilder] $line = New-Object Text.StringBuilder
      try {
        for ([int] $byte = $stream.ReadByte(); $byte -ge 0; $byte = $stream.ReadByte()) {
          if ($byte -eq 10) { return $line.ToString() }
          if ($byte -ge 32 -and $byte -le 126 -and $line.Length -lt ${LOCAL_LINE_CHARS_MAX}) { [void] $line.Append([char] $byte) }
        }
      } catch { return $null }
    }
    # The lines of one reply whose number fits; what else is said in between is left out.
    function Read-Reply([IO.Stream] $stream, [string] $numbers) {
      for ([int] $count = 0; $count -lt ${LOCAL_REPLY_LINES_MAX}; $count += 1) {
        $line = Read-Line $stream
        if ($line -match "^($numbers)(?![0-9A-Za-z+/])") { $line }
        if ($null -eq $line -or ($line -match "^($numbers)(?![-0-9A-Za-z+/])")) { return }
      }
    }
    function Send-Line([IO.Stream] $stream, [string] $line) {
      [byte[]] $bytes = [Text.Encoding]::ASCII.GetBytes($line + [char] 13 + [char] 10)
      $stream.Write($bytes, 0, $bytes.Length)
    }
    # Takes any certificate, because nothing secret is sent, and compares it with the one that the service saw.
    function Start-Tls([Net.Sockets.TcpClient] $client) {
      [Net.Security.RemoteCertificateValidationCallback] $takesAny = { $true }
      [Net.Security.SslStream] $tls = New-Object Net.Security.SslStream -ArgumentList $client.GetStream(), $true, $takesAny
      # Windows PowerShell 5.1 would offer TLS 1.0 alone if it were not told; PowerShell 7 asks the system.
      [Security.Authentication.SslProtocols] $versions = if ($isModern) { 'None' } else { 'Tls12' }
      $tls.AuthenticateAsClient($name, $null, $versions, $false)
      [Security.Cryptography.X509Certificates.X509Certificate] $leaf = $tls.RemoteCertificate
      [Security.Cryptography.SHA256] $sha = [Security.Cryptography.SHA256]::Create()
      $found.Certificate = [BitConverter]::ToString($sha.ComputeHash($leaf.GetRawCertData())).Replace('-', '').ToLowerInvariant()
      return $tls
    }
`;

const DIALOGUE = `    function Test-Dialogue([IO.Stream] $stream, [Net.Sockets.TcpClient] $client) {
      [string[]] $greeting = @(Read-Reply $stream '220|[45][0-9][0-9]')
      if ($greeting.Length -eq 0) { return }
      $found.Greeting = $greeting[0]
      if ($greeting[0] -like '220*') {
        if ($found.State -eq 'c') { $found.State = 'g' }
        Send-Line $stream 'EHLO [127.0.0.1]'
        $found.Ehlo = @(Read-Reply $stream '[1-5][0-9][0-9]')
        if ($row.Outcome -eq 'starttls' -and $found.State -eq 'g' -and ($found.Ehlo -match '^250[ -]STARTTLS *$')) {
          Send-Line $stream 'STARTTLS'
          if (@(Read-Reply $stream '[1-5][0-9][0-9]')[0] -like '220*') { $stream = Start-Tls $client }
        }
      } else { $found.State = 'd' }
      Send-Line $stream 'QUIT'
      [void] (Read-Line $stream)
    }
    # A letter for what differs: m mode, b greeting (machines of a provider share two labels of it), e EHLO, c certificate.
    function Compare-Found([bool] $isTlsRefused) {
      [string] $case = $found.State + ' ' + $row.Outcome
      # A server that speaks TLS 1.3 alone is silent for those who lack it.
      if ($case -eq 'g implicit-tls' -or ($case -eq 'c implicit-tls' -and $isTlsRefused -and $isModern)) { return 'm' }
      if ($case -match '^[rtud] ' -or $case -eq 'c implicit-tls') { return }
      [Collections.Generic.SortedSet[string]] $words = New-Object 'Collections.Generic.SortedSet[string]' ([StringComparer]::Ordinal)
      foreach ($line in @($found.Ehlo | Select-Object -Skip 1)) {
        [string] $word = $line -replace '^250[ -]' -replace '^AUTH=.*', 'AUTH' -replace ' .*'
        if ($line -match '^250' -and $word -match '^[A-Z0-9][A-Z0-9-]*$') { [void] $words.Add($word.ToUpperInvariant()) }
      }
      if ($row.Greeting -and (Get-Domain ('220 ' + $row.Greeting)) -cne (Get-Domain $found.Greeting)) { 'b' }
      if ($row.Ehlo -and $row.Ehlo -cne ($words -join ' ')) { 'e' }
      if ($row.Certificate -and $found.Certificate -and $row.Certificate -cne $found.Certificate) { 'c' }
    }
    function Get-Domain([string] $greeting) {
      $greeting.ToLowerInvariant() -replace '^.{0,4}' -replace '[^a-z0-9.-].*' -replace '^.*\\.([^.]*\\.[^.]*)$', '$1'
    }
    [bool] $isTlsUsual = $row.Usual -eq 'tls' -and $row.Outcome -ne 'starttls' -and $row.Outcome -ne 'plaintext'
    [bool] $isTlsRefused = $false
    [Net.Sockets.TcpClient] $client = Connect-Port
    try {
      if ($client -and ($isTlsUsual -or $row.Outcome -eq 'implicit-tls')) {
        try { [IO.Stream] $stream = Start-Tls $client; $found.State = 's' }
        catch { $client.Close(); $isTlsRefused = $true; $client = Connect-Port }
      }
      if ($client -and $found.State -ne 's') { [IO.Stream] $stream = $client.GetStream(); $found.State = 'c' }
      if ($client) { Test-Dialogue $stream $client }
    } catch { } finally { if ($client) { $client.Close() } }
    $found.Flags = -join @(Compare-Found $isTlsRefused)
    return $found
  }
`;

const REPORT = `  # All ports at once; whoever needs too long is disconnected.
  [Version] $version = $PSVersionTable.PSVersion
  [bool] $isModern = $version.Major -ge 6
  [hashtable] $known = @{}
  foreach ($server in $rows.Host | Select-Object -Unique) {
    try { $known[$server] = [Net.Dns]::GetHostAddresses($server) } catch { $known[$server] = @() }
  }
  [Management.Automation.Runspaces.RunspacePool] $pool = [runspacefactory]::CreateRunspacePool(1, $rows.Count)
  $pool.Open()
  $jobs = @(foreach ($row in $rows) {
    [hashtable] $box = [Collections.Hashtable]::Synchronized(@{ Until = [DateTime]::MaxValue; Client = $null })
    [powershell] $shell = [powershell]::Create()
    $shell.RunspacePool = $pool
    [void] $shell.AddScript($probe.ToString())
    foreach ($given in $row, $box, $known[$row.Host], $name, $isModern) { [void] $shell.AddArgument($given) }
    @{ Row = $row; Box = $box; Shell = $shell; Running = $shell.BeginInvoke() }
  })
  do {
    Start-Sleep -Milliseconds ${LOCAL_WATCH_MS}
    [bool] $isOpen = $false
    foreach ($job in $jobs) {
      [IAsyncResult] $running = $job.Running
      [Net.Sockets.TcpClient] $late = $job.Box.Client
      if (-not $running.IsCompleted) { $isOpen = $true }
      if ($late -and [DateTime]::UtcNow -gt $job.Box.Until) { $late.Close() }
    }
  } while ($isOpen)
  $title, '', $columns
  [string[]] $notes = @()
  foreach ($job in $jobs) {
    $row = $job.Row
    [powershell] $shell = $job.Shell
    $found = @($shell.EndInvoke($job.Running))[-1]
    $shell.Dispose()
    if ($null -eq $found) { $found = @{ State = 'u'; Flags = ''; Greeting = '' } }
    [string] $key = $found.State + $(if ($found.Flags) { '!' })
    foreach ($meaning in $row.Means -split ' ') {
      $code, $keys = $meaning -split '='
      if (($keys -split ',') -ccontains $key) { $short, $long = $conclusions[$code] }
    }
    '{0,5}  {1}  {2}  {3}' -f $row.Port, $here[$found.State], $row.Seen, $short
    [string] $greeting = $found.Greeting
    if ($greeting) { '       ' + $greeting.Substring(0, [Math]::Min($greeting.Length, ${LOCAL_SHOWN_CHARS_MAX})) }
    if ($found.Flags -like '*b*') { '       ' + $saidToEdge + ' ' + $row.Greeting }
    $link += ';' + $row.Port + '=' + $found.State + $found.Flags + ',' + $row.Outcome
    if ($notes -notcontains $long) { $notes += $long }
  }
  $pool.Close()
  [TimeSpan] $age = [DateTime]::UtcNow - [DateTime] '1970-01-01'
  if ($age.TotalSeconds - $looked -ge ${LOCAL_SCRIPT_FRESH_SECONDS}) { $notes += $old }
  foreach ($note in $notes) { '', ([regex]::Replace($note, '(.{1,${LOCAL_SCRIPT_COLUMNS}})( +|$)', ('$1' + [Environment]::NewLine)).TrimEnd()) }
  '', $toLink, $link
`;

/** Stands inside the block of the script, behind its data. */
export const POWERSHELL_BODY = `${CONNECTION}${DIALOGUE}${REPORT}`;
