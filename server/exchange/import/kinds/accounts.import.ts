import { createAccounts, readAccountGround, storedUsername } from "../../../identity/index.ts";
import type { Work } from "../../../kernel/index.ts";
import { setMailAddress } from "../../../notice/index.ts";
import { line } from "../records/field.ts";
import { forRow } from "../records/for-row.ts";
import { ImportKind } from "../records/import-kind.ts";
import { kindSpec } from "../records/kind-spec.ts";
import { type ImportRecord, sayRepeated } from "../records/record.ts";
import { type KnownPerson, portions, readPeopleByCodes } from "./lookups.ts";

const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;

/** Addresses that are set before the unit of work is emptied. */
const PORTION = 200;

const FIELDS = {
  username: line("Tên đăng nhập", "Username", { needed: true, most: 64, others: ["Tài khoản", "User name", "Login"] }),
  person: line("Mã cán bộ", "Person code", { most: 40, others: ["Mã nhân viên", "Mã NV", "Mã CB"] }),
  displayName: line("Tên hiển thị", "Shown name", { most: 200, others: ["Họ và tên", "Họ tên", "Full name"] }),
  email: line("Thư điện tử", "E-mail", { most: 254, others: ["Email", "Địa chỉ thư điện tử", "Hộp thư"] }),
};
type AccountField = keyof typeof FIELDS;
type AccountRecord = ImportRecord<AccountField>;

/**
 * Accounts by username. No file holds passwords: an administrator hands every person a one-time link, as for accounts
 * that are made one by one.
 */
export const accountsImport = kindSpec<AccountField>({
  kind: ImportKind.ACCOUNTS,
  key: "username",
  fields: FIELDS,
  limits: { rows: 100_000, cells: 500_000 },
  async judge(look, records) {
    const names = new Map(records.map((record) => [record, nameOf(record)]));
    const persons = await readPeopleByCodes(
      look.sql,
      records.map(({ values }) => values.person),
    );
    const ids = [...persons.values()].map(({ id }) => id);
    const ground = await readAccountGround(
      look,
      [...names.values()].flatMap((name) => name ?? []),
      ids,
    );
    sayRepeated<AccountField>(records, "username", (record) => names.get(record) ?? null);
    sayRepeated(records, "person", ({ values }) => values.person);
    const emails = await readEmails(
      look.sql,
      [...ground.byUsername.values()].map(({ id }) => id),
    );
    for (const record of records) {
      const username = names.get(record) ?? "";
      const { person: code, email } = record.values;
      const person = code === null ? null : persons.get(code);
      if (code !== null && !person) record.fault("person", "import.personUnknown", { code });
      if (email !== null && !EMAIL.test(email)) record.fault("email", "import.emailWrong", { value: email });
      const stored = ground.byUsername.get(username);
      const own = person ? ground.byPerson.get(person.id) : undefined;
      if (!stored && own) record.fault("person", "import.accountHas", { code, username: own.username });
      if (stored && person && stored.personId !== person.id)
        record.fault("username", "import.accountOther", { username });
      if (!stored && !person && record.values.displayName === null) record.fault("displayName", "import.accountName");
      const isMailChanged = stored !== undefined && email !== null && emails.get(stored.id)?.email !== email;
      record.change = !stored ? "CREATED" : isMailChanged ? "UPDATED" : "UNCHANGED";
    }
    const known = new Map([...ground.byUsername].map(([username, { id }]) => [username, id]));
    return (work) => write(work, records, { names, persons, known, emails });
  },
});

interface StoredAddress {
  readonly version: number;
  readonly email: string | null;
  readonly digest: boolean;
}

interface Ground {
  readonly names: ReadonlyMap<AccountRecord, string | null>;
  readonly persons: ReadonlyMap<string, KnownPerson>;
  readonly known: ReadonlyMap<string, string>;
  readonly emails: ReadonlyMap<string, StoredAddress>;
}

function nameOf(record: AccountRecord): string | null {
  const written = record.values.username;
  if (written === null) return null;
  const username = storedUsername(written);
  if (username === null) record.fault("username", "account.username");
  return username;
}

async function readEmails(sql: Work["sql"], accountIds: readonly string[]): Promise<Map<string, StoredAddress>> {
  const found = new Map<string, StoredAddress>();
  for (const portion of portions(accountIds)) {
    const rows = await sql
      .selectFrom("mail_address")
      .select(["account_id as accountId", "version", "email", "digest"])
      .where("account_id", "in", portion)
      .execute();
    for (const { accountId, digest, ...address } of rows) found.set(accountId, { ...address, digest: Boolean(digest) });
  }
  return found;
}

async function write(work: Work, records: readonly AccountRecord[], ground: Ground): Promise<void> {
  const made = records.filter(({ change }) => change === "CREATED");
  const ids = await createAccounts(
    work,
    made.map((record) => {
      const person = ground.persons.get(record.values.person ?? "") ?? null;
      const displayName = record.values.displayName ?? person?.fullName ?? "";
      return { username: ground.names.get(record) ?? "", displayName, personId: person?.id ?? null };
    }),
  );
  const addressed = records.filter(({ change, values }) => change !== "UNCHANGED" && values.email !== null);
  for (const [index, record] of addressed.entries()) {
    const username = ground.names.get(record) ?? "";
    const accountId = ids.get(username) ?? ground.known.get(username) ?? "";
    const { version = null, digest = true } = ground.emails.get(accountId) ?? {};
    const { email } = record.values;
    await forRow(record.row, () => setMailAddress(work, { accountId, email, digest, version }));
    if (index % PORTION === PORTION - 1) work.em.clear();
  }
}
