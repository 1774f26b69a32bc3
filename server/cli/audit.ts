import { existsSync } from "node:fs";
import { type Command } from "commander";
import { brokenSentence } from "../app/backup.ts";
import { openReader } from "../app/reader.ts";
import { readSettings, type Settings } from "../app/settings.ts";
import { type AuditReport, verifyAudit } from "../audit/index.ts";

/** `khung audit verify`: recomputes the chain of the audit trail; exit code 1 names the first broken row, 2 is wrong use. */
export function register(program: Command): void {
  program
    .command("audit")
    .description("the trail of who changed what")
    .command("verify")
    .description("recompute every seal; exit code 0 when whole, 1 when broken")
    .option("--json", "the report as JSON")
    .action(async (options: { json?: boolean }) => {
      const { database } = readSettings(process.env);
      if (database.kind === "sqlite" && !existsSync(database.file))
        program.error(`there is no database at ${database.file}`, { exitCode: 2 });
      const report = await verifyDatabase(database);
      process.stdout.write(options.json === true ? `${JSON.stringify(report)}\n` : describeReport(report));
      if (report.firstBroken !== null) process.exitCode = 1;
    });
}

/** Verifies the trail of a database, read-only; a server may run beside it. */
export async function verifyDatabase(database: Settings["database"]): Promise<AuditReport> {
  const reader = await openReader(database);
  try {
    return await verifyAudit(reader.sql);
  } finally {
    await reader.close();
  }
}

function describeReport(report: AuditReport): string {
  const lines = [`${String(report.sealed)} entries sealed and whole, ${String(report.unsealed)} not sealed yet`];
  if (report.firstBroken !== null) lines.push(brokenSentence(report));
  lines.push(`head ${report.head}`);
  return `${lines.join("\n")}\n`;
}
