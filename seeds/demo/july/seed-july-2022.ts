import { CycleTrack } from "../../../server/cycle/index.ts";
import { adoptFramework } from "../../../server/framework/index.ts";
import { covers } from "../../../server/organization/index.ts";
import { clockAt, type SeedDeps } from "../../deps.ts";
import { Part } from "../cast.ts";
import { idOf } from "../id-of.ts";
import type { PersonPlan } from "../plan.ts";
import { type Scene, viewerOf, viewerOfPart } from "../scene.ts";
import { LAST_DAY, NINH_THANH, NINH_THANH_BLOCKS } from "../units/ninh-thanh.ts";
import { ABOVE, runMonth } from "./run-month.ts";
import { closeMonth, openMonth } from "../months/open-cycle.ts";
import { type MonthPerson, outcomesOf } from "./outcomes.ts";
import { serviceVerbs } from "./service-verbs.ts";

const DAY = "2022-07-31";
/** Of the 42 people one was below good. */
const BELOW_GOOD = 1;

/** The month of July 2022 of the former commune, each verb as the person whose verb it was, at the time it happened. */
export async function seedJuly2022(deps: SeedDeps, scene: Scene): Promise<void> {
  const { unitIds, personIds } = scene.organization;
  const specialist = viewerOfPart(scene, Part.SPECIALIST);
  const unitId = idOf(unitIds, NINH_THANH);
  const adoption = {
    frameworkId: idOf(scene.frameworkIds, "NONG-SON-2022"),
    unitId,
    includesSubtree: true,
    startsOn: "2022-07-01",
    endsOn: LAST_DAY,
    documentNumber: "04",
  };
  await deps.write("adoptFramework", specialist, clockAt("2022-06-28T02:00:00Z"), adoptFramework, adoption);
  const cycleId = await openMonth(deps, specialist, clockAt("2022-07-01T01:30:00Z"), {
    code: "XNT-2022-07",
    name: "Tháng 7/2022, Xã Ninh Thạnh",
    track: CycleTrack.PARTY,
    unitId,
    startsOn: "2022-07-01",
    endsOn: DAY,
    selfDueOn: "2022-07-26",
    voteDueOn: "2022-07-28",
    decisionDueOn: DAY,
  });
  const people = peopleOfJuly(scene.plan.people);
  const verbs = serviceVerbs(deps, {
    cycleId,
    unitIds,
    personIds,
    viewerOf: (who) => (who === ABOVE ? viewerOfPart(scene, Part.AUTHORITY) : viewerOf(scene, who)),
    selfAt: clockAt("2022-07-25T02:15:00Z"),
    voteAt: clockAt("2022-07-28T07:30:00Z"),
    decideAt: clockAt("2022-07-29T03:00:00Z"),
  });
  await runMonth({ people, outcomes: outcomesOf(people, BELOW_GOOD), communeBlock: NINH_THANH_BLOCKS.party }, verbs);
  await closeMonth(deps, specialist, clockAt("2022-08-01T02:00:00Z"), cycleId);
}

/** The people of the former commune at the end of July 2022, by block. */
function peopleOfJuly(people: readonly PersonPlan[]): MonthPerson[] {
  const blocks = Object.values<string>(NINH_THANH_BLOCKS);
  const found = people.flatMap(({ code, appointments }) => {
    const held = appointments.find((each) => each.isPrimary && blocks.includes(each.unit) && covers(each, DAY));
    return held === undefined ? [] : [{ code, block: held.unit, heads: held.leading }];
  });
  return found.sort((one, other) => blocks.indexOf(one.block) - blocks.indexOf(other.block));
}
