/*
 * The yearly summary as a file, and what came from below for one: for readers of every evaluation of the unit.
 */
import type { Look } from "../../kernel/index.ts";
import { type AskedPlace, readListPlace } from "../forms/lists/list-place.read.ts";
import { readCollected, readMissing, standing } from "./collected.read.ts";
import { summaryText } from "./summary-file.ts";
import type { SummaryCollection } from "./summary.views.ts";
import { readUnitSummary } from "./unit-summary.read.ts";
import type { UnitSummary } from "./unit-summary.ts";

/**
 * The unit's yearly summary as the text of a file, with what lower installations sent to it.
 *
 * @throws Forbidden `form.listRights`; NotFound when there is no such unit or cycle.
 */
export async function exportSummary(look: Look, asked: AskedPlace): Promise<string> {
  const { place, summary } = await readUnitSummary(look, asked);
  const sent = standing(await readCollected(look, asked.cycleId, asked.unitId, place.cycle.endsOn));
  const rows = sent.flatMap(({ row, summary: one }) =>
    one.rows.map((each) => ({ ...each, unitCode: row.unitCode, unitName: row.unitName })),
  );
  const grades = new Map(
    [...sent.flatMap((one) => one.summary.grades), ...summary.grades].map((one) => [one.code, one]),
  );
  const order = [
    ...summary.grades,
    ...[...grades.values()].filter(({ code }) => !summary.grades.some((one) => one.code === code)),
  ];
  const whole: UnitSummary = { ...summary, grades: order, rows: [...summary.rows, ...rows] };
  return summaryText(whole);
}

/** What came from below and what is missing. */
export async function readSummaryCollection(look: Look, asked: AskedPlace): Promise<SummaryCollection> {
  const { cycle } = await readListPlace(look, asked, "VI");
  const all = await readCollected(look, asked.cycleId, asked.unitId, cycle.endsOn);
  return {
    received: all.map(({ content: _, replacedById, ...row }) => ({ ...row, isReplaced: replacedById !== null })),
    missing: await readMissing(look, asked.cycleId, asked.unitId, cycle.endsOn),
  };
}
