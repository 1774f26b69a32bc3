import { type Command } from "commander";
import { openDatabase } from "../app/database.ts";
import { askOwner, own } from "../app/owner-lock.ts";
import { openReader } from "../app/reader.ts";
import { makeHooks } from "../app/services.ts";
import { readSettings, type Settings } from "../app/settings.ts";
import { runWrite } from "../app/write.ts";
import { SYSTEM, systemClock } from "../kernel/index.ts";
import { progressBar } from "./export/progress-bar.ts";
import {
  type CountDifference,
  type Counting,
  rebuildStatistics,
  type RebuiltStatistics,
  verifyStatistics,
} from "../statistics/index.ts";

/** `khung statistics verify|rebuild`: compares the counters with the evaluations, or derives them anew. */
export function register(program: Command): void {
  const statistics = program.command("statistics").description("the counters behind every statistic");
  statistics
    .command("verify")
    .description("count all evaluations and compare; exit code 0 when equal, 1 when not; changes nothing")
    .option("--json", "the report as JSON")
    .action(async (options: { json?: boolean }) => {
      const bar = progressBar(process.stderr);
      const differences = await verifyCounters(readSettings(process.env).database, (done, total) =>
        bar.show(done, total),
      );
      bar.end();
      process.stdout.write(options.json === true ? `${JSON.stringify({ differences })}\n` : describe(differences));
      if (differences.length > 0) process.exitCode = 1;
    });
  statistics
    .command("rebuild")
    .description("derive the counters anew from the evaluations; goes through the running server if there is one")
    .option("--json", "the report as JSON")
    .action(async (options: { json?: boolean }) => {
      const { corrected } = await rebuildCounters(readSettings(process.env));
      process.stdout.write(
        options.json === true
          ? `${JSON.stringify({ corrected })}\n`
          : `rebuilt; ${String(corrected)} counters corrected\n`,
      );
    });
}

/** Compares the counters of a database, read-only; a server may run beside it. */
export async function verifyCounters(database: Settings["database"], tell?: Counting): Promise<CountDifference[]> {
  const reader = await openReader(database);
  try {
    return await verifyStatistics(reader.sql, null, tell);
  } finally {
    await reader.close();
  }
}

/**
 * Rebuilds through the server that owns the data folder, or owns it for the while when none runs.
 *
 * @throws Error with the server's answer when it refuses.
 */
export async function rebuildCounters(settings: Settings): Promise<RebuiltStatistics> {
  const answer = await askOwner(settings.dataFolder, { verb: "rebuildStatistics", input: {} });
  if (answer?.ok === true) return answer.value as RebuiltStatistics;
  if (answer !== null) throw new Error(answer.error ?? "the running server refused");
  const lock = await own(settings.dataFolder, async () => ({ ok: false, error: "statistics are being rebuilt" }));
  try {
    const database = await openDatabase(settings.database);
    try {
      const options = { database, viewer: SYSTEM, clock: systemClock, hooks: makeHooks(settings), actor: "khung" };
      return await runWrite(options, "rebuildStatistics", {}, (work) => rebuildStatistics(work));
    } finally {
      await database.close();
    }
  } finally {
    await lock.release();
  }
}

function describe(differences: readonly CountDifference[]): string {
  if (differences.length === 0) return "all counters agree with the evaluations\n";
  const lines = differences.map(
    ({ table, cycleId, unitId, step, grade, stored, counted }) =>
      `${table}: cycle ${cycleId}, unit ${unitId} ${[step, grade].join(" ").trim()}: stored ${String(stored)}, counted ${String(counted)}`,
  );
  return `${lines.join("\n")}\n${String(differences.length)} counters differ; run \`khung statistics rebuild\`\n`;
}
