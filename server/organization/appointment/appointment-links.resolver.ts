import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { Person } from "../person/person.entity.ts";
import { type PersonRow, readPersonsByIds } from "../person/person.read.ts";
import { Unit } from "../unit/unit.entity.ts";
import type { UnitRow } from "../unit/unit.views.ts";
import { Appointment } from "./appointment.entity.ts";
import { type AppointmentRow, readAppointmentsOfPersons, readHeadIds } from "./appointment.read.ts";

@Resolver(() => Person)
export class PersonAppointmentsResolver {
  @FieldResolver(() => [Appointment], {
    description: "Appointments that the viewer may read, latest first (quá trình công tác).",
  })
  async appointments(@Root() person: PersonRow, @Ctx() context: RequestContext): Promise<AppointmentRow[]> {
    return (await context.batch(readAppointmentsOfPersons, person.id)) ?? [];
  }
}

@Resolver(() => Unit)
export class UnitHeadResolver {
  @FieldResolver(() => Person, { nullable: true, description: "Head of the unit today (người đứng đầu)." })
  async head(@Root() unit: UnitRow, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    const personId = await context.batch(readHeadIds, unit.id);
    return personId === undefined ? null : ((await context.batch(readPersonsByIds, personId)) ?? null);
  }
}
