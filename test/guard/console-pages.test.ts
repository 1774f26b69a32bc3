import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { PAGES } from "../console/pages.ts";

const admin = resolve(import.meta.dirname, "../../admin");

/** Every address of the console: its routes as they stand in App.tsx, and the pages of its resources. */
function routes(): string[] {
  const app = readFileSync(join(admin, "app/App.tsx"), "utf8");
  const places = new Map(
    [...readFileSync(join(admin, "app/authProvider.ts"), "utf8").matchAll(/const (\w+) = "(\/[^"]+)"/g)].map(
      ([, name = "", path = ""]) => [name, path],
    ),
  );
  const written = [...app.matchAll(/<Route path="([^"]+)"/g)].map(([, path = ""]) => path);
  const named = [...app.matchAll(/<Route path=\{(\w+)\}/g)].map(([, name = ""]) => places.get(name) ?? name);
  const resources = [...app.matchAll(/<Resource \{\.\.\.(\w+)\}([^/]*)\/>/g)].flatMap(([, name = "", more = ""]) =>
    pagesOf(name, more),
  );
  return ["/", "/login", ...written, ...named, ...resources];
}

function pagesOf(name: string, more: string): string[] {
  const slices = readdirSync(admin, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const index = slices
    .map((slice) => join(admin, slice.name, "index.ts"))
    .map((file) => (slicesHave(file) ? readFileSync(file, "utf8") : ""))
    .map((text) => new RegExp(`export const ${name}: ResourceProps = \\{([^}]*)\\}`).exec(text)?.[1])
    .find((text) => text !== undefined);
  const has = (page: string): boolean => new RegExp(`\\b${page}(:|=)`).test(`${index ?? ""} ${more}`);
  return [
    ...(has("list") ? [`/${name}`] : []),
    ...(has("create") ? [`/${name}/create`] : []),
    ...(has("edit") ? [`/${name}/:id`] : []),
    ...(has("show") ? [`/${name}/:id/show`] : []),
  ];
}

function slicesHave(file: string): boolean {
  return readdirSync(resolve(file, "..")).includes("index.ts");
}

it("every page of the console stands in the table by which the console is checked", () => {
  const known = new Set(PAGES.map(({ route }) => route));
  expect(routes().filter((route) => !known.has(route))).toEqual([]);
});

it("the table names no page that the console does not have", () => {
  const existing = new Set(routes());
  expect(PAGES.map(({ route }) => route).filter((route) => !existing.has(route))).toEqual([]);
});
