import { createCycleSeries, CycleKind, CycleTrack } from "../../../../server/cycle/index.ts";
import { recordExternalResult } from "../../../../server/evaluation/index.ts";
import type { TestKhung } from "../../../support/test-khung.ts";

/** What a paper of another agency says. */
export const PAPER = {
  ...{ track: CycleTrack.STATE, kind: CycleKind.MONTH, startsOn: "2026-02-01", endsOn: "2026-02-28", score: "80" },
  ...{ agency: "Sở Xây dựng", documentNumber: "1/SXD", documentOn: "2026-03-02" },
};

/** A rule by which months follow each other. */
export const SERIES = {
  ...{ name: "Hằng tháng", kind: CycleKind.MONTH, track: CycleTrack.STATE, startsOn: "2091-01-01", openDaysBefore: 0 },
  ...{ codePattern: "{year}-{month}-{from}", namePattern: "Tháng {month}/{year}" },
};

/** A series of the unit, and a result of one of its people from another agency. */
export async function makeCyclePlace(khung: TestKhung, { unitId, personId }: { unitId: string; personId: string }) {
  const series = await khung.write(createCycleSeries, { ...SERIES, name: "Chuỗi sẵn có", unitId });
  const external = await khung.write(recordExternalResult, { ...PAPER, personId });
  return { seriesId: series.id, externalResultId: external.id };
}
