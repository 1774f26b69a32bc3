import "reflect-metadata";
import { describe, expect, it } from "vitest";
import {
  canCopy,
  canEdit,
  canReadFrameworks,
  canRetire,
  readsEveryDraft,
  type VersionFacts,
} from "../../../server/framework/framework.policy.ts";
import { VersionStatus } from "../../../server/framework/index.ts";
import { ALLOWED, ANONYMOUS, Role, SYSTEM, type Viewer } from "../../../server/kernel/index.ts";

const someone: Viewer = { ...ANONYMOUS, accountId: "a" };
const facts = (over: Partial<VersionFacts> = {}): VersionFacts => ({
  maintains: true,
  status: VersionStatus.DRAFT,
  hasDraft: true,
  ...over,
});
const { DRAFT, PUBLISHED, RETIRED } = VersionStatus;

describe("what may happen to a version", () => {
  it.each([
    [DRAFT, true, null, "framework.notPublished"],
    [PUBLISHED, true, "framework.versionFrozen", null],
    [RETIRED, true, "framework.versionFrozen", "framework.notPublished"],
    [DRAFT, false, "framework.notMaintainer", "framework.notMaintainer"],
    [PUBLISHED, false, "framework.notMaintainer", "framework.notMaintainer"],
  ])("%s, maintained by the viewer: %s", (status, maintains, edit, retire) => {
    const ruleOf = (verdict: ReturnType<typeof canEdit>): string | null => (verdict.allowed ? null : verdict.rule);
    expect(ruleOf(canEdit(someone, facts({ status, maintains })))).toBe(edit);
    expect(ruleOf(canRetire(someone, facts({ status, maintains })))).toBe(retire);
  });

  it("the next version starts only when there is no draft", () => {
    expect(canCopy(someone, facts())).toMatchObject({ allowed: false, rule: "framework.draftExists" });
    expect(canCopy(someone, facts({ hasDraft: false }))).toBe(ALLOWED);
  });

  it("the program itself may, within the state of the version", () => {
    expect(canEdit(SYSTEM, facts({ maintains: false }))).toBe(ALLOWED);
    expect(canEdit(SYSTEM, facts({ maintains: false, status: PUBLISHED })).allowed).toBe(false);
  });

  it("reading asks for a sign-in, drafts of others for an auditor", () => {
    expect(canReadFrameworks(ANONYMOUS).allowed).toBe(false);
    expect(canReadFrameworks(someone)).toBe(ALLOWED);
    expect(readsEveryDraft(someone)).toBe(false);
    expect(readsEveryDraft({ ...someone, grants: [{ role: Role.AUDITOR, unitId: "u", includesSubtree: false }] })).toBe(
      true,
    );
  });
});
