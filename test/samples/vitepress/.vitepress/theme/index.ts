import { SmtpPortCheck } from 'smtp-port-check';
import theme from 'vitepress/theme';

SmtpPortCheck.service = 'https://check.example.net';

export default theme;
