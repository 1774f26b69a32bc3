import { Field, ObjectType } from "type-graphql";
import { type Look, Role, today } from "../../kernel/index.ts";
import {
  Person,
  type PersonRow,
  readHeadedUnits,
  readPersonsByIds,
  readUnitsByIds,
  Unit,
  type UnitRow,
} from "../../organization/index.ts";
import { Account } from "../account/account.entity.ts";
import { type AccountRow, readAccount } from "../account/account.read.ts";
import { Grant } from "../grant/grant.entity.ts";
import { type GrantRow, readOwnGrants } from "../grant/grant.read.ts";

@ObjectType({ description: "Who is signed in, with the rights of today (tài khoản đang dùng)." })
export class Me {
  @Field(() => Account, { description: "The account (tài khoản)." })
  account!: AccountRow;

  @Field(() => Person, { nullable: true, description: "Person behind it (cán bộ)." })
  person!: PersonRow | null;

  @Field(() => [Grant], { description: "Grants that were not taken back (phân quyền)." })
  grants!: GrantRow[];

  @Field(() => [Role], { description: "Roles held somewhere today (vai trò)." })
  roles!: Role[];

  @Field(() => [Unit], {
    description: "Units that the person heads today, which needs no grant (đơn vị đang đứng đầu).",
  })
  headedUnits!: UnitRow[];

  @Field(() => Boolean, { description: "Whether this is a demo account (tài khoản minh họa)." })
  isDemo!: boolean;
}

/** The viewer's own account and rights; null when nobody is signed in. */
export async function readMe(look: Look): Promise<Me | null> {
  const { viewer, sql, clock } = look;
  const account = viewer.accountId === null ? undefined : await readAccount(look, viewer.accountId);
  if (account === undefined) return null;
  const persons = viewer.personId === null ? null : await readPersonsByIds(look, [viewer.personId]);
  const headed = await readHeadedUnits(sql, viewer.personId, today(clock));
  const units = headed.length === 0 ? new Map<string, UnitRow>() : await readUnitsByIds(look, headed);
  return {
    account,
    person: persons?.get(viewer.personId ?? "") ?? null,
    grants: await readOwnGrants(look),
    roles: [...new Set(viewer.grants.map((grant) => grant.role))],
    headedUnits: [...units.values()],
    isDemo: Boolean(account.isDemo),
  };
}
