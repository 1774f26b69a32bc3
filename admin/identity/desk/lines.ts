import AdminPanelSettingsOutlinedIcon from "@mui/icons-material/AdminPanelSettingsOutlined";
import BackupOutlinedIcon from "@mui/icons-material/BackupOutlined";
import ReportProblemOutlinedIcon from "@mui/icons-material/ReportProblemOutlined";
import { type DeskLine, type DeskReader, type Door, filtered } from "../../shared/ui/desk-line.ts";

/** A backup older than this is trouble: the schedule makes one a day or oftener. */
const BACKUP_HOURS = 48;

/** Grants that wait for the viewer's approval; for administrators how the installation stands. */
export function identityLines({ pendingGrants, systemState }: Door, { today }: DeskReader): DeskLine[] {
  const waiting = (pendingGrants?.items ?? []).filter(({ abilities }) => abilities.approve.allowed).length;
  const grants: DeskLine = {
    ...{ key: "grants", group: systemState ? "system" : "keeping", icon: AdminPanelSettingsOutlinedIcon },
    ...{ text: "identity.desk.grants", values: { smart_count: waiting }, count: waiting, dueOn: null },
    ...{ to: filtered("/grants", { status: "PENDING" }), act: "identity.desk.approve" },
  };
  return [...(waiting > 0 ? [grants] : []), ...(systemState ? systemLines(systemState, today) : [])];
}

type System = NonNullable<Door["systemState"]>;

function systemLines(
  { makesBackups, couldMakeBackups, newestBackupAt, failedJobs }: System,
  today: string,
): DeskLine[] {
  const jobs = failedJobs.map(({ job, finishedAt, error }): DeskLine => ({
    ...{ key: `job ${job}`, group: "system", icon: ReportProblemOutlinedIcon, count: 1, dueOn: null, at: finishedAt },
    ...{ text: "identity.desk.job", values: { job }, detail: error, isTrouble: true, to: null, act: "" },
  }));
  if (!couldMakeBackups) return jobs;
  const isOld = makesBackups && isOlder(newestBackupAt, today);
  const kind = makesBackups ? (newestBackupAt === null ? "never" : isOld ? "old" : "backup") : "off";
  const backup: DeskLine = {
    ...{ key: "backup", group: "system", icon: BackupOutlinedIcon, count: kind === "backup" ? 0 : 1, dueOn: null },
    ...{ text: `identity.desk.${kind}`, at: newestBackupAt, isTrouble: kind !== "backup", to: null, act: "" },
    ...(kind === "backup" ? {} : { hint: ["identity.desk.backupHint", {}] as const }),
  };
  return [...jobs, backup];
}

function isOlder(moment: string | null, today: string): boolean {
  if (moment === null) return true;
  return Date.parse(`${today}T12:00:00+07:00`) - Date.parse(moment) > BACKUP_HOURS * 3_600_000;
}
