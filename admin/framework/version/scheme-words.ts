import type { Scheme } from "../framework-rows.ts";

type Words = (key: string, values?: Record<string, unknown>) => string;
type Exact = (value: string) => string;

/**
 * A band in words, its edges told by whether they belong to it.
 * Example: from 70 (inclusive) to 90 (exclusive) → "Điểm từ 70 đến dưới 90".
 */
export function bandWords(band: Scheme["bands"][number], translate: Words, exact: Exact): string {
  const edge = (kind: string, value: string): string =>
    translate(`framework.scheme.edge.${kind}`, { edge: exact(value) });
  const from = band.from === null ? null : edge(band.isFromInclusive ? "from" : "above", band.from);
  const to = band.to === null ? null : edge(band.isToInclusive ? "upTo" : "below", band.to);
  if (from !== null && to !== null) return translate("framework.scheme.bandFull", { from, to });
  if (from !== null) return translate("framework.scheme.bandAbove", { from });
  return translate("framework.scheme.bandBelow", { to: exact(band.to ?? "") });
}

/** Code and name of a grade. Example: "HTXS – Hoàn thành xuất sắc nhiệm vụ". */
export function gradeName(scheme: Pick<Scheme, "grades">, code: string | null, locale: string): string {
  if (code === null) return "";
  const grade = scheme.grades.find((one) => one.code === code);
  if (grade === undefined) return code;
  return locale === "en" && grade.nameEn !== null ? grade.nameEn : grade.nameVi;
}

/** The rounding in a line. Example: "2 chữ số thập phân, làm tròn thông thường, trước khi xếp theo khung điểm". */
export function roundingWords(rounding: Scheme["rounding"], translate: Words): string {
  if (rounding === null) return translate("framework.scheme.noRounding");
  return translate("framework.scheme.roundingText", {
    scale: rounding.scale,
    mode: translate(`framework.scheme.roundingMode.${rounding.mode}`),
    when: translate(`framework.scheme.roundingWhen.${rounding.when}`),
  });
}
