/**
 * Lets many askers share answers that must not be older than their question: whoever asks while one answer is under way
 * shares the next one with everybody else who came in between.
 */
export function sharedAnswer<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> | null = null;
  let next: Promise<T> | null = null;
  const begin = (): Promise<T> => {
    const mine = ask();
    running = mine;
    const end = (): void => {
      if (running === mine) running = null;
    };
    mine.then(end, end);
    return mine;
  };
  return () => {
    if (running === null) return begin();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return begin();
      });
    return next;
  };
}
