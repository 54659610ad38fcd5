/** The README of the npm package: what that of the repository says about embedding the element. Pure. */

const SECTION = 'Embed it';

export function readme(text: string): string {
  const section = text.split(/^## /m).find((one) => one.startsWith(`${SECTION}\n`));
  if (section === undefined) throw new Error(`README.md has no section "${SECTION}"`);
  // One level up.
  return `# smtp-port-check\n${section.slice(SECTION.length).replace(/^##/gm, '#')}`;
}
