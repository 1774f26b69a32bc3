import type { Formula, GroupContent } from "../../rating/index.ts";
import { present } from "../content/content-rows.ts";
import type { FrameworkFile } from "../framework-file.ts";
import type { Addition, OwnPart } from "./extension-file.ts";

/** Fields of an extension that are its own whatever the superior says. */
export type OwnHead = Pick<
  FrameworkFile,
  "code" | "name" | "issuer" | "documents" | "effectiveFrom" | "effectiveTo" | "scope" | "notes" | "sample" | "slots"
>;

/** The whole content of an extension, and where its own parts stand in its file. */
export interface Merged {
  readonly file: FrameworkFile;
  /** Path of the whole content → path of the extension's file: `groups.1.criteria.3` → `additions.0.criteria.0`. */
  readonly ownPath: (path: string) => string;
}

/**
 * The superior's content with the own part in its slots: additions after what a group has, replaced numbers in place.
 *
 * Example: the superior's group II holds II.1 and the extension adds II.9 → group II with II.1, II.9.
 */
export function mergeExtension(superior: FrameworkFile, head: OwnHead, own: OwnPart): Merged {
  const places = new Map<string, string>();
  const groups = mergeGroups(superior.groups, own.additions ?? [], places, "groups");
  const { scheme } = superior;
  const gates = joined(scheme.gates, own.gates, { from: "gates", to: "scheme.gates", places });
  const findings = joined(scheme.findings, own.findings, { from: "findings", to: "scheme.findings", places });
  const forms = joined(superior.forms, own.forms, { from: "forms", to: "forms", places });
  const file = present<FrameworkFile>({
    khung: 1,
    kind: superior.kind,
    ...ownHead(head),
    forms,
    groups,
    scheme: present<FrameworkFile["scheme"]>({
      ...scheme,
      formulas: scheme.formulas && replaceNumbers(scheme.formulas, own, places),
      gates,
      findings,
    }),
  });
  return { file, ownPath: (path) => ownPathOf(places, path) };
}

/** The head of a file without the rest of it. */
export function ownHead(file: OwnHead): OwnHead {
  const { code, name, issuer, documents, effectiveFrom, effectiveTo, scope, notes, sample, slots } = file;
  return present<OwnHead>({ code, name, issuer, documents, effectiveFrom, effectiveTo, scope, notes, sample, slots });
}

function mergeGroups(
  groups: readonly GroupContent[],
  additions: readonly Addition[],
  places: Map<string, string>,
  path: string,
): GroupContent[] {
  return groups.map((group, index) => {
    const place = `${path}.${String(index)}`;
    const inner = mergeGroups(group.groups ?? [], additions, places, `${place}.groups`);
    const criteria = [...(group.criteria ?? [])];
    additions.forEach((addition, number) => {
      if (addition.group !== group.code) return;
      for (const [own, each] of (addition.groups ?? []).entries()) {
        places.set(`${place}.groups.${String(inner.length)}`, `additions.${String(number)}.groups.${String(own)}`);
        inner.push(each);
      }
      for (const [own, each] of (addition.criteria ?? []).entries()) {
        places.set(
          `${place}.criteria.${String(criteria.length)}`,
          `additions.${String(number)}.criteria.${String(own)}`,
        );
        criteria.push(each);
      }
    });
    const filled = {
      groups: inner.length > 0 ? inner : undefined,
      criteria: criteria.length > 0 ? criteria : undefined,
    };
    return present<GroupContent>({ ...group, ...filled });
  });
}

function joined<T>(
  inherited: readonly T[] | undefined,
  own: readonly T[] | undefined,
  path: { from: string; to: string; places: Map<string, string> },
): T[] | undefined {
  const start = inherited?.length ?? 0;
  (own ?? []).forEach((_, index) =>
    path.places.set(`${path.to}.${String(start + index)}`, `${path.from}.${String(index)}`),
  );
  return inherited || own ? [...(inherited ?? []), ...(own ?? [])] : undefined;
}

function replaceNumbers(formulas: readonly Formula[], own: OwnPart, places: Map<string, string>): Formula[] {
  const parameters = own.parameters ?? [];
  return formulas.map((formula, index) => {
    const number = parameters.findIndex(({ name }) => name === formula.name);
    const parameter = parameters[number];
    if (!parameter) return formula;
    places.set(`scheme.formulas.${String(index)}`, `parameters.${String(number)}`);
    return { ...formula, text: parameter.value };
  });
}

/** The longest known beginning of the path in its own words; a path of the superior's stands for the whole. */
function ownPathOf(places: ReadonlyMap<string, string>, path: string): string {
  const steps = path.split(".");
  for (let length = steps.length; length > 0; length -= 1) {
    const own = places.get(steps.slice(0, length).join("."));
    if (own !== undefined) return [own, ...steps.slice(length)].join(".");
  }
  return ["groups", "scheme"].includes(steps[0] ?? "") ? "extends" : path;
}
