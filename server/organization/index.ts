import { absenceMessages } from "./absence/absence.messages.ts";
import { Absence } from "./absence/absence.entity.ts";
import { AbsenceResolver, PersonAbsencesResolver } from "./absence/absence.resolver.ts";
import { PersonAppointmentsResolver, UnitHeadResolver } from "./appointment/appointment-links.resolver.ts";
import { Appointment } from "./appointment/appointment.entity.ts";
import { AppointmentResolver } from "./appointment/appointment.resolver.ts";
import { BodyMember } from "./body/body-member.entity.ts";
import { Body } from "./body/body.entity.ts";
import { BodyMemberResolver, BodyResolver } from "./body/body.resolver.ts";
import { Delegation } from "./delegation/delegation.entity.ts";
import { delegationMessages } from "./delegation/delegation.messages.ts";
import { DelegationResolver, UnitDelegationsResolver } from "./delegation/delegation.resolver.ts";
import { Discipline } from "./discipline/discipline.entity.ts";
import { disciplineMessages } from "./discipline/discipline.messages.ts";
import { DisciplineResolver, PersonDisciplinesResolver } from "./discipline/discipline.resolver.ts";
import { manyMessages } from "./many/organization-many.messages.ts";
import { OrganizationManyResolver } from "./many/organization-many.resolver.ts";
import { messages as structureMessages } from "./organization.messages.ts";
import { Person } from "./person/person.entity.ts";
import { PersonResolver } from "./person/person.resolver.ts";
import { PositionDescription } from "./position/description/position-description.entity.ts";
import {
  PositionDescriptionOfPositionResolver,
  PositionDescriptionResolver,
} from "./position/description/position-description.resolver.ts";
import { Position } from "./position/position.entity.ts";
import { PositionResolver, PostResolver } from "./position/position.resolver.ts";
import { Post } from "./position/post.entity.ts";
import { PostTarget } from "./position/target/post-target.entity.ts";
import { PostTargetResolver } from "./position/target/post-target.resolver.ts";
import { UnitSuccessionMemberResolver, UnitSuccessionResolver } from "./succession/succession.resolver.ts";
import { UnitLineage } from "./succession/unit-lineage.entity.ts";
import { UnitSuccessionMember } from "./succession/unit-succession-member.entity.ts";
import { UnitSuccession } from "./succession/unit-succession.entity.ts";
import { UnitClosure } from "./unit/unit-closure.entity.ts";
import { UnitPlacement } from "./unit/unit-placement.entity.ts";
import { Unit } from "./unit/unit.entity.ts";
import { UnitNodeResolver } from "./unit/unit-node.resolver.ts";
import { UnitResolver } from "./unit/unit.resolver.ts";

export { Absence, AbsenceKind } from "./absence/absence.entity.ts";
export { type AbsenceRow, readAbsencesOfPersons } from "./absence/absence.read.ts";
export { correctAbsence, recordAbsence, withdrawAbsence } from "./absence/absence.service.ts";
export { Appointment, SubjectType } from "./appointment/appointment.entity.ts";
export {
  type AppointmentRow,
  readAppointmentOn,
  readAppointmentsByIds,
  readAppointmentsOfPersons,
} from "./appointment/appointment.read.ts";
export { appointPerson, changeAppointment, endAppointment, transferPerson } from "./appointment/appointment.service.ts";
export { BodyMember, BodyRole } from "./body/body-member.entity.ts";
export { Body, BodyKind } from "./body/body.entity.ts";
export { type BodyRow, readBodiesByIds, readBodyMembersOn } from "./body/body.read.ts";
export { judgePeople, lockPeople, writePeople } from "./bringing/bring-people.service.ts";
export type { BroughtAppointment, BroughtPart, BroughtPerson } from "./bringing/brought-people.ts";
export { addBodyMember, createBody, endBodyMembership } from "./body/body.service.ts";
export { DelegatedAct, Delegation } from "./delegation/delegation.entity.ts";
export { type DelegationInForce, readDelegatesOf, readDelegationsTo } from "./delegation/delegation.read.ts";
export { type DelegationReach, delegationReaches } from "./delegation/delegation.rules.ts";
export { delegateActs, endDelegation } from "./delegation/delegation.service.ts";
export { Discipline } from "./discipline/discipline.entity.ts";
export { type DisciplineRow, readDisciplinesOfPersons } from "./discipline/discipline.read.ts";
export { correctDiscipline, recordDiscipline, withdrawDiscipline } from "./discipline/discipline.service.ts";
export { Person } from "./person/person.entity.ts";
export {
  knownBirthYear,
  PERSON_LINK,
  type PersonRow,
  readBirthYears,
  readPersonsByIds,
  readVisiblePersonIds,
} from "./person/person.read.ts";
export { findPersons } from "./person/find-persons.read.ts";
export { changePerson, registerPerson } from "./person/person.service.ts";
export { type Reach, readReach, visibleAppointment, visiblePerson } from "./person/reach.read.ts";
export { describePosition } from "./position/description/describe-position.service.ts";
export { DescriptionTemplate, PositionDescription } from "./position/description/position-description.entity.ts";
export { COMMON_CATALOGUE, Position, PositionClass } from "./position/position.entity.ts";
export { findPositions } from "./position/find-positions.read.ts";
export { canChangePosition, canDefinePosition } from "./position/position.policy.ts";
export {
  type PositionRow,
  POSITION_LINK,
  readPosition,
  readPositionsByIds,
  readUsedElsewhere,
} from "./position/position.read.ts";
export { changePosition, definePosition } from "./position/position.service.ts";
export { Post } from "./position/post.entity.ts";
export { setPosts } from "./position/post.service.ts";
export { PostTarget } from "./position/target/post-target.entity.ts";
export { setPostTarget } from "./position/target/post-target.service.ts";
export * from "./scope/tree.read.ts";
export * from "./scope/unit-scope.ts";
export * from "./span.ts";
export { closeUnit, recordSuccession } from "./succession/succession.service.ts";
export { UnitLineage } from "./succession/unit-lineage.entity.ts";
export { SuccessionSide, UnitSuccessionMember } from "./succession/unit-succession-member.entity.ts";
export { SuccessionKind, UnitSuccession } from "./succession/unit-succession.entity.ts";
export { UnitClosure } from "./unit/unit-closure.entity.ts";
export { UnitPlacement } from "./unit/unit-placement.entity.ts";
export { Unit, UnitKind, UnitTree } from "./unit/unit.entity.ts";
export { findUnits } from "./unit/find-units.read.ts";
export { canOrganize, canPlaceAtRoot, canReadStructure, STRUCTURE_ROLES } from "./unit/unit.policy.ts";
export { readIsRootScope, readParentIds } from "./unit/unit-place.read.ts";
export { readUnit, readUnitsByIds, UNIT_LINK } from "./unit/unit.read.ts";
export { changeUnit, createUnit, moveUnit } from "./unit/unit.service.ts";
export { type UnitRow } from "./unit/unit.views.ts";

export const messages = {
  ...structureMessages,
  ...absenceMessages,
  ...disciplineMessages,
  ...delegationMessages,
  ...manyMessages,
};

export const entities = [
  Unit,
  UnitPlacement,
  UnitClosure,
  UnitSuccession,
  UnitSuccessionMember,
  UnitLineage,
  Position,
  PositionDescription,
  Post,
  PostTarget,
  Person,
  Appointment,
  Body,
  BodyMember,
  Absence,
  Discipline,
  Delegation,
];

export const resolvers = [
  OrganizationManyResolver,
  UnitNodeResolver,
  UnitResolver,
  UnitSuccessionResolver,
  UnitSuccessionMemberResolver,
  PositionResolver,
  PostResolver,
  PositionDescriptionResolver,
  PositionDescriptionOfPositionResolver,
  PostTargetResolver,
  PersonResolver,
  AppointmentResolver,
  PersonAppointmentsResolver,
  UnitHeadResolver,
  BodyResolver,
  BodyMemberResolver,
  PersonAbsencesResolver,
  AbsenceResolver,
  PersonDisciplinesResolver,
  DisciplineResolver,
  UnitDelegationsResolver,
  DelegationResolver,
];
