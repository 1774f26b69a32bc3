import type { BrowserContext, Locator, Page } from "playwright-core";
import { Role } from "../../../server/kernel/index.ts";
import { makeUnit } from "../build-organization.ts";
import { CREATE, draftContent, SAVE } from "../framework-operations.ts";
import type { Actor, TestKhung } from "../test-khung.ts";

/** A draft with somebody who may edit it. */
export interface StudioDraft {
  readonly specialist: Actor;
  readonly unitId: string;
  readonly versionId: string;
}

const GROUPS = 10;
const IN_GROUP = 10;
const LEVELS = 5;

/** Ten groups of ten criteria with five levels each. */
export function hundredCriteria(): object[] {
  return Array.from({ length: GROUPS }, (_, group) => ({
    code: `N${String(group + 1)}`,
    text: { vi: `Nhóm tiêu chí ${String(group + 1)}` },
    maxPoints: "100",
    criteria: Array.from({ length: IN_GROUP }, (_one, index) => ({
      code: `N${String(group + 1)}.${String(index + 1)}`,
      text: { vi: `Tiêu chí về chất lượng tham mưu, phối hợp số ${String(index + 1)}` },
      method: "LEVEL",
      max: "10",
      levels: Array.from({ length: LEVELS }, (_two, level) => ({
        key: String(level + 1),
        descriptor: { vi: `Mô tả cấp độ ${String(level + 1)}: chủ động thực hiện nhiệm vụ được giao đúng tiến độ` },
        points: String((level + 1) * 2),
      })),
    })),
  }));
}

const SCHEME = `method: SCORED
grades:
  - { code: A, name: { vi: Loại A } }
  - { code: B, name: { vi: Loại B } }
formulas:
  - name: score
    label: { vi: Tổng điểm }
    text: group.N1
maximum: 100
bands:
  - { grade: A, from: 50 }
  - { grade: B, to: 50 }
steps: [SELF, DECISION, LOCKED]
selfGrade: false
`;

/** Makes a draft with content, and a specialist who may edit it. */
export async function makeStudioDraft(khung: TestKhung, over: object = {}): Promise<StudioDraft> {
  const unitId = (await makeUnit(khung)).id;
  const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId, username: "chuyen-vien-mot" });
  const content = draftContent({ groups: hundredCriteria(), scheme: SCHEME, ...over });
  const versionId = await createDraft(specialist, unitId, "QC-TRAM", "EVALUATION", content);
  return { specialist, unitId, versionId };
}

/** The same content once more, in a framework of its own, for the same people. */
export async function anotherDraft({ specialist, unitId }: StudioDraft, code: string): Promise<StudioDraft> {
  const content = draftContent({ groups: hundredCriteria(), scheme: SCHEME });
  const versionId = await createDraft(specialist, unitId, code, "EVALUATION", content);
  return { specialist, unitId, versionId };
}

/**
 * Presses the button that saves the draft and waits for what is seen then.
 *
 * The draft saves itself when nothing was typed for three seconds; on a busy machine it does so before the button is
 * reached, which rests then.
 */
export async function saveDraft(page: Page, then: Locator): Promise<void> {
  const button = page.getByRole("button", { name: "Lưu bản nháp" });
  await button.click({ timeout: 2_000 }).catch(() => undefined);
  await then.waitFor();
}

/** Creates a framework and saves its first draft. @returns the draft's id. */
export async function createDraft(
  specialist: Actor,
  ownerUnitId: string,
  code: string,
  kind: "EVALUATION" | "COMPETENCY",
  content: object,
): Promise<string> {
  const input = {
    code,
    kind,
    name: { vi: "Quy chế thử" },
    issuer: "Sở Nội vụ",
    effectiveFrom: "2026-01-01",
    ownerUnitId,
  };
  const made = await specialist.ok<{ createFramework: { versions: { id: string; version: number }[] } }>(CREATE, {
    input,
  });
  const draft = made.createFramework.versions[0]!;
  await specialist.ok(SAVE, { input: { versionId: draft.id, version: draft.version, content } });
  return draft.id;
}

/** Gives a window the session of an actor. */
export async function asActor(context: BrowserContext, address: string, actor: Actor): Promise<void> {
  const [name = "", value = ""] = actor.cookie.split("=");
  await context.addCookies([{ name, value, url: address }]);
}
