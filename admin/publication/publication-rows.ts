import type { ResultOf } from "../../schema/graphql.ts";
import type { PublicationFields } from "../../schema/operations/publication/publication.ts";

export type PublicationRow = ResultOf<typeof PublicationFields>;

/** Whether a publication is shown, was taken back or replaced. */
export function stateOf({
  withdrawnAt,
  supersededAt,
}: Pick<PublicationRow, "withdrawnAt" | "supersededAt">): "shown" | "withdrawn" | "superseded" {
  if (withdrawnAt !== null) return "withdrawn";
  return supersededAt === null ? "shown" : "superseded";
}

export const STATE_TONE = { shown: "success", withdrawn: "error", superseded: "default" } as const;
