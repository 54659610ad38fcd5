/** What a page with React may write, and what its compiler must refuse. Compiled with the package, never run. */

import { createRef } from 'react';
import { CheckError, type SmtpPortCheck, type SmtpPortCheckProps } from 'smtp-port-check/react';

const element = createRef<SmtpPortCheck>();
const props: SmtpPortCheckProps = { host: 'smtp.example.com', 'user-name': 'you@example.com' };

export const allowed = (
  <smtp-port-check
    {...props}
    ref={element}
    className="card"
    lang="de"
    run="visible"
    theme="dark"
    layout="compact"
    heading-level={2}
    endpoint="https://check.example.net"
    onsmtp-port-check-start={(event) => event.detail.host.length > 3 || event.preventDefault()}
    onsmtp-port-check-complete={({ detail, currentTarget }) => [
      detail.report.recommendation?.port,
      currentTarget.report?.findings,
    ]}
    onsmtp-port-check-error={({ detail }) => new CheckError(detail.failure)}
  >
    <a href="https://check.example.net/check/smtp.example.com">Check smtp.example.com</a>
  </smtp-port-check>
);

export const written = <smtp-port-check heading-level="3" />;

export const refused = [
  // @ts-expect-error: no such word
  <smtp-port-check run="hover" />,
  // @ts-expect-error: on a server, this would become an attribute of another name
  <smtp-port-check userName="you@example.com" />,
  // @ts-expect-error: not a number
  <smtp-port-check heading-level="two" />,
  // @ts-expect-error: the detail has no such member
  <smtp-port-check onsmtp-port-check-copy={({ detail }) => detail.host} />,
];
