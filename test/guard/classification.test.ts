import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { getNamedType, type GraphQLSchema, isLeafType, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { LOGGED_READS, NOT_LOGGED } from "../../server/app/reading/logged-reads.ts";
import { makeSchema } from "../../server/app/schema.ts";
import { makeRedaction } from "../../server/app/watch/redact.ts";
import { CLASSIFIED, IMPERSONAL, sensitivityOf } from "../../server/privacy/index.ts";

/** Fields by which a type is seen to be about somebody. */
const BEARING =
  /^(person|owner|assessor|fullName|personName|readerName|.*[pP]ersonId|accountId|.*AccountId|evaluationId)$/;
const committed = readFileSync(resolve(import.meta.dirname, "../../schema/schema.graphql"), "utf8");

describe("personal data in the published schema", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await makeSchema();
  });

  const types = () =>
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith("__") && !["Query", "Mutation", "Subscription"].includes(name));
  const isBearing = (type: ReturnType<typeof types>[number]): boolean =>
    Object.values(type.getFields()).some((field) => BEARING.test(field.name));

  it("every type that is about people is classified, or says why it is not", () => {
    const open = types().filter((type) => isBearing(type) && !(type.name in CLASSIFIED) && !(type.name in IMPERSONAL));
    expect(open.map(({ name }) => name)).toEqual([]);
    const gone = [...Object.keys(CLASSIFIED), ...Object.keys(IMPERSONAL)].filter((name) => !schema.getType(name));
    expect(gone).toEqual([]);
  });

  it("every field of such a type has a kind unless it is named as plain, and names only fields that there are", () => {
    for (const [name, { plain = [], fields = {} }] of Object.entries(CLASSIFIED)) {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new TypeError(name);
      const known = Object.keys(type.getFields());
      expect(
        [...plain, ...Object.keys(fields)].filter((field) => !known.includes(field)).map((field) => `${name}.${field}`),
      ).toEqual([]);
    }
  });

  it("the kinds stand in the committed schema, where everybody who uses it reads them", () => {
    for (const type of types().filter(({ name }) => name in CLASSIFIED)) {
      const block = new RegExp(`\\ntype ${type.name}[^{]*\\{[\\s\\S]*?\\n\\}`).exec(committed)?.[0] ?? "";
      const wanted = Object.values(type.getFields()).filter(
        (field) => isLeafType(getNamedType(field.type)) && sensitivityOf(schema, type.name, field.name) !== null,
      );
      expect(block.split("@sensitive(kind:").length - 1, type.name).toBe(wanted.length);
    }
    expect(committed).toContain("directive @sensitive");
  });

  it("every question that opens somebody's records is logged, or says why it is not", () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const opens = fields.filter(({ type }) => {
      const found = getNamedType(type);
      const item = isObjectType(found) ? (found.getFields()["items"] ?? found.getFields()["edges"]) : undefined;
      const inner = item === undefined ? found : getNamedType(item.type);
      const node = isObjectType(inner) ? inner.getFields()["node"] : undefined;
      return (node === undefined ? inner : getNamedType(node.type)).name in CLASSIFIED;
    });
    const logged = LOGGED_READS["Query"] ?? {};
    expect(opens.map(({ name }) => name).filter((name) => !(name in logged) && !(name in NOT_LOGGED))).toEqual([]);
  });

  it("never stands in the log: neither beside a message nor in the statement of an error", () => {
    const { details, error } = makeRedaction(schema);
    const shown = details({
      ...{ job: "x", fullName: "Nguyễn Văn A", variables: { text: "B" } },
      done: [{ strengths: "chăm chỉ", count: 2 }],
    });
    expect(shown).toEqual({
      ...{ job: "x", fullName: "[redacted]", variables: "[redacted]" },
      done: [{ strengths: "[redacted]", count: 2 }],
    });
    const thrown = new Error(
      "insert into person values ('Nguyễn Văn A', 'x''y') - UNIQUE constraint failed: person.code",
    );
    expect(error(thrown)).toMatchObject({
      type: "Error",
      message: "insert into person values ('…', '…') - UNIQUE constraint failed: person.code",
    });
    expect(JSON.stringify(error(thrown))).not.toContain("Nguyễn");
  });
});
