import { LockMode } from "@mikro-orm/core";
import { Cycle } from "../cycle/index.ts";
import { finishPublication } from "../evaluation/index.ts";
import { assertAllowed, InvalidInput, type Look, moment, NotFound, Refused, tidy, type Work } from "../kernel/index.ts";
import { assemble, packContent, reachesBelow } from "./content/assemble.ts";
import { Publication } from "./publication.entity.ts";
import type { PublishResultsInput, WithdrawPublicationInput } from "./publication.inputs.ts";
import { canPublish, canWithdraw } from "./publication.policy.ts";
import { readRightsWithin } from "./rights.read.ts";

/**
 * Shows the results of a unit: to its people the grades in words, to the public the numbers that hide small groups.
 *
 * What was shown before stays on record and is superseded. Evaluations that waited for it become final.
 *
 * Legal source: Decree 335/2025/NĐ-CP, article 21 (notice and publication).
 *
 * @throws NotFound when there is no such cycle or unit.
 * @throws Forbidden `publication.notPublisher`.
 * @throws Refused `publication.unfinished`, `publication.cycleOpen`, `publication.nothing`, `publication.previewStale`,
 *   `publication.unchanged`.
 */
export async function publishResults(work: Work, input: PublishResultsInput): Promise<Publication> {
  const { cycleId, unitId, audience } = input;
  const includesSubUnits = reachesBelow(input);
  await work.em.findOne(Cycle, cycleId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const look: Look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  assertAllowed(work.viewer, canPublish(work.viewer, await readRightsWithin(look, unitId, includesSubUnits)));
  const { verdict, content, waiting, countedAt } = await assemble(look, {
    cycleId,
    unitId,
    audience,
    includesSubUnits,
  });
  if (!verdict.allowed) throw new Refused(verdict.rule);
  if (content === null) throw new Refused("publication.nothing");
  const { text, hash } = packContent(content);
  if (input.previewHash && input.previewHash !== hash) throw new Refused("publication.previewStale");
  const before = await work.em.findOne(Publication, { cycleId, unitId, audience, supersededById: null });
  const isShown = before !== null && before.withdrawnAt === null;
  if (isShown && before.contentHash === hash && before.includesSubUnits === includesSubUnits && waiting.length === 0)
    throw new Refused("publication.unchanged");
  const now = moment(work.clock);
  const publication = Object.assign(new Publication(), { cycleId, unitId, audience, includesSubUnits });
  Object.assign(publication, { content: text, contentHash: hash });
  publication.countedAt = countedAt ?? now;
  publication.publishedAt = now;
  publication.publishedBy = work.viewer.displayName;
  work.em.persist(publication);
  if (before !== null) Object.assign(before, { supersededById: publication.id, supersededAt: now });
  await work.em.flush();
  await finishPublication(work, waiting);
  return publication;
}

/**
 * Takes back what is shown; it stays on record with the reason.
 *
 * Evaluations stay final: whoever wants another result asks for another decision.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `publication.notPublisher`, `publication.notShown`.
 * @throws InvalidInput `publication.reasonRequired`.
 */
export async function withdrawPublication(work: Work, input: WithdrawPublicationInput): Promise<Publication> {
  const publication = await work.em.findOne(Publication, input.publicationId);
  if (!publication) throw new NotFound("Publication", input.publicationId);
  const look: Look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  const rights = await readRightsWithin(look, publication.unitId, publication.includesSubUnits);
  assertAllowed(work.viewer, canWithdraw(work.viewer, rights, publication));
  await work.em.lock(publication, LockMode.OPTIMISTIC, input.version);
  const reason = tidy(input.reason);
  if (reason === "") throw new InvalidInput([{ path: "input.reason", rule: "publication.reasonRequired" }]);
  publication.withdrawnAt = moment(work.clock);
  publication.withdrawnBy = work.viewer.displayName;
  publication.withdrawReason = reason;
  await work.em.flush();
  return publication;
}
