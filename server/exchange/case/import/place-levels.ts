import { type CompetencyFile, CompetencyVariantName, HIGHEST_LEVEL } from "../../../framework/index.ts";
import {
  type CaseObject,
  type CasePackage,
  idOf,
  linkedId,
  listIn,
  numberIn,
  ownExtension,
  textIn,
} from "../package/case-package.ts";
import { inOrder } from "./item-tree.ts";

type Competency = CompetencyFile["groups"][number]["competencies"][number];
type Levels = NonNullable<Competency["levels"]>;

/** Where a wording of levels stands in the package. */
interface LevelPlaces {
  readonly rubricCriterion: { readonly rubric: string; readonly criterion: string };
  readonly levels: Readonly<Record<string, string>>;
}

/** Levels of one item, with their places by variant; the empty one is everybody's. */
export interface FoundLevels {
  readonly levels: Levels | undefined;
  readonly variants: Competency["variants"];
  readonly places: Readonly<Record<string, LevelPlaces>>;
}

/** One rubric criterion that can be the levels of a competency. */
interface Wording {
  readonly variant: string;
  readonly levels: Levels;
  readonly places: LevelPlaces;
}

/**
 * The levels of items, from the rubric criteria that name them.
 *
 * The first criterion of an item without a category gives its levels, those of the categories LEADER and SPECIALIST its
 * other wordings. What has more than five levels or a level without text stays in the package alone.
 */
export function levelsByItem(read: CasePackage): Map<string, FoundLevels> {
  const wordings = new Map<string, Wording[]>();
  for (const rubric of read.CFRubrics ?? [])
    for (const criterion of listIn(rubric, "CFRubricCriteria")) {
      const wording = wordingOf(rubric, criterion);
      const itemId = linkedId(criterion, "CFItemURI");
      const others = wordings.get(itemId) ?? [];
      if (wording !== null && !others.some(({ variant }) => variant === wording.variant))
        wordings.set(itemId, [...others, wording]);
    }
  return new Map([...wordings].map(([id, list]) => [id, found(list)]));
}

function found(list: readonly Wording[]): FoundLevels {
  const variants = list.flatMap(({ variant, levels }) => {
    const name = CompetencyVariantName.safeParse(variant);
    return name.success ? [{ for: name.data, levels }] : [];
  });
  return {
    levels: list.find(({ variant }) => variant === "")?.levels,
    variants: variants.length > 0 ? variants : undefined,
    places: Object.fromEntries(list.map(({ variant, places }) => [variant, places])),
  };
}

function wordingOf(rubric: CaseObject, criterion: CaseObject): Wording | null {
  const category = textIn(criterion, "category") ?? "";
  const variant = CompetencyVariantName.safeParse(category).data ?? "";
  if (category !== "" && variant === "") return null;
  const degrees = inOrder(listIn(criterion, "CFRubricCriterionLevels"), "position");
  if (degrees.length === 0 || degrees.length > HIGHEST_LEVEL) return null;
  const numbers = numbersOf(degrees);
  const levels: Levels = degrees.map((degree, place) => {
    const { en } = ownExtension(degree);
    const isEnglish = typeof en === "string" && en !== "" && en.length <= 2000;
    return { key: numbers[place] ?? place + 1, descriptor: { vi: descriptorOf(degree), ...(isEnglish ? { en } : {}) } };
  });
  if (levels.some(({ descriptor: { vi } }) => vi === "" || vi.length > 2000)) return null;
  const keys = numbers.map((number) => (variant === "" ? String(number) : `${variant}.${String(number)}`));
  return {
    variant,
    levels,
    places: {
      rubricCriterion: { rubric: idOf(rubric), criterion: idOf(criterion) },
      levels: Object.fromEntries(keys.map((key, place) => [key, idOf(degrees[place] ?? {})])),
    },
  };
}

/** The positions, where they are numbers of levels; else the levels counted from 1. Example: 2, 4 → 2, 4; 10, 20 → 1, 2. */
function numbersOf(degrees: readonly CaseObject[]): number[] {
  const positions = degrees.map((degree) => numberIn(degree, "position") ?? 0);
  const fit = positions.every((position) => position >= 1 && position <= HIGHEST_LEVEL);
  return fit && new Set(positions).size === positions.length ? positions : degrees.map((_, place) => place + 1);
}

function descriptorOf(degree: CaseObject): string {
  const texts = ["description", "quality"].map((field) => (textIn(degree, field) ?? "").normalize("NFC").trim());
  return texts.find((text) => text !== "") ?? "";
}
