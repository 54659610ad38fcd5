/** What is wrong with settings that somebody pasted, and the same settings mended. */
import type { Said } from './said.ts';

/** What can be wrong with them. */
export const CONFIGURATION_FAULTS = [
  'mode-and-port-disagree',
  'both-modes-on',
  'tls-not-required',
  'no-encryption',
  'verification-off',
  'not-a-submission-port',
  'host-malformed',
  /** A name or an address that only the reader's own machine or network knows. */
  'host-is-local',
  'wrong-host-for-provider',
  'app-password-needed',
  'oauth-only',
  'password-is-not-a-password',
  'user-name-form',
  /** This version of the program does not read it. */
  'key-ignored',
  'value-mistyped',
  'authentication-off',
  'mechanism-wrong',
  'sender-not-allowed',
  'port-blocked-by-network',
  'port-not-open',
  'mode-not-offered',
  /** The program does not read the place where it stands. */
  'not-loaded',
  'certificate-name-differs',
  'certificate-untrusted',
  'host-unknown',
  'value-missing',
  'not-percent-encoded',
  'sign-in-not-wanted',
  'ehlo-name',
  'program-unclear',
  'nothing-wrong',
  'no-mail-configuration',
] as const;

export type ConfigurationFault = (typeof CONFIGURATION_FAULTS)[number];

/** Where it is known from. */
export type FaultBasis = 'program' | 'provider' | 'standard' | 'measured' | 'network';

export type FaultConfidence = 'certain' | 'likely' | 'possible';

export interface Fault {
  code: ConfigurationFault;
  /** The setting, as it is written; null where one is missing or several are meant. */
  key: string | null;
  /** From 1. */
  line: number | null;
  /** What the setting says. Secrets and the local parts of addresses are placeholders. */
  seen: string | null;
  /** What it should say; null where that is not known. */
  wanted: string | null;
  confidence: FaultConfidence;
  basis: FaultBasis;
  /** The title is what is wrong, the text where: the setting, its line, what it says and should say. */
  said?: Said;
}

/** One configuration of a pasted text. */
export interface Review {
  /** The programs that it may be for, the likeliest first. */
  programs: { id: string; confidence: FaultConfidence }[];
  host: string | null;
  port: number | null;
  encryption: 'starttls' | 'implicit-tls' | 'plaintext' | null;
  /** The surest first. */
  faults: Fault[];
  /** The whole text with the faults mended, secrets as placeholders; null where nothing can be mended in it. */
  mended: string | null;
  /** The title is the program and the server. */
  said?: Said;
}
