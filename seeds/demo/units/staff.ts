import { SubjectType } from "../../../server/organization/index.ts";
import type { StaffPlan } from "../plan.ts";

/** First day of the province's older units, and of the two-level order of communes. */
export const OLD_ORDER = "2010-01-01";
export const NEW_ORDER = "2025-07-01";

/** Code of the province, root of the demo tree. */
export const PROVINCE = "TSL";

/** So many people in a position; civil servants unless said otherwise. */
export function seats(
  position: string,
  count: number,
  subjectType: SubjectType = SubjectType.CIVIL_SERVANT,
): StaffPlan {
  return { position, count, subjectType };
}

/** The one who heads the unit. */
export function head(position: string, subjectType: SubjectType = SubjectType.CIVIL_SERVANT): StaffPlan {
  return { position, count: 1, subjectType, leading: true };
}

/** Deputies of the head. */
export function deputies(position: string, count = 1, subjectType: SubjectType = SubjectType.CIVIL_SERVANT): StaffPlan {
  return { position, count, subjectType, deputy: true };
}
