# Says what of the scripts in the current folder Windows PowerShell 5.1 on .NET Framework 4.6.2 lacks: the name of each behind
# `===`, then a finding a line. $Assemblies is the folder with that framework's reference assemblies, $Reader the library
# that reads them without running them.
param([string] $Assemblies, [string] $Reader)

# Only these commands are called, each with parameters that 5.1 has.
$commands = @{
  'New-Object' = 'ArgumentList'; 'Select-Object' = 'Skip', 'Unique'; 'Start-Sleep' = 'Milliseconds'
  'Set-StrictMode' = 'Off'; 'Write-Warning' = @()
}
$later = 'TernaryExpressionAst', 'PipelineChainAst', 'UsingExpressionAst'
# PowerShell's own objects, which are no part of the framework, with what 5.1 has of them.
$own = @{
  'powershell' = 'Create', 'AddScript', 'AddArgument', 'BeginInvoke', 'EndInvoke', 'Dispose', 'RunspacePool'
  'runspacefactory' = 'CreateRunspacePool'
  'Management.Automation.Runspaces.RunspacePool' = 'Open', 'Close'
  'scriptblock' = 'ToString'
}
$keywords = @{
  'bool' = 'System.Boolean'; 'byte' = 'System.Byte'; 'char' = 'System.Char'; 'int' = 'System.Int32'; 'regex' = 'System.Text.RegularExpressions.Regex'
  'object' = 'System.Object'; 'string' = 'System.String'; 'hashtable' = 'System.Collections.Hashtable'; 'version' = 'System.Version'; 'void' = 'System.Void'
}

Add-Type -Path $Reader
$resolver = [System.Reflection.PathAssemblyResolver]::new([string[]] (Get-ChildItem $Assemblies -Filter *.dll).FullName)
$framework = [System.Reflection.MetadataLoadContext]::new($resolver, 'mscorlib')
$loaded = 'mscorlib', 'System', 'System.Core' | ForEach-Object { $framework.LoadFromAssemblyName($_) }

# Null where the framework has no such type.
function Find-Type([string] $written) {
  $name = $written -replace '\[\]$' -replace '\[.*\]$', '`1'
  $full = if ($keywords.ContainsKey($name)) { $keywords[$name] } else { $name }
  foreach ($assembly in $loaded) {
    foreach ($candidate in $full, "System.$full") {
      $found = $assembly.GetType($candidate, $false)
      if ($found) { if ($written -match '\[\]$') { return $found.MakeArrayType() } else { return $found } }
    }
  }
}

function Find-Member($type, [string] $name) {
  $flags = [System.Reflection.BindingFlags] 'Public, Instance, Static, FlattenHierarchy'
  $members = @($type.GetMember($name, $flags))
  foreach ($interface in $(if ($type.IsInterface) { $type.GetInterfaces() })) { $members += @($interface.GetMember($name, $flags)) }
  $members
}

# The written name of an expression's type; empty where the script does not say it.
function Get-Written($expression) {
  switch ($expression.GetType().Name) {
    'TypeExpressionAst' { $expression.TypeName.FullName }
    'ConvertExpressionAst' { $expression.Type.TypeName.FullName }
    'VariableExpressionAst' { $declared[$expression.VariablePath.UserPath] }
    'StringConstantExpressionAst' { 'string' }
    'ParenExpressionAst' { Get-Written $expression.Pipeline.PipelineElements[0].Expression }
    'BinaryExpressionAst' { if ($expression.Operator -match 'Replace|Join|Format') { 'string' } else { Get-Written $expression.Left } }
    'InvokeMemberExpressionAst' { Get-Returned $expression }
    'MemberExpressionAst' { Get-Returned $expression }
  }
}

function Get-Returned($call) {
  $written = Get-Written $call.Expression
  if (-not $written -or $own.ContainsKey($written)) { return $(if ($own.ContainsKey("$written")) { $written }) }
  $type = Find-Type $written
  $member = if ($type) { @(Find-Member $type $call.Member.Value)[0] }
  if ($member.ReturnType) { $member.ReturnType.FullName } elseif ($member.PropertyType) { $member.PropertyType.FullName } elseif ($member.FieldType) { $member.FieldType.FullName }
}

foreach ($file in Get-ChildItem -Filter *.ps1 | Sort-Object Name) {
  "=== $($file.Name)"
  $tokens = $errors = $null
  $tree = [System.Management.Automation.Language.Parser]::ParseFile($file, [ref] $tokens, [ref] $errors)
  foreach ($one in $errors) { "does not parse: $one" }

  # Name → the type that it is given in a parameter, or where it is first assigned.
  $declared = @{}
  foreach ($parameter in $tree.FindAll({ $args[0] -is [System.Management.Automation.Language.ParameterAst] }, $true)) {
    $type = $parameter.Attributes.Where({ $_ -is [System.Management.Automation.Language.TypeConstraintAst] })[0]
    if ($type) { $declared[$parameter.Name.VariablePath.UserPath] = $type.TypeName.FullName }
  }
  foreach ($assignment in $tree.FindAll({ $args[0] -is [System.Management.Automation.Language.AssignmentStatementAst] }, $true)) {
    if ($assignment.Left -is [System.Management.Automation.Language.ConvertExpressionAst] -and
      $assignment.Left.Child -is [System.Management.Automation.Language.VariableExpressionAst]) {
      $declared[$assignment.Left.Child.VariablePath.UserPath] = $assignment.Left.Type.TypeName.FullName
    }
  }

  foreach ($node in $tree.FindAll({ $true }, $true)) {
    $kind = $node.GetType().Name
    $place = "line $($node.Extent.StartLineNumber): $($node.Extent.Text.Split("`n")[0])"
    if ($later -contains $kind) { "syntax of a later version, $place" }
    if ($kind -eq 'BinaryExpressionAst' -and $node.Operator -eq 'QuestionQuestion') { "syntax of a later version, $place" }
    if ($kind -eq 'AssignmentStatementAst' -and $node.Operator -eq 'QuestionQuestionEquals') { "syntax of a later version, $place" }
    if ($kind -eq 'VariableExpressionAst' -and $node.VariablePath.UserPath -match '^Is(Windows|Linux|MacOS|CoreCLR)$') { "variable of a later version, $place" }
    if ($kind -eq 'CommandAst' -and $node.GetCommandName()) {
      $name = $node.GetCommandName()
      $isOurs = $tree.FindAll({ $args[0] -is [System.Management.Automation.Language.FunctionDefinitionAst] -and $args[0].Name -eq $name }, $true)
      if (-not $isOurs -and -not $commands.ContainsKey($name)) { "unknown command, $place" }
      foreach ($parameter in $node.CommandElements | Where-Object { $_ -is [System.Management.Automation.Language.CommandParameterAst] }) {
        if ($commands[$name] -notcontains $parameter.ParameterName) { "unknown parameter -$($parameter.ParameterName), $place" }
      }
      if ($name -eq 'New-Object') {
        $made = $node.CommandElements[1].Value
        if (-not (Find-Type $made)) { "no such type, $place" }
      }
    }
    if ($kind -match '^(TypeExpression|TypeConstraint)Ast$') {
      $written = $node.TypeName.FullName
      if (-not $own.ContainsKey($written) -and -not (Find-Type $written)) { "no such type, $place" }
    }
    if ($kind -match '^(Invoke)?MemberExpressionAst$') {
      if ($node.NullConditional) { "syntax of a later version, $place" }
      $member = $node.Member.Value
      $written = Get-Written $node.Expression
      $isCall = $kind -eq 'InvokeMemberExpressionAst'
      # PowerShell counts whatever it is given; the keys of a hashtable read like properties.
      if ($member -eq 'Count' -or (-not $isCall -and (-not $written -or $written -match '^(System\.Collections\.)?hashtable$'))) { continue }
      if (-not $written) { "a method of something untyped, $place" }
      elseif ($own.ContainsKey($written)) { if ($own[$written] -notcontains $member) { "no member of 5.1, $place" } }
      else {
        $type = Find-Type $written
        if ($type -and -not (Find-Member $type $member)) { "no member of .NET Framework 4.6.2, $place" }
      }
    }
  }
}
