import type { QuotaGroupKind } from "../../../../evaluation/index.ts";
import type { Say } from "../../document/words.ts";

/** What tells one group of a quota from another. */
export interface NamedGroup {
  readonly by: `${QuotaGroupKind}`;
  readonly unitId: string | null;
  readonly name: string;
  readonly versionId: string;
  readonly dutyGroup: string | null;
}

/** A group with the words that stand for it in the table. */
export interface GroupLine<Group> {
  readonly group: Group;
  readonly words: string;
}

/**
 * Groups agency by agency, the whole before its duties, each with words that no other group has: where a regulation counts
 * an agency as a whole and by duties, the lines say so, and where several regulations count one agency, which it is.
 *
 * Example: "Xã A" twice → "Xã A – toàn cơ quan, đơn vị" and "Xã A – vị trí chưa ghi nhóm nhiệm vụ".
 *
 * @param regulations names of the regulations by the id of their version.
 */
export function quotaLines<Group extends NamedGroup>(
  groups: readonly Group[],
  regulations: ReadonlyMap<string, string>,
  say: Say,
): GroupLine<Group>[] {
  const agencies = Map.groupBy(groups, ({ unitId }) => unitId ?? "");
  return [...agencies.values()].flatMap((own) => {
    const agency = own.find(({ by }) => by === "UNIT")?.name ?? own[0]?.name.split(" / ")[0] ?? "";
    const hasDuties = own.some(({ by }) => by === "DUTY_GROUP");
    const isShared = new Set(own.map(({ versionId }) => versionId)).size > 1;
    const versions = [...new Set(own.map(({ versionId }) => versionId))];
    return own
      .toSorted((one, other) => versions.indexOf(one.versionId) - versions.indexOf(other.versionId))
      .map((group) => {
        const regulation = isShared ? (regulations.get(group.versionId) ?? null) : null;
        const parts = [agency, hasDuties ? dutyWords(group, say) : null, regulation];
        return { group, words: parts.filter((part) => part !== null && part !== "").join(" – ") };
      });
  });
}

function dutyWords({ by, dutyGroup }: NamedGroup, say: Say): string {
  if (by === "UNIT") return say("toàn cơ quan, đơn vị", "the whole agency");
  if (dutyGroup === null) return say("vị trí chưa ghi nhóm nhiệm vụ", "positions without a duty group");
  return say(`nhóm nhiệm vụ: ${dutyGroup}`, `duty group: ${dutyGroup}`);
}
