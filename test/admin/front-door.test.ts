import { describe, expect, it } from "vitest";
import { partsFor, sectionsOf, tally } from "../../admin/app/desk/desk-lines.ts";
import { mayAccess } from "../../admin/app/access.ts";
import { slices } from "../../admin/app/slices.ts";
import type { DeskReader, Door } from "../../admin/shared/ui/desk-line.ts";

const yes = { allowed: true };
const no = { allowed: false };
const SOURCES = slices.flatMap(({ desk }) => desk ?? []);
const none = { total: 0, items: [] };
const nothing = {
  myEvaluations: { items: [] },
  meetings: { items: [] },
  party: none,
  workDesk: {
    ...{ toStart: 0, returned: 0, dueThisWeek: 0, late: 0, toAccept: 0, toConfirm: 0, toHandOn: 0, assignedLate: 0 },
  },
  ...{ units: none, proposals: none, decisions: none, notices: none, objections: none, reviews: none },
  ...{ formerUnitRequests: [], runningCycles: [] },
} satisfies Door;

function as(...roles: readonly string[]): DeskReader {
  return {
    today: "2026-07-20",
    may: (resource, act) => mayAccess(roles, resource, act),
    text: (vi) => vi,
    has: (role) => roles.includes(role),
  };
}

const lines = (door: Door, reader: DeskReader): [string, string, number, string | null][] =>
  sectionsOf(SOURCES, door, reader).flatMap(({ group, lines: some }) =>
    some.map(({ text, count, to }): [string, string, number, string | null] => [group, text, count, to]),
  );

const running = {
  ...{ cycleId: "c", name: "Tháng 7", count: 40, openCount: 30, lateCount: 7, lateUnitCount: 2 },
  ...{ lateSince: "2026-07-15", withoutFrameworkCount: 3, overQuotaCount: 1 },
};

describe("the front door", () => {
  it("asks only for what the roles do", () => {
    expect(partsFor(["EMPLOYEE"])).toEqual({
      ...{ takesPart: false, keeps: false, administers: false, audits: false, readsFigures: false },
    });
    expect(partsFor(["PERSON"]).takesPart).toBe(true);
    expect(partsFor(["AUDITOR"])).toMatchObject({ takesPart: false, audits: true });
    expect(partsFor(["ORG_SPECIALIST"])).toMatchObject({
      takesPart: true,
      keeps: true,
      administers: false,
    });
  });

  it("is empty when nothing waits", () => {
    expect(sectionsOf(SOURCES, nothing, as("PERSON"))).toEqual([]);
    expect(sectionsOf(SOURCES, {}, as())).toEqual([]);
  });

  it("shows a civil servant what is late before what is due", () => {
    const door = {
      ...nothing,
      myEvaluations: {
        items: [
          { id: "e1", day: "2026-07-25" },
          { id: "e2", day: "2026-07-18" },
        ].map(({ id, day }) => ({
          ...{ id, objectionDueOn: null, cycle: { id, name: id, selfDueOn: day } },
          abilities: { canSelfRate: yes, canFileObjection: no, canAcceptResult: no },
        })),
      },
      workDesk: { ...nothing.workDesk, dueThisWeek: 2 },
    } as unknown as Door;
    expect(lines(door, as("PERSON"))).toEqual([
      ["mine", "evaluation.desk.self", 1, "/my-month?id=e2&part=self"],
      ["mine", "evaluation.desk.self", 1, "/my-month?id=e1&part=self"],
      ["mine", "myWork.desk.dueThisWeek", 2, "/my-month?part=tasks"],
    ]);
    expect(tally(sectionsOf(SOURCES, door, as("PERSON")), "2026-07-20")).toEqual({ waiting: 3, late: 1 });
  });

  it("shows a specialist what stalls and lacks; a head is not asked to mend regulations", () => {
    const door = { ...nothing, runningCycles: [running] };
    expect(lines(door, as("ORG_SPECIALIST"))).toEqual([
      ["keeping", "evaluation.desk.running.late", 7, "/cycles/c/show"],
      ["keeping", "evaluation.desk.running.lacking", 3, "/cycles/c/show"],
      ["keeping", "evaluation.desk.running.quota", 1, "/quota?cycleId=c"],
    ]);
    expect(lines(door, as("HEAD", "PERSON")).map(([group, text]) => [group, text])).toEqual([
      ["office", "evaluation.desk.running.late"],
      ["office", "evaluation.desk.running.quota"],
    ]);
    expect(lines(door, as("PERSON"))[0]?.[3]).toContain("/evaluations?filter=");
  });

  it("shows drafts that the viewer may edit, ready ones by another button, and cycles whose day is near", () => {
    const version = (defects: number, allowed: boolean): object => ({
      ...{ id: `v${String(defects)}`, number: 2, status: "DRAFT" },
      defects: Array.from({ length: defects }, () => ({ rule: "x" })),
      abilities: { canEdit: { allowed } },
    });
    const framework = { id: "f", code: "QC", nameVi: "Quy chế", nameEn: null };
    const cycle = { id: "k", name: "Tháng 8", unit: { id: "u", name: "Sở" }, abilities: { canOpen: yes } };
    const door = {
      ...nothing,
      drafts: {
        total: 9,
        items: [
          { ...framework, versions: [version(2, true)] },
          { ...framework, versions: [version(0, true)] },
          { ...framework, versions: [version(1, false)] },
        ],
      },
      planned: {
        items: [
          { ...cycle, startsOn: "2026-08-01" },
          { ...cycle, id: "k2", startsOn: "2026-09-01" },
          { ...cycle, id: "k3", startsOn: "2026-07-01", abilities: { canOpen: no } },
        ],
      },
      ...{ rebaseTasks: [], pendingGrants: { total: 1, items: [{ id: "g", abilities: { approve: yes } }] } },
    } as unknown as Door;
    expect(lines(door, as("ORG_SPECIALIST"))).toEqual([
      ["keeping", "cycle.desk.open", 1, "/cycles/k/show"],
      ["keeping", "framework.desk.draft", 1, "/frameworkVersions/v2"],
      ["keeping", "framework.desk.draftReady", 1, "/frameworkVersions/v0/show"],
      ["keeping", "framework.desk.moreDrafts", 6, `/frameworks?filter=${encodeURIComponent('{"status":"DRAFT"}')}`],
      ["keeping", "identity.desk.grants", 1, `/grants?filter=${encodeURIComponent('{"status":"PENDING"}')}`],
    ]);
  });

  it("tells administrators of backups and jobs, auditors of the trail, analysts where figures are", () => {
    const system = { makesBackups: true, couldMakeBackups: true, newestBackupAt: "2026-07-19T19:00:00.000Z" };
    const texts = (door: Door, ...roles: string[]): string[] => lines(door, as(...roles)).map(([, text]) => text);
    const state = (over: object): Door => ({ systemState: { ...system, failedJobs: [], ...over } });
    expect(texts(state({}))).toEqual(["identity.desk.backup"]);
    expect(texts(state({ newestBackupAt: "2026-07-10T19:00:00.000Z" }))).toEqual(["identity.desk.old"]);
    expect(texts(state({ newestBackupAt: null }))).toEqual(["identity.desk.never"]);
    expect(texts(state({ makesBackups: false }))).toEqual(["identity.desk.off"]);
    expect(texts(state({ couldMakeBackups: false, makesBackups: false }))).toEqual([]);
    expect(texts(state({ failedJobs: [{ job: "mail", finishedAt: null, error: "x" }] }))[0]).toBe("identity.desk.job");
    const trail = { sealedCount: 9, lastSealedAt: null, unsealedCount: 0 };
    const uses = [{ verb: "unlockEvaluation", count: 2, lastAt: "2026-07-19T19:00:00.000Z" }];
    const audit = (unsealedCount: number): Door => ({ auditState: { ...trail, unsealedCount, verbUses: uses } });
    expect(texts(audit(0), "AUDITOR")).toEqual(["audit.desk.sealed", "audit.desk.verb.unlockEvaluation"]);
    expect(texts(audit(3), "AUDITOR")[0]).toBe("audit.desk.unsealed");
    expect(texts({ open: none }, "ANALYST")).toEqual(["statisticsDesk.overview", "statisticsDesk.builder"]);
    expect(texts({ open: none }, "PERSON")).toEqual([]);
  });
});
