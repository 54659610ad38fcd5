/** Commands that send a mail themselves: their blocks are put in place as they are. */
import { command, ENVELOPE, has, paste, type Runner, versionBy, write } from '../runner.ts';

export const curl: Runner = {
  client: 'curl',
  version: () => versionBy('curl', '--version'),
  run: (blocks, place) => paste(blocks, place),
};

export const neomutt: Runner = {
  client: 'neomutt',
  version: () => (has('neomutt') ? versionBy('dpkg', '-s', 'neomutt') : null),
  run: async (blocks, place) => {
    await paste(blocks, place);
    const { folder } = place;
    const rc = `${folder}/.config/neomutt/neomuttrc`;
    const args = ['-F', rc, '-e', 'set copy = no', '-s', 'Test', ENVELOPE.to];
    await command('neomutt', args, { cwd: folder, env: { HOME: folder, TERM: 'dumb' }, input: 'Test\n' });
  },
};

/** The password is asked for, and comes from git's own way to ask. */
export const gitSendEmail: Runner = {
  client: 'git-send-email',
  version: () => (has('/usr/lib/git-core/git-send-email') ? versionBy('git', '--version') : null),
  run: async (blocks, { folder, account, anchor }) => {
    const env = {
      HOME: folder,
      GIT_ASKPASS: write(folder, 'askpass', '#!/bin/sh\nprintf "%s\\n" "$SECRET"\n', 0o700),
      SECRET: account.password,
      GIT_AUTHOR_NAME: 'Test',
      GIT_AUTHOR_EMAIL: ENVELOPE.from,
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: ENVELOPE.from,
      SSL_CERT_FILE: anchor,
    };
    const { shell, ...rest } = Object.fromEntries(blocks);
    await paste(new Map(Object.entries(rest)), { folder });
    const repository = `git init -q work; cd work; echo > file; git add file; git commit -q -m Test; ${shell}`;
    await command('sh', ['-ec', repository], { cwd: folder, env, input: 'y\n' });
  },
};

/** Asks for the password. */
export const swaks: Runner = {
  client: 'swaks',
  version: () => (has('swaks') ? versionBy('dpkg', '-s', 'swaks') : null),
  run: (blocks, place) => paste(blocks, place, `${place.account.password}\n`),
};

/** The secrets are left in the open, which spares a password of their own. */
export const ansible: Runner = {
  client: 'ansible-mail',
  version: () => (has('ansible-playbook') ? versionBy('ansible-playbook', '--version') : null),
  run: async (blocks, place) => {
    await paste(new Map([...blocks].filter(([where]) => where !== 'shell')), place);
    const wish = { cwd: place.folder, env: { HOME: place.folder, ANSIBLE_LOCALHOST_WARNING: 'false' } };
    await command('ansible-playbook', ['mail.yml'], wish);
  },
};
