/** The README of the npm package: what that of the repository says about embedding the element. Pure. */

const SECTION = 'Embed it';

export function readme(repository: string): string {
  const section = repository.split(/^## /m).find((one) => one.startsWith(`${SECTION}\n`));
  if (section === undefined) throw new Error(`README.md has no section "${SECTION}"`);
  const text = section
    .slice(SECTION.length)
    .trim()
    .replace(/^##/gm, '#')
    // The package does not have the files that these lead to.
    .replace(/(?<!!)\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1');
  return `# smtp-port-check\n\n${text}\n`;
}
