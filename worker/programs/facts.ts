/** What is known of a program, without the template that writes its settings: what readers and scripts are told. Pure. */
import type { Said } from '../api/index.ts';
import type { Evidence, Program } from './program.ts';

export type ProgramFacts = Omit<Program, 'write' | 'messages' | 'evidence'> &
  Omit<Evidence, 'on'> & { verifiedOn: string; said?: Said };

export function factsOf({ write: _, messages: __, evidence, ...facts }: Program): ProgramFacts {
  const { on, ...rest } = evidence;
  return { ...facts, ...rest, verifiedOn: on };
}
