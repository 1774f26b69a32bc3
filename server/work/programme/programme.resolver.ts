import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { readAccountsById } from "../../identity/index.ts";
import {
  ability,
  CalendarDate,
  type Page,
  PageInput,
  pageOf,
  type RequestContext,
  today,
  Uuid,
} from "../../kernel/index.ts";
import {
  Appointment,
  type AppointmentRow,
  Body,
  type BodyRow,
  Person,
  type PersonRow,
  readAppointmentsByIds,
  readBodiesByIds,
  readPersonsByIds,
  readUnitsByIds,
  Unit,
  type UnitRow,
} from "../../organization/index.ts";
import { ActionProgramme } from "./action-programme.entity.ts";
import { readCommitments, readMilestones, readProgrammeFacts, readQuestions, readReports } from "./parts/parts.read.ts";
import { ProgrammeCommitment } from "./parts/programme-commitment.entity.ts";
import { ProgrammeQuestion } from "./parts/programme-question.entity.ts";
import { ProgrammeReport } from "./parts/programme-report.entity.ts";
import { programmeShare } from "./programme-result.ts";
import { mayDo, needsDocument } from "./programme.policy.ts";
import { type ProgrammeRow, readProgramme, readProgrammes } from "./programme.read.ts";
import { ActionProgrammeAbilities, ProgrammeFilter, ProgrammeResult } from "./programme.views.ts";

const ActionProgrammePage = pageOf<ProgrammeRow>("ActionProgrammePage", ActionProgramme as never);

/** The name of an account. */
export async function nameOf(context: RequestContext, accountId: string | null): Promise<string | null> {
  return accountId === null ? null : ((await context.batch(readAccountsById, accountId))?.displayName ?? null);
}

@Resolver(() => ActionProgramme)
export class ActionProgrammeResolver {
  @Query(() => ActionProgrammePage, {
    description: "Action programmes that the viewer may read, latest first (danh sách chương trình hành động).",
  })
  actionProgrammes(
    @Ctx() context: RequestContext,
    @Arg("filter", () => ProgrammeFilter, { nullable: true, description: "Which programmes (lọc)." })
    filter: ProgrammeFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<ProgrammeRow>> {
    return readProgrammes(context, { filter, page: page ?? new PageInput() });
  }

  @Query(() => ActionProgramme, { description: "One action programme (một chương trình hành động)." })
  actionProgramme(
    @Arg("id", () => Uuid, { description: "The programme (chương trình hành động)." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ProgrammeRow> {
    return readProgramme(context, id);
  }

  @FieldResolver(() => Person, { description: "The official (cán bộ)." })
  person(@Root() { personId }: ProgrammeRow, @Ctx() context: RequestContext): Promise<PersonRow | undefined> {
    return context.batch(readPersonsByIds, personId);
  }

  @FieldResolver(() => Unit, { description: "Unit of the post (đơn vị)." })
  unit(@Root() { unitId }: ProgrammeRow, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, unitId);
  }

  @FieldResolver(() => Appointment, { description: "The post that it is written for (chức vụ được giao)." })
  appointment(
    @Root() { appointmentId }: ProgrammeRow,
    @Ctx() context: RequestContext,
  ): Promise<AppointmentRow | undefined> {
    return context.batch(readAppointmentsByIds, appointmentId);
  }

  @FieldResolver(() => Body, { description: "Collective that it is reported to (tập thể nghe báo cáo)." })
  body(@Root() { bodyId }: ProgrammeRow, @Ctx() context: RequestContext): Promise<BodyRow | undefined> {
    return context.batch(readBodiesByIds, bodyId);
  }

  @FieldResolver(() => [ProgrammeCommitment], { description: "Commitments in order (các cam kết)." })
  async commitments(@Root() { id }: ProgrammeRow, @Ctx() context: RequestContext): Promise<ProgrammeCommitment[]> {
    return (await context.batch(readCommitments, id)) ?? [];
  }

  @FieldResolver(() => [ProgrammeQuestion], {
    description: "Questions and directions, oldest first (chất vấn, định hướng).",
  })
  async questions(@Root() { id }: ProgrammeRow, @Ctx() context: RequestContext): Promise<ProgrammeQuestion[]> {
    return (await context.batch(readQuestions, id)) ?? [];
  }

  @FieldResolver(() => [ProgrammeReport], { description: "Reports, oldest first (các báo cáo tiến độ)." })
  async reports(@Root() { id }: ProgrammeRow, @Ctx() context: RequestContext): Promise<ProgrammeReport[]> {
    return (await context.batch(readReports, id)) ?? [];
  }

  @FieldResolver(() => ProgrammeResult, {
    nullable: true,
    description:
      "Result in a period, until today when it is left out; none while nothing is due (kết quả thực hiện trong kỳ).",
  })
  async result(
    @Root() programme: ProgrammeRow,
    @Ctx() context: RequestContext,
    @Arg("from", () => CalendarDate, { nullable: true, description: "First day (từ ngày)." }) from: string | null,
    @Arg("to", () => CalendarDate, { nullable: true, description: "Last day (đến ngày)." }) to: string | null,
  ): Promise<ProgrammeResult | null> {
    const commitments = (await context.batch(readCommitments, programme.id)) ?? [];
    const milestones = (await context.batch(readMilestones, programme.id)) ?? [];
    const last = to ?? today(context.clock);
    const until = programme.endedOn !== null && programme.endedOn < last ? programme.endedOn : last;
    return programmeShare({ commitments, milestones }, from ?? programme.startsOn, until);
  }

  @FieldResolver(() => String, { nullable: true, description: "Name of who approved it (người thông qua)." })
  approvedByName(@Root() { approvedById }: ProgrammeRow, @Ctx() context: RequestContext): Promise<string | null> {
    return nameOf(context, approvedById);
  }

  @FieldResolver(() => String, { nullable: true, description: "Name of who assessed it (người đánh giá)." })
  assessedByName(@Root() { assessedById }: ProgrammeRow, @Ctx() context: RequestContext): Promise<string | null> {
    return nameOf(context, assessedById);
  }

  @FieldResolver(() => ActionProgrammeAbilities, { description: "What this viewer may do to it (quyền thao tác)." })
  async abilities(
    @Root() { id }: ProgrammeRow,
    @Ctx() context: RequestContext,
  ): Promise<ActionProgrammeAbilities | null> {
    const facts = await context.batch(readProgrammeFacts, id);
    if (facts === undefined) return null;
    const { viewer } = context;
    return {
      canSave: ability(mayDo(viewer, facts, "save")),
      canSubmit: ability(mayDo(viewer, facts, "submit")),
      canDiscard: ability(mayDo(viewer, facts, "discard")),
      canAsk: ability(mayDo(viewer, facts, "ask")),
      canRecordHearing: ability(mayDo(viewer, facts, "hear")),
      canApprove: ability(mayDo(viewer, facts, "approve")),
      needsDocument: needsDocument(viewer, facts),
      canReturn: ability(mayDo(viewer, facts, "return")),
      canReportProgress: ability(mayDo(viewer, facts, "report")),
      canEnd: ability(mayDo(viewer, facts, "end")),
    };
  }
}
