import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { BatchRead, RequestContext } from "../kernel/index.ts";
import { TrackedUnit } from "../statistics/index.ts";
import { PublicationAudience } from "./publication.entity.ts";

/** What is shown now, by unit: to whom and of which cycle. */
const readShown: BatchRead<string, readonly { cycleId: string; audience: PublicationAudience }[]> = async (
  { sql },
  unitIds,
) => {
  const rows = await sql
    .selectFrom("publication")
    .select(["unit_id", "cycle_id as cycleId", "audience"])
    .where("unit_id", "in", [...unitIds])
    .where("withdrawn_at", "is", null)
    .where("superseded_by_id", "is", null)
    .execute();
  return Map.groupBy(rows, (row) => row.unit_id);
};

/** Whether a tracked unit has published. */
@Resolver(() => TrackedUnit)
export class TrackedPublicationResolver {
  @FieldResolver(() => [PublicationAudience], {
    description: "To whom its results of the period are shown now (đã công bố).",
  })
  async published(
    @Root() { unit, cycleIds }: TrackedUnit,
    @Ctx() context: RequestContext,
  ): Promise<PublicationAudience[]> {
    const shown = (await context.batch(readShown, unit.id)) ?? [];
    return Object.values(PublicationAudience).filter((audience) =>
      shown.some((one) => one.audience === audience && cycleIds.includes(one.cycleId)),
    );
  }
}
