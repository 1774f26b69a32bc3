import { openDatabase } from "../../app/database.ts";
import { askOwner, own } from "../../app/owner-lock.ts";
import { localVerbList, makeHooks } from "../../app/services.ts";
import type { Settings } from "../../app/settings.ts";
import { runWrite } from "../../app/write.ts";
import { Refused, SYSTEM, systemClock } from "../../kernel/index.ts";

/**
 * Runs a verb in one transaction, as the program itself: through the server that owns the data folder, or owning it for
 * the while when none runs.
 *
 * @throws Refused with the rule that refused it, wherever the verb ran.
 * @throws Error with the server's answer when it failed otherwise.
 */
export async function runLocalVerb(settings: Settings, verb: string, input: object): Promise<object> {
  const answer = await askOwner(settings.dataFolder, { verb, input });
  if (answer?.ok === true) return answer.value as object;
  if (answer?.refusal) throw new Refused(answer.refusal.rule, answer.refusal.values, answer.refusal.fields);
  if (answer !== null) throw new Error(answer.error ?? "the running server refused");
  const found = localVerbList.find((each) => each.verb === verb);
  if (!found) throw new Error(`there is no verb ${verb}`);
  const lock = await own(settings.dataFolder, async () => ({ ok: false, error: `${verb} is under way` }));
  try {
    const database = await openDatabase(settings.database);
    try {
      const options = { database, viewer: SYSTEM, clock: systemClock, hooks: makeHooks(settings), actor: "khung" };
      return await runWrite(options, verb, { input }, (work) => found.run(work, input));
    } finally {
      await database.close();
    }
  } finally {
    await lock.release();
  }
}
