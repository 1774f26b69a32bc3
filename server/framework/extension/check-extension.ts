import {
  allCriteria,
  AUDIENCES,
  concerns,
  criterionMaximum,
  type Defect,
  exact,
  exactText,
} from "../../rating/index.ts";
import type { FrameworkFile, FrameworkScope } from "../framework-file.ts";
import { extensionDefect } from "./check-slots.ts";
import type { Addition, OwnPart } from "./extension-file.ts";
import { ownPart } from "./own-part.ts";
import type { Slot } from "./slots.ts";

/**
 * What an extension's whole content does outside the slots of its superior, with place and rule.
 *
 * @param superior content of the pinned version.
 * @param whole the extension's content, inherited parts included.
 */
export function checkExtension(superior: FrameworkFile, whole: FrameworkFile): Defect[] {
  const { own, outside } = ownPart(superior, whole);
  return [
    ...outside.map((path) => outsideSlot(superior, path, path)),
    ...checkOwn(superior, own).map(({ path, ...defect }) => ({ ...defect, path: wholePath(whole, own, path) })),
    ...checkHead(superior, whole),
  ];
}

function outsideSlot(superior: FrameworkFile, path: string, part: string): Defect {
  return extensionDefect(path, "extension.outsideSlot", { code: superior.code, part });
}

/** Defects of the own part; paths are those of the extension's file (`additions.0.criteria.1`). */
export function checkOwn(superior: FrameworkFile, own: OwnPart): Defect[] {
  const slots = superior.slots ?? [];
  return [
    ...(own.additions ?? []).flatMap((addition, index) => checkAddition(superior, slots, addition, index)),
    ...checkParameters(superior, slots, own),
    ...checkGates(superior, slots, own),
  ];
}

function checkAddition(superior: FrameworkFile, slots: readonly Slot[], addition: Addition, index: number): Defect[] {
  const path = `additions.${String(index)}`;
  const slot = slots.find((one) => one.kind === "GROUP" && one.groupCode === addition.group);
  if (slot?.kind !== "GROUP") return [outsideSlot(superior, path, addition.group)];
  const points = pointsOf(addition);
  if (slot.maxPoints === undefined || points.lte(exact(slot.maxPoints))) return [];
  const values = { code: addition.group, points: exactText(points), max: slot.maxPoints };
  return [extensionDefect(path, "extension.overSlot", values)];
}

/** Most points that the addition can give to anybody. */
function pointsOf({ groups = [], criteria = [] }: Addition) {
  const placed = allCriteria([{ code: "own", text: { vi: "–" }, groups, criteria }]);
  const sums = AUDIENCES.map((audience) =>
    placed
      .filter(({ limits }) => concerns(limits, audience))
      .reduce((sum, { criterion }) => sum.add(criterionMaximum(criterion) ?? 0), exact("0")),
  );
  return sums.reduce((most, sum) => (sum.gt(most) ? sum : most), exact("0"));
}

function checkParameters(superior: FrameworkFile, slots: readonly Slot[], own: OwnPart): Defect[] {
  return (own.parameters ?? []).flatMap(({ name, value }, index) => {
    const path = `parameters.${String(index)}`;
    const slot = slots.find((one) => one.kind === "PARAMETER" && one.name === name);
    if (slot?.kind !== "PARAMETER") return [outsideSlot(superior, path, name)];
    const { min, max } = slot;
    const isInside = exact(min).lte(exact(value)) && exact(value).lte(exact(max));
    return isInside ? [] : [extensionDefect(path, "extension.parameterRange", { name, value, min, max })];
  });
}

function checkGates(superior: FrameworkFile, slots: readonly Slot[], own: OwnPart): Defect[] {
  const isOpen = slots.some(({ kind }) => kind === "GATE");
  const best = superior.scheme.grades[0]?.code;
  const findings = (own.findings ?? []).flatMap(({ name }, index) =>
    isOpen ? [] : [outsideSlot(superior, `findings.${String(index)}`, name)],
  );
  const gates = (own.gates ?? []).flatMap(({ code, grade, kind }, index) => {
    const path = `gates.${String(index)}`;
    if (!isOpen) return [outsideSlot(superior, path, code)];
    return grade !== undefined && grade === best && kind !== "REQUIRE"
      ? [extensionDefect(`${path}.grade`, "extension.gateRaises", { code, grade })]
      : [];
  });
  return [...findings, ...gates];
}

/** Scope and dates lie within those of the superior. */
export function checkHead(
  superior: FrameworkFile,
  whole: Pick<FrameworkFile, "scope" | "effectiveFrom" | "effectiveTo">,
): Defect[] {
  const { effectiveFrom: from, effectiveTo: to = null } = whole;
  const { effectiveFrom: superiorFrom, effectiveTo: superiorTo = null } = superior;
  const isLate = superiorTo !== null && (to === null ? from > superiorTo : to > superiorTo);
  const dates = { from, to: to ?? "…", superiorFrom, superiorTo: superiorTo ?? "…" };
  return [
    ...(isWithin(superior.scope, whole.scope)
      ? []
      : [extensionDefect("scope", "extension.scopeWider", { code: superior.code })]),
    ...(from < superiorFrom || isLate ? [extensionDefect("effectiveFrom", "extension.dates", dates)] : []),
  ];
}

/** Whether a scope lies within another. Example: civil servants lie within civil servants and cadres. */
export function isWithin(outer: FrameworkScope, inner: FrameworkScope): boolean {
  const lists = ["subjectTypes", "classes", "cycleKinds"] as const;
  const isInside = (whole: readonly string[] | undefined, part: readonly string[] | undefined): boolean =>
    whole === undefined || (part?.every((one) => whole.includes(one)) ?? false);
  return (
    lists.every((list) => isInside(outer[list], inner[list])) &&
    (outer.leading === undefined || outer.leading === inner.leading) &&
    (outer.subject ?? "PERSON") === (inner.subject ?? "PERSON")
  );
}

/** The place in the whole content of something that the extension's own file holds. */
function wholePath(whole: FrameworkFile, own: OwnPart, path: string): string {
  const [part, number = "0", ...rest] = path.split(".");
  const index = Number(number);
  if (part === "additions") return groupPath(whole.groups, own.additions?.[index]?.group ?? "") ?? "groups";
  if (part === "parameters") {
    const name = own.parameters?.[index]?.name;
    return `scheme.formulas.${String((whole.scheme.formulas ?? []).findIndex((formula) => formula.name === name))}`;
  }
  const list = part === "gates" ? (whole.scheme.gates ?? []) : (whole.scheme.findings ?? []);
  const start = list.length - ((part === "gates" ? own.gates : own.findings) ?? []).length;
  return [`scheme.${part ?? ""}`, start + index, ...rest].join(".");
}

function groupPath(groups: FrameworkFile["groups"], code: string, path = "groups"): string | null {
  for (const [index, group] of groups.entries()) {
    const place = `${path}.${String(index)}`;
    const found = group.code === code ? place : groupPath(group.groups ?? [], code, `${place}.groups`);
    if (found) return found;
  }
  return null;
}
