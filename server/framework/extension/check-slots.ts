import {
  allCriteria,
  allGroups,
  carriesPoints,
  checkContent,
  type Defect,
  exact,
  type GroupContent,
  isExact,
  proposalFor,
  sentence,
} from "../../rating/index.ts";
import type { FrameworkFile } from "../framework-file.ts";
import { extensionMessages, extensionProposals } from "./extension.messages.ts";
import type { GroupSlot, ParameterSlot, Slot } from "./slots.ts";

/** A defect of slots or of an extension, with its sentence. */
export function extensionDefect(path: string, rule: string, values: Defect["values"] = {}): Defect {
  const message = sentence(rule, values, extensionMessages);
  return { path, rule, values, message, proposal: proposalFor(rule, values, extensionProposals) };
}

/** What is wrong with the slots that a framework declares. */
export function checkSlots(file: FrameworkFile): Defect[] {
  const codes = new Set(allGroups(file.groups).map(({ group }) => group.code));
  const names = (file.slots ?? []).map(slotName);
  return (file.slots ?? []).flatMap((slot, index) => {
    const path = `slots.${String(index)}`;
    const name = names[index] ?? "";
    const twice =
      name !== "" && names.indexOf(name) < index ? [extensionDefect(path, "slots.duplicate", { name })] : [];
    if (slot.kind === "GROUP" && !codes.has(slot.groupCode))
      return [...twice, extensionDefect(`${path}.groupCode`, "slots.unknownGroup", { code: slot.groupCode })];
    return slot.kind === "PARAMETER" ? [...twice, ...checkParameter(file, slot, path)] : twice;
  });
}

function slotName(slot: Slot): string {
  if (slot.kind === "GROUP") return slot.groupCode;
  return slot.kind === "PARAMETER" ? slot.name : "";
}

function checkParameter(file: FrameworkFile, { name, min, max }: ParameterSlot, path: string): Defect[] {
  const [formula, ...others] = (file.scheme.formulas ?? []).filter((one) => one.name === name);
  if (!formula || others.length > 0 || !isExact(formula.text))
    return [extensionDefect(`${path}.name`, "slots.unknownParameter", { name })];
  const value = formula.text;
  const isInside = exact(min).lte(exact(value)) && exact(value).lte(exact(max));
  return isInside ? [] : [extensionDefect(`${path}.min`, "slots.range", { name, min, max, value })];
}

/**
 * What is wrong with the content, but for what a slot excuses: a group that waits for additions need not add up yet.
 *
 * Example: group II of 10 points with parts worth 6 and a slot of at most 4 → no defect; with a slot of at most 3 → one.
 */
export function checkOpenContent(file: FrameworkFile): Defect[] {
  const open = new Map(
    (file.slots ?? []).flatMap((slot) => (slot.kind === "GROUP" ? [[slot.groupCode, slot] as const] : [])),
  );
  const isExtensible = (file.slots ?? []).length > 0;
  const stood = new Set<string>();
  const groups = open.size === 0 ? file.groups : file.groups.map((group) => withStandIn(group, open, stood));
  return checkContent({ groups, scheme: file.scheme }).filter(({ rule, values }) => {
    const code = String(values["code"]);
    const slot = open.get(code);
    if (rule.startsWith("content.score") && isExtensible) return false;
    const [sum, max] = [String(values["sum"]), String(values["max"])];
    if (rule !== "content.groupSum" || !slot || stood.has(code) || !isExact(sum) || !isExact(max)) return true;
    const rest = exact(max).sub(exact(sum));
    return rest.lt(0) || (slot.maxPoints !== undefined && rest.gt(exact(slot.maxPoints)));
  });
}

/** An open group without points gets a criterion that stands in for the additions, so that formulas may name it. */
function withStandIn(group: GroupContent, open: ReadonlyMap<string, GroupSlot>, stood: Set<string>): GroupContent {
  const groups = group.groups?.map((inner) => withStandIn(inner, open, stood));
  const slot = open.get(group.code);
  const inner = groups ? { ...group, groups } : group;
  if (!slot || allCriteria([group]).some(({ criterion }) => carriesPoints(criterion))) return inner;
  stood.add(group.code);
  const [most = "1"] = [slot.maxPoints, group.maxPoints]
    .filter((points) => points !== undefined)
    .sort((one, other) => exact(one).compare(exact(other)));
  const standIn = { code: `slot:${group.code}`, text: slot.label, method: "POINTS" as const, max: most };
  return { ...inner, criteria: [...(group.criteria ?? []), standIn] };
}
