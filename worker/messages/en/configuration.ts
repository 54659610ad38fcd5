/** The words about pasted settings in English. Only wording; the code decides when to use it. */
import type { ConfigurationWords } from '../configuration.ts';

export const configuration: ConfigurationWords = {
  title: 'What is wrong with the settings',
  read: (program, host, port) =>
    `${program === null ? 'Settings' : `Settings of ${program}`}${host === null ? '' : ` for ${host}`}${port === null ? '' : `, port ${port}`}:`,
  line: (number) => `line ${number}`,
  says: (seen) => `says ${seen}`,
  wants: (wanted) => `should say ${wanted}`,
  maybe: 'possible',
  mended: 'The same settings, mended:',
  fault: {
    'mode-and-port-disagree':
      'Encryption and port do not fit: port 465 begins with encryption (SSL/TLS), port 587 starts it with STARTTLS. Sending will stop or time out.',
    'both-modes-on':
      'Two kinds of encryption are switched on that exclude each other. Switch one of them off.',
    'tls-not-required':
      'Encryption is used only if the server offers it. Somebody on the way can take the offer away, and then the password is sent in the clear.',
    'no-encryption': 'Nothing is encrypted: the password is sent in the clear, and most servers refuse that.',
    'verification-off':
      'The certificate is not checked: anybody who answers in the server’s place gets the password.',
    'not-a-submission-port':
      'This port is not for programs that send mail. Use 587 with STARTTLS, or 465 with SSL/TLS.',
    'host-malformed': 'The field for the server has more in it than the server’s name.',
    'host-is-local':
      'This name means something only on the machine or in the network where the program runs; nobody else can reach it.',
    'wrong-host-for-provider': 'This is not the outgoing server of the account’s provider.',
    'app-password-needed':
      'This provider refuses the password of the account here. Create an app password and enter that.',
    'oauth-only': 'This provider takes no password here, only OAuth.',
    'password-is-not-a-password':
      'This is a key for another interface of the provider, not the password for SMTP.',
    'user-name-form': 'The provider wants another form of user name.',
    'key-ignored': 'The program does not read this name, at least not in current versions.',
    'value-mistyped': 'The program does not take this value.',
    'authentication-off': 'There is a user name, but no sign-in will take place.',
    'mechanism-wrong': 'The server does not offer this way to sign in.',
    'sender-not-allowed':
      'The server takes only senders that belong to the account, and this one does not, or none is set.',
    'port-blocked-by-network':
      'If it does not work all the same, the network in which the program runs may block the port.',
    'port-not-open': 'This port of the server was not open when it was checked.',
    'mode-not-offered': 'The server did not offer this encryption on this port when it was checked.',
    'not-loaded': 'The program does not read the settings from here, or not any more.',
    'certificate-name-differs':
      'The certificate of the server is for another name. Enter the name that it is for.',
    'certificate-untrusted': 'The certificate of the server is not from an issuer that programs trust.',
    'host-unknown': 'The name of the server was not found.',
    'value-missing': 'A setting that is needed has no value.',
    'not-percent-encoded':
      'In a URL, characters such as + / @ # and : of a password have to be percent-encoded (%2B for +).',
    'sign-in-not-wanted': 'A mail server on the same machine usually takes mail without a sign-in.',
    'ehlo-name': 'The name that the program gives of itself is one that servers refuse.',
    'program-unclear': 'It is not certain which program these settings are for.',
    'nothing-wrong':
      'Nothing wrong was found. What cannot be seen here: the password itself, and whether the program has read the file since it was changed.',
    'no-mail-configuration': 'No settings for sending mail were found.',
  },
};
