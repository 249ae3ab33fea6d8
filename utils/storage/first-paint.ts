/** Milliseconds after which a page that nobody sees, and which is never painted, goes on all the same. */
const NEVER_PAINTED = 100;

/**
 * The page has drawn its first frame, from the first-screen copy. Dexie and the stories come after it: reading and
 * compiling them before would cost a third of the opening.
 */
export const afterFirstPaint: Promise<void> = new Promise((resolve) => {
  if (typeof requestAnimationFrame !== 'function') return resolve();
  const late = setTimeout(resolve, NEVER_PAINTED);
  // The second frame begins when the first is on screen.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      clearTimeout(late);
      resolve();
    }),
  );
});
