/** The longest that a busy page may put off what waits for a quiet moment. */
const PATIENCE_MS = 500;

/** The first moment in which the page has nothing better to do. */
export function quietMoment(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve);
    else requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}
