/** Services that catch the mail of tests. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { plaintext, starttls } from '../documented.ts';
import { NODEMAILER, row, STARTTLS, signIn } from '../row.ts';

export const SENDING_TEST: readonly Provider[] = [
  row('ethereal', 'Ethereal', {
    hosts: 'smtp.ethereal.email',
    ports: STARTTLS,
    signIn: signIn('smtp-credentials', NODEMAILER, { userName: 'issued' }),
    source: NODEMAILER,
  }),
  row('mailcatch', 'MailCatch', {
    hosts: 'sandbox-smtp.mailcatch.app',
    ports: starttls(2525),
    signIn: signIn('smtp-credentials', NODEMAILER, { userName: 'issued' }),
    source: NODEMAILER,
  }),
  row('mailosaur', 'Mailosaur', {
    hosts: 'mailosaur.io',
    ports: plaintext(25),
    signIn: signIn('smtp-credentials', NODEMAILER, { userName: 'issued' }),
    source: NODEMAILER,
  }),
  row('debugmail', 'DebugMail', {
    hosts: 'debugmail.io',
    ports: plaintext(25),
    signIn: signIn('smtp-credentials', NODEMAILER, { userName: 'issued' }),
    source: NODEMAILER,
  }),
];
