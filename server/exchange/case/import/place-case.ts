import { z } from "zod";
import { type CompetencyFile, FrameworkDocument, FrameworkScope } from "../../../framework/index.ts";
import { LocalText } from "../../../rating/index.ts";
import { NOTHING_PLACED, type Placement } from "../build/case-ids.ts";
import { type CaseObject, type CasePackage, idOf, ownExtension, textIn } from "../package/case-package.ts";
import { type Problems, step } from "../package/problems.ts";
import { freeCode } from "./free-code.ts";
import { type FoundLevels, levelsByItem } from "./place-levels.ts";
import { type ItemNode, itemTree } from "./item-tree.ts";

type Group = CompetencyFile["groups"][number];
type Competency = Group["competencies"][number];

/** What a framework is made under. */
export interface PlaceOptions {
  readonly code: string;
  /** First day in force where the package names none. */
  readonly today: string;
}

/** A package as a competency framework, with where each part stands in the package. */
export interface PlacedCase {
  readonly file: CompetencyFile;
  readonly placement: Placement;
  /** Items that Khung has no place for: they are kept as they came. */
  readonly keptItems: number;
}

/** What the program wrote of a document itself, where it is of the right shape. */
const OwnDocument = z.object({
  en: z.string().min(1).max(500).optional().catch(undefined),
  sample: z.boolean().optional().catch(undefined),
  documents: z.array(FrameworkDocument).max(20).optional().catch(undefined),
  scope: FrameworkScope.omit({ cycleKinds: true }).optional().catch(undefined),
});

/** The same of an item. */
const OwnItem = z.object({
  en: z.string().min(1).max(2000).optional().catch(undefined),
  basis: z.string().min(1).max(500).optional().catch(undefined),
  guidance: z.array(LocalText).max(50).optional().catch(undefined),
});

/** The code that the package itself names for its framework, or one made from its identifier. */
export function codeOf({ CFDocument }: CasePackage): string {
  const own = z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u)
    .safeParse(ownExtension(CFDocument)["code"]);
  return own.data ?? `CASE-${idOf(CFDocument).slice(0, 8)}`;
}

/**
 * A checked package as a competency framework: items without children are competencies, the items right above them are
 * their groups, rubrics are their levels.
 *
 * A deeper tree is laid flat, a group is then named with what stands above it. CASE knows no rules of rating, so that a
 * package never becomes a regulation.
 */
export function placeCase(read: CasePackage, { code, today }: PlaceOptions, problems: Problems): PlacedCase {
  const tree = itemTree(read);
  const levels = levelsByItem(read);
  const placement = { ...structuredClone(NOTHING_PLACED), childOf: tree.childOf } as Mutable<Placement>;
  const groups: Group[] = [];
  const codes = { groups: new Set<string>(), criteria: new Set<string>() };
  const visit = (node: ItemNode, path: readonly string[]): void => {
    const leaves = node.children.filter(({ children }) => children.length === 0);
    if (leaves.length > 0) {
      const groupCode = freeCode(node.item, "G", codes.groups);
      placement.groups[groupCode] = node.id;
      const own = OwnItem.parse(node.isRoot ? {} : ownExtension(node.item));
      const competencies = leaves.map((leaf) => competencyOf(leaf, { levels, codes, placement, problems }));
      const text = { vi: nameOf(node, path, problems), ...(own.en === undefined ? {} : { en: own.en }) };
      groups.push({ code: groupCode, text, ...(own.basis === undefined ? {} : { basis: own.basis }), competencies });
      if (competencies.length > 100)
        problems.add(node.pointer, "case.tooManyInGroup", { count: competencies.length, most: 100 });
    }
    const inside = node.isRoot ? [] : [...path, textOf(node.item)];
    for (const child of node.children) if (child.children.length > 0) visit(child, inside);
  };
  visit(tree.root, []);
  if (tree.root.children.length === 0) problems.add("/CFItems", "case.noItems");
  if (groups.length > 50) problems.add("/CFItems", "case.tooManyGroups", { count: groups.length, most: 50 });
  const placed = new Set([...Object.values(placement.groups), ...Object.values(placement.criteria)]);
  const keptItems = (read.CFItems ?? []).filter((item) => !placed.has(idOf(item))).length;
  return { file: { ...headOf(read.CFDocument, code, today, problems), groups }, placement, keptItems };
}

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends Readonly<Record<string, infer V>> ? Record<string, V> : T[K];
};

interface Placing {
  readonly levels: ReadonlyMap<string, FoundLevels>;
  readonly codes: { readonly criteria: Set<string> };
  readonly placement: Mutable<Placement>;
  readonly problems: Problems;
}

function competencyOf(leaf: ItemNode, { levels, codes, placement, problems }: Placing): Competency {
  const code = freeCode(leaf.item, "C", codes.criteria);
  placement.criteria[code] = leaf.id;
  const found = levels.get(leaf.id);
  const own = OwnItem.parse(ownExtension(leaf.item));
  for (const [variant, place] of Object.entries(found?.places ?? {})) {
    placement.rubricCriteria[`${code} ${variant}`] = place.rubricCriterion;
    for (const [key, id] of Object.entries(place.levels)) placement.levels[`${code} ${key}`] = id;
  }
  const text = { vi: textChecked(leaf, problems), ...(own.en === undefined ? {} : { en: own.en }) };
  const { levels: worded, variants } = found ?? {};
  return {
    code,
    text,
    ...(own.guidance === undefined ? {} : { guidance: own.guidance }),
    ...(variants === undefined ? {} : { variants }),
    ...(worded === undefined ? {} : { levels: worded }),
    ...(own.basis === undefined ? {} : { basis: own.basis }),
  };
}

/** The statement, or what else says what the item is. */
function textOf(item: CaseObject): string {
  const texts = ["fullStatement", "abbreviatedStatement", "alternativeLabel", "humanCodingScheme", "title"];
  return texts.map((field) => (textIn(item, field) ?? "").normalize("NFC").trim()).find((text) => text !== "") ?? "";
}

function textChecked({ item, pointer }: ItemNode, problems: Problems): string {
  const text = textOf(item);
  const at = step(pointer, "fullStatement");
  if (text === "") problems.add(at, "case.textMissing");
  if (text.length > 2000) problems.add(at, "case.textTooLong", { count: text.length, most: 2000 });
  return text;
}

function nameOf(node: ItemNode, path: readonly string[], problems: Problems): string {
  const own = textChecked(node, problems);
  const whole = [...path, own].join(" › ");
  return whole.length <= 2000 ? whole : own;
}

function headOf(document: CaseObject, code: string, today: string, problems: Problems): Omit<CompetencyFile, "groups"> {
  const own = OwnDocument.parse(ownExtension(document));
  const [title, issuer] = (["title", "creator"] as const).map((field) => {
    const most = field === "title" ? 500 : 200;
    const text = (textIn(document, field) ?? "").normalize("NFC").trim();
    if (text === "") problems.add(`/CFDocument/${field}`, "case.textMissing");
    if (text.length > most) problems.add(`/CFDocument/${field}`, "case.textTooLong", { count: text.length, most });
    return text;
  }) as [string, string];
  const effectiveFrom = textIn(document, "statusStartDate") ?? today;
  const last = textIn(document, "statusEndDate");
  if (last !== null && last < effectiveFrom)
    problems.add("/CFDocument/statusEndDate", "case.dates", { from: effectiveFrom, to: last });
  const notes = (textIn(document, "notes") ?? "").normalize("NFC").trim();
  return {
    khung: 1,
    code,
    kind: "COMPETENCY",
    name: { vi: title, ...(own.en === undefined ? {} : { en: own.en }) },
    issuer,
    documents: own.documents ?? [],
    effectiveFrom,
    ...(last === null ? {} : { effectiveTo: last }),
    scope: own.scope ?? {},
    ...(notes === "" || notes.length > 2000 ? {} : { notes: [{ vi: notes }] }),
    ...(own.sample === true ? { sample: true } : {}),
  };
}
