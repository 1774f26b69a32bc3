import { idOf } from "../../id-of.ts";
import { SPECIALIST } from "../build-year.ts";
import type { QuotaLine, QuotaStand } from "./report-shape.ts";
import type { YearScene } from "../year-scene.ts";

const BOARD = `query Board($cycleId: Uuid!, $unitId: Uuid!) {
  quotaBoard(cycleId: $cycleId, unitId: $unitId) { groups { by rated base count allowed excess } }
}`;

/** What the board of the commune shows now: the group of its people, and that of the units that it recognises. */
export async function readQuota(scene: YearScene, cycleId: string): Promise<QuotaStand> {
  interface Answer {
    readonly quotaBoard: { readonly groups: readonly (QuotaLine & { readonly by: string })[] };
  }
  const unitId = idOf(scene.built.unitIds, "XA");
  const { quotaBoard } = await scene.clientOf(SPECIALIST).ask<Answer>(BOARD, { cycleId, unitId });
  const [people, units] = quotaBoard.groups
    .filter(({ by }) => by === "UNIT")
    .map(({ by: _one, ...line }) => line)
    .sort((one, other) => other.rated - one.rated);
  if (people === undefined || units === undefined) throw new RangeError("the board lacks people or units");
  return { ...people, units };
}
