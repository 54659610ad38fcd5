/** All attacks, in the order they run. */
import type { Attack } from './attack.ts';
import { griefing } from './griefing.ts';
import { hangUps } from './hang-ups.ts';
import { internalAddresses } from './internal-addresses.ts';
import { largeAnswers } from './large-answers.ts';
import { rebinding } from './rebinding.ts';
import { reflectedInput } from './reflected-input.ts';
import { unknownNames } from './unknown-names.ts';

export const ATTACKS: readonly Attack[] = [
  unknownNames,
  largeAnswers,
  griefing,
  internalAddresses,
  rebinding,
  reflectedInput,
  hangUps,
];
