import { fold } from "../../../kernel/index.ts";
import type { SheetRow } from "../sheet.ts";
import type { CatalogueField } from "./catalogue-fields.ts";

/** Texts of a row by field. */
export type RowTexts = Readonly<Record<CatalogueField, string>>;

/** What a row of the table is. */
export type RowKind =
  | { readonly kind: "PRODUCT" }
  | { readonly kind: "BLANK" }
  /** A line over the width: an office, or a part of the list. */
  | { readonly kind: "SECTION"; readonly text: string }
  /** A line that names the duty of the rows below it. */
  | { readonly kind: "DUTY"; readonly text: string }
  /** Totals, repeated headers, what stands below the table. */
  | { readonly kind: "IGNORED"; readonly text: string };

const OFFICE =
  /^(van phong|phong|trung tam|ban |bo phan|to |doi |hoi |dang uy|uy ban|mat tran|hdnd|hoi dong|so |chi cuc)/;
const NUMBERING = /^\s*(?:([IVXLC]+|[A-ZĐ])|(?:(phần|mục|chương)\s+)?[IVXLC\d]+(?:\.\d+)*)\s*[.)\-–:/]\s+/u;
const TOTAL = /^((tong cong|tong so|tong)\b|cong( \(|:|$))/;
const LETTERED = /^([ivxlc]+|[a-zđ])[.)]?$/i;

/** Says what a row is from its texts alone. */
export function kindOf(row: SheetRow, texts: RowTexts, header: RowTexts): RowKind {
  const all = [...new Set(row.cells.filter((text) => text !== ""))];
  if (all.length === 0) return { kind: "BLANK" };
  if (isHeaderAgain(texts, header)) return { kind: "IGNORED", text: all.join(" | ") };
  const others = all.filter((text) => text !== texts.stt);
  const hasNumbers = [texts.points, texts.coefficient, texts.group, texts.frame].some((text) => text !== "");
  const first = others[0] ?? texts.stt;
  if (!looksLikeCode(texts.code) && all.slice(0, 2).some((text) => TOTAL.test(fold(text))))
    return { kind: "IGNORED", text: all.join(" | ") };
  if (hasNumbers || texts.output !== "") return { kind: "PRODUCT" };
  if (others.length === 0) return /\p{L}{2}/u.test(texts.stt) ? section(texts.stt) : { kind: "BLANK" };
  if (looksLikeCode(texts.code)) return { kind: "PRODUCT" };
  if (others.length > 1) return { kind: "PRODUCT" };
  if (first === texts.name && texts.stt === "") return { kind: "PRODUCT" };
  return first === texts.task && isDuty(texts) ? { kind: "DUTY", text: withoutNumbering(first) } : section(first);
}

/** A code has a digit and few words. Example: "VP.05", "QL 01" are; "Văn phòng HĐND" is not. */
export function looksLikeCode(text: string): boolean {
  return text !== "" && text.length <= 60 && /\d/.test(text) && text.split(/\s+/).length <= 3;
}

/** The text without what numbers it. Example: "I. Văn phòng" → "Văn phòng". */
export function withoutNumbering(text: string): string {
  return text.replace(NUMBERING, "").trim();
}

/** A line in the column of duties names a duty, unless it is numbered like a part or names an office. */
function isDuty({ stt, task }: RowTexts): boolean {
  if (LETTERED.test(stt)) return false;
  return !/^\s*([IVXLC]+|[A-ZĐ])\s*[.)]\s/u.test(task) && !OFFICE.test(fold(withoutNumbering(task)));
}

function section(text: string): RowKind {
  return { kind: "SECTION", text };
}

function isHeaderAgain(texts: RowTexts, header: RowTexts): boolean {
  const same = (field: CatalogueField): boolean => header[field] !== "" && fold(texts[field]) === fold(header[field]);
  return same("code") && (same("points") || same("name") || same("coefficient"));
}

/** What a section says about the rows below it. */
export interface SectionMeaning {
  readonly scope: "SHARED" | "LEADING" | "OFFICE";
  readonly office: string | null;
}

/** Example: "A. Danh mục dùng chung" → SHARED; "I. Lãnh đạo, quản lý" → LEADING; "II. Văn phòng" → office Văn phòng. */
export function meaningOf(text: string): SectionMeaning {
  const name = withoutNumbering(text);
  const folded = fold(name);
  if (/dung chung/.test(folded)) return { scope: "SHARED", office: null };
  if (!OFFICE.test(folded) && /lanh dao|quan ly/.test(folded)) return { scope: "LEADING", office: null };
  return { scope: "OFFICE", office: name === "" ? null : name };
}
