import type { LocalAnswer, LocalRequest } from "./owner-lock.ts";
import type { Database } from "./database.ts";
import { asAppError, sentence } from "./format-error.ts";
import { type Clock, type Hooks, InvalidInput, Refused, SYSTEM, type Work } from "../kernel/index.ts";
import { runWrite } from "./write.ts";

/** A verb that the command line may send to the running server. */
export interface LocalVerb {
  readonly verb: string;
  run(work: Work, input: unknown): Promise<object>;
}

/** Makes the server's answer to verbs of the command line; each runs in one transaction as the program itself. */
export function localVerbs(
  database: Database,
  clock: Clock,
  hooks: Hooks,
  verbs: readonly LocalVerb[],
): (request: LocalRequest) => Promise<LocalAnswer> {
  return async ({ verb, input }) => {
    const found = verbs.find((each) => each.verb === verb);
    if (found === undefined) return { ok: false, error: `the running server does not know the verb ${verb}` };
    const options = { database, viewer: SYSTEM, clock, hooks, actor: "khung" };
    try {
      const value = await runWrite(options, verb, { input }, (work) => found.run(work, input));
      return { ok: true, value };
    } catch (error) {
      return refusalOf(error);
    }
  };
}

/** The sentence of the rule that refused, and the rule for who sent the verb; other errors stay errors. */
function refusalOf(error: unknown): LocalAnswer {
  const known = asAppError(error);
  if (known === undefined) throw error;
  const { rule, values } = known;
  const fields = known instanceof InvalidInput || known instanceof Refused ? known.fields : [];
  return { ok: false, error: sentence(rule, values).en, refusal: { rule, values, fields } };
}
