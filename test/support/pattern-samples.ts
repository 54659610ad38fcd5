/** A pattern → texts that it matches, so that each of its alternatives occurs in one of them. Pure. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Filled in where a pattern allows anything; the first one that the class accepts. */
const FILLERS = ['x', '5', '-', ' ', '"', '(', ':'];

export function samplesOf({ source, flags }: RegExp): string[] {
  const { alternatives } = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
  });
  const samples = new Set(alternatives.flatMap(ofAlternative).map((one) => one.replace(/ $/, ' x')));
  return [...samples].filter((sample) => new RegExp(source, flags.replace('g', '')).test(sample));
}

/** Each variant of each element once, beside the first variants of the others. */
function ofAlternative({ elements }: AST.Alternative): string[] {
  const variants = elements.map(ofElement);
  const first = variants.map(([one = '']) => one);
  const varied = variants.flatMap((others, at) =>
    others.slice(1).map((other) => first.with(at, other).join('')),
  );
  return [first.join(''), ...varied];
}

function ofElement(element: AST.Element): string[] {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.flatMap(ofAlternative);
    case 'Quantifier':
      return ofQuantifier(element);
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterSet':
    case 'CharacterClass':
      return [FILLERS.find((filler) => new RegExp(element.raw, 'u').test(filler)) ?? sampleOfClass(element)];
    default:
      return [''];
  }
}

/** A gap is filled with a word between spaces where it may be, so that what stands beside it stays a word. */
function ofQuantifier({ min, max, element, raw }: AST.Quantifier): string[] {
  const once = ofElement(element);
  if (min > 0) return once.map((one) => one.repeat(min));
  const isGap = max >= 3 && new RegExp(`^(?:${raw})$`, 'u').test(' x ');
  return isGap ? [' x ', ''] : ['', ...once];
}

function sampleOfClass(element: AST.CharacterClass | AST.CharacterSet): string {
  const [member] = element.type === 'CharacterClass' ? element.elements : [];
  if (member?.type === 'Character') return String.fromCodePoint(member.value);
  if (member?.type === 'CharacterClassRange') return String.fromCodePoint(member.min.value);
  return '';
}
