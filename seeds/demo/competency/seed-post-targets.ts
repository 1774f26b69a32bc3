import { SYSTEM, today, type Work } from "../../../server/kernel/index.ts";
import { definePosition, setPosts, setPostTarget } from "../../../server/organization/index.ts";
import type { SeedDeps } from "../../deps.ts";
import { Part } from "../cast.ts";
import { idOf } from "../id-of.ts";
import { type Scene, viewerOfPart } from "../scene.ts";
import { massBlock, partyBlock, stateBlock } from "../units/communes.ts";
import { NEW_ORDER } from "../units/staff.ts";
import { type Block, communeTitles, STEPS } from "./commune-titles.ts";

const COMMUNE = "XNS";
const BLOCKS: Record<Block, string> = {
  party: partyBlock(COMMUNE),
  state: stateBlock(COMMUNE),
  mass: massBlock(COMMUNE),
};

/** As the article of Bến Cát says of its communes: from 47 titles to 28. */
const TITLES_LEFT = 28;
const PROVINCE_PLAN = "05-ĐA/TU (minh họa)";

interface TitlesInput {
  readonly unitIds: ReadonlyMap<string, string>;
  /** Last day that anything is written for. */
  readonly day: string;
}

/** A commune on its way from 47 titles to 28, and a department that shall have 30 posts left. */
export async function seedPostTargets(deps: SeedDeps, { organization, ...scene }: Scene): Promise<void> {
  const { unitIds } = organization;
  const day = today(deps.clock);
  await deps.write("seedTitles", SYSTEM, deps.clock, seedTitles, { unitIds, day });
  const specialist = viewerOfPart({ organization, ...scene }, Part.SPECIALIST);
  const shared = { documentNumber: PROVINCE_PLAN, includesSubtree: true };
  for (const target of [
    { ...shared, unitId: idOf(unitIds, COMMUNE), titles: TITLES_LEFT, startsOn: NEW_ORDER, dueOn: "2027-06-30" },
    { ...shared, unitId: idOf(unitIds, "SNV"), posts: 30, startsOn: "2026-01-01", dueOn: "2027-12-31" },
  ])
    await deps.write("setPostTarget", specialist, deps.clock, setPostTarget, target);
}

/** The titles of the former order with one post each, and the steps until the day on which some of them go. */
async function seedTitles(work: Work, { unitIds, day }: TitlesInput): Promise<object> {
  const ids = new Map<string, string>();
  for (const { code, name, nameEn, positionClass, dutyGroup } of communeTitles)
    ids.set(code, (await definePosition(work, { code, name, nameEn, positionClass, dutyGroup })).id);
  for (const block of Object.keys(BLOCKS) as Block[]) {
    const unitId = idOf(unitIds, BLOCKS[block]);
    const own = communeTitles.filter((title) => title.block === block);
    const posts = own.map(({ code }) => ({ positionId: idOf(ids, code), count: 1 }));
    await setPosts(work, { unitId, startsOn: NEW_ORDER, posts });
    for (const startsOn of STEPS.filter((step) => step <= day)) {
      const gone = own.filter(({ endsFrom }) => endsFrom === startsOn);
      await setPosts(work, {
        unitId,
        startsOn,
        posts: gone.map(({ code }) => ({ positionId: idOf(ids, code), count: 0 })),
      });
    }
  }
  return {};
}
