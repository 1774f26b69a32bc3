import type { RequestContext, Work } from "../work.ts";

/** Carries a result out of a transaction that must not be kept. */
class Rehearsed extends Error {
  constructor(readonly result: object) {
    super("rehearsed");
  }
}

/**
 * Does something in a transaction that is then taken back, and answers what came of it.
 *
 * A preview that asked the rules a second time in other words would sooner or later say something else than the act.
 *
 * @throws what the act throws.
 */
export async function rehearse<I extends object, R extends object>(
  context: RequestContext,
  verb: string,
  input: I,
  act: (work: Work, input: I) => Promise<R>,
): Promise<R> {
  const unkeyed: I = Object.assign(Object.create(Object.getPrototypeOf(input) as object) as I, input, {
    idempotencyKey: null,
  });
  try {
    return await context.write(verb, unkeyed, async (work): Promise<never> => {
      throw new Rehearsed(await act(work, input));
    });
  } catch (thrown) {
    if (thrown instanceof Rehearsed) return thrown.result as R;
    throw thrown;
  }
}
