import { InvalidInput, Refused, tidy, type Work } from "../../../kernel/index.ts";
import { plainNumber } from "../plain-number.ts";
import { ComplexityGroup } from "./complexity-group.entity.ts";
import type { ComplexityGroupInput } from "./version.inputs.ts";
import { groupFaults } from "./version.rules.ts";

/** A group that is wanted. */
export type WantedGroup = Omit<ComplexityGroupInput, "idempotencyKey">;

/**
 * Brings the groups of a draft to what is wanted; groups that keep their number keep their products. The service flushes.
 *
 * @returns the groups by number.
 * @throws InvalidInput with every fault of the groups.
 * @throws Refused `catalogue.groupInUse` when products belong to a group that is left out.
 */
export async function putGroups(
  work: Work,
  versionId: string,
  wanted: readonly WantedGroup[],
): Promise<Map<number, ComplexityGroup>> {
  const frames = wanted.map((group) => ({
    number: group.number,
    code: tidy(group.code ?? "") || `N${String(group.number)}`,
    name: tidy(group.name ?? "") || `Nhóm ${String(group.number)}`,
    pointsFrom: group.pointsFrom ? plainNumber(group.pointsFrom) : null,
    pointsTo: group.pointsTo ? plainNumber(group.pointsTo) : null,
  }));
  const faults = groupFaults(frames);
  if (faults.length > 0) throw new InvalidInput(faults);
  const stored = new Map((await work.em.find(ComplexityGroup, { versionId })).map((one) => [one.number, one]));
  const kept = new Map<number, ComplexityGroup>();
  for (const frame of frames) {
    const group = Object.assign(stored.get(frame.number) ?? new ComplexityGroup(), { ...frame, versionId });
    work.em.persist(group);
    kept.set(group.number, group);
  }
  for (const group of stored.values()) if (!kept.has(group.number)) await removeUnused(work, group);
  return kept;
}

async function removeUnused(work: Work, group: ComplexityGroup): Promise<void> {
  const used = await work.sql
    .selectFrom("product")
    .select("id")
    .where("group_id", "=", group.id)
    .limit(1)
    .executeTakeFirst();
  if (used !== undefined) throw new Refused("catalogue.groupInUse", { group: group.code });
  work.em.remove(group);
}
