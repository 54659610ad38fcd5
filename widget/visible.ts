/** Calls once when an element comes into view in a page that somebody looks at. Starts nothing by itself. */

/** Returns what calls it off. */
export function whenVisible(element: Element, call: () => void): () => void {
  const over = new AbortController();
  let inView = false;
  const decide = (): void => {
    // A page that was rendered ahead of a visit has no reader yet.
    if (!inView || document.visibilityState !== 'visible' || over.signal.aborted) return;
    over.abort();
    call();
  };
  const observer = new IntersectionObserver((entries) => {
    inView = entries.at(-1)?.isIntersecting === true;
    decide();
  });
  observer.observe(element);
  over.signal.addEventListener('abort', () => observer.disconnect());
  document.addEventListener('visibilitychange', decide, { signal: over.signal });
  return () => over.abort();
}
