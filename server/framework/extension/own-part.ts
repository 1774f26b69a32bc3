import { isDeepStrictEqual } from "node:util";
import { type CriterionContent, type Formula, type GroupContent, isExact, type Scheme } from "../../rating/index.ts";
import type { FrameworkFile } from "../framework-file.ts";
import type { Addition, OwnPart } from "./extension-file.ts";

/** What an extension says beyond its superior, and where it leaves the superior's words. */
export interface ReadOwnPart {
  readonly own: OwnPart;
  /** Places in the extension's whole content that differ from what is inherited and are no addition. */
  readonly outside: readonly string[];
}

/**
 * Tells what an extension's whole content adds to its superior's; what was inherited must stand there unchanged.
 *
 * Whether the additions fit the slots is asked by `checkExtension`.
 */
export function ownPart(superior: FrameworkFile, whole: FrameworkFile): ReadOwnPart {
  const reader = new OwnReader();
  reader.readGroups(superior.groups, whole.groups, null, "groups");
  const { parameters, outside: changed } = readFormulas(superior.scheme.formulas ?? [], whole.scheme.formulas ?? []);
  const gates = added(superior.scheme.gates ?? [], whole.scheme.gates ?? [], (gate) => gate.code, "scheme.gates");
  const findings = added(
    superior.scheme.findings ?? [],
    whole.scheme.findings ?? [],
    (finding) => finding.name,
    "scheme.findings",
  );
  const forms = added(superior.forms ?? [], whole.forms ?? [], (form) => form.code, "forms");
  return {
    own: {
      ...(reader.additions.length > 0 ? { additions: reader.additions } : {}),
      ...(parameters.length > 0 ? { parameters } : {}),
      ...(findings.items.length > 0 ? { findings: findings.items } : {}),
      ...(gates.items.length > 0 ? { gates: gates.items } : {}),
      ...(forms.items.length > 0 ? { forms: forms.items } : {}),
    },
    outside: [
      ...reader.outside,
      ...changed,
      ...gates.outside,
      ...findings.outside,
      ...forms.outside,
      ...otherParts(superior.scheme, whole.scheme),
    ],
  };
}

class OwnReader {
  readonly additions: Addition[] = [];
  readonly outside: string[] = [];

  readGroups(
    inherited: readonly GroupContent[],
    whole: readonly GroupContent[],
    into: string | null,
    path: string,
  ): void {
    const known = new Map(inherited.map((group) => [group.code, group]));
    const fresh: GroupContent[] = [];
    whole.forEach((group, index) => {
      const original = known.get(group.code);
      const place = `${path}.${String(index)}`;
      if (original) this.#readGroup(original, group, place);
      else if (into === null) this.outside.push(place);
      else fresh.push(group);
    });
    this.#note(into, { groups: fresh });
    this.#missing(inherited, whole, path);
  }

  #readGroup(original: GroupContent, group: GroupContent, path: string): void {
    for (const field of ["text", "maxPoints", "bonusCap", "floor", "appliesTo", "basis"] as const) {
      if (!isDeepStrictEqual(original[field], group[field])) this.outside.push(`${path}.${field}`);
    }
    this.readGroups(original.groups ?? [], group.groups ?? [], group.code, `${path}.groups`);
    this.#readCriteria(original.criteria ?? [], group.criteria ?? [], group.code, `${path}.criteria`);
  }

  #readCriteria(
    inherited: readonly CriterionContent[],
    whole: readonly CriterionContent[],
    into: string,
    path: string,
  ): void {
    const known = new Map(inherited.map((criterion) => [criterion.code, criterion]));
    const fresh: CriterionContent[] = [];
    whole.forEach((criterion, index) => {
      const original = known.get(criterion.code);
      if (!original) fresh.push(criterion);
      else if (!isDeepStrictEqual(plain(original), plain(criterion))) this.outside.push(`${path}.${String(index)}`);
    });
    this.#note(into, { criteria: fresh });
    this.#missing(inherited, whole, path);
  }

  /** Additions of one group stand together, in the order of the regulation. */
  #note(group: string | null, parts: { groups?: GroupContent[]; criteria?: CriterionContent[] }): void {
    const [[kind, list] = ["groups", []] as const] = Object.entries(parts);
    if (group === null || list.length === 0) return;
    const index = this.additions.findIndex((addition) => addition.group === group);
    if (index < 0) this.additions.push({ group, ...parts });
    else this.additions[index] = { ...this.additions[index], group, [kind]: list };
  }

  #missing(inherited: readonly { code: string }[], whole: readonly { code: string }[], path: string): void {
    const codes = new Set(whole.map(({ code }) => code));
    if (inherited.some(({ code }) => !codes.has(code))) this.outside.push(path);
  }
}

/** The criterion without what holds anyway: an editor says it, a file need not. */
function plain({ evidence, required, ...criterion }: CriterionContent): CriterionContent {
  return { ...criterion, ...(evidence ? { evidence } : {}), ...(required === false ? { required } : {}) };
}

function readFormulas(
  inherited: readonly Formula[],
  whole: readonly Formula[],
): { parameters: { name: string; value: string }[]; outside: string[] } {
  const keyOf = ({ name, appliesTo }: Formula): string => `${name} ${JSON.stringify(appliesTo ?? null)}`;
  const known = new Map(inherited.map((formula) => [keyOf(formula), formula]));
  const parameters: { name: string; value: string }[] = [];
  const outside: string[] = [];
  whole.forEach((formula, index) => {
    const original = known.get(keyOf(formula));
    if (original && isDeepStrictEqual(original, formula)) return;
    const isReplaced =
      original !== undefined &&
      isExact(original.text) &&
      isExact(formula.text) &&
      isDeepStrictEqual({ ...original, text: "" }, { ...formula, text: "" });
    if (isReplaced) parameters.push({ name: formula.name, value: formula.text });
    else outside.push(`scheme.formulas.${String(index)}`);
  });
  const keys = new Set(whole.map(keyOf));
  if (inherited.some((formula) => !keys.has(keyOf(formula)))) outside.push("scheme.formulas");
  return { parameters, outside };
}

function added<T extends object>(
  inherited: readonly T[],
  whole: readonly T[],
  keyOf: (item: T) => string,
  path: string,
): { items: T[]; outside: string[] } {
  const known = new Map(inherited.map((item) => [keyOf(item), item]));
  const outside = whole.flatMap((item, index) => {
    const original = known.get(keyOf(item));
    return original && !isDeepStrictEqual(original, item) ? [`${path}.${String(index)}`] : [];
  });
  const keys = new Set(whole.map(keyOf));
  if (inherited.some((item) => !keys.has(keyOf(item)))) outside.push(path);
  return { items: whole.filter((item) => !known.has(keyOf(item))), outside };
}

/** Parts of the scheme that have no slots must be the superior's. */
function otherParts(superior: Scheme, whole: Scheme): string[] {
  const open = new Set(["formulas", "gates", "findings"]);
  const parts = new Set([...Object.keys(superior), ...Object.keys(whole)]);
  return [...parts]
    .filter((part) => !open.has(part))
    .filter((part) => !isDeepStrictEqual(superior[part as keyof Scheme], whole[part as keyof Scheme]))
    .map((part) => `scheme.${part}`);
}
