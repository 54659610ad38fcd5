/** The answer to requests that are malformed before anything of the service is asked. Pure. */

export function malformed(title: string, detail: string): Response {
  const problem = { title, status: 400, code: 'invalid-parameter', detail };
  const headers = {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return Response.json(problem, { status: problem.status, headers });
}
