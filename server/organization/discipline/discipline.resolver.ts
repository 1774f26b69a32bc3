import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { Person } from "../person/person.entity.ts";
import type { PersonRow } from "../person/person.read.ts";
import { Unit } from "../unit/unit.entity.ts";
import { readUnitsByIds } from "../unit/unit.read.ts";
import type { UnitRow } from "../unit/unit.views.ts";
import { Discipline } from "./discipline.entity.ts";
import { CorrectDisciplineInput, RecordDisciplineInput, WithdrawDisciplineInput } from "./discipline.inputs.ts";
import { type DisciplineRow, readVisibleDisciplines } from "./discipline.read.ts";
import { correctDiscipline, recordDiscipline, withdrawDiscipline } from "./discipline.service.ts";

@Resolver(() => Person)
export class PersonDisciplinesResolver {
  @FieldResolver(() => [Discipline], {
    description: "Disciplines, latest first; empty for viewers who may not read them (kỷ luật).",
  })
  async disciplines(@Root() person: PersonRow, @Ctx() context: RequestContext): Promise<DisciplineRow[]> {
    return (await context.batch(readVisibleDisciplines, person.id)) ?? [];
  }
}

@Resolver(() => Discipline)
export class DisciplineResolver {
  @FieldResolver(() => Unit, { nullable: true, description: "Unit in which the act happened (đơn vị)." })
  async unit(@Root() discipline: DisciplineRow, @Ctx() context: RequestContext): Promise<UnitRow | null> {
    return discipline.unitId === null ? null : ((await context.batch(readUnitsByIds, discipline.unitId)) ?? null);
  }

  @Mutation(() => Discipline, { description: "Records a disciplinary decision (ghi nhận kỷ luật)." })
  recordDiscipline(
    @Arg("input", () => RecordDisciplineInput, { description: "The discipline (kỷ luật)." })
    input: RecordDisciplineInput,
    @Ctx() context: RequestContext,
  ): Promise<Discipline> {
    return context.write("recordDiscipline", input, recordDiscipline);
  }

  @Mutation(() => Discipline, { description: "Corrects a discipline with a reason (sửa kỷ luật)." })
  correctDiscipline(
    @Arg("input", () => CorrectDisciplineInput, { description: "The correction (nội dung sửa)." })
    input: CorrectDisciplineInput,
    @Ctx() context: RequestContext,
  ): Promise<Discipline> {
    return context.write("correctDiscipline", input, correctDiscipline);
  }

  @Mutation(() => Discipline, { description: "Withdraws a discipline (hủy ghi nhận kỷ luật)." })
  withdrawDiscipline(
    @Arg("input", () => WithdrawDisciplineInput, { description: "The withdrawal (nội dung hủy)." })
    input: WithdrawDisciplineInput,
    @Ctx() context: RequestContext,
  ): Promise<Discipline> {
    return context.write("withdrawDiscipline", input, withdrawDiscipline);
  }
}
