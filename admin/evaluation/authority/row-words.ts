import type { ResultOf } from "../../../schema/graphql.ts";
import type { AuthorityRowFields } from "../../../schema/operations/evaluation/authority.ts";

export type Row = ResultOf<typeof AuthorityRowFields>;
type Translate = (key: string, values?: Record<string, unknown>) => string;

/** Who decides under the row, in words. */
export function holderWords(row: Row, translate: Translate): string {
  const unit = row.holderUnit?.name ?? row.unit.name;
  const values = { unit, position: row.holderPosition?.name ?? "", body: row.holderBody?.name ?? "" };
  return translate(`evaluation.authority.holder.${row.holderKind}`, values);
}

/** The row as one plain sentence: "Ban Thường vụ quyết định đối với: cấp trưởng cơ quan Đảng." */
export function rowSentence(row: Row, translate: Translate, label: string): string {
  return translate("evaluation.authority.sentence", { holder: holderWords(row, translate), subject: label });
}

/** What narrows the row down, as short words. */
export function rowLimits(row: Row, translate: Translate): string[] {
  return [
    row.subject === "UNIT" ? translate("evaluation.authority.subject.UNIT") : null,
    row.rank === null ? null : translate(`evaluation.authority.rank.${row.rank}`),
    ...row.unitKinds.map((kind) => translate(`organization.unitKind.${kind}`)),
    row.unitIds.length > 0 ? translate("evaluation.authority.someUnits", { smart_count: row.unitIds.length }) : null,
    row.positionIds.length > 0
      ? translate("evaluation.authority.somePositions", { smart_count: row.positionIds.length })
      : null,
  ].filter((part) => part !== null);
}
