import type { GroupNode } from "../../content/group-tree.ts";
import type { DefectPlace } from "../version.views.ts";

/**
 * The record behind a path of the framework file, for the editor to go to.
 *
 * Example: `groups.0.criteria.2.max` → the criterion's id and the field "max"; `scheme.gates.1.when` → part "gates",
 * entry 1, field "when".
 */
export function defectPlace(path: string, groups: readonly GroupNode[]): DefectPlace {
  const steps = path.split(".");
  if (steps[0] === "groups") return placeInGroups(steps, groups);
  const [part = "", index, ...rest] = steps[0] === "scheme" ? steps.slice(1) : steps;
  const isEntry = index !== undefined && /^\d+$/.test(index);
  const field = isEntry ? rest : steps.slice(steps[0] === "scheme" ? 2 : 1);
  return { ...NOWHERE, part, index: isEntry ? Number(index) : null, field: field.join(".") || null };
}

const NOWHERE = { groupId: null, groupCode: null, criterionId: null, criterionCode: null, index: null, field: null };

function placeInGroups(steps: readonly string[], roots: readonly GroupNode[]): DefectPlace {
  let left = [...steps];
  let groups = roots;
  let group: GroupNode | undefined;
  while (left[0] === "groups" && left[1] !== undefined && /^\d+$/.test(left[1])) {
    group = groups[Number(left[1])];
    groups = group?.groups ?? [];
    left = left.slice(2);
  }
  const inGroup = { ...NOWHERE, part: "groups", groupId: group?.id ?? null, groupCode: group?.code ?? null };
  if (left[0] !== "criteria" || left[1] === undefined) return { ...inGroup, field: left.join(".") || null };
  const criterion = group?.criteria[Number(left[1])];
  const field = left.slice(2).join(".") || null;
  return { ...inGroup, criterionId: criterion?.id ?? null, criterionCode: criterion?.code ?? null, field };
}
