import { UnitKind, UnitTree } from "../../organization/index.ts";
import { StarterAudience } from "./first-run.views.ts";

const PUBLIC_SERVICE_KINDS: readonly string[] = [UnitKind.SCHOOL, UnitKind.PUBLIC_SERVICE_UNIT];

/** Whose regulation suits a unit. Example: a school → PUBLIC_SERVICE; a department → STATE_AGENCY. */
export function audienceOf(tree: string, kind: string): StarterAudience {
  const isParty: boolean = tree === String(UnitTree.PARTY);
  if (isParty) return StarterAudience.PARTY_BODY;
  return PUBLIC_SERVICE_KINDS.includes(kind) ? StarterAudience.PUBLIC_SERVICE : StarterAudience.STATE_AGENCY;
}
