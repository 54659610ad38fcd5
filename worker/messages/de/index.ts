/** All words of the service in German. */
import type { Words } from '../words.ts';
import { about } from './about.ts';
import { codes } from './codes.ts';
import { configuration } from './configuration.ts';
import { discovery } from './discovery.ts';
import { docs } from './docs.ts';
import { documents } from './documents.ts';
import { embedding } from './embedding.ts';
import { explanation } from './explanation.ts';
import { finding } from './finding.ts';
import { health } from './health.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { listings } from './listings.ts';
import { localResult } from './local-result.ts';
import { localScript } from './local-script.ts';
import { network } from './network.ts';
import { pages } from './pages.ts';
import { place } from './place.ts';
import { problem } from './problem.ts';
import { programs } from './programs.ts';
import { recommendation } from './recommendation.ts';
import { reference } from './reference.ts';
import { report } from './report.ts';
import { settings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { text } from './text.ts';
import { ticket } from './ticket.ts';
import { tls } from './tls.ts';

export const de: Words = {
  about,
  codes,
  configuration,
  discovery,
  docs,
  documents,
  embedding,
  explanation,
  finding,
  health,
  help,
  home,
  listings,
  localResult,
  localScript,
  network,
  pages,
  place,
  problem,
  programs,
  recommendation,
  reference,
  report,
  settings,
  signIn,
  text,
  ticket,
  tls,
};
