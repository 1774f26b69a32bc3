import { IsEnum, IsOptional } from "class-validator";
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { CycleKind, CycleTrack } from "../../cycle/index.ts";
import { ExclusionCount, ExclusionReason } from "../../evaluation/index.ts";
import { CalendarDate, Role, Uuid } from "../../kernel/index.ts";

/** Kinds of agencies that a shipped regulation is meant for. */
export enum StarterAudience {
  STATE_AGENCY = "STATE_AGENCY",
  PUBLIC_SERVICE = "PUBLIC_SERVICE",
  PARTY_BODY = "PARTY_BODY",
}
registerEnumType(StarterAudience, {
  name: "StarterAudience",
  description: "Kinds of agencies that a shipped regulation is meant for (loại cơ quan của khung khởi đầu).",
  valuesConfig: {
    STATE_AGENCY: { description: "Agencies of the state and their civil servants (cơ quan hành chính nhà nước)." },
    PUBLIC_SERVICE: { description: "Schools, hospitals and their employees (đơn vị sự nghiệp công lập)." },
    PARTY_BODY: { description: "Party bodies and their cadres (cơ quan Đảng)." },
  },
});

@ArgsType()
export class FirstRunArgs {
  @Field(() => Uuid, { nullable: true, description: "One of the viewer's agencies; the largest if none (đơn vị)." })
  @IsOptional()
  unitId?: string | null;

  @Field(() => CycleKind, { defaultValue: CycleKind.MONTH, description: "Length of the first cycle (loại kỳ)." })
  @IsEnum(CycleKind)
  kind: CycleKind = CycleKind.MONTH;

  @Field(() => CalendarDate, { nullable: true, description: "A day of the first cycle; today if none (ngày)." })
  @IsOptional()
  on?: string | null;
}

@ObjectType({ description: "An account with which an installation begins (tài khoản khởi đầu)." })
export class FirstRunAccount {
  @Field(() => ID, { description: "The right (phân quyền)." })
  grantId!: string;

  @Field(() => ID, { description: "The account (tài khoản)." })
  accountId!: string;

  @Field(() => String, { description: "Name to sign in with (tên đăng nhập)." })
  username!: string;

  @Field(() => String, { description: "Name as shown (tên hiển thị)." })
  displayName!: string;

  @Field(() => Role, { description: "What it may do: administer, or keep an agency (vai trò)." })
  role!: Role;

  @Field(() => Boolean, { description: "Whether a second account still has to approve (chờ phê duyệt)." })
  isPending!: boolean;

  @Field(() => Boolean, { description: "Whether its holder has chosen a password (đã đặt mật khẩu)." })
  hasPassword!: boolean;
}

@ObjectType({ description: "What administrators have prepared so far (phần việc của quản trị)." })
export class FirstRunAdministration {
  @Field(() => Int, { description: "Units there are (số đơn vị)." })
  units!: number;

  @Field(() => ID, { nullable: true, description: "First unit without a superior one (đơn vị gốc)." })
  rootUnitId!: string | null;

  @Field(() => [FirstRunAccount], {
    description: "Administrators and specialists of today, at most 50 (quản trị viên và cán bộ tổ chức).",
  })
  accounts!: FirstRunAccount[];
}

@ObjectType({ description: "A unit with who decides in it where no table says otherwise (người quyết định)." })
export class FirstRunDecider {
  @Field(() => ID, { description: "The unit (mã đơn vị)." })
  unitId!: string;

  @Field(() => String, { description: "Its name (tên đơn vị)." })
  unitName!: string;

  @Field(() => Int, { description: "People whose primary appointment is here (số người)." })
  people!: number;

  @Field(() => String, { nullable: true, description: "Its head today (người đứng đầu)." })
  headName!: string | null;

  @Field(() => String, { nullable: true, description: "Head who decides on the staff (ai đánh giá công chức)." })
  staffDecidedBy!: string | null;

  @Field(() => String, { nullable: true, description: "Head who decides on the head (ai đánh giá người đứng đầu)." })
  headDecidedBy!: string | null;
}

@ObjectType({ description: "A regulation that runs in the agency (quy chế đang áp dụng)." })
export class FirstRunRegulation {
  @Field(() => ID, { description: "The framework (khung)." })
  frameworkId!: string;

  @Field(() => String, { description: "Its code (mã khung)." })
  code!: string;

  @Field(() => String, { description: "Its name in Vietnamese (tên khung)." })
  nameVi!: string;

  @Field(() => String, { nullable: true, description: "Its name in English (tên tiếng Anh)." })
  nameEn!: string | null;

  @Field(() => CalendarDate, { description: "Since when it runs (áp dụng từ ngày)." })
  startsOn!: string;
}

@ObjectType({ description: "A shipped regulation to begin with (khung khởi đầu)." })
export class FirstRunStarter {
  @Field(() => StarterAudience, { description: "Whom it is meant for (dành cho)." })
  audience!: StarterAudience;

  @Field(() => Boolean, { description: "Whether it suits the kind of the agency (được gợi ý)." })
  isSuggested!: boolean;

  @Field(() => ID, { description: "The framework (khung)." })
  frameworkId!: string;

  @Field(() => ID, { description: "Its version in force on the day (phiên bản)." })
  versionId!: string;

  @Field(() => String, { description: "Its code (mã khung)." })
  code!: string;

  @Field(() => String, { description: "Its name in Vietnamese (tên khung)." })
  nameVi!: string;

  @Field(() => String, { nullable: true, description: "Its name in English (tên tiếng Anh)." })
  nameEn!: string | null;

  @Field(() => [CycleKind], { description: "Cycles that it rates in (loại kỳ)." })
  kinds!: CycleKind[];

  @Field(() => Int, { description: "People of the agency whom it would rate (số người thuộc phạm vi)." })
  people!: number;
}

@ObjectType({ description: "Somebody who would get no evaluation, and why (người chưa được lập phiếu)." })
export class FirstRunLeftOut {
  @Field(() => ID, { description: "The person (mã cán bộ)." })
  personId!: string;

  @Field(() => String, { description: "Name (họ tên)." })
  fullName!: string;

  @Field(() => String, { description: "Unit (đơn vị)." })
  unitName!: string;

  @Field(() => ExclusionReason, { description: "Why (lý do)." })
  reason!: ExclusionReason;
}

@ObjectType({ description: "What opening the first cycle would give (mở kỳ đầu tiên)." })
export class FirstRunOpening {
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { description: "Last day (đến ngày)." })
  endsOn!: string;

  @Field(() => CycleTrack, { description: "Whose rules (hệ thống)." })
  track!: CycleTrack;

  @Field(() => String, { description: "A code that no cycle has (mã kỳ gợi ý)." })
  code!: string;

  @Field(() => ID, {
    nullable: true,
    description: "A cycle of this length, planned or opened for the agency on these days (kỳ đã lập).",
  })
  cycleId!: string | null;

  @Field(() => Int, { description: "People who would get an evaluation (số cá nhân có phiếu)." })
  people!: number;

  @Field(() => Int, { description: "Units that would get an evaluation (số tập thể có phiếu)." })
  units!: number;

  @Field(() => [ExclusionCount], { description: "How many would get none, by reason (các lý do)." })
  reasons!: ExclusionCount[];

  @Field(() => [FirstRunLeftOut], { description: "The first 50 of them by name (người chưa được lập phiếu)." })
  leftOut!: FirstRunLeftOut[];
}

@ObjectType({ description: "How far an agency is from its first cycle (mức sẵn sàng của cơ quan)." })
export class FirstRunAgency {
  @Field(() => ID, { description: "The agency (mã đơn vị)." })
  unitId!: string;

  @Field(() => Int, { description: "Units, itself included (số đơn vị)." })
  units!: number;

  @Field(() => Int, { description: "Job positions of all catalogues (số vị trí việc làm)." })
  positions!: number;

  @Field(() => Int, { description: "People whose primary appointment is here (số người)." })
  people!: number;

  @Field(() => Int, { description: "Of them, those with an account (số người có tài khoản)." })
  withAccount!: number;

  @Field(() => Int, { description: "Rows of authority tables that reach the agency (số dòng bảng thẩm quyền)." })
  authorityRows!: number;

  @Field(() => Boolean, {
    description: "Whether somebody holds an AUTHORITY right over the agency's head (có cấp có thẩm quyền).",
  })
  hasAuthority!: boolean;

  /** What the further fields are asked about. */
  scope!: AgencyScope;
}

/** The agency as the fields of its readiness need it. */
export interface AgencyScope {
  readonly unitId: string;
  readonly includesSubtree: boolean;
  readonly kind: CycleKind;
  /** A day of the first cycle. */
  readonly on: string;
}

@ObjectType({ description: "The way from an empty installation to an opened cycle (hướng dẫn thiết lập ban đầu)." })
export class FirstRun {
  @Field(() => Boolean, {
    description: "Nothing of it is left: the viewer's agencies have opened a cycle (đã sẵn sàng).",
  })
  isReady!: boolean;

  /** What was asked for. */
  args!: FirstRunArgs;
}
