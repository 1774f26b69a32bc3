import { type CycleKind, CycleTrack } from "../../../cycle/index.ts";
import { type BroughtResult, writeBroughtResults } from "../../../evaluation/index.ts";
import {
  ALLOWED,
  assertAllowed,
  denied,
  hasRole,
  type Look,
  type Sql,
  today,
  type Work,
} from "../../../kernel/index.ts";
import {
  holdsOn,
  inScope,
  lockPeople,
  readVisiblePersonIds,
  STRUCTURE_ROLES,
  unitScope,
} from "../../../organization/index.ts";
import { choice, day, exactNumber, line } from "../records/field.ts";
import { ImportKind } from "../records/import-kind.ts";
import { kindSpec } from "../records/kind-spec.ts";
import type { ImportRecord } from "../records/record.ts";
import { portions, readPeopleByCodes } from "./lookups.ts";

const KINDS: Readonly<Record<Exclude<CycleKind, "WEEK">, readonly string[]>> = {
  MONTH: ["Tháng", "Month"],
  QUARTER: ["Quý", "Quarter"],
  HALF_YEAR: ["Sáu tháng", "6 tháng", "Half-year"],
  YEAR: ["Năm", "Cả năm", "Year"],
};
const TRACKS: Readonly<Record<CycleTrack, readonly string[]>> = {
  STATE: ["Chính quyền", "Nhà nước", "State"],
  PARTY: ["Đảng", "Party"],
};
/** Grades as papers write them; another code stays as it is. */
const GRADES: Readonly<Record<string, RegExp>> = {
  HTXS: /^hoan thanh xuat sac/,
  HTT: /^hoan thanh tot/,
  KHT: /^khong hoan thanh/,
  HTN: /^hoan thanh( nhiem vu)?$/,
};

const FIELDS = {
  person: line("Mã cán bộ", "Person code", { needed: true, most: 40, others: ["Mã nhân viên", "Mã NV", "Mã CB"] }),
  kind: choice("Loại kỳ", "Kind of period", KINDS, { needed: true, others: ["Kỳ đánh giá", "Kỳ"] }),
  track: choice("Hệ thống", "Track", TRACKS, { others: ["Hệ thống đánh giá"] }),
  startsOn: day("Từ ngày", "From", { needed: true, others: ["Ngày bắt đầu"] }),
  endsOn: day("Đến ngày", "To", { needed: true, others: ["Ngày kết thúc"] }),
  grade: line("Mức xếp loại", "Grade", { most: 40, others: ["Xếp loại", "Kết quả xếp loại", "Mức"] }),
  score: exactNumber("Điểm", "Score", { others: ["Tổng điểm", "Số điểm"] }),
  agency: line("Cơ quan đánh giá", "Agency", { needed: true, most: 200, others: ["Cơ quan", "Đơn vị đánh giá"] }),
  document: line("Số văn bản", "Document number", { needed: true, most: 80, others: ["Số quyết định", "Số hiệu"] }),
  documentOn: day("Ngày văn bản", "Document day", { needed: true, others: ["Ngày quyết định", "Ngày ban hành"] }),
  reason: line("Lý do đính chính", "Reason of the correction", { most: 2000 }),
};
type ResultField = keyof typeof FIELDS;
type ResultRecord = ImportRecord<ResultField>;

/** Results of earlier periods with their papers: new ones are recorded, others corrected with a reason. */
export const resultsImport = kindSpec<ResultField>({
  kind: ImportKind.HISTORICAL_RESULTS,
  key: "person",
  fields: FIELDS,
  limits: { rows: 100_000, cells: 1_500_000 },
  lock: (work: Work, records) => {
    return lockPeople(work, [...new Set(records.flatMap(({ values }) => values.person ?? []))].sort(), []);
  },
  async judge(look, records) {
    assertAllowed(look.viewer, hasRole(look.viewer, ...STRUCTURE_ROLES) ? ALLOWED : denied("import.notSpecialist"));
    const persons = await readPeopleByCodes(
      look.sql,
      records.map(({ values }) => values.person),
    );
    const ids = [...persons.values()].map(({ id }) => id);
    const charge = await readCharge(look, ids);
    const stored = await readStored(look.sql, ids);
    const seen = new Map<string, ResultRecord[]>();
    const links = new Map<ResultRecord, { readonly personId: string; readonly old: StoredResult | undefined }>();
    for (const record of records) {
      const code = record.values.person;
      const person = code === null ? undefined : persons.get(code);
      if (code !== null && !(person && charge.visible.has(person.id)))
        record.fault("person", "import.personUnknown", { code });
      else if (person && !charge.own.has(person.id)) record.fault("person", "external.notSpecialist");
      checkRow(record);
      if (!person || record.isFaulty) continue;
      const series = `${person.id} ${record.values.kind ?? ""} ${trackOf(record)}`;
      const twice = seen.get(series)?.find((each) => overlaps(each.values, record.values));
      if (twice) record.fault("startsOn", "import.resultTwice", { row: twice.row });
      seen.set(series, [...(seen.get(series) ?? []), record]);
      links.set(record, { personId: person.id, old: judgeStored(record, stored.get(series) ?? []) });
    }
    return (work) => writeBroughtResults(work, broughtOf(records, links));
  },
});

interface StoredResult {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly grade: string | null;
  readonly score: string | null;
  readonly agency: string;
  readonly documentNumber: string;
  readonly documentOn: string;
}

interface Days {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

function overlaps(one: Days, other: Days): boolean {
  return (one.startsOn ?? "") <= (other.endsOn ?? "") && (other.startsOn ?? "") <= (one.endsOn ?? "");
}

function trackOf({ values }: ResultRecord): CycleTrack {
  return (values.track as CycleTrack | null) ?? CycleTrack.STATE;
}

function checkRow(record: ResultRecord): void {
  const { startsOn, endsOn, grade, score } = record.values;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) record.fault("endsOn", "cycle.dates", { startsOn });
  if (grade === null && score === null) record.fault("grade", "external.nothing");
}

/** The entry that the row corrects; none for a new one. */
function judgeStored(record: ResultRecord, stored: readonly StoredResult[]): StoredResult | undefined {
  const overlapping = stored.filter((each) => overlaps(each, record.values));
  const old = overlapping.find(({ startsOn, endsOn }) => {
    return startsOn === record.values.startsOn && endsOn === record.values.endsOn;
  });
  const other = overlapping.find((each) => each !== old);
  if (other) record.fault("startsOn", "external.overlaps", { agency: other.agency });
  const wanted = wantedOf(record);
  record.change = "CREATED";
  if (!old) return undefined;
  const isSame = (Object.keys(wanted) as (keyof typeof wanted)[]).every((key) => wanted[key] === old[key]);
  record.change = isSame ? "UNCHANGED" : "UPDATED";
  if (!isSame && record.values.reason === null) record.fault("reason", "import.reasonMissing");
  return old;
}

function wantedOf({ values }: ResultRecord) {
  const written = values.grade;
  const folded = written === null ? "" : plainGrade(written);
  const known = Object.entries(GRADES).find(([, words]) => words.test(folded))?.[0];
  return {
    ...{ startsOn: values.startsOn ?? "", endsOn: values.endsOn ?? "", grade: known ?? written, score: values.score },
    ...{ agency: values.agency ?? "", documentNumber: values.document ?? "", documentOn: values.documentOn ?? "" },
  };
}

function plainGrade(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase();
}

/** Of the people those that the viewer may know of, and those whose specialist the viewer is today. */
async function readCharge(look: Look, ids: readonly string[]): Promise<{ visible: Set<string>; own: Set<string> }> {
  if (look.viewer.isSystem) return { visible: new Set(ids), own: new Set(ids) };
  const [visible, own] = [new Set<string>(), new Set<string>()];
  for (const portion of portions(ids)) {
    for (const id of await readVisiblePersonIds(look, portion)) visible.add(id);
    const rows = await look.sql
      .selectFrom("appointment")
      .select("person_id as id")
      .distinct()
      .where("person_id", "in", portion)
      .where(holdsOn("appointment", today(look.clock)))
      .where(inScope("appointment.unit_id", unitScope(look.viewer, STRUCTURE_ROLES), today(look.clock)))
      .execute();
    for (const { id } of rows) if (id !== look.viewer.personId) own.add(id);
  }
  return { visible, own };
}

/** Results that count by now, by person, kind and track. */
async function readStored(sql: Sql, ids: readonly string[]): Promise<Map<string, StoredResult[]>> {
  const found = new Map<string, StoredResult[]>();
  for (const portion of portions(ids)) {
    const rows = await sql
      .selectFrom("external_period_result")
      .select(["id", "person_id as personId", "kind", "track", "starts_on as startsOn", "ends_on as endsOn"])
      .select(["grade", "score", "agency", "document_number as documentNumber", "document_on as documentOn"])
      .where("person_id", "in", portion)
      .where("superseded_by_id", "is", null)
      .execute();
    for (const { personId, kind, track, ...result } of rows) {
      const key = `${personId} ${kind} ${track}`;
      found.set(key, [...(found.get(key) ?? []), result]);
    }
  }
  return found;
}

function broughtOf(
  records: readonly ResultRecord[],
  links: ReadonlyMap<ResultRecord, { readonly personId: string; readonly old: StoredResult | undefined }>,
): BroughtResult[] {
  return records.flatMap((record) => {
    const link = links.get(record);
    if (!link || record.change === "UNCHANGED") return [];
    return {
      ...{
        ...wantedOf(record),
        personId: link.personId,
        kind: record.values.kind as CycleKind,
        track: trackOf(record),
      },
      ...{ correctsId: link.old?.id ?? null, reason: record.values.reason },
    };
  });
}
