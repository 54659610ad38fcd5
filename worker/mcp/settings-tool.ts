/** `mail_settings`: what to enter in a program, for what was measured. */
import * as v from 'valibot';
import { ENCRYPTION_MODES, type Settings } from '../api/index.ts';
import { PARAMETER_CHARS_MAX } from '../limits.ts';
import { HOST, LANGUAGE, PORT } from './arguments.ts';
import { pathOf } from './ask.ts';
import { tool } from './tool.ts';

const text = v.string();

const OUTPUT = v.strictObject({
  host: text,
  port: v.nullable(v.number()),
  encryption: v.nullable(v.picklist(ENCRYPTION_MODES)),
  basis: text,
  notes: v.array(text),
  /** Without `client`: the programs that there are settings for. */
  programs: v.array(text),
  settings: v.nullable(
    v.strictObject({
      program: text,
      /** For a form. */
      fields: v.array(v.strictObject({ field: text, label: v.nullable(text), value: text })),
      /** For files and commands; the reader puts user name, password and address in. */
      files: v.array(v.strictObject({ place: text, text })),
      notes: v.array(text),
    }),
  ),
});

type SettingsTold = v.InferOutput<typeof OUTPUT>;

export const settingsTool = tool({
  name: 'mail_settings',
  title: 'Settings for a program',
  description:
    'Checks a mail server and gives the four values that every program needs, or, with client, the settings as that program ' +
    'takes them: nextcloud, gitea, nodemailer, postfix, thunderbird … Without client it lists the programs. If port and ' +
    'encryption are given, nothing is contacted. Never ask for a password: the placeholders are for the person.',
  input: v.strictObject({
    host: HOST,
    client: v.optional(
      v.pipe(v.string(), v.maxLength(PARAMETER_CHARS_MAX), v.description('An id, such as nextcloud.')),
    ),
    port: v.optional(PORT),
    encryption: v.optional(v.picklist(ENCRYPTION_MODES)),
    language: LANGUAGE,
  }),
  output: OUTPUT,
  asked: ({ host, client, port, encryption, language }) => ({
    path: pathOf('/v1/settings', { host, client, port: port?.toString(), encryption, lang: language }),
    body: null,
  }),
  told: ({ host, port, encryption, basis, notes, clients }: Settings): SettingsTold => {
    const [only, ...others] = clients;
    const isOne = only !== undefined && others.length === 0;
    return {
      host,
      port,
      encryption,
      basis,
      notes: notes.map(({ code }) => code),
      programs: isOne ? [] : clients.map(({ id }) => id),
      settings: isOne
        ? {
            program: only.name,
            fields: only.fields.map((field) => ({
              field: field.field,
              label: field.label ?? null,
              value: 'value' in field ? field.value : field.choice,
            })),
            files: only.files,
            notes: only.notes.map(({ code }) => code),
          }
        : null,
    };
  },
});
