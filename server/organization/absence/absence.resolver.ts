import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { Ability, ability, type RequestContext } from "../../kernel/index.ts";
import { Person } from "../person/person.entity.ts";
import { type PersonRow, readManagedPersons } from "../person/person.read.ts";
import { Absence } from "./absence.entity.ts";
import { CorrectAbsenceInput, RecordAbsenceInput, WithdrawAbsenceInput } from "./absence.inputs.ts";
import { type AbsenceRow, readVisibleAbsences } from "./absence.read.ts";
import { correctAbsence, recordAbsence, withdrawAbsence } from "./absence.service.ts";
import { canKeepFacts, canReadFacts } from "./personal-facts.policy.ts";
import { readFactsReadable } from "./personal-facts.read.ts";

@ObjectType({ description: "What this viewer may do to a person's absences and disciplines (quyền ghi nhận)." })
export class PersonalFactAbilities {
  @Field(() => Ability, { description: "Read them (xem)." })
  canRead!: Ability;

  @Field(() => Ability, { description: "Record, correct and withdraw them (ghi nhận, sửa, hủy)." })
  canKeep!: Ability;
}

@Resolver(() => Person)
export class PersonAbsencesResolver {
  @FieldResolver(() => [Absence], {
    description: "Absences, latest first; empty for viewers who may not read them (thời gian nghỉ).",
  })
  async absences(@Root() person: PersonRow, @Ctx() context: RequestContext): Promise<AbsenceRow[]> {
    return (await context.batch(readVisibleAbsences, person.id)) ?? [];
  }

  @FieldResolver(() => PersonalFactAbilities, {
    description: "What this viewer may do to absences and disciplines (quyền ghi nhận nghỉ, kỷ luật).",
  })
  async factAbilities(@Root() person: PersonRow, @Ctx() context: RequestContext): Promise<PersonalFactAbilities> {
    const managed = (await context.batch(readManagedPersons, person.id)) ?? false;
    const readable = (await context.batch(readFactsReadable, person.id)) ?? false;
    return {
      canRead: ability(canReadFacts(readable)),
      canKeep: ability(canKeepFacts(context.viewer, { managed, personId: person.id })),
    };
  }
}

@Resolver(() => Absence)
export class AbsenceResolver {
  @Mutation(() => Absence, { description: "Records an absence (ghi nhận thời gian nghỉ)." })
  recordAbsence(
    @Arg("input", () => RecordAbsenceInput, { description: "The absence (lần nghỉ)." }) input: RecordAbsenceInput,
    @Ctx() context: RequestContext,
  ): Promise<Absence> {
    return context.write("recordAbsence", input, recordAbsence);
  }

  @Mutation(() => Absence, { description: "Corrects an absence with a reason (sửa thời gian nghỉ)." })
  correctAbsence(
    @Arg("input", () => CorrectAbsenceInput, { description: "The correction (nội dung sửa)." })
    input: CorrectAbsenceInput,
    @Ctx() context: RequestContext,
  ): Promise<Absence> {
    return context.write("correctAbsence", input, correctAbsence);
  }

  @Mutation(() => Absence, { description: "Withdraws an absence recorded in error (hủy ghi nhận thời gian nghỉ)." })
  withdrawAbsence(
    @Arg("input", () => WithdrawAbsenceInput, { description: "The withdrawal (nội dung hủy)." })
    input: WithdrawAbsenceInput,
    @Ctx() context: RequestContext,
  ): Promise<Absence> {
    return context.write("withdrawAbsence", input, withdrawAbsence);
  }
}
