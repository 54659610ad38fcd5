/**
 * A text that a pattern of the decoder matches, so that readers see which message is meant. Runs in the build only, because
 * it needs a parser of regular expressions. Pure.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Stands for anything, as in `connection to … timed out`. */
const GAP = '…';

/** A shorter text, such as `535`, is in messages about something else, too. */
const CHARS_MIN = 6;

/** Null if the text says too little, or needs more than the pattern's first alternatives and what must be there. */
export function sampleOf({ source, flags }: RegExp): string | null {
  const { alternatives } = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
  });
  const text = ofFirst(alternatives).replace(/\s+/g, ' ').replace(/…{2,}/g, GAP).trim();
  const isMatch = new RegExp(source, flags.replace('g', '')).test(text);
  return isMatch && text.length >= CHARS_MIN ? text : null;
}

function ofFirst([first]: readonly AST.Alternative[]): string {
  return first?.elements.map(ofElement).join('') ?? '';
}

function ofElement(element: AST.Element | AST.CharacterClassElement): string {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofFirst(element.alternatives);
    case 'Quantifier':
      return ofQuantifier(element);
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterClassRange':
      return String.fromCodePoint(element.min.value);
    case 'CharacterSet':
      return ofSet(element);
    case 'CharacterClass':
      return element.negate || element.elements[0] === undefined ? GAP : ofElement(element.elements[0]);
    default:
      return '';
  }
}

/** What may be left out is left out; a gap is shown. */
function ofQuantifier({ min, max, element }: AST.Quantifier): string {
  if (min > 0) return ofElement(element).repeat(min);
  return max > 1 ? GAP : '';
}

function ofSet(set: AST.CharacterSet): string {
  if (set.kind === 'any' || set.kind === 'property' || set.negate) return GAP;
  return { digit: '1', space: ' ', word: 'x' }[set.kind];
}
