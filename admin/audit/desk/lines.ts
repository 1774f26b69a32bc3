import FactCheckOutlinedIcon from "@mui/icons-material/FactCheckOutlined";
import LockOpenOutlinedIcon from "@mui/icons-material/LockOpenOutlined";
import { type DeskLine, type Door, filtered } from "../../shared/ui/desk-line.ts";

/** How the audit trail stands, and which exceptional verbs were used in the last thirty days. */
export function auditLines({ auditState }: Door): DeskLine[] {
  if (!auditState) return [];
  const { sealedCount, unsealedCount, lastSealedAt, verbUses } = auditState;
  const isBroken = unsealedCount > 0;
  const chain: DeskLine = {
    ...{ key: "chain", group: "audit", icon: FactCheckOutlinedIcon, count: unsealedCount, dueOn: null },
    text: isBroken ? "audit.desk.unsealed" : "audit.desk.sealed",
    values: { smart_count: isBroken ? unsealedCount : sealedCount },
    ...{ at: lastSealedAt, isTrouble: isBroken, to: "/auditEntries", act: "audit.desk.open" },
  };
  const uses = verbUses.map(({ verb, count, lastAt }): DeskLine => ({
    ...{ key: `verb ${verb}`, group: "audit", icon: LockOpenOutlinedIcon, count: 0, dueOn: null, at: lastAt },
    ...{ text: `audit.desk.verb.${verb}`, values: { smart_count: count } },
    ...{ to: filtered("/auditEntries", { verb }), act: "audit.desk.see" },
  }));
  return [chain, ...uses];
}
