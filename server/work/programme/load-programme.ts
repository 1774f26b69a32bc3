import { LockMode } from "@mikro-orm/core";
import { assertAllowed, type Look, NotFound, Stale, today, type Work, WrongStep } from "../../kernel/index.ts";
import { BodyRole, readBodyMembersOn } from "../../organization/index.ts";
import { ActionProgramme } from "./action-programme.entity.ts";
import { readProgrammeFacts } from "./parts/parts.read.ts";
import { isEntitled, isTimely, type ProgrammeFacts, type ProgrammeVerb, statesOf } from "./programme.policy.ts";
import { readProgramme } from "./programme.read.ts";

/** A programme that the viewer may do the verb to, locked until the end of the transaction. */
export interface LoadedProgramme {
  readonly programme: ActionProgramme;
  readonly facts: ProgrammeFacts;
}

/**
 * Loads a programme for a verb.
 *
 * @param version version that was read; left out where the verb adds something beside others.
 * @throws NotFound when there is none, or not for this viewer.
 * @throws Forbidden when the viewer may not do it, WrongStep when not now, Stale when it changed since it was read.
 */
export async function loadProgramme(
  work: Work,
  verb: ProgrammeVerb,
  { id, version }: { readonly id: string; readonly version?: number },
): Promise<LoadedProgramme> {
  const look: Look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  await readProgramme(look, id);
  const programme = await work.em.findOne(ActionProgramme, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const facts = (await readProgrammeFacts(look, [id])).get(id);
  if (programme === null || facts === undefined) throw new NotFound("ActionProgramme", id);
  assertAllowed(work.viewer, isEntitled(work.viewer, facts, verb));
  if (version !== undefined && version !== programme.version) throw new Stale("ActionProgramme", id, programme.version);
  if (!isTimely(facts, verb).allowed) throw new WrongStep(programme.state, statesOf(verb));
  return { programme, facts };
}

/** Who chairs the collective today. */
export async function readChairs(work: Work, bodyId: string): Promise<string[]> {
  const members = await readBodyMembersOn(work.sql, bodyId, today(work.clock));
  return members.filter(({ role }) => role === BodyRole.CHAIR).map(({ personId }) => personId);
}
