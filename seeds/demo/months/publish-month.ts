import { addDays } from "../../../server/kernel/index.ts";
import { PublicationAudience, publishResults } from "../../../server/publication/index.ts";
import { notAfter, type SeedDeps } from "../../deps.ts";
import type { MonthSpan } from "../calendar.ts";
import { Part } from "../cast.ts";
import { idOf } from "../id-of.ts";
import { type Scene, viewerOfPart } from "../scene.ts";
import { PROVINCE } from "../units/staff.ts";

/** Shows the public how a closed month came out in the province, in numbers. */
export async function publishMonth(deps: SeedDeps, scene: Scene, cycleId: string, span: MonthSpan): Promise<void> {
  const clock = notAfter(deps.clock, `${addDays(span.endsOn, 1)}T09:00:00Z`);
  const unitId = idOf(scene.organization.unitIds, PROVINCE);
  await deps.write("publishResults", viewerOfPart(scene, Part.SPECIALIST), clock, publishResults, {
    cycleId,
    unitId,
    audience: PublicationAudience.PUBLIC,
  });
}
