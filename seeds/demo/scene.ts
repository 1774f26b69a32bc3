import type { Viewer, ViewerGrant } from "../../server/kernel/index.ts";
import { type CastMember, type Part } from "./cast.ts";
import { idOf } from "./id-of.ts";
import type { OrganizationPlan } from "./plan.ts";
import type { Organization } from "./write/organize.ts";

/** The demo organization as it was planned and written. */
export interface Scene {
  readonly plan: OrganizationPlan;
  readonly organization: Organization;
  readonly cast: readonly CastMember[];
  /** Framework ids by code. */
  readonly frameworkIds: ReadonlyMap<string, string>;
}

/** A person's own session, without any granted right. */
export function viewerOf({ plan, organization }: Scene, code: string): Viewer {
  const person = plan.people.find((each) => each.code === code);
  return {
    accountId: idOf(organization.accountIds, code),
    personId: idOf(organization.personIds, code),
    displayName: person?.fullName ?? code,
    grants: [],
    isSystem: false,
  };
}

/** A member of the cast with the rights of the part. */
export function viewerOfPart(scene: Scene, part: Part): Viewer {
  const member = scene.cast.find((each) => each.part === part);
  if (!member?.person) throw new RangeError(`${part} is nobody's part`);
  const grants = member.grants.flatMap(({ role, unit }): ViewerGrant[] =>
    unit === null ? [] : [{ role, unitId: idOf(scene.organization.unitIds, unit), includesSubtree: true }],
  );
  return { ...viewerOf(scene, member.person), grants };
}

/** The person of a part. */
export function personOfPart(scene: Scene, part: Part): string {
  const member = scene.cast.find((each) => each.part === part);
  if (!member?.person) throw new RangeError(`${part} is nobody's part`);
  return member.person;
}
