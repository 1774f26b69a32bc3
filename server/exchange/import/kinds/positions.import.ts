import { assertAllowed, type Work } from "../../../kernel/index.ts";
import {
  canChangePosition,
  canDefinePosition,
  changePosition,
  COMMON_CATALOGUE,
  definePosition,
  type PositionClass,
  readUsedElsewhere,
} from "../../../organization/index.ts";
import { choice, flag, line, text } from "../records/field.ts";
import { forRow } from "../records/for-row.ts";
import { ImportKind } from "../records/import-kind.ts";
import { kindSpec } from "../records/kind-spec.ts";
import { type ImportRecord, sayRepeated } from "../records/record.ts";
import { type KnownPosition, positionKey, readInPortions, readPositionsByCodes } from "./lookups.ts";

const CLASSES: Readonly<Record<PositionClass, readonly string[]>> = {
  LEADER: ["Lãnh đạo, quản lý", "Lãnh đạo", "Quản lý", "Leadership and management", "Leader"],
  PROFESSIONAL: ["Chuyên môn, nghiệp vụ", "Chuyên môn", "Nghiệp vụ", "Chuyên ngành", "Professional"],
  SUPPORT: ["Hỗ trợ, phục vụ", "Hỗ trợ", "Phục vụ", "Support and service", "Support"],
};

const FIELDS = {
  code: line("Mã vị trí việc làm", "Position code", { needed: true, most: 60, others: ["Mã VTVL", "Mã vị trí", "Mã"] }),
  name: line("Tên vị trí việc làm", "Position", {
    ...{ needed: true, most: 300 },
    others: ["Vị trí việc làm", "Tên vị trí", "Name"],
  }),
  nameEn: line("Tên tiếng Anh", "Name in English", { most: 300 }),
  catalogue: line("Danh mục", "Catalogue", { most: 80, others: ["Danh mục vị trí"] }),
  positionClass: choice("Nhóm vị trí", "Class", CLASSES, {
    ...{ needed: true, others: ["Nhóm vị trí việc làm", "Nhóm", "Loại vị trí"] },
  }),
  dutyGroup: line("Nhóm nhiệm vụ", "Duty group", { most: 120, others: ["Nhóm nhiệm vụ tương đồng"] }),
  publicContact: flag("Tiếp xúc người dân", "Public contact", {
    others: ["Tiếp xúc trực tiếp với người dân, doanh nghiệp"],
  }),
  description: text("Mô tả", "Description", { most: 20_000, others: ["Mô tả công việc"] }),
};
type PositionField = keyof typeof FIELDS;

/** Rows that are written before the unit of work is emptied. */
const PORTION = 200;

/** Job positions, by catalogue and code. */
export const positionsImport = kindSpec<PositionField>({
  kind: ImportKind.POSITIONS,
  key: "code",
  fields: FIELDS,
  async judge(look, records) {
    assertAllowed(look.viewer, canDefinePosition(look.viewer));
    const stored = await readPositionsByCodes(
      look.sql,
      records.map(({ values }) => values.code),
    );
    const known = (record: ImportRecord<PositionField>) => stored.get(keyOf(record) ?? "");
    sayRepeated(records, "code", keyOf);
    for (const record of records) {
      const position = known(record);
      record.change = !position ? "CREATED" : isSame(position, record) ? "UNCHANGED" : "UPDATED";
    }
    const changed = records.filter(({ change }) => change === "UPDATED");
    const elsewhere = await readInPortions(
      look,
      readUsedElsewhere,
      changed.map((record) => known(record)?.id ?? ""),
    );
    for (const record of changed) {
      const usedElsewhere = elsewhere.get(known(record)?.id ?? "") ?? false;
      const verdict = canChangePosition(look.viewer, { usedElsewhere });
      if (!verdict.allowed) record.fault("code", verdict.rule);
    }
    return async (work) => {
      const written = records.filter(({ change }) => change !== "UNCHANGED");
      for (const [index, record] of written.entries()) {
        await forRow(record.row, () => write(work, record, known(record)));
        if (index % PORTION === PORTION - 1) work.em.clear();
      }
    };
  },
});

function keyOf({ values }: ImportRecord<PositionField>): string | null {
  return values.code === null ? null : positionKey(values.catalogue ?? COMMON_CATALOGUE, values.code);
}

/** What the row leaves open stays as it is. */
function wantedOf({ values }: ImportRecord<PositionField>, stored?: KnownPosition) {
  return {
    code: values.code ?? "",
    name: values.name ?? "",
    nameEn: values.nameEn ?? stored?.nameEn ?? null,
    positionClass: values.positionClass as PositionClass,
    dutyGroup: values.dutyGroup ?? stored?.dutyGroup ?? null,
    publicContact: values.publicContact === null ? (stored?.publicContact ?? false) : values.publicContact === "true",
    description: values.description ?? stored?.description ?? null,
  };
}

function isSame(stored: KnownPosition, record: ImportRecord<PositionField>): boolean {
  const wanted = wantedOf(record, stored);
  return (Object.keys(wanted) as (keyof typeof wanted)[]).every((key) => wanted[key] === stored[key]);
}

async function write(work: Work, record: ImportRecord<PositionField>, stored?: KnownPosition): Promise<void> {
  const wanted = wantedOf(record, stored);
  if (stored) await changePosition(work, { ...wanted, id: stored.id, version: stored.version });
  else await definePosition(work, { ...wanted, catalogue: record.values.catalogue });
}
