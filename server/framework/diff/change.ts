import { type BothTexts, sentence } from "../../rating/index.ts";
import { type Concerned, concerned, type Limits } from "./concerned.ts";
import { changeSentences } from "./diff-words.messages.ts";

/** What happened to a place. */
export type ChangeKind = "ADDED" | "REMOVED" | "CHANGED" | "MOVED";

/** Whether results can differ by it, or only words. */
export type ChangeWeight = "SUBSTANTIVE" | "WORDING";

/** One difference between two versions, in words that a lawyer can read. */
export interface FileChange {
  readonly kind: ChangeKind;
  /** Path in the file that has it; of something removed in the earlier one. */
  readonly path: string;
  readonly place: BothTexts;
  readonly before: BothTexts | null;
  readonly after: BothTexts | null;
  readonly concerns: Concerned;
  readonly weight: ChangeWeight;
  readonly sentence: BothTexts;
}

/** A place of both files while they are compared. */
export interface Spot {
  readonly path: string;
  readonly place: readonly BothTexts[];
  readonly before: Limits;
  readonly after: Limits;
}

/** What is told of a change. */
export interface Told {
  readonly kind: ChangeKind;
  readonly before: BothTexts | null;
  readonly after: BothTexts | null;
  readonly weight: ChangeWeight;
}

const NOTHING = { vi: "không quy định", en: "nothing" };

/** A change with its sentence. */
export function changeAt(spot: Spot, { kind, before, after, weight }: Told): FileChange {
  const place = {
    vi: spot.place.map(({ vi }) => vi).join(" › "),
    en: spot.place.map(({ en }) => en).join(" › "),
  };
  const concerns = concerned(spot.before, spot.after);
  const [from, to] = [before ?? NOTHING, after ?? NOTHING];
  const values = {
    ...{ place: place.vi, placeEn: place.en, who: concerns.who.vi, whoEn: concerns.who.en },
    ...{ before: from.vi, beforeEn: from.en, after: to.vi, afterEn: to.en },
  };
  const words = sentence(kind, values, changeSentences);
  return { kind, path: spot.path, place, before, after, concerns, weight, sentence: words };
}

/** The spot of a part inside another. */
export function inside(spot: Spot, step: string | number, name: BothTexts): Spot {
  return {
    ...spot,
    path: spot.path === "" ? String(step) : `${spot.path}.${String(step)}`,
    place: [...spot.place, name],
  };
}
