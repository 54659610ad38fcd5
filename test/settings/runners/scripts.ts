/** Libraries of scripting languages, whose settings are a program that is only a few lines short. */
import { spawnSync } from 'node:child_process';
import { command, ENVELOPE, only, type Runner, versionBy, write } from '../runner.ts';

const MAIL = `{ from: '${ENVELOPE.from}', to: '${ENVELOPE.to}', subject: 'Test', text: 'Test' }`;

export const nodemailer: Runner = {
  client: 'nodemailer',
  version: () =>
    versionBy(process.execPath, '--eval', "console.log(require('nodemailer/package.json').version)"),
  run: (blocks, { anchor }) =>
    command(
      process.execPath,
      ['--input-type=module', '--eval', `${only(blocks)}\nawait transporter.sendMail(${MAIL});`],
      { env: { NODE_EXTRA_CA_CERTS: anchor } },
    ),
};

/** Debian's own has Debian's packages; another may come first in PATH. */
const PYTHONS = ['python3', '/usr/bin/python3'];

/** The first that has the module. */
function pythonWith(module: string): string | null {
  return PYTHONS.find((one) => spawnSync(one, ['-c', `import ${module}`]).status === 0) ?? null;
}

function versionOf(module: string, program: string): string | null {
  const found = pythonWith(module);
  return found === null ? null : versionBy(found, '-c', program);
}

export const python: Runner = {
  client: 'python',
  version: () => versionBy('python3', '--version'),
  run: (blocks, { anchor, folder }) =>
    command('python3', [write(folder, 'mail.py', only(blocks))], { env: { SSL_CERT_FILE: anchor } }),
};

/** The first block is for versions before 6.1, which are the ones that Debian has. */
export const django: Runner = {
  client: 'django',
  version: () => versionOf('django', 'import django; print(django.__version__)'),
  run: (blocks, { anchor, folder }) => {
    write(folder, 'given.py', only(blocks));
    const send = [
      'import given',
      'from django.conf import settings',
      'settings.configure(**{name: value for name, value in vars(given).items() if name.isupper()})',
      'from django.core.mail import send_mail',
      `send_mail('Test', 'Test', None, ['${ENVELOPE.to}'])`,
    ];
    const wish = { cwd: folder, env: { SSL_CERT_FILE: anchor } };
    return command(pythonWith('django') ?? '', ['-c', send.join('\n')], wish);
  },
};
