/** Properties that a file of blocks says level by level: `spring:` over `mail:` over `host:` is spring.mail.host. Pure. */
import { plain } from './name.ts';
import type { Setting } from './setting.ts';

/** Where the names of a program begin that are written with dots elsewhere. */
const ROOTS: readonly string[] = [
  'spring.mail',
  'quarkus.mailer',
  'flowable.mail.server',
  'vraptor.simplemail',
  'play.mailer',
];
/** Spring's, without the line over it. */
const CUT_OFF = 'mail.properties.mail.';

/** A switch in a block of its own: `starttls:` over `enable: true`. */
const SWITCH = /^(?:enabled?|required?|use|active)$/i;
const SWITCHED = /(?:^|[._-])(?:start_?tls|tls|ssl|auth(?:entication)?)$/i;
const OF_MAIL = /smtp|e-?mail|mailer|(?<![a-z])mail(?![a-z])/i;

export function withJoinedNames(settings: readonly Setting[]): Setting[] {
  const isCut = settings.some(
    ({ path, key }) => path[0] === 'mail' && wholeOf(path, key).startsWith(CUT_OFF),
  );
  return settings.map((setting) => {
    if (setting.path.length === 0) return setting;
    const name = joined(setting, isCut);
    return name === null ? setting : { ...setting, key: name, name: plain(name) };
  });
}

function joined({ path, key }: Setting, isCut: boolean): string | null {
  const whole = wholeOf(path, key);
  if (isCut && whole.startsWith('mail.')) return `spring.${whole}`;
  const root = ROOTS.find((one) => whole.startsWith(`${one}.`) || whole.includes(`.${one}.`));
  if (root !== undefined) return key.includes(root) ? null : whole.slice(whole.indexOf(`${root}.`));
  const above = path.at(-1) ?? '';
  return SWITCH.test(key) && SWITCHED.test(above) && path.some((one) => OF_MAIL.test(one))
    ? `${above}.${key}`
    : null;
}

/** Spring takes keys in brackets as they are: `"[mail.smtp.auth]": true`. */
function wholeOf(path: readonly string[], key: string): string {
  return [...path, key].join('.').replace(/[[\]]/g, '');
}
