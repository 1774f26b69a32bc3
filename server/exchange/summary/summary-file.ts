import { createHash } from "node:crypto";
import { z } from "zod";
import { canonicalJson } from "../../audit/index.ts";
import { InvalidInput } from "../../kernel/index.ts";
import { SUMMARY_FORMAT, type UnitSummary, unsound } from "./unit-summary.ts";

const MOST_ROWS = 5_000;
const count = z.number().int().min(0).max(100_000_000);
const counts = z.record(z.string().max(300), count).refine((some) => Object.keys(some).length <= 1_000);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const Row = z.strictObject({
  unitCode: z.string().max(40),
  unitName: z.string().max(300),
  level: z.enum(["PROVINCE", "DISTRICT", "COMMUNE"]),
  subject: z.enum(["PERSON", "UNIT"]),
  subjectType: z.string().max(30).nullable(),
  leading: z.boolean(),
  ...{ present: count, rated: count, grades: counts, notRated: counts, pending: count },
});

const File = z.strictObject({
  format: z.literal(SUMMARY_FORMAT),
  unit: z.strictObject({ code: z.string().max(40), name: z.string().max(300) }),
  cycle: z.strictObject({
    code: z.string().max(40),
    kind: z.string().max(20),
    track: z.string().max(20),
    startsOn: day,
    endsOn: day,
  }),
  posts: count.nullable(),
  grades: z.array(z.strictObject({ code: z.string().max(40), name: z.string().max(500) })).max(50),
  rows: z.array(Row).max(MOST_ROWS),
  madeAt: z.string().max(24),
  digest: z.string().length(64),
});

/** SHA-256 of the canonical JSON of a content. */
export function digestOf(content: object): string {
  return createHash("sha256").update(canonicalJson(content), "utf8").digest("hex");
}

/** The summary as it is written to a file: its content with the digest of it, in a fixed order. */
export function summaryText(summary: UnitSummary): string {
  return `${canonicalJson({ ...summary, digest: digestOf(summary) })}\n`;
}

/**
 * A summary from the text of a file, checked by itself: shape, digest, sums.
 *
 * @throws InvalidInput `summary.shape`, `summary.digest`, `summary.sums`.
 */
export function parseSummary(text: string): { readonly summary: UnitSummary; readonly digest: string } {
  const refuse = (rule: string, values: Record<string, string> = {}): InvalidInput =>
    new InvalidInput([{ path: "input.content", rule, values }]);
  const parsed = File.safeParse(jsonOf(text));
  if (!parsed.success) throw refuse("summary.shape", { place: parsed.error.issues[0]?.path.join(".") ?? "" });
  const { digest, ...summary } = parsed.data;
  if (digestOf(summary) !== digest) throw refuse("summary.digest");
  const [wrong] = unsound(summary.rows);
  if (wrong) throw refuse("summary.sums", { unit: wrong.unitCode });
  return { summary, digest };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
