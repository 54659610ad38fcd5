/** The paths of the pages about codes. */

export const CODES_PATH = '/docs/codes';

export function codePath(code: string): string {
  return `${CODES_PATH}/${code}`;
}
