/*
 * What everybody may read over CASE: published and retired versions of frameworks that were opened, never a draft. One
 * statement says which they are; their packages stay in memory while none of them changes.
 */
import { randomUUID } from "node:crypto";
import { columns, type Sql } from "../../../kernel/index.ts";
import { loadCase } from "../build/case.read.ts";
import { uriOf } from "../build/case-ids.ts";
import { type CaseObject, type CasePackage, idOf, listIn, textIn } from "../package/case-package.ts";

/** Stands in packages for the address of the server, which only a request knows; nobody else can write it. */
export const ORIGIN_MARK = `https://${randomUUID()}.invalid`;

/** An object with the package that it is part of. */
export interface Shelved {
  readonly object: CaseObject;
  readonly package: CasePackage;
}

/** Names of the kinds of objects that have an address of their own. */
export type ShelfName =
  | "CFDocuments"
  | "CFItems"
  | "CFAssociations"
  | "CFRubrics"
  | "CFConcepts"
  | "CFSubjects"
  | "CFLicenses"
  | "CFItemTypes"
  | "CFAssociationGroupings";

/** All packages that everybody may read, with their objects by identifier. */
export interface Library {
  readonly packages: readonly CasePackage[];
  find(shelf: ShelfName, id: string): Shelved | null;
}

interface OpenVersion {
  readonly id: string;
  readonly frameworkId: string;
  readonly status: string;
  readonly extendsVersionId: string | null;
}

let kept: { readonly key: string; readonly sql: Sql; readonly library: Library } | null = null;

/**
 * The library as it stands now.
 *
 * An identifier that occurs twice belongs to the framework that was made first, there to its newest version: nobody can
 * take over another one's document by bringing in a package with its identifier.
 */
export async function readLibrary(sql: Sql): Promise<Library> {
  const versions = await readOpenVersions(sql);
  const key = versions.map(({ id, status }) => `${id} ${status}`).join("\n");
  if (kept?.key === key && kept.sql === sql) return kept.library;
  const packages: CasePackage[] = [];
  for (const { id } of versions) packages.push(await loadCase(sql, id, ORIGIN_MARK));
  const library = libraryOf(packages);
  kept = { key, sql, library };
  return library;
}

async function readOpenVersions(sql: Sql): Promise<OpenVersion[]> {
  const rows: OpenVersion[] = await sql
    .selectFrom("framework_version")
    .innerJoin("framework_opening", "framework_opening.framework_id", "framework_version.framework_id")
    .select(columns("framework_version", "id", "frameworkId", "status", "extendsVersionId"))
    .where("framework_version.status", "<>", "DRAFT" as never)
    .orderBy("framework_version.framework_id")
    .orderBy("framework_version.number", "desc")
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const isOpen = (row: OpenVersion | undefined): boolean =>
    row !== undefined && (row.extendsVersionId === null || isOpen(byId.get(row.extendsVersionId)));
  return rows.filter(isOpen);
}

function libraryOf(all: readonly CasePackage[]): Library {
  const shelves = new Map<string, Shelved>();
  const packages: CasePackage[] = [];
  const put = (shelf: ShelfName, object: CaseObject, of: CasePackage): void => {
    const key = `${shelf} ${idOf(object)}`;
    if (!shelves.has(key)) shelves.set(key, { object, package: of });
  };
  for (const each of all) {
    if (shelves.has(`CFDocuments ${idOf(each.CFDocument)}`)) continue;
    packages.push(each);
    put("CFDocuments", outside(each), each);
    for (const shelf of ["CFItems", "CFAssociations", "CFRubrics"] as const)
      for (const object of each[shelf] ?? []) put(shelf, object, each);
    for (const shelf of DEFINITIONS)
      for (const object of listIn(each.CFDefinitions ?? {}, shelf)) put(shelf, object, each);
  }
  return { packages, find: (shelf, id) => shelves.get(`${shelf} ${id}`) ?? null };
}

const DEFINITIONS = ["CFConcepts", "CFSubjects", "CFLicenses", "CFItemTypes", "CFAssociationGroupings"] as const;

/** The document as it stands outside its package: it says where that is. */
export function outside({ CFDocument }: CasePackage): CaseObject {
  const identifier = idOf(CFDocument);
  const link = {
    title: textIn(CFDocument, "title") ?? "",
    identifier,
    uri: uriOf(ORIGIN_MARK, "CFPackages", identifier),
  };
  return { ...CFDocument, CFPackageURI: link };
}

/** An item or an association as it stands outside its package: it says which document it belongs to. */
export function withDocument({ object, package: { CFDocument } }: Shelved): CaseObject {
  const link = {
    title: textIn(CFDocument, "title") ?? "",
    identifier: idOf(CFDocument),
    uri: textIn(CFDocument, "uri") ?? "",
  };
  return { ...object, CFDocumentURI: link };
}
