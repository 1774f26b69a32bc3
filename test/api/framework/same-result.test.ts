import { afterAll, beforeAll, expect, it } from "vitest";
import { scoreCase } from "../../../server/cli/framework/answer-cases.ts";
import { loadContent, ratingView } from "../../../server/framework/index.ts";
import { rate, type RatingInput, withKnownFacts } from "../../../server/rating/index.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { generalPoints335, shippedFramework } from "../../support/build-rating.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const PREVIEW = `query ($input: PreviewRatingInput!) { previewRating(input: $input) {
  total exact grade needsDecision isNotRated missing groups { code total exact } reasons { rule vi en basis }
  trace { depth kind key labelVi labelEn answer value shown text grade basis } } }`;

const decree = shippedFramework("nd-335-2025");
const asList = (values: Readonly<Record<string, unknown>>): { key: string; value: unknown }[] =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

const person = { leading: false, class: "PROFESSIONAL", subjectType: "CIVIL_SERVANT" } as const;
const done = { quantity: "1", quality: "31/32", progress: "0.9125" };
const head = { resultOf: "full", organizing: "full", uniting: "full" };

/** People whom the decree treats apart, by what makes them special. */
const PEOPLE: Readonly<Record<string, RatingInput>> = {
  "the decree's own example": { ...person, criteria: generalPoints335(27.5), metrics: done },
  "a share of 25 of 28": {
    ...person,
    criteria: generalPoints335(27.5),
    metrics: { quantity: "25/28", quality: "25/28", progress: "25/28" },
  },
  "a head whose unit is only good": {
    ...{ leading: true, class: "LEADER", subjectType: "CIVIL_SERVANT", unitGrade: "HTT" },
    criteria: generalPoints335(30),
    metrics: { ...done, unitResult: head.resultOf, organizing: head.organizing, uniting: head.uniting },
  },
  "disciplined for duty": {
    ...person,
    criteria: generalPoints335(30),
    metrics: done,
    disciplines: [{ dutyRelated: true, act: "a1", decidedOn: "2026-02-01" }],
    year: 2026,
  },
  "a discipline of another year": {
    ...person,
    criteria: generalPoints335(30),
    metrics: done,
    disciplines: [{ dutyRelated: true, decidedOn: "2025-02-01" }],
    year: 2026,
  },
  "five months worked": {
    ...person,
    criteria: generalPoints335(30),
    metrics: done,
    monthsWorked: "5",
    absences: [{ kind: "UNPAID", months: "7" }],
  },
  "maternity leave and a transfer": {
    ...person,
    criteria: generalPoints335(28),
    metrics: done,
    monthsWorked: "5.5",
    absences: [{ kind: "MATERNITY", from: "2026-01-01", to: "2026-06-15" }],
    transferred: true,
  },
  "somebody not wholly known": { ...person, criteria: generalPoints335(28), metrics: {} },
};

/** What each database answered, by person. */
const answered = new Map<string, string>();

eachDatabase("one rating by all ways", (start) => {
  let khung: TestKhung;
  let reader: Actor;
  let versionId: string;

  beforeAll(async () => {
    khung = await start();
    reader = await khung.actor({});
    versionId = (await makePublishedVersion(khung, { ...decree, code: "ND-335" })).id;
  });
  afterAll(() => khung.stop());

  it.each(Object.entries(PEOPLE))(
    "%s: preview, command and stored content agree to the last digit",
    async (name, input) => {
      const { criteria, metrics, class: positionClass, ...facts } = input;
      const sent = {
        versionId,
        positionClass,
        criteria: asList(criteria),
        metrics: asList(metrics),
        findings: [],
        ...facts,
      };
      const { previewRating } = await reader.ok<{ previewRating: object }>(PREVIEW, { input: sent });
      const stored = await loadContent(khung.look().sql, versionId);
      const derived = rate(stored, withKnownFacts(stored, input));
      expect(previewRating).toEqual(sentView(ratingView(derived)));
      const command = scoreCase(decree, asCase(input), 0);
      expect(command).toMatchObject({ total: derived.total, exact: derived.exact, grade: derived.grade });
      expect(JSON.stringify((command as typeof derived).trace)).toBe(JSON.stringify(derived.trace));
      const text = JSON.stringify(previewRating);
      expect(answered.get(name) ?? text).toBe(text);
      answered.set(name, text);
    },
  );

  it("a decimal in a Vietnamese sentence has a comma, in an English one a point; the trace keeps its digits", async () => {
    const { criteria, metrics, class: positionClass, ...facts } = PEOPLE["the decree's own example"] as RatingInput;
    const sent = {
      versionId,
      positionClass,
      criteria: asList(criteria),
      metrics: asList(metrics),
      findings: [],
      ...facts,
    };
    const { previewRating } = await reader.ok<{ previewRating: { reasons: { vi: string; en: string }[] } }>(PREVIEW, {
      input: sent,
    });
    expect(previewRating.reasons[0]?.vi).toContain("94,7292");
    expect(previewRating.reasons[0]?.en).toContain("94.7292");
  });

  it("wrong facts are refused by name", async () => {
    const sent = { versionId, leading: true, positionClass: "LEADER", criteria: [], metrics: [], findings: [] };
    const refused = await reader.refused(PREVIEW, { input: { ...sent, unitGrade: "A+" } });
    expect(refused).toMatchObject({ fields: [{ path: "unitGrade", rule: "answer.unknownGrade" }] });
  });
});

/** The view as it is sent: no values of sentences, no flag of the stored form. */
function sentView({
  notRated: _told,
  reasons,
  ...view
}: ReturnType<typeof ratingView> & { readonly notRated?: true }): object {
  const sent = reasons.map(({ rule, vi, en, basis }) => ({ rule, vi, en, basis }));
  return JSON.parse(JSON.stringify({ ...view, reasons: sent })) as object;
}

/** The case as the command reads it: a year arrives as its digits. */
function asCase({ year, ...input }: RatingInput): object {
  return { id: "c1", ...input, ...(year === undefined ? {} : { year: String(year) }) };
}
