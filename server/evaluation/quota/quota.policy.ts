import { ALLOWED, denied, type Verdict, type Viewer } from "../../kernel/index.ts";

/** What the right to extend a quota depends on. */
export interface QuotaRightsFacts {
  /** Whether the viewer heads a unit above the agency or holds an AUTHORITY grant over one. */
  readonly isAbove: boolean;
  /** Whether some regulation of the agency's people allows an extension. */
  readonly isExtensible: boolean;
}

/** The level above extends; the agency itself never does (Decree 335/2025/NĐ-CP, article 20.5.b). */
export function canExtendQuota(viewer: Viewer, facts: QuotaRightsFacts): Verdict {
  if (!viewer.isSystem && !facts.isAbove) return denied("quota.ownAgency");
  return facts.isExtensible ? ALLOWED : denied("quota.noExtension");
}
