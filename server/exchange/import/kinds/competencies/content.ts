import type { CompetencyFile } from "../../../../framework/index.ts";
import type { CompetencyRecord } from "./fields.ts";
import { type Outline, outlineOf } from "./outline.ts";

type Group = CompetencyFile["groups"][number];
type Competency = Group["competencies"][number];
type Level = NonNullable<Competency["levels"]>[number];

/** Groups on their way; lists grow row by row. */
interface GroupDraft {
  readonly code: string;
  name: string;
  nameEn: string | null;
  readonly row: number;
  readonly competencies: CompetencyDraft[];
}

interface CompetencyDraft {
  readonly record: CompetencyRecord;
  readonly code: string;
  readonly group: GroupDraft;
  readonly levels: Map<number, { readonly text: string; readonly row: number }>;
}

/** The content of a framework with the row behind each part of the file. */
export interface ContentOfRows {
  readonly groups: CompetencyFile["groups"];
  /** Row by path in the file, such as `groups.0.competencies.2`. */
  readonly rowsByPath: ReadonlyMap<string, number>;
}

const LEVEL_FIELDS = ["level1", "level2", "level3", "level4", "level5"] as const;

/**
 * Makes groups, competencies and levels of the rows.
 *
 * A group is named by columns of its own, by a row that others name as their parent, by a row below which others are
 * indented, or by a heading row above its competencies; levels stand in columns, or one in each row, where rows without code go on with the competency above.
 */
export function contentOf(records: readonly CompetencyRecord[]): ContentOfRows {
  const reader = new ContentReader(records);
  for (const record of records) reader.take(record);
  return reader.result();
}

class ContentReader {
  readonly #groups = new Map<string, GroupDraft>();
  readonly #competencies = new Map<string, CompetencyDraft>();
  readonly #parents: ReadonlySet<string>;
  /** No row names its group itself: headings between the rows do. */
  readonly #hasHeadings: boolean;
  /** How rows stand below each other by their indentation, where nothing else says so. */
  readonly #outline: Outline | null;
  #heading: GroupDraft | null = null;
  #last: CompetencyDraft | null = null;

  constructor(records: readonly CompetencyRecord[]) {
    this.#parents = new Set(records.flatMap(({ values }) => values.parent ?? []));
    this.#hasHeadings = records.every(({ values: { group, groupName, parent } }) => !group && !groupName && !parent);
    this.#outline = this.#hasHeadings ? outlineOf(records) : null;
    // Parents may stand below their children: groups are known before the rows are walked.
    for (const record of records) if (this.#parents.has(record.values.code ?? "")) this.enter(record);
  }

  take(record: CompetencyRecord): void {
    const { code, name, level, descriptor } = record.values;
    if (code !== null && this.#parents.has(code)) return;
    const isGoingOn =
      (code === null && name === null) || (code !== null && this.#competencies.has(code) && level !== null);
    if (isGoingOn) return this.goOn(record);
    const parent = this.#outline?.parentOf(record) ?? null;
    if (this.isHeading(record)) {
      if (parent !== null) record.fault("name", "import.competencyNested", { code: code ?? name ?? "" });
      return this.head(record);
    }
    if (name === null && code !== null) return record.fault("name", "import.cellMissing", NAME);
    const group = this.groupOf(record);
    const key = code ?? this.madeCode(group);
    const earlier = this.#competencies.get(key);
    if (earlier) return record.fault("code", "import.codeTwice", { code: key, row: earlier.record.row });
    if (!group) return record.fault("group", "import.competencyGroupless", { code: key });
    const competency = { record, code: key, group, levels: new Map<number, { text: string; row: number }>() };
    group.competencies.push(competency);
    this.#competencies.set(key, competency);
    this.#last = competency;
    this.takeLevels(record, competency, level, descriptor);
  }

  result(): ContentOfRows {
    const rowsByPath = new Map<string, number>();
    const filled = [...this.#groups.values()].filter(({ competencies }) => competencies.length > 0);
    const groups = filled.map((group, index): Group => {
      rowsByPath.set(`groups.${String(index)}`, group.row);
      const competencies = group.competencies.map((draft, place): Competency => {
        rowsByPath.set(`groups.${String(index)}.competencies.${String(place)}`, draft.record.row);
        return competencyOf(draft);
      });
      return { code: group.code, text: local(group.name, group.nameEn), competencies };
    });
    return { groups, rowsByPath };
  }

  /** A row of a level below its competency. */
  private goOn(record: CompetencyRecord): void {
    const { code, level, descriptor } = record.values;
    const competency = code === null ? this.#last : (this.#competencies.get(code) ?? null);
    const hasColumns = LEVEL_FIELDS.some((field) => record.values[field] !== null);
    if (!competency || (level === null && !hasColumns)) return record.fault("level", "import.levelAlone");
    this.takeLevels(record, competency, level, descriptor);
    const { name } = record.values;
    if (name !== null && name !== competency.record.values.name)
      record.fault("name", "import.competencyDiffers", { code: competency.code, row: competency.record.row });
  }

  private takeLevels(
    record: CompetencyRecord,
    { code, levels }: CompetencyDraft,
    level: string | null,
    descriptor: string | null,
  ): void {
    const wanted = LEVEL_FIELDS.map((field, index) => [index + 1, record.values[field]] as const);
    const all = [...wanted, ...(level === null ? [] : [[Number(level), descriptor] as const])];
    if (level !== null && descriptor === null)
      record.fault("descriptor", "import.cellMissing", { columnVi: "Mô tả cấp độ", columnEn: "Descriptor" });
    if (level === null && descriptor !== null) record.fault("level", "import.levelAlone");
    for (const [key, text] of all) {
      if (text === null || isNothing(text)) continue;
      const earlier = levels.get(key);
      if (earlier) record.fault("level", "import.levelTwice", { level: key, code, row: earlier.row });
      else levels.set(key, { text, row: record.row });
    }
  }

  private isHeading(record: CompetencyRecord): boolean {
    const { values } = record;
    if (!this.#hasHeadings || values.name === null) return false;
    if (this.#outline) return this.#outline.isGroup(record);
    return values.level === null && values.descriptor === null && LEVEL_FIELDS.every((field) => values[field] === null);
  }

  private head(record: CompetencyRecord): void {
    this.#heading = this.enter(record);
    this.#last = null;
  }

  private enter(record: CompetencyRecord): GroupDraft {
    const { code, name, nameEn, parent } = record.values;
    const key = (code ?? "").replace(/[.)]+$/, "") || `N${String(this.#groups.size + 1)}`;
    const known = this.#groups.get(key);
    if (known) {
      record.fault("code", "import.codeTwice", { code: key, row: known.row });
      return known;
    }
    if (name === null) record.fault("name", "import.cellMissing", NAME);
    if (parent !== null) record.fault("parent", "import.competencyNested", { code: key });
    return this.add(key, name ?? key, nameEn, record.row);
  }

  private groupOf(record: CompetencyRecord): GroupDraft | null {
    const { parent, group, groupName } = record.values;
    if (parent !== null) {
      const found = this.#groups.get(parent);
      if (!found) record.fault("parent", "import.competencyUnknown", { framework: "–", code: parent });
      return found ?? null;
    }
    if (group === null && groupName === null) return this.#heading;
    const named = [...this.#groups.values()].find(({ name }) => group === null && name === groupName);
    const key = group ?? named?.code ?? `N${String(this.#groups.size + 1)}`;
    const known = named ?? this.#groups.get(key);
    if (!known) return this.add(key, groupName ?? key, null, record.row);
    if (groupName !== null && known.name === known.code) known.name = groupName;
    return known;
  }

  private add(code: string, name: string, nameEn: string | null, row: number): GroupDraft {
    const made = { code, name, nameEn, row, competencies: [] };
    this.#groups.set(code, made);
    return made;
  }

  private madeCode(group: GroupDraft | null): string {
    return `${group?.code ?? "N"}.${String((group?.competencies.length ?? 0) + 1)}`;
  }
}

const NAME = { columnVi: "Tên năng lực", columnEn: "Competency" } as const;

/** A dash says that a level does not exist. */
function isNothing(text: string): boolean {
  return /^[-–—x/.]*$/.test(text.trim());
}

function competencyOf({ record, code, levels }: CompetencyDraft): Competency {
  const keys = [...levels.keys()].sort((one, other) => one - other);
  const listed = keys.map((key): Level => ({ key, descriptor: { vi: levels.get(key)?.text ?? "" } }));
  const text = local(record.values.name ?? "", record.values.nameEn);
  return listed.length > 0 ? { code, text, levels: listed } : { code, text };
}

function local(vi: string, en: string | null): { vi: string; en?: string } {
  return en === null ? { vi } : { vi, en };
}
