/** Calls back once, when an element comes into view in a visible page. Starts nothing by itself. */

/** Returns a function that cancels it. */
export function whenVisible(element: Element, call: () => void): () => void {
  const over = new AbortController();
  let inView = false;
  const decide = (): void => {
    // A prerendered page has no reader yet.
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
