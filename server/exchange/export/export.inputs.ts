import { IsOptional, MaxLength, ValidateIf, ValidateNested } from "class-validator";
import { Field, InputType, registerEnumType } from "type-graphql";
import { CycleKind, CycleTrack } from "../../cycle/index.ts";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { PositionClass } from "../../organization/index.ts";
import { StatisticsQueryInput } from "../../statistics/index.ts";

/** What can be exported. */
export enum ExportName {
  UNIT_STATISTICS = "UNIT_STATISTICS",
  UNIT_STATISTICS_OVER_TIME = "UNIT_STATISTICS_OVER_TIME",
  EVALUATIONS = "EVALUATIONS",
  PROGRESS_TRACKING = "PROGRESS_TRACKING",
  CATALOGUE = "CATALOGUE",
  TASKS = "TASKS",
  PLANS = "PLANS",
  WORK_RESULTS = "WORK_RESULTS",
  STATISTICS = "STATISTICS",
  OUTLIERS = "OUTLIERS",
  SCORES = "SCORES",
  OBJECTIONS = "OBJECTIONS",
  UNITS = "UNITS",
  POSITIONS = "POSITIONS",
  PEOPLE = "PEOPLE",
  REQUIREMENTS = "REQUIREMENTS",
  AUDIT = "AUDIT",
  MY_DATA = "MY_DATA",
}
registerEnumType(ExportName, {
  name: "ExportName",
  description: "What can be exported (loại tệp kết xuất).",
  valuesConfig: {
    UNIT_STATISTICS: { description: "Units of a cycle, as `unitStatistics` (thống kê theo đơn vị)." },
    UNIT_STATISTICS_OVER_TIME: {
      description: "A unit through its cycles, as `unitStatisticsOverTime` (thống kê qua các kỳ).",
    },
    PROGRESS_TRACKING: { description: "Progress of the units below, as `progressTracking` (theo dõi tiến độ)." },
    EVALUATIONS: { description: "People with their grades, as `evaluations` (danh sách xếp loại)." },
    CATALOGUE: {
      description: "Products of a catalogue's version, as lists are imported (danh mục sản phẩm, công việc).",
    },
    TASKS: { description: "Tasks that are due in the days and that one may read (danh sách nhiệm vụ)." },
    PLANS: { description: "Lines of plans with how far they are (kế hoạch công tác)." },
    WORK_RESULTS: {
      description: "What the tasks of each person come to, as `workMeasures` (kết quả thực hiện nhiệm vụ).",
    },
    STATISTICS: { description: "Rows of `statistics` (bảng thống kê theo yêu cầu)." },
    OUTLIERS: { description: "Units of `statisticsOutliers` (đơn vị khác mức chung)." },
    SCORES: { description: "Evaluations by criteria (điểm từng tiêu chí)." },
    OBJECTIONS: { description: "Objections with their answers (danh sách kiến nghị)." },
    UNITS: { description: "Units, as lists are imported (danh sách đơn vị)." },
    POSITIONS: { description: "Job positions of all catalogues, as lists are imported (danh mục vị trí việc làm)." },
    PEOPLE: { description: "People with their appointments, as lists are imported (danh sách cán bộ)." },
    REQUIREMENTS: { description: "What positions require, as lists are imported (yêu cầu năng lực của vị trí)." },
    AUDIT: { description: "Audit trail, for auditors (nhật ký thay đổi)." },
    MY_DATA: { description: "Everything that is held about oneself; units do not matter (dữ liệu về tôi)." },
  },
});

/** Format of a file. */
export enum ExportFormat {
  CSV = "CSV",
  XLSX = "XLSX",
  JSON = "JSON",
}
registerEnumType(ExportFormat, {
  name: "ExportFormat",
  description: "Format of a file (định dạng).",
  valuesConfig: {
    CSV: { description: "Text that Excel opens: UTF-8 with byte order mark (tệp CSV)." },
    XLSX: { description: "Workbook with the rows and a sheet that explains them, at most 1,048,575 rows (tệp XLSX)." },
    JSON: { description: "Rows by keys, enums as codes, with what the file is (tệp JSON)." },
  },
});

/** What stands between two cells. */
export enum CsvSeparator {
  COMMA = "COMMA",
  SEMICOLON = "SEMICOLON",
  TAB = "TAB",
}
registerEnumType(CsvSeparator, {
  name: "CsvSeparator",
  description: "What stands between two cells (dấu phân cách).",
  valuesConfig: {
    COMMA: { description: "Comma; decimals with a point (dấu phẩy)." },
    SEMICOLON: { description: "Semicolon; decimals with a comma in Vietnamese (dấu chấm phẩy)." },
    TAB: { description: "Tabulator; decimals with a point (dấu tab)." },
  },
});

/** Language of headers and names. */
export enum ExportLanguage {
  VI = "VI",
  EN = "EN",
}
registerEnumType(ExportLanguage, {
  name: "ExportLanguage",
  description: "Language of headers and names (ngôn ngữ).",
  valuesConfig: { VI: { description: "Vietnamese (tiếng Việt)." }, EN: { description: "English (tiếng Anh)." } },
});

@InputType({ description: "Which file (yêu cầu kết xuất)." })
export class RequestExportInput {
  @Field(() => ExportName, { description: "What (loại tệp)." })
  name!: ExportName;

  @Field(() => ExportFormat, { defaultValue: ExportFormat.CSV, description: "Format (định dạng)." })
  format: ExportFormat = ExportFormat.CSV;

  @Field(() => CsvSeparator, { defaultValue: CsvSeparator.SEMICOLON, description: "Separator (dấu phân cách)." })
  separator: CsvSeparator = CsvSeparator.SEMICOLON;

  @Field(() => Boolean, {
    nullable: true,
    description: "CSV: decimals with a comma; as the separator suggests when left out (dấu phẩy thập phân).",
  })
  decimalComma?: boolean | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "CSV: a second row with the keys of the columns (dòng mã cột).",
  })
  keyRow: boolean = false;

  @Field(() => ExportLanguage, { defaultValue: ExportLanguage.VI, description: "Language (ngôn ngữ)." })
  language: ExportLanguage = ExportLanguage.VI;

  @Field(() => Uuid, { description: "Unit (đơn vị)." })
  unitId!: string;

  @Field(() => Uuid, { nullable: true, description: "Cycle; needed except over time and for progress (kỳ đánh giá)." })
  cycleId?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Catalogue: which version; the one in force for the unit when left out (phiên bản danh mục).",
  })
  catalogueVersionId?: string | null;

  @Field(() => StatisticsQueryInput, {
    nullable: true,
    description: "Statistics: the query whose rows the file holds; its unit is `unitId` (yêu cầu thống kê).",
  })
  @IsOptional()
  @ValidateNested()
  statistics?: StatisticsQueryInput | null;

  @Field(() => Boolean, { defaultValue: true, description: "With the units below it (gồm đơn vị trực thuộc)." })
  includeSubtree: boolean = true;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Grades, scores: a pseudonym of the file instead of code and name (dùng bí danh).",
  })
  pseudonymous: boolean = false;

  @Field(() => PositionClass, {
    nullable: true,
    description: "Statistics: only this class of positions (nhóm vị trí việc làm).",
  })
  positionClass?: PositionClass | null;

  @Field(() => CycleKind, { nullable: true, description: "Over time, progress: only cycles of this length (loại kỳ)." })
  kind?: CycleKind | null;

  @Field(() => CycleTrack, {
    nullable: true,
    description: "Over time, progress: only cycles of this track (hệ thống).",
  })
  track?: CycleTrack | null;

  @Field(() => CalendarDate, { nullable: true, description: "Progress: a day of the period (một ngày trong kỳ)." })
  day?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "Over time: cycles that end on this day or later; work: due on this day or later, else this month; audit, objections, people: from this day on (từ ngày).",
  })
  from?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "Over time: cycles that end on this day or earlier; work: due on this day or earlier; audit, objections: until this day (đến ngày).",
  })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @MaxLength(80)
  idempotencyKey?: string | null;
}
