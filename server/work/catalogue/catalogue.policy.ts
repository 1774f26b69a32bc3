import { ALLOWED, allOf, denied, Refused, type Verdict, type Viewer } from "../../kernel/index.ts";
import { CatalogueState } from "./version/catalogue-version.entity.ts";

/** What the rules about a version need to know. */
export interface CatalogueFacts {
  /** The viewer heads the agency or one above it, or is a specialist for it. */
  readonly keeps: boolean;
  readonly state: CatalogueState;
}

/** The agency's specialists and its head keep its catalogues. */
export function canKeepCatalogue(viewer: Viewer, { keeps }: Pick<CatalogueFacts, "keeps">): Verdict {
  return viewer.isSystem || keeps ? ALLOWED : denied("catalogue.notKeeper");
}

/** Only drafts change. */
export function changeable({ state }: Pick<CatalogueFacts, "state">): Verdict {
  return state === CatalogueState.DRAFT ? ALLOWED : denied("catalogue.versionFrozen");
}

/** Only what is published can be retired. */
export function retirable({ state }: Pick<CatalogueFacts, "state">): Verdict {
  return state === CatalogueState.PUBLISHED ? ALLOWED : denied("catalogue.notPublished");
}

/** One draft at a time. */
export function draftable({ hasDraft }: { readonly hasDraft: boolean }): Verdict {
  return hasDraft ? denied("catalogue.draftExists") : ALLOWED;
}

export function canChangeVersion(viewer: Viewer, facts: CatalogueFacts): Verdict {
  return allOf(canKeepCatalogue(viewer, facts), changeable(facts));
}

/**
 * Whoever wrote a K that the own work is measured by does not decide it: a specialist or head who had no hand in it does.
 * Legal source: NĐ 335/2025/NĐ-CP, Điều 13 khoản 1 điểm d, khoản 2.
 */
export function canPublishVersion(viewer: Viewer, facts: CatalogueFacts & { readonly isOwnHand: boolean }): Verdict {
  const other = viewer.isSystem || !facts.isOwnHand ? ALLOWED : denied("catalogue.ownCoefficients");
  return allOf(canChangeVersion(viewer, facts), other);
}

export function canRetireVersion(viewer: Viewer, facts: CatalogueFacts): Verdict {
  return allOf(canKeepCatalogue(viewer, facts), retirable(facts));
}

/**
 * Turns a no about a record's state into a refusal; a no about the person is `assertAllowed`'s.
 *
 * @throws Refused with the verdict's rule.
 */
export function assertPossible(verdict: Verdict): void {
  if (!verdict.allowed) throw new Refused(verdict.rule, verdict.values);
}
