/** Settings to copy, and messages to send. */
import * as v from 'valibot';
import {
  MAIL_CLIENT_KINDS,
  SETTINGS_CHOICES,
  SETTINGS_FIELDS,
  SETTINGS_NOTES,
  type SettingsNoteCode,
} from '../api/index.ts';
import { said } from './said.ts';
import { signIn } from './sign-in.ts';
import { flag, mode, port, severity, text, time } from './values.ts';

export const clientKind = v.picklist(MAIL_CLIENT_KINDS);
export const settingsField = v.picklist(SETTINGS_FIELDS);

const note = v.strictObject({
  code: v.picklist(Object.keys(SETTINGS_NOTES) as SettingsNoteCode[]),
  severity,
  parameters: v.record(v.string(), v.string()),
  said: v.exactOptional(said),
});

const named = {
  field: settingsField,
  label: v.exactOptional(text("What the program's form calls it.")),
  said: v.exactOptional(said),
};

const fieldValue = v.union([
  v.strictObject({ ...named, value: text('To be entered exactly like this.') }),
  v.strictObject({ ...named, choice: v.picklist(SETTINGS_CHOICES) }),
]);

const file = v.strictObject({
  place: text('A file, a section of one, or `shell` for commands.'),
  text: v.string(),
  said: v.exactOptional(said),
});

export const clientSettings = v.pipe(
  v.strictObject({
    id: v.string(),
    name: v.string(),
    kind: clientKind,
    fields: v.array(fieldValue),
    files: v.array(file),
    notes: v.array(note),
    source: v.nullable(v.string()),
    how: v.picklist(['run', 'compared']),
    version: v.nullable(v.string()),
    verifiedOn: v.string(),
    confirmed: v.boolean(),
    said: v.exactOptional(said),
  }),
  v.description('The settings of one program: fields of a form, or files.'),
);

const command = v.strictObject({
  system: v.picklist(['linux', 'macos', 'windows']),
  purpose: v.picklist(['reach', 'encryption', 'mail']),
  tool: v.string(),
  command: v.string(),
});

export const settings = v.pipe(
  v.strictObject({
    host: v.string(),
    unicodeHost: v.string(),
    basis: v.picklist(['check', 'address', 'documented', 'listed', 'usual']),
    checkedAt: v.nullable(time),
    port: v.nullable(port),
    encryption: v.nullable(mode),
    trusted: v.nullable(flag('Null where no certificate was judged.')),
    provider: v.nullable(text("The known provider's name.")),
    signIn: v.nullable(signIn),
    notes: v.array(note),
    clients: v.array(clientSettings),
    commands: v.pipe(v.array(command), v.description('Commands that test the port from a terminal.')),
  }),
  v.description('Settings for mail programs, servers, libraries, applications and devices.'),
);

export const ticket = v.pipe(
  v.strictObject({
    to: v.picklist(['hoster', 'provider']),
    ports: v.array(port),
    hint: text('When to send it, and what to fill in first.'),
    subject: v.string(),
    text: v.string(),
  }),
  v.description('A message to someone who can fix a port.'),
);

export const tickets = v.strictObject({ host: v.string(), tickets: v.array(ticket) });
