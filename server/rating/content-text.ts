import { z } from "zod";

/** Integer, decimal with a point or fraction, as `Exact` of the API accepts it. */
export const EXACT_TEXT = /^-?\d{1,30}(\.\d{1,30}|\/[1-9]\d{0,29})?$/;

/** A sentence in Vietnamese, with its English where somebody wrote one. */
export const LocalText = z
  .strictObject({
    vi: z.string().min(1).max(2000).meta({ description: "Vietnamese text (tiếng Việt)." }),
    en: z.string().min(1).max(2000).optional().meta({ description: "English text (tiếng Anh)." }),
  })
  .meta({
    id: "LocalText",
    description: "A text in Vietnamese, and in English where there is one (văn bản song ngữ).",
  });
export type LocalText = z.infer<typeof LocalText>;

/** An exact number as text; a JSON or YAML number is read by its digits, never as a float. */
export const ExactText = z
  .string()
  .regex(EXACT_TEXT)
  .meta({ id: "ExactText", description: "An exact number: 5, 2.5 or 25/28 (số chính xác)." });

/** A code that a regulation prints: `I.1`, `L11`, `HTXS`. */
export const Code = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u)
  .meta({ id: "Code", description: "A code as the regulation prints it, such as I.1 or HTXS (mã)." });

/** A name that formulas use. */
export const Name = z
  .string()
  .regex(/^[a-z][A-Za-z0-9_]{0,39}$/)
  .meta({ id: "Name", description: "A name that formulas use, such as quantity (tên dùng trong công thức)." });

/** Text of a formula or a condition. */
export const FormulaText = z
  .string()
  .min(1)
  .max(1000)
  .meta({ id: "FormulaText", description: "A formula, such as general + result * 70 (công thức)." });

/** Where the law or regulation says it. */
export const Basis = z
  .string()
  .min(1)
  .max(500)
  .meta({ id: "Basis", description: "Legal basis: document, article, clause, point (căn cứ)." });

/** Both languages, English falling back to Vietnamese: what traces carry. */
export interface BothTexts {
  readonly vi: string;
  readonly en: string;
}

/** The text in both languages. Example: `{ vi: "Tốt" }` → `{ vi: "Tốt", en: "Tốt" }`. */
export function bothTexts(text: LocalText): BothTexts {
  return { vi: text.vi, en: text.en ?? text.vi };
}
