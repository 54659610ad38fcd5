/** The words sent with settings, explanations and the list of programs: complete in every language, and plain text. */
import { describe, expect, it } from 'vitest';
import { readPasted, reviewsOf } from '../../../worker/advice/configuration/review.ts';
import { settingsFor } from '../../../worker/advice/settings/settings.ts';
import { LANGUAGES, type Said } from '../../../worker/api/index.ts';
import { factsOf } from '../../../worker/programs/facts.ts';
import { PROGRAMS } from '../../../worker/programs/programs.ts';
import { explanationWithWords } from '../../../worker/render/said-explanation.ts';
import { referenceWithWords } from '../../../worker/render/said-programs.ts';
import { settingsWithWords } from '../../../worker/render/said-settings.ts';
import { WORDS } from '../../../worker/render/words.ts';

const SUBMISSION = { host: 'smtp.example.com', unicodeHost: 'smtp.example.com', port: 587, trusted: false };
const SETTINGS = settingsFor({ ...SUBMISSION, encryption: 'starttls' });
const PASTED = 'MAIL_HOST=smtp.gmail.com\nMAIL_PORT=587\nMAIL_ENCRYPTION=ssl\n';
const EXPLANATION = {
  error: PASTED,
  cut: false,
  matches: [],
  configurations: reviewsOf(readPasted(PASTED), () => null),
  hint: null,
  ticket: null,
  named: null,
  result: null,
  problem: null,
};

function isPlain({ title, text, tone }: Said): void {
  expect([title, tone].every((one) => one !== '')).toBe(true);
  expect(`${title}\n${text}`).not.toMatch(/undefined|\[object|<\w+>/);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const words = WORDS[language];

  it('settings say what each field is called, what to enter, and every note', () => {
    const { notes, clients } = settingsWithWords(SETTINGS, words);
    const parts = clients.flatMap((client) => [client, ...client.fields, ...client.files, ...client.notes]);
    expect(notes.length).toBeGreaterThan(0);
    for (const { said } of [...notes, ...parts]) isPlain(said as Said);
    for (const { fields } of clients) expect(fields.every(({ said }) => said?.text)).toBe(true);
  });

  it('reviews say which program, what is wrong, and where', () => {
    const [review] = explanationWithWords(EXPLANATION, words).configurations;
    isPlain(review?.said as Said);
    expect(review?.said?.title).not.toMatch(/:$/);
    const said = review?.faults.map((fault) => fault.said) ?? [];
    for (const one of said) isPlain(one as Said);
    expect(said[0]?.title).toBe(words.configuration.fault['mode-and-port-disagree']);
    expect(said.some((one) => one?.text?.includes('MAIL_ENCRYPTION'))).toBe(true);
  });

  it('programs have names', () => {
    const listed = referenceWithWords({ programs: PROGRAMS.map(factsOf) }, words);
    const named = 'programs' in listed ? listed.programs : [];
    expect(named.find(({ id }) => id === 'android-mail')?.said?.title).toBe(
      words.settings.client['android-mail'],
    );
    expect(named.every(({ said }) => said?.title)).toBe(true);
  });
});
