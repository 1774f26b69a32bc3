import type { VersionContent } from "../../framework/index.ts";
import { allCriteria, criterionMaximum, millionths, pointsOfAnswer } from "../../rating/index.ts";

/** What an answer is worth, as statistics add it up. */
export interface ScoreWorth {
  /** Whole millionths of a point; null where the criterion carries none. */
  readonly pointsMillionths: number | null;
  /** Whether it is the most that the criterion can earn. */
  readonly isFull: boolean;
}

/**
 * Tells what stored answers are worth under a version.
 *
 * Example: POINTS up to 5, "5" → 5,000,000 and full; VIOLATION, "none" → no points, not full.
 */
export function pointsReader(content: VersionContent): PointsReader {
  const known = readers.get(content) ?? makeReader(content);
  readers.set(content, known);
  return known;
}

type PointsReader = (criterionId: string, value: string) => ScoreWorth;

/** Readers of versions that are in memory anyway. */
const readers = new WeakMap<VersionContent, PointsReader>();

function makeReader(content: VersionContent): PointsReader {
  const byCode = new Map(allCriteria(content.groups).map(({ criterion }) => [criterion.code, criterion]));
  const byId = new Map([...content.criterionIds].map(([code, id]) => [id, byCode.get(code)]));
  return (criterionId, value) => {
    const criterion = byId.get(criterionId);
    if (!criterion) return { pointsMillionths: null, isFull: false };
    const points = pointsOfAnswer(criterion, criterion.method === "PASS_FAIL" ? value === "true" : value);
    const most = criterionMaximum(criterion);
    return {
      pointsMillionths: points && millionths(points),
      isFull: points !== null && most !== null && !points.lt(most),
    };
  };
}
