import {
  ChangePosition,
  ChangeUnit,
  CreateUnit,
  DefinePosition,
  PositionById,
  Positions,
  UnitById,
  Units,
} from "../../schema/operations/organization.ts";
import { AppointPerson, ChangePerson, PersonById, Persons, RegisterPerson } from "../../schema/operations/person.ts";
import {
  createdBy,
  listOf,
  manyOf,
  oneOf,
  pickFields,
  type ResourceDefinition,
  savedBy,
} from "../shared/api/resource.ts";

const units: ResourceDefinition = {
  name: "units",
  list: listOf(Units, { pick: (result) => result.units, sort: { name: "NAME", code: "CODE", startsOn: "STARTS_ON" } }),
  one: oneOf(UnitById, (result) => result.unit),
  many: manyOf(Units, (result) => result.units),
  create: createdBy(
    CreateUnit,
    (data) => pickFields(data, "code", "name", "nameEn", "tree", "kind", "parentId", "startsOn", "idempotencyKey"),
    (result) => result.createUnit,
  ),
  update: savedBy(
    ChangeUnit,
    (data) => pickFields(data, "id", "version", "code", "name", "nameEn", "kind"),
    (result) => result.changeUnit,
  ),
};

const POSITION_FIELDS = [
  "code",
  "name",
  "nameEn",
  "positionClass",
  "publicContact",
  "dutyGroup",
  "description",
] as const;

const positions: ResourceDefinition = {
  name: "positions",
  list: listOf(Positions, { pick: (result) => result.positions, sort: { name: "NAME", code: "CODE" } }),
  one: oneOf(PositionById, (result) => result.position),
  many: manyOf(Positions, (result) => result.positions),
  create: createdBy(
    DefinePosition,
    (data) => pickFields(data, ...POSITION_FIELDS, "catalogue", "idempotencyKey"),
    (result) => result.definePosition,
  ),
  update: savedBy(
    ChangePosition,
    (data) => pickFields(data, "id", "version", ...POSITION_FIELDS),
    (result) => result.changePosition,
  ),
};

const persons: ResourceDefinition = {
  name: "persons",
  list: listOf(Persons, { pick: (result) => result.persons, sort: { fullName: "NAME", code: "CODE" } }),
  one: oneOf(PersonById, (result) => result.person),
  many: manyOf(Persons, (result) => result.persons),
  create: createdBy(
    RegisterPerson,
    (data) => pickFields(data, "code", "fullName", "birthYear", "idempotencyKey"),
    (result) => result.registerPerson,
  ),
  update: savedBy(
    ChangePerson,
    (data) => pickFields(data, "id", "version", "code", "fullName", "birthYear"),
    (result) => result.changePerson,
  ),
};

const appointments: ResourceDefinition = {
  name: "appointments",
  create: createdBy(
    AppointPerson,
    (data) => ({
      ...pickFields(
        data,
        "personId",
        "unitId",
        "positionId",
        "subjectType",
        "startsOn",
        "endsOn",
        "documentNumber",
        "idempotencyKey",
      ),
      ...pickFields(data, "isPrimary", "leading", "deputy", "acting"),
    }),
    (result) => result.appointPerson,
  ),
};

/** How units, positions, people and appointments are read and written. */
export const organizationResources: readonly ResourceDefinition[] = [units, positions, persons, appointments];
