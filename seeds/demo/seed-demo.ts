import { today } from "../../server/kernel/index.ts";
import type { SeedDeps } from "../deps.ts";
import { isUnderDecree } from "./calendar.ts";
import { castOf } from "./cast.ts";
import { seedCompetencies } from "./competency/seed-competencies.ts";
import { seedPostTargets } from "./competency/seed-post-targets.ts";
import { seedDecreeMonths } from "./months/seed-decree-months.ts";
import { readOldNotices } from "./months/read-notices.ts";
import { seedDraft } from "./months/seed-draft.ts";
import { seedJuly2022 } from "./july/seed-july-2022.ts";
import { seedPartyMeeting } from "./months/seed-party-meeting.ts";
import { demoOrganization } from "./organization.ts";
import { seedProgramme } from "./programme/seed-programme.ts";
import type { Scene } from "./scene.ts";
import { accountOf, castAccounts, type DemoAccount, writeRights } from "./write/accounts.ts";
import { writeOrganization } from "./write/organize.ts";
import { plainAccount } from "./write/people.ts";

/**
 * Fills an empty installation with the demo: a province in miniature with its months, and the accounts of the cast.
 *
 * @returns the accounts with their passwords, which are stored only as hashes.
 */
export async function seedDemo(deps: SeedDeps): Promise<DemoAccount[]> {
  const plan = demoOrganization();
  const cast = castOf(plan.people);
  const accounts = await castAccounts(cast);
  const byPerson = new Map(accounts.map((account) => [account.member.person, account]));
  const organization = await writeOrganization(deps, plan, (person, personId) => {
    const account = byPerson.get(person.code);
    return account === undefined ? plainAccount(person, personId) : accountOf(account, person.fullName, personId);
  });
  await writeRights(deps, accounts, organization);
  deps.log(`${String(plan.people.length)} people in ${String(plan.units.length)} units`);
  const scene: Scene = { plan, organization, cast, frameworkIds: await readFrameworkIds(deps) };
  await seedJuly2022(deps, scene);
  deps.log("month 2022-07 of a commune");
  await seedDecreeMonths(deps, scene);
  if (isUnderDecree(today(deps.clock))) await seedDraft(deps, scene);
  await seedPartyMeeting(deps, scene);
  await seedCompetencies(deps, scene);
  await seedPostTargets(deps, scene);
  await seedProgramme(deps, scene);
  await readOldNotices(deps);
  deps.log("a meeting that votes");
  return accounts.map(({ username, password, note, noteEn }) => ({ username, password, note, noteEn }));
}

async function readFrameworkIds({ sql }: SeedDeps): Promise<Map<string, string>> {
  const rows = await sql.selectFrom("framework").select(["id", "code"]).execute();
  return new Map(rows.map((row) => [row.code, row.id]));
}
