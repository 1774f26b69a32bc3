/*
 * Points of the two parts of a result on each side, with the veils of the screen: one statement for each thousand rows.
 */
import {
  isComputedHidden,
  isDecidingHidden,
  isDraftHidden,
  RatingStep,
  readResults,
  readVeils,
} from "../../../evaluation/index.ts";
import { loadContent, type VersionContent } from "../../../framework/index.ts";
import type { Look } from "../../../kernel/index.ts";
import type { SeenRating } from "../person/person-facts.ts";
import { seenRating } from "../person/seen-rating.ts";
import type { ListRow } from "./list-rows.read.ts";

const PORTION = 1_000;

/** What was computed on each side; null where nothing was, or it is not for the viewer. */
export interface ListPoints {
  readonly self: SeenRating | null;
  readonly decided: SeenRating | null;
}

/** Points of everybody on a list, by evaluation. */
export async function readListPoints(look: Look, rows: readonly ListRow[]): Promise<Map<string, ListPoints>> {
  const contents = new Map<string, VersionContent>();
  const points = new Map<string, ListPoints>();
  for (let start = 0; start < rows.length; start += PORTION) {
    const portion = rows.slice(start, start + PORTION);
    const ids = portion.map(({ id }) => id);
    const veils = await readVeils(look, ids);
    const results = await readResults(look, ids);
    for (const row of portion) {
      const content = contents.get(row.frameworkVersionId) ?? (await loadContent(look.sql, row.frameworkVersionId));
      contents.set(row.frameworkVersionId, content);
      const veil = veils.get(row.id);
      const own = isComputedHidden(row, look.viewer, veil) ? [] : (results.get(row.id) ?? []);
      const side = (step: RatingStep, hidden: boolean): SeenRating | null => {
        const result = own.find((one) => one.step === step);
        return hidden || !result ? null : seenRating(content, [], result);
      };
      points.set(row.id, {
        self: side(RatingStep.SELF, isDraftHidden(row, look.viewer)),
        decided: side(RatingStep.DECISION, isDecidingHidden(row, look.viewer, veil)),
      });
    }
  }
  return points;
}
