import type { RequestContext } from "../../kernel/index.ts";
import { readBodiesByIds, readPersonsByIds } from "../../organization/index.ts";
import type { Decider } from "./decider.ts";
import type { ObjectionResolver } from "../rights/resolver-of.ts";
import { DeciderKind, type DeciderView } from "../evaluation/evaluation.views.ts";

/** Who decides, with names. */
export async function deciderView(context: RequestContext, who: Decider | ObjectionResolver): Promise<DeciderView> {
  const nobody = { personId: null, personName: null, unitId: null, bodyId: null, bodyName: null };
  const rowId = "rowId" in who ? (who.rowId ?? null) : null;
  if (who.kind === "AUTHORITY") return { ...nobody, kind: DeciderKind.AUTHORITY, rowId };
  const { unitId } = who;
  if (who.kind === "BODY") {
    const body = await context.batch(readBodiesByIds, who.bodyId);
    return { ...nobody, kind: DeciderKind.BODY, unitId, bodyId: who.bodyId, bodyName: body?.name ?? null, rowId };
  }
  const person = await context.batch(readPersonsByIds, who.personId);
  return {
    ...nobody,
    kind: DeciderKind.HEAD,
    unitId,
    personId: who.personId,
    personName: person?.fullName ?? null,
    rowId,
  };
}
