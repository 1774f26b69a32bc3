import { Field, ID, Int, ObjectType } from "type-graphql";
import { Exact } from "../../kernel/index.ts";
import { MeasureScale, StatisticsDimension, StatisticsMeasure } from "./statistics.enums.ts";

@ObjectType({ description: "What a measure means (định nghĩa chỉ tiêu)." })
export class MeasureDefinition {
  @Field(() => StatisticsMeasure, { description: "The measure (chỉ tiêu)." })
  id!: StatisticsMeasure;

  @Field(() => String, { description: "Name in Vietnamese (tên chỉ tiêu)." })
  nameVi!: string;

  @Field(() => String, { description: "Name in English (tên tiếng Anh)." })
  nameEn!: string;

  @Field(() => String, { description: "Definition in Vietnamese (định nghĩa)." })
  definitionVi!: string;

  @Field(() => String, { description: "Definition in English (định nghĩa tiếng Anh)." })
  definitionEn!: string;

  @Field(() => String, { description: "What `base` counts, in Vietnamese (mẫu số)." })
  baseVi!: string;

  @Field(() => String, { description: "What `base` counts (mẫu số, tiếng Anh)." })
  baseEn!: string;

  @Field(() => MeasureScale, { description: "How a value reads (kiểu giá trị)." })
  scale!: MeasureScale;

  @Field(() => [StatisticsDimension], { description: "Dimensions that it may be asked by (các chiều)." })
  dimensions!: StatisticsDimension[];

  @Field(() => Boolean, {
    description: "True: analysts get it of closed cycles from the published tables (có trong số liệu công bố).",
  })
  published!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The statement on the reporting views that reproduces it (câu lệnh SQL).",
  })
  sql!: string | null;
}

@ObjectType({ description: "What a row stands for in one dimension (khóa của dòng)." })
export class StatisticsKey {
  @Field(() => StatisticsDimension, { description: "Dimension (chiều)." })
  dimension!: StatisticsDimension;

  @Field(() => ID, { nullable: true, description: "Record, enum value or code; none: none given (mã định danh)." })
  id!: string | null;

  @Field(() => String, { nullable: true, description: "Code as people know it (mã)." })
  code!: string | null;

  @Field(() => String, { description: "Name in Vietnamese (tên)." })
  nameVi!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  nameEn!: string | null;

  @Field(() => [String], {
    description: "Units that count because this one or the unit asked for did not exist yet (đơn vị tiền thân).",
  })
  predecessors!: string[];
}

@ObjectType({ description: "The value of one measure (giá trị chỉ tiêu)." })
export class StatisticsValue {
  @Field(() => StatisticsMeasure, { description: "The measure (chỉ tiêu)." })
  measure!: StatisticsMeasure;

  @Field(() => Exact, {
    nullable: true,
    description: "An integer or an exact fraction; none: nothing to count, or hidden (giá trị).",
  })
  value!: string | null;

  @Field(() => Int, { nullable: true, description: "How many it is a part or a mean of (mẫu số)." })
  base!: number | null;

  @Field(() => Boolean, { description: "True: a small group is protected (đã ẩn).", defaultValue: false })
  hidden!: boolean;
}

@ObjectType({ description: "A row of a table of statistics (dòng thống kê)." })
export class StatisticsRow {
  @Field(() => [StatisticsKey], { description: "What it stands for, in the order of `dimensions` (khóa)." })
  keys!: StatisticsKey[];

  @Field(() => [StatisticsValue], { description: "Values in the order of `measures` (các giá trị)." })
  values!: StatisticsValue[];
}

@ObjectType({ description: "Statistics of a unit by the dimensions asked for (bảng thống kê)." })
export class StatisticsTable {
  @Field(() => Boolean, {
    description: "True: exact numbers; false: published tables with small groups hidden (số liệu chính xác).",
  })
  exact!: boolean;

  @Field(() => Boolean, {
    description:
      "True: the reader's own result, decided and not told yet, is left out (không gồm kết quả chưa thông báo của chính người xem).",
  })
  withoutOwn!: boolean;

  @Field(() => [StatisticsDimension], { description: "Dimensions of the rows (các chiều)." })
  dimensions!: StatisticsDimension[];

  @Field(() => [MeasureDefinition], { description: "Measures of the columns (các chỉ tiêu)." })
  measures!: MeasureDefinition[];

  @Field(() => StatisticsRow, { description: "Everything together, without keys (dòng tổng)." })
  total!: StatisticsRow;

  @Field(() => [StatisticsRow], { description: "Rows of this page (các dòng)." })
  rows!: StatisticsRow[];

  @Field(() => Int, { description: "Number of rows on all pages (số dòng)." })
  rowCount!: number;
}
