/** Arguments that several tools take. */
import * as v from 'valibot';
import { LANGUAGES } from '../api/index.ts';
import { HOST_CHARS_MAX } from '../limits.ts';
import { PORT_MAX } from '../schema/bounds.ts';

export const HOST = v.pipe(v.string(), v.maxLength(HOST_CHARS_MAX));
export const PORT = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PORT_MAX));
export const LANGUAGE = v.optional(v.picklist(LANGUAGES));
