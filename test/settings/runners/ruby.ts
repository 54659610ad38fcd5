/** Action Mailer, with a configuration object in place of a whole application. */
import { command, ENVELOPE, type Runner, versionBy, write } from '../runner.ts';

export const rails: Runner = {
  client: 'rails',
  version: () => versionBy('ruby', '-e', "require 'action_mailer'; puts ActionMailer.version"),
  run: (blocks, { folder }) => {
    const [settings = '', secrets = ''] = blocks.values();
    const credentials = write(folder, 'credentials.yml', secrets.startsWith('smtp:') ? secrets : '{}');
    const send = [
      "require 'action_mailer'; require 'yaml'",
      `credentials = YAML.safe_load(File.read('${credentials}'), symbolize_names: true) || {}`,
      'module Rails; class << self; attr_accessor :application; end; end',
      'Rails.application = Struct.new(:credentials).new(credentials)',
      'config = Struct.new(:action_mailer).new(ActionMailer::Base)',
      settings,
      'class Test < ActionMailer::Base',
      '  def test',
      `    mail(from: '${ENVELOPE.from}', to: '${ENVELOPE.to}', subject: 'Test', body: 'Test')`,
      '  end',
      'end',
      'Test.test.deliver_now',
    ];
    return command('ruby', [write(folder, 'send.rb', send.join('\n'))]);
  },
};
