/** All attacks, in the order they run. */
import type { Attack } from './attack.ts';
import { certificates } from './certificates.ts';
import { griefing } from './griefing.ts';
import { handshakes } from './handshakes.ts';
import { hangUps } from './hang-ups.ts';
import { internalAddresses } from './internal-addresses.ts';
import { largeAnswers } from './large-answers.ts';
import { rebinding } from './rebinding.ts';
import { reflectedInput } from './reflected-input.ts';
import { temperaments } from './temperaments.ts';
import { unknownNames } from './unknown-names.ts';

export const ATTACKS: readonly Attack[] = [
  unknownNames,
  largeAnswers,
  griefing,
  internalAddresses,
  rebinding,
  reflectedInput,
  temperaments,
  certificates,
  handshakes,
  hangUps,
];
