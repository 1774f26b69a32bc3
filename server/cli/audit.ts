import { existsSync, readFileSync } from "node:fs";
import { type Command } from "commander";
import { brokenSentence } from "../app/backup.ts";
import { openReader } from "../app/reader.ts";
import { readSettings, type Settings } from "../app/settings.ts";
import {
  type AnchorReport,
  type AuditReport,
  parseAnchors,
  readAnchors,
  type SignedAnchor,
  verifyAnchors,
  verifyAudit,
} from "../audit/index.ts";

/**
 * `khung audit verify`: recomputes the chain of the audit trail and holds the signed heads against it; exit code 1 names
 * the first broken row or day, 2 is wrong use. `khung audit anchors` prints the signed heads, to be kept elsewhere.
 */
export function register(program: Command): void {
  const audit = program.command("audit").description("the trail of who changed what");
  audit
    .command("verify")
    .description("recompute every seal and check every signed head; exit code 0 when whole, 1 when broken")
    .option("--key <id...>", "keys that may have signed, as they were written down outside; others are refused")
    .option("--kept <file>", "signed heads that were kept elsewhere, which the trail must still hold")
    .option("--json", "the report as JSON")
    .action(async (options: { json?: boolean; key?: readonly string[]; kept?: string }) => {
      const kept = options.kept === undefined ? [] : keptIn(program, options.kept);
      const report = await verifyDatabase(existing(program), options.key, kept);
      process.stdout.write(options.json === true ? `${JSON.stringify(report)}\n` : describeReport(report));
      if (report.firstBroken !== null || report.anchors.firstBroken !== null) process.exitCode = 1;
    });
  audit
    .command("anchors")
    .description("the signed heads of the trail, one a line, to be kept outside of this machine")
    .action(async () => {
      const reader = await openReader(existing(program));
      try {
        for (const anchor of await readAnchors(reader.sql)) process.stdout.write(`${JSON.stringify(anchor)}\n`);
      } finally {
        await reader.close();
      }
    });
}

function existing(program: Command): Settings["database"] {
  const { database } = readSettings(process.env);
  if (database.kind === "sqlite" && !existsSync(database.file))
    program.error(`there is no database at ${database.file}`, { exitCode: 2 });
  return database;
}

function keptIn(program: Command, file: string): SignedAnchor[] {
  try {
    return parseAnchors(readFileSync(file, "utf8"));
  } catch (error) {
    return program.error(`${file}: ${(error as Error).message}`, { exitCode: 2 });
  }
}

/** The chain and the signed heads over it. */
export interface VerifiedDatabase extends AuditReport {
  readonly anchors: AnchorReport;
}

/** Verifies the trail of a database, read-only; a server may run beside it. */
export async function verifyDatabase(
  database: Settings["database"],
  trusted: readonly string[] = [],
  kept: readonly SignedAnchor[] = [],
): Promise<VerifiedDatabase> {
  const reader = await openReader(database);
  try {
    return { ...(await verifyAudit(reader.sql)), anchors: await verifyAnchors(reader.sql, trusted, kept) };
  } finally {
    await reader.close();
  }
}

function describeReport(report: VerifiedDatabase): string {
  const { anchors } = report;
  const lines = [`${String(report.sealed)} entries sealed and whole, ${String(report.unsealed)} not sealed yet`];
  if (report.firstBroken !== null) lines.push(brokenSentence(report));
  lines.push(...report.erased.map(({ rule, entries }) => `${String(entries)} entries erased by rule ${rule}`));
  lines.push(`${String(anchors.anchors)} days signed`);
  if (anchors.firstBroken !== null)
    lines.push(`the signed head of ${anchors.firstBroken.day} does not hold: ${anchors.firstBroken.reason}`);
  lines.push(...anchors.keys.map(({ keyId, from, to }) => `key ${keyId} signed from ${from} to ${to}`));
  lines.push(`head ${report.head}`);
  return `${lines.join("\n")}\n`;
}
