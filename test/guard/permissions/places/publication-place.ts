import { PublicationAudience, publishResults } from "../../../../server/publication/index.ts";
import type { TestKhung } from "../../../support/test-khung.ts";

/** What a unit shows its people of a closed cycle. */
export async function makePublicationPlace(
  khung: TestKhung,
  { closedCycleId, unitId }: { readonly closedCycleId: string; readonly unitId: string },
): Promise<{ readonly publicationId: string }> {
  const inside = { cycleId: closedCycleId, unitId, audience: PublicationAudience.INTERNAL };
  return { publicationId: (await khung.write(publishResults, inside)).id };
}
