/*
 * Rates a sample person under a stored or an unsaved version. Nothing is written; nobody's answers are read.
 */
import { InvalidInput, type Look, Refused } from "../../kernel/index.ts";
import {
  allCriteria,
  checkContent,
  type PeriodFacts,
  rate,
  type RatingContent,
  type RatingInput,
  withKnownFacts,
} from "../../rating/index.ts";
import { loadContent } from "../content/content.read.ts";
import { draftFile } from "../version/draft-file.ts";
import { readVersion } from "../version/version.read.ts";
import type { PreviewRatingInput } from "./preview.inputs.ts";
import { type RatingView, ratingView } from "./rating.views.ts";

/**
 * What the sample person would get, and why.
 *
 * @throws NotFound when there is no such version, or a draft that the viewer may not read.
 * @throws Refused `framework.notPublishable` with every defect when the content cannot rate yet.
 * @throws InvalidInput when the unsaved content has a wrong shape or an answer is wrong.
 */
export async function previewRating(look: Look, input: PreviewRatingInput): Promise<RatingView> {
  await readVersion(look, input.versionId);
  const content = await contentOf(look, input);
  const defects = checkContent(content);
  if (defects.length > 0) throw new Refused("framework.notPublishable", { count: defects.length }, defects);
  return ratingView(rate(content, sampleInput(content, input)));
}

async function contentOf(look: Look, input: PreviewRatingInput): Promise<RatingContent> {
  if (!input.content) return loadContent(look.sql, input.versionId);
  const read = draftFile("preview", input.content);
  if (read.file === null) throw new InvalidInput(read.faults);
  return read.file;
}

/** The sample as the engine takes it; facts stand also under the names by which the scheme asks for them. */
function sampleInput(content: RatingContent, input: PreviewRatingInput): RatingInput {
  const yesNo = new Set(
    allCriteria(content.groups)
      .filter(({ criterion }) => criterion.method === "PASS_FAIL")
      .map(({ criterion }) => criterion.code),
  );
  const answer = (key: string, value: string | null): string | boolean | null =>
    yesNo.has(key) && (value === "true" || value === "false") ? value === "true" : value;
  return withKnownFacts(content, {
    leading: input.leading,
    class: input.positionClass,
    subjectType: input.subjectType ?? null,
    criteria: Object.fromEntries(input.criteria.map(({ key, value }) => [key, answer(key, value ?? null)])),
    metrics: Object.fromEntries(input.metrics.map(({ key, value }) => [key, value ?? null])),
    findings: Object.fromEntries(input.findings.map(({ key, value }) => [key, value])),
    ...factsOf(input),
  });
}

function factsOf(input: PreviewRatingInput): PeriodFacts & Pick<RatingInput, "publicContact"> {
  const { subordinates, unitGrade, absences, disciplines, monthsWorked, transferred, year, publicContact } = input;
  const counts = subordinates?.map(({ grade, count }) => [grade, String(count)] as const);
  return {
    publicContact: publicContact ?? null,
    unitGrade: unitGrade ?? null,
    subordinates: counts ? Object.fromEntries(counts) : null,
    absences: absences ?? null,
    disciplines: disciplines ?? null,
    monthsWorked: monthsWorked ?? null,
    transferred: transferred ?? null,
    year: year ?? null,
  };
}
