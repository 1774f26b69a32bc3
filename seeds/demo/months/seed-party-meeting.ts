import { CycleTrack } from "../../../server/cycle/index.ts";
import { adoptFramework } from "../../../server/framework/index.ts";
import { addDays, today } from "../../../server/kernel/index.ts";
import { notAfter, type SeedDeps } from "../../deps.ts";
import { monthOf } from "../calendar.ts";
import { Part } from "../cast.ts";
import { idOf } from "../id-of.ts";
import { headOf, peopleOf } from "../organization.ts";
import { personOfPart, type Scene, viewerOf, viewerOfPart } from "../scene.ts";
import { partyBlock } from "../units/communes.ts";
import { openMonth } from "./open-cycle.ts";
import { serviceVerbs } from "../july/service-verbs.ts";

/** The block that meets. */
const BLOCK = partyBlock("XNS");
/** So many have voted when the demonstration begins. */
const HAVE_VOTED = 3;

/**
 * A meeting that runs: the Party block of a commune tries the vote of Nông Sơn's guidance this month; everybody has
 * handed in, some have voted, the voter of the cast has not.
 *
 * The block's own cycle starts a day after the province's, because a regulation holds for the cycles that start on
 * its first day or later and nobody is rated twice.
 */
export async function seedPartyMeeting(deps: SeedDeps, scene: Scene): Promise<void> {
  const span = monthOf(today(deps.clock));
  const startsOn = addDays(span.startsOn, 1);
  const { unitIds, personIds } = scene.organization;
  const specialist = viewerOfPart(scene, Part.SPECIALIST);
  const unitId = idOf(unitIds, BLOCK);
  const opening = notAfter(deps.clock, `${span.startsOn}T02:00:00Z`);
  const adoption = {
    frameworkId: idOf(scene.frameworkIds, "NONG-SON-2022"),
    unitId,
    includesSubtree: true,
    startsOn,
    documentNumber: "07-TB/ĐU",
  };
  await deps.write("adoptFramework", specialist, opening, adoptFramework, adoption);
  const cycleId = await openMonth(deps, specialist, opening, {
    code: `${BLOCK}-${span.month}`,
    name: `Tháng ${span.month.slice(5)}/${span.month.slice(0, 4)}, Khối Đảng Xã Ninh Sơn Lam (biểu quyết)`,
    track: CycleTrack.PARTY,
    unitId,
    startsOn,
    endsOn: span.endsOn,
    selfDueOn: span.endsOn,
    voteDueOn: span.endsOn,
    decisionDueOn: addDays(span.endsOn, 5),
  });
  const clock = deps.clock;
  const verbs = serviceVerbs(deps, {
    cycleId,
    unitIds,
    personIds,
    viewerOf: (who) => viewerOf(scene, who),
    selfAt: clock,
    voteAt: clock,
    decideAt: clock,
  });
  const people = peopleOf(scene.plan.people, BLOCK);
  for (const person of people) await verbs.rateOneself(person.code, person === people[2] ? "HTXS" : "HTT");
  await verbs.convene(BLOCK, headOf(scene.plan.people, BLOCK).code);
  const voters = people.filter((person) => person.code !== personOfPart(scene, Part.VOTER)).slice(0, HAVE_VOTED);
  for (const voter of voters) {
    const others = people.filter((person) => person !== voter);
    await verbs.vote(
      BLOCK,
      voter.code,
      new Map(others.map((person) => [person.code, person === people[2] ? "HTXS" : "HTT"])),
    );
  }
}
