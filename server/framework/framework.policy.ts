import { ALLOWED, allOf, denied, hasRole, Refused, Role, type Verdict, type Viewer } from "../kernel/index.ts";
import { VersionStatus } from "./version/framework-version.entity.ts";

/** What the rules about a version need to know. */
export interface VersionFacts {
  /** A specialist's grant of the viewer reaches the owner; for a framework without owner, a root unit. */
  readonly maintains: boolean;
  readonly status: VersionStatus;
  /** The framework has a draft. */
  readonly hasDraft: boolean;
}

/** Published regulations are for everybody inside. */
export function canReadFrameworks(viewer: Viewer): Verdict {
  return viewer.isSystem || viewer.accountId !== null ? ALLOWED : denied("access.none");
}

/** Auditors read every draft; specialists those that they maintain. */
export function readsEveryDraft(viewer: Viewer): boolean {
  return hasRole(viewer, Role.AUDITOR);
}

export function canMaintain(viewer: Viewer, { maintains }: Pick<VersionFacts, "maintains">): Verdict {
  return viewer.isSystem || maintains ? ALLOWED : denied("framework.notMaintainer");
}

/** Only drafts change. */
export function editable({ status }: Pick<VersionFacts, "status">): Verdict {
  return status === VersionStatus.DRAFT ? ALLOWED : denied("framework.versionFrozen");
}

/** Only what is published can be retired. */
export function retirable({ status }: Pick<VersionFacts, "status">): Verdict {
  return status === VersionStatus.PUBLISHED ? ALLOWED : denied("framework.notPublished");
}

/** One draft at a time. */
export function copyable({ hasDraft }: Pick<VersionFacts, "hasDraft">): Verdict {
  return hasDraft ? denied("framework.draftExists") : ALLOWED;
}

export function canEdit(viewer: Viewer, facts: VersionFacts): Verdict {
  return allOf(canMaintain(viewer, facts), editable(facts));
}

export function canRetire(viewer: Viewer, facts: VersionFacts): Verdict {
  return allOf(canMaintain(viewer, facts), retirable(facts));
}

export function canCopy(viewer: Viewer, facts: VersionFacts): Verdict {
  return allOf(canMaintain(viewer, facts), copyable(facts));
}

/** A specialist of the unit says what it runs. */
export function canAdopt(viewer: Viewer, { covers }: { readonly covers: boolean }): Verdict {
  return viewer.isSystem || covers ? ALLOWED : denied("adoption.notSpecialist");
}

/**
 * Turns a no about a record's state into a refusal; a no about the person is `assertAllowed`'s.
 *
 * @throws Refused with the verdict's rule.
 */
export function assertPossible(verdict: Verdict): void {
  if (!verdict.allowed) throw new Refused(verdict.rule, verdict.values);
}
