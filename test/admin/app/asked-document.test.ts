import { expect, it } from "vitest";
import { askedDocument } from "../../../admin/app/asked-document.ts";
import { readDocuments } from "../../../admin/trusted-documents.ts";
import { Me } from "../../../schema/operations/identity.ts";

it("a document that the build left an id goes by it, with its name for whoever reads along", () => {
  const built = { documentId: "ab".repeat(32), definitions: [{ kind: "OperationDefinition", name: { value: "Me" } }] };
  expect(askedDocument(built)).toEqual({ documentId: `sha256:${"ab".repeat(32)}`, operationName: "Me" });
});

it("while the console is developed the text goes", () => {
  expect(askedDocument(Me)).toEqual({ query: expect.stringContaining("query Me") as string });
});

it("operations have names of their own, by which answers are kept apart, and every file exports documents alone", async () => {
  const { files, texts } = await readDocuments();
  const names = [...files.values()].flatMap((exported) => [...exported.values()].flatMap((each) => each?.name ?? []));
  expect(names).not.toContain("");
  expect(new Set(names).size).toBe(Object.keys(texts).length);
});
