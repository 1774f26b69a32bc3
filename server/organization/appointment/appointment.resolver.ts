import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Ability, ability, type Page, PageInput, pageOf, type RequestContext } from "../../kernel/index.ts";
import { Person } from "../person/person.entity.ts";
import { type PersonRow, readPersonsByIds } from "../person/person.read.ts";
import { Position } from "../position/position.entity.ts";
import { type PositionRow, readPositionsByIds } from "../position/position.read.ts";
import { Unit } from "../unit/unit.entity.ts";
import { readOrganizable } from "../unit/unit-place.read.ts";
import { readUnitsByIds } from "../unit/unit.read.ts";
import type { UnitRow } from "../unit/unit.views.ts";
import { Appointment } from "./appointment.entity.ts";
import {
  AppointmentFilter,
  AppointmentSortInput,
  AppointPersonInput,
  ChangeAppointmentInput,
  EndAppointmentInput,
  TransferPersonInput,
} from "./appointment.inputs.ts";
import { canChangeAppointment } from "./appointment.policy.ts";
import { type AppointmentRow, readAppointments } from "./appointment.read.ts";
import { appointPerson, changeAppointment, endAppointment, transferPerson } from "./appointment.service.ts";

const AppointmentPage = pageOf<AppointmentRow>("AppointmentPage", Appointment as never);

@ObjectType({ description: "What this viewer may do to the appointment (quyền trên bổ nhiệm)." })
export class AppointmentAbilities {
  @Field(() => Ability, { description: "Correct it, end it, transfer the person (sửa, kết thúc, điều động)." })
  canChange!: Ability;
}

@Resolver(() => Appointment)
export class AppointmentResolver {
  @Query(() => AppointmentPage, { description: "Appointments that the viewer may read (danh sách bổ nhiệm)." })
  appointments(
    @Ctx() context: RequestContext,
    @Arg("filter", () => AppointmentFilter, { nullable: true, description: "Which appointments (lọc)." })
    filter: AppointmentFilter | null,
    @Arg("sort", () => AppointmentSortInput, {
      nullable: true,
      description: "Order, by the person's name when left out (sắp xếp).",
    })
    sort: AppointmentSortInput | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<AppointmentRow>> {
    return readAppointments(context, { filter, sort, page: page ?? new PageInput() });
  }

  @FieldResolver(() => Person, { description: "The person (cán bộ)." })
  person(@Root() appointment: AppointmentRow, @Ctx() context: RequestContext): Promise<PersonRow | undefined> {
    return context.batch(readPersonsByIds, appointment.personId);
  }

  @FieldResolver(() => Unit, { description: "The unit (đơn vị)." })
  unit(@Root() appointment: AppointmentRow, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, appointment.unitId);
  }

  @FieldResolver(() => Position, { description: "The position (vị trí việc làm)." })
  position(@Root() appointment: AppointmentRow, @Ctx() context: RequestContext): Promise<PositionRow | undefined> {
    return context.batch(readPositionsByIds, appointment.positionId);
  }

  @FieldResolver(() => AppointmentAbilities, {
    description: "What this viewer may do to the appointment (quyền thao tác).",
  })
  async abilities(
    @Root() { unitId, personId }: AppointmentRow,
    @Ctx() context: RequestContext,
  ): Promise<AppointmentAbilities> {
    const covered = (await context.batch(readOrganizable, unitId)) ?? false;
    return { canChange: ability(canChangeAppointment(context.viewer, { covered, personId })) };
  }

  @Mutation(() => Appointment, { description: "Appoints a person to a position of a unit (bổ nhiệm, phân công)." })
  appointPerson(
    @Arg("input", () => AppointPersonInput, { description: "The appointment (bổ nhiệm)." }) input: AppointPersonInput,
    @Ctx() context: RequestContext,
  ): Promise<Appointment> {
    return context.write("appointPerson", input, appointPerson);
  }

  @Mutation(() => Appointment, { description: "Corrects an appointment (sửa thông tin bổ nhiệm)." })
  changeAppointment(
    @Arg("input", () => ChangeAppointmentInput, { description: "The correction (nội dung sửa)." })
    input: ChangeAppointmentInput,
    @Ctx() context: RequestContext,
  ): Promise<Appointment> {
    return context.write("changeAppointment", input, changeAppointment);
  }

  @Mutation(() => Appointment, { description: "Ends an appointment (thôi giữ chức vụ, nghỉ việc)." })
  endAppointment(
    @Arg("input", () => EndAppointmentInput, { description: "The end (kết thúc)." }) input: EndAppointmentInput,
    @Ctx() context: RequestContext,
  ): Promise<Appointment> {
    return context.write("endAppointment", input, endAppointment);
  }

  @Mutation(() => Appointment, { description: "Ends an appointment and makes the next one (điều động, luân chuyển)." })
  transferPerson(
    @Arg("input", () => TransferPersonInput, { description: "The transfer (điều động)." }) input: TransferPersonInput,
    @Ctx() context: RequestContext,
  ): Promise<Appointment> {
    return context.write("transferPerson", input, transferPerson);
  }
}
