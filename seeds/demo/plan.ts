import type {
  BodyKind,
  BodyRole,
  PositionClass,
  SubjectType,
  SuccessionKind,
  UnitKind,
  UnitTree,
} from "../../server/organization/index.ts";

/** A unit as the demo organization plans it; links are codes. */
export interface UnitPlan {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly tree: UnitTree;
  readonly kind: UnitKind;
  readonly parent: string | null;
  readonly startsOn: string;
  readonly staff: readonly StaffPlan[];
}

/** So many people of a unit in a position. */
export interface StaffPlan {
  readonly position: string;
  readonly count: number;
  readonly subjectType: SubjectType;
  readonly leading?: boolean;
  readonly deputy?: boolean;
}

/** A position of the catalogue. */
export interface PositionPlan {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly positionClass: PositionClass;
  readonly dutyGroup: string;
}

/** A person in a unit from a day to a day. */
export interface AppointmentPlan {
  readonly unit: string;
  readonly position: string;
  readonly subjectType: SubjectType;
  readonly isPrimary: boolean;
  readonly leading: boolean;
  readonly deputy: boolean;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** A person with everything that they hold or held. */
export interface PersonPlan {
  readonly code: string;
  readonly fullName: string;
  readonly birthYear: number;
  readonly appointments: readonly AppointmentPlan[];
}

/** A collective with its dated members, by the people's codes. */
export interface BodyPlan {
  readonly unit: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly startsOn: string;
  readonly members: readonly { readonly person: string; readonly role: BodyRole; readonly startsOn: string }[];
}

/** Units that became others. */
export interface SuccessionPlan {
  readonly kind: SuccessionKind;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly takesEffectOn: string;
  readonly documentNumber: string;
  readonly documentTitle: string;
}

/** A whole organization, ready to be written through the services. */
export interface OrganizationPlan {
  readonly units: readonly UnitPlan[];
  readonly positions: readonly PositionPlan[];
  readonly people: readonly PersonPlan[];
  readonly bodies: readonly BodyPlan[];
  readonly successions: readonly SuccessionPlan[];
}
