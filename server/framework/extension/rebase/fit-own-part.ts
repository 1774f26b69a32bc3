import { allCriteria, allGroups, type Defect, type GroupContent } from "../../../rating/index.ts";
import { filled, present } from "../../content/content-rows.ts";
import type { FrameworkFile } from "../../framework-file.ts";
import { checkOwn } from "../check-extension.ts";
import { extensionDefect } from "../check-slots.ts";
import type { Addition, OwnPart } from "../extension-file.ts";

/** What of an own part a superior's successor still takes, and what not and why. */
export interface Fitted {
  readonly own: OwnPart;
  /** Paths are those of the extension's file: `additions.0`, `gates.1`. */
  readonly dropped: readonly (Defect & { readonly name: string })[];
}

/**
 * Takes over what still fits the slots of another superior version; each addition, number and gate stands for itself.
 *
 * Example: the successor closed the slot for group II and keeps the parameter → the parameter stays, the addition goes.
 */
export function fitOwnPart(superior: FrameworkFile, own: OwnPart): Fitted {
  const dropped: (Defect & { name: string })[] = [];
  const keep = <K extends "additions" | "parameters" | "findings" | "gates" | "forms">(
    part: K,
    nameOf: (item: NonNullable<OwnPart[K]>[number]) => string,
    more: (item: NonNullable<OwnPart[K]>[number], path: string) => Defect[],
  ): OwnPart[K] => {
    const items = (own[part] ?? []) as NonNullable<OwnPart[K]>[number][];
    const kept = items.filter((item, index) => {
      const path = `${part}.${String(index)}`;
      const [defect] = [...more(item, path), ...checkOwn(superior, { [part]: [item] })];
      if (defect) dropped.push({ ...defect, path, name: nameOf(item) });
      return defect === undefined;
    });
    return filled(kept) as OwnPart[K];
  };
  const fitted = {
    additions: keep(
      "additions",
      (one) => one.group,
      (one, path) => takenCodes(superior, one, path),
    ),
    parameters: keep(
      "parameters",
      (one) => one.name,
      () => [],
    ),
    findings: keep(
      "findings",
      (one) => one.name,
      (one, path) => taken(names(superior), one.name, path),
    ),
    gates: keep(
      "gates",
      (one) => one.code,
      (one, path) => gateFaults(superior, one, path),
    ),
    forms: keep(
      "forms",
      (one) => one.code,
      (one, path) =>
        taken(
          (superior.forms ?? []).map(({ code }) => code),
          one.code,
          path,
        ),
    ),
  };
  return { own: present<OwnPart>(fitted), dropped };
}

function taken(codes: readonly string[], code: string, path: string): Defect[] {
  return codes.includes(code) ? [extensionDefect(path, "extension.codeTaken", { code })] : [];
}

function names({ scheme }: FrameworkFile): string[] {
  return [...(scheme.findings ?? []), ...(scheme.metrics ?? []), ...(scheme.formulas ?? [])].map(({ name }) => name);
}

function gateFaults(
  { scheme }: FrameworkFile,
  { code, grade = "" }: { code: string; grade?: string | undefined },
  path: string,
): Defect[] {
  const isKnown = grade === "" || scheme.grades.some((one) => one.code === grade);
  const unknown = isKnown ? [] : [extensionDefect(path, "extension.unknownGrade", { code, grade })];
  return [
    ...taken(
      (scheme.gates ?? []).map((gate) => gate.code),
      code,
      path,
    ),
    ...unknown,
  ];
}

function takenCodes(superior: FrameworkFile, addition: Addition, path: string): Defect[] {
  const codesOf = (groups: readonly GroupContent[]): string[][] => [
    allGroups(groups).map(({ group }) => group.code),
    allCriteria(groups).map(({ criterion }) => criterion.code),
  ];
  const [groups = [], criteria = []] = codesOf(superior.groups);
  const { groups: inner = [], criteria: own = [] } = addition;
  const [ownGroups = []] = codesOf(inner);
  const ownCriteria = [...allCriteria(inner).map(({ criterion }) => criterion.code), ...own.map(({ code }) => code)];
  return [
    ...ownGroups.flatMap((code) => taken(groups, code, path)),
    ...ownCriteria.flatMap((code) => taken(criteria, code, path)),
  ];
}
