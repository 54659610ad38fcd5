/** Jakarta Mail, from Debian's packages: the settings are properties, and a line of the program. */
import { existsSync } from 'node:fs';
import { command, ENVELOPE, type Runner, versionBy, write } from '../runner.ts';

const JARS = ['/usr/share/java/jakarta.mail.jar', '/usr/share/java/javax.mail.jar'];
const ACTIVATION = ['/usr/share/java/jakarta.activation.jar', '/usr/share/java/javax.activation.jar'];

function jar(): string | null {
  return JARS.find(existsSync) ?? null;
}

export const javaMail: Runner = {
  client: 'java-mail',
  version: () => {
    const found = jar();
    if (found === null || versionBy('java', '-version') === null) return null;
    return versionBy('dpkg', '-s', found.includes('javax') ? 'libmail-java' : 'libjakarta-mail-java');
  },
  run: (blocks, { folder, anchor }) => {
    const [properties = '', code = ''] = blocks.values();
    write(folder, 'mail.properties', properties);
    const namespace = jar()?.includes('javax') ? 'javax' : 'jakarta';
    const send = [
      `import ${namespace}.mail.*; import ${namespace}.mail.internet.*; import java.util.*; import java.io.*;`,
      'public class Send { public static void main(String[] given) throws Exception {',
      'Properties properties = new Properties(); properties.load(new FileInputStream(given[0]));',
      'Session session = Session.getInstance(properties); MimeMessage message = new MimeMessage(session);',
      `message.setFrom("${ENVELOPE.from}"); message.setRecipients(Message.RecipientType.TO, "${ENVELOPE.to}");`,
      'message.setText("Test"); message.saveChanges();',
      code,
      'transport.sendMessage(message, message.getAllRecipients()); transport.close(); } }',
    ];
    const path = [jar() ?? '', ...ACTIVATION.filter(existsSync)].join(':');
    const store = `${folder}/store.p12`;
    const options = [`-Djavax.net.ssl.trustStore=${store}`, '-Djavax.net.ssl.trustStorePassword=changeit'];
    const keytool = ['-importcert', '-noprompt', '-alias', 'root', '-file', anchor, '-keystore', store];
    return command('keytool', [...keytool, '-storepass', 'changeit']).then(() =>
      command('java', [
        ...options,
        '-cp',
        path,
        write(folder, 'Send.java', send.join('\n')),
        `${folder}/mail.properties`,
      ]),
    );
  },
};
