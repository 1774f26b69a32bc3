import { resolve } from "node:path";
import { anchorAudit, fileAnchorSigner } from "../audit/index.ts";
import {
  fileBallotKeys,
  openDueCycles,
  passObjectionTerms,
  recomputeOutdated,
  refreshDependents,
  refreshProgrammes,
  refreshTaskMetrics,
  remindOfDueDays,
  tellOpened,
} from "../evaluation/index.ts";
import { folderStore, removeOrphans, removeUnattachedFiles } from "../files/index.ts";
import {
  bringCase,
  bringCatalogue,
  type BringCatalogueInput,
  bringTable,
  type LocalExport,
  recordLocalExport,
  remindOfTransmissions,
  bringTaskList,
  type ImportTable,
  type TaskList,
} from "../exchange/index.ts";
import { importFramework } from "../framework/index.ts";
import { type Hooks, writeSql } from "../kernel/index.ts";
import { sendDigests, smtpSender } from "../notice/index.ts";
import {
  countAlong,
  countMoves,
  countOpenedCycle,
  endReportingRole,
  publishClosedCycle,
  rebuildStatistics,
  registerReportingRole,
  type ReportingRole,
} from "../statistics/index.ts";
import { eraseByRule, remindOfDataRequests } from "../privacy/index.ts";
import { remindOfTasks } from "../work/index.ts";
import { sentence } from "./format-error.ts";
import { readBackupState } from "./backup.ts";
import type { LocalVerb } from "./local-verbs.ts";
import { type Job, registerJob } from "./scheduler.ts";
import { filesFolderOf, secretsFolderOf, type Settings } from "./settings.ts";

/** Wires the hooks that earlier slices offer to the later slices that fill them. */
export function makeHooks(settings: Settings): Hooks {
  return {
    demoSignIn: settings.demo,
    sessionLimits: { idleMinutes: settings.sessionIdleMinutes, hours: settings.sessionHours },
    anchorSigner: fileAnchorSigner(secretsFolderOf(settings)),
    ballotKeys: fileBallotKeys(resolve(secretsFolderOf(settings), "ballots")),
    fileStore: folderStore(filesFolderOf(settings)),
    backupState: () => readBackupState(settings),
    evaluationsMoving: countAlong,
    evaluationsMoved: async (work, moves, isCounted) => {
      if (!isCounted) await countMoves(work, moves);
      await refreshDependents(work, moves);
    },
    cycleOpened: async (work, cycleId) => {
      await countOpenedCycle(work, cycleId);
      await tellOpened(work, cycleId);
    },
    cycleClosed: publishClosedCycle,
    programmesCounted: refreshProgrammes,
    taskSharesChanged: refreshTaskMetrics,
  };
}

/** Verbs that the command line sends to the running server. */
export const localVerbList: readonly LocalVerb[] = [
  {
    verb: "importFramework",
    run: async (work, input) => {
      const { id, number, status } = await importFramework(work, input as Parameters<typeof importFramework>[1]);
      return { versionId: id, number, status };
    },
  },
  {
    verb: "importCase",
    run: async (work, input) => {
      const { file, code } = input as { readonly file: string; readonly code: string | null };
      const { id, number, status } = await bringCase(work, Buffer.from(file), { code, ownerUnitId: null });
      return { versionId: id, number, status };
    },
  },
  { verb: "importCatalogue", run: (work, input) => bringCatalogue(work, input as BringCatalogueInput) },
  {
    verb: "importTasks",
    run: (work, input) => {
      const { list, dryRun } = input as { list: TaskList; dryRun: boolean };
      return bringTaskList(work, list, dryRun);
    },
  },
  { verb: "exportFile", run: (work, input) => recordLocalExport(work, input as LocalExport) },
  {
    verb: "bringImport",
    run: (work, input) => {
      const { table, dryRun } = input as { table: ImportTable; dryRun: boolean };
      return bringTable(work, table, dryRun);
    },
  },
  { verb: "rebuildStatistics", run: (work) => rebuildStatistics(work) },
  { verb: "registerReportingRole", run: (work, input) => registerReportingRole(work, input as ReportingRole) },
  { verb: "endReportingRole", run: (work, input) => endReportingRole(work, input as ReportingRole) },
];

/** What the server does by itself, at its start and at set times; each in one process at a time. */
export const jobList: readonly Job[] = [
  registerJob("audit-anchor", "5 * * * *", async ({ write }) => {
    const { day } = await write("anchorAudit", anchorAudit, {});
    return day === null ? null : { day };
  }),
  registerJob("cycles", "10 0 * * *", ({ write }) => write("openDueCycles", openDueCycles, {})),
  registerJob("results", "*/5 * * * *", async ({ write }) => {
    let [count, after] = [0, null as string | null];
    do {
      const done = await write("recomputeOutdated", recomputeOutdated, { after });
      [count, after] = [count + done.count, done.last];
    } while (after !== null);
    return { count };
  }),
  registerJob("terms", "20 0 * * *", async ({ write }) => {
    let passed = 0;
    for (let last = 1; last > 0; passed += last)
      last = (await write("passObjectionTerms", passObjectionTerms, {})).moved;
    return { passed };
  }),
  registerJob("reminders", "30 6 * * *", ({ write }) => write("remindOfDueDays", remindOfDueDays, {})),
  registerJob("tasks", "40 6 * * *", ({ write }) => write("remindOfTasks", remindOfTasks, {})),
  registerJob("transmissions", "50 6 * * *", ({ write }) => write("remindOfTransmissions", remindOfTransmissions, {})),
  registerJob("data-requests", "35 6 * * *", ({ write }) => write("remindOfDataRequests", remindOfDataRequests, {})),
  registerJob("retention", "30 1 * * *", async ({ write }) => {
    let erased = 0;
    for (let done = await write("eraseByRule", eraseByRule, {}); done.runId !== null;) {
      erased += done.records;
      done = await write("eraseByRule", eraseByRule, {});
    }
    return erased === 0 ? null : { erased };
  }),
  registerJob("files", "40 2 * * *", async ({ database, settings, clock, write }) => {
    const sql = writeSql(database.fork());
    let removed = 0;
    for (let last = 1; last > 0; removed += last)
      last = (await write("removeUnattachedFiles", (work) => removeUnattachedFiles(work, sql), {})).removed;
    const orphans = await removeOrphans(folderStore(filesFolderOf(settings)), sql, clock.now());
    return { removed, orphans };
  }),
  registerJob("mail", "*/5 * * * *", async ({ clock, settings: { mail }, url, write }) => {
    if (!mail) return null;
    return sendDigests({ clock, url, write, sentence, hour: mail.hour, send: smtpSender(mail.smtpUrl, mail.from) });
  }),
];
