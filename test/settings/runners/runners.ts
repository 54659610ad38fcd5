/** Every program that the settings can be tried with. */
import type { Runner } from '../runner.ts';
import { dma, exim, msmtp, nullmailer, postfix, ssmtp } from './agents.ts';
import { ansible, curl, gitSendEmail, neomutt, swaks } from './commands.ts';
import { mailkit, systemNetMail } from './dotnet.ts';
import { javaMail } from './java.ts';
import { phpmailer, symfony } from './php.ts';
import { rails } from './ruby.ts';
import { django, nodemailer, python } from './scripts.ts';

export const RUNNERS: readonly Runner[] = [
  nodemailer,
  python,
  django,
  phpmailer,
  symfony,
  rails,
  javaMail,
  mailkit,
  systemNetMail,
  postfix,
  exim,
  msmtp,
  nullmailer,
  dma,
  ssmtp,
  curl,
  gitSendEmail,
  neomutt,
  swaks,
  ansible,
];
