/** Properties of an object that its class does not have: PHP makes a new one of every name, in silence. */
import type { Configuration } from '../../configuration/configuration.ts';
import type { Setting } from '../../configuration/setting.ts';
import { type Finding, fault, type Judge } from './fault.ts';

/** Those of PHPMailer that sending needs. */
const READ = ['Host', 'Port', 'SMTPAuth', 'SMTPSecure', 'Username', 'Password'] as const;
type Property = (typeof READ)[number];

/** In other letters, and by other names → the one that is read. */
const MEANT: Readonly<Record<string, Property>> = {
  host: 'Host',
  hosts: 'Host',
  server: 'Host',
  smtphost: 'Host',
  smtpserver: 'Host',
  port: 'Port',
  smtpport: 'Port',
  smtpauth: 'SMTPAuth',
  auth: 'SMTPAuth',
  smtpauthentication: 'SMTPAuth',
  smtpsecure: 'SMTPSecure',
  secure: 'SMTPSecure',
  smtpsecurity: 'SMTPSecure',
  smtpencryption: 'SMTPSecure',
  encryption: 'SMTPSecure',
  smtpssl: 'SMTPSecure',
  smtptls: 'SMTPSecure',
  username: 'Username',
  user: 'Username',
  smtpuser: 'Username',
  smtpusername: 'Username',
  login: 'Username',
  password: 'Password',
  pass: 'Password',
  passwd: 'Password',
  smtppass: 'Password',
  smtppassword: 'Password',
};

/** Fewer are set on many an object. */
const OWN_MIN = 3;

export const judgeProperties: Judge = ({ settings, vocabulary }: Configuration) => {
  if (vocabulary?.program.id !== 'phpmailer') return [];
  const objects = Map.groupBy(
    settings.map(({ setting }) => setting).filter(({ isPart }) => !isPart),
    ({ path }) => path.join('->'),
  );
  const [main, own] = [...objects].toSorted(([, one], [, other]) => readIn(other) - readIn(one))[0] ?? [];
  if (main === undefined || main === '' || own === undefined || readIn(own) < OWN_MIN) return [];
  const present = new Set(own.map(({ key }) => key));
  return [...objects].flatMap(([object, given]) =>
    given.flatMap((setting) => {
      const right = object === main ? misnamed(setting) : misplaced(setting);
      return right === null || object === '' || present.has(right)
        ? []
        : [ignored(setting, right, main, object)];
    }),
  );
};

function readIn(settings: readonly Setting[]): number {
  return READ.filter((name) => settings.some(({ key }) => key === name)).length;
}

function misnamed({ key, name }: Setting): Property | null {
  const right = MEANT[name] ?? null;
  return right === key ? null : right;
}

/** `$this->SMTPAuth` beside `$this->mail->Host`. Others have a host and a port as well. */
function misplaced({ key }: Setting): Property | null {
  return READ.find((one) => one === key && one.startsWith('SMTP')) ?? null;
}

function ignored(setting: Setting, right: string, main: string, object: string): Finding {
  const changes = object === main ? [{ kind: 'rename', setting, name: right } as const] : [];
  const wanted = object === main ? right : `$${main}->${right}`;
  return fault('key-ignored', setting, { wanted, changes });
}
