import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
/** What a reader sees or hears of a part. */
const SPOKEN = new Set([
  "label",
  "title",
  "placeholder",
  "helperText",
  "aria-label",
  "alt",
  "emptyText",
  "description",
]);
/** A key of the messages: one word that begins small, or several with dots. */
const KEY = /^[a-z]\w*$|^\w+(\.\w+)+$/;
/** Names and signs that are the same in every language. */
const SAME_EVERYWHERE = new Set([
  "Khung",
  "GraphiQL",
  "VI",
  "EN",
  "kB",
  "KB",
  "MB",
  "K",
  "XLSX",
  "CSV",
  "JSON",
  "PDF",
  "YAML",
]);

it("no screen has a word of its own: every sentence comes from the messages of both languages", () => {
  // The explorer of the API is a page for programmers beside the console, with one sentence above its editor.
  const screens = readdirSync(join(root, "admin"), { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".tsx") && !file.startsWith("graphiql"),
  );
  expect(screens.length).toBeGreaterThan(100);
  expect(screens.flatMap((file) => wordsIn(join(root, "admin", file)))).toEqual([]);
});

function wordsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const tell = (node: ts.Node, text: string): void => {
    const words = text.trim();
    if (!/\p{L}{2}/u.test(words) || SAME_EVERYWHERE.has(words)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${relative(root, file)}:${String(line + 1)} ${words}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) tell(node, node.text);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer !== undefined) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value !== undefined && ts.isStringLiteral(value) && !KEY.test(value.text)) tell(value, value.text);
    }
    if (
      ts.isJsxExpression(node) &&
      node.expression !== undefined &&
      ts.isStringLiteral(node.expression) &&
      ts.isJsxElement(node.parent)
    )
      tell(node, node.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
