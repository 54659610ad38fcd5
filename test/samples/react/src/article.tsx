import { useState } from 'react';
import { SmtpPortCheck } from 'smtp-port-check/react';

SmtpPortCheck.service = 'https://check.example.net';

export function Article() {
  const [code, setCode] = useState('');
  // React 19.3 attaches no `on…` of a custom element while it hydrates a page: https://github.com/facebook/react/issues/35446
  const listen = (element: SmtpPortCheck) => {
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('smtp-port-check-error', ({ detail }) => setCode(detail.failure.code), {
      signal,
    });
    return () => stop.abort();
  };
  return (
    <>
      <h1>Send mail</h1>
      <smtp-port-check ref={listen} host="smtp.example.com" lang="de" user-name="you@example.com">
        <a href="https://check.example.net/check/smtp.example.com">
          Check the SMTP ports of smtp.example.com
        </a>
      </smtp-port-check>
      <output>{code}</output>
    </>
  );
}
