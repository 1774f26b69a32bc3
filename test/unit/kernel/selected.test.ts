import { buildSchema, type GraphQLObjectType, type GraphQLResolveInfo, parse } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { expect, it } from "vitest";
import { selectedNames } from "../../../server/kernel/index.ts";

const DOCUMENT = `
  query Narrow { ...Shared }
  query Wide { ...Shared people { name unit { code } } }
  fragment Shared on Query { people { id } }`;

/** What a compiled operation of the document asks of people, and of their units. */
async function asked(operationName: string, document = parse(DOCUMENT)): Promise<readonly string[][]> {
  const schema = buildSchema(
    "type Query { people: [Person] } type Person { id: ID name: String unit: Unit } type Unit { code: ID }",
  );
  const query = schema.getQueryType() as GraphQLObjectType;
  let seen: string[][] = [];
  (query.getFields()["people"] as { resolve?: unknown }).resolve = (...given: unknown[]) => {
    const info = given[3] as GraphQLResolveInfo;
    seen = [[...selectedNames(info)], [...selectedNames(info, "unit")]];
    return [];
  };
  const compiled = compileQuery(schema, document, operationName);
  if (!isCompiledQuery(compiled)) throw new TypeError("not compiled");
  await compiled.query({}, {}, {});
  return seen;
}

it("two operations of a document that share a field by a fragment are each answered what they ask for", async () => {
  const document = parse(DOCUMENT);
  expect(await asked("Narrow", document)).toEqual([["id"], []]);
  expect(await asked("Wide", document)).toEqual([["id", "name", "unit"], ["code"]]);
  expect(await asked("Narrow", document)).toEqual([["id"], []]);
});
