/** What a page without a framework may write, and what its compiler must refuse. Compiled with the package, never run. */
import 'smtp-port-check';
import type { Failure } from 'smtp-port-check';
import { SmtpPortCheck } from 'smtp-port-check/element';

SmtpPortCheck.service = 'https://check.example.net';
export const element: SmtpPortCheck = document.createElement('smtp-port-check');
element.host = 'smtp.example.com';
element.headingLevel = 2;
// @ts-expect-error: no such word
element.theme = 'blue';
// @ts-expect-error: read-only
element.report = null;

export const port: number | null | undefined = (await element.check()).recommendation?.port;
element.addEventListener('smtp-port-check-error', ({ detail }) => {
  const { code }: Failure = detail.failure;
  return code === 'offline';
});
// @ts-expect-error: the detail has no such member
element.addEventListener('smtp-port-check-copy', ({ detail }) => detail.host);
