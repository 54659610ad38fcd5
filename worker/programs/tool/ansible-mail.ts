/** The module `mail` of Ansible. It passes no TLS context to smtplib, which then checks no certificate. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, RISKY, USER, yaml } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const MODULE =
  'ansible-collections/community.general:plugins/modules/mail.py@04a3a80d1c81a885d0510e15a86c4b944f571966';
const MANUAL = 'https://docs.ansible.com/ansible/latest/collections/community/general/mail_module.html';

export const ansibleMail: Program = {
  id: 'ansible-mail',
  name: 'Ansible (community.general.mail)',
  kind: 'tool',
  keys: {
    server: ['host'],
    port: ['port'],
    encryption: ['secure'],
    user: ['username'],
    password: ['password'],
    sender: ['sender'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'never',
  oauth: 'none',
  traps: [
    trap('means-if-offered', { key: 'secure: try' }, MANUAL),
    trap('downgrades-on-error', { key: 'secure: always' }, MODULE),
    trap('means-implicit', { key: 'secure: always' }, MODULE),
    trap('sender-default', { key: 'sender', value: 'root' }, MANUAL),
  ],
  messages: ['Python', 'OpenSSL', 'Linux, macOS'],
  evidence: { how: 'run', version: '11.2.1', on: '2026-11-30', source: MODULE, confirmed: true },
  write: (target) => {
    const { mechanism } = target;
    return {
      files: [
        file('mail.yml', playbook(target)),
        ...(mechanism ? [file('vault.yml', [`smtp_password: !unsafe ${yaml(PASSWORD)}`])] : []),
        file(
          'shell',
          mechanism
            ? ['ansible-vault encrypt vault.yml', 'ansible-playbook --ask-vault-pass mail.yml']
            : ['ansible-playbook mail.yml'],
        ),
      ],
      notes: secretNotes(mechanism, note('escape-as', { characters: RISKY.yaml }), note('ascii-secret')),
    };
  },
};

/** Without `!unsafe`, what has `{{` in it would be read as a template. */
function playbook({ host, port, encryption, mechanism }: Target): string[] {
  const secure = { starttls: 'starttls', 'implicit-tls': 'always', plaintext: 'never' }[encryption];
  return [
    '- hosts: localhost',
    ...(mechanism ? ['  vars_files: [vault.yml]'] : []),
    '  tasks:',
    '    - community.general.mail:',
    `        host: ${yaml(host)}`,
    `        port: ${port}`,
    `        secure: ${secure}`,
    ...(mechanism
      ? [`        username: !unsafe ${yaml(USER)}`, "        password: '{{ smtp_password }}'"]
      : []),
    `        sender: ${yaml(ADDRESS)}`,
    `        to: ${yaml(ADDRESS)}`,
    '        subject: Test',
  ];
}
