/**
 * The shape of the words of the scripts of `/local.sh` and `/local.ps1`, which each language provides. UTF-8, like all of the service's
 * output in a terminal.
 */
export interface LocalScriptWords {
  title(host: string): string;
  /** Comments at the top of the script, 100 characters per line at most: what it does and does not do. */
  about: readonly string[];
  /** The heading of the last column; the others are in other dictionaries. */
  conclusionColumn: string;
  /** Introduces what the server said to the edge, if it said something else here. */
  saidToEdge: string;
  /** If no tool is installed that can open a connection. */
  noTool: string;
  /** If the script is run long after it was made. */
  old: string;
  /** Introduces the link. */
  link: string;
  /** Of the PowerShell script: what it does in place of the first line of `about`, and where it was tried. */
  powershell: {
    about: string;
    tried: string;
    /** Where an administrator has restricted what scripts may do. */
    constrained: string;
  };
}
