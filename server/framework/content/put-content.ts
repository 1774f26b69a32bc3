import { Refused, type Work } from "../../kernel/index.ts";
import type { FrameworkFile } from "../framework-file.ts";
import { FrameworkVersionDocument } from "../document/framework-version-document.entity.ts";
import { FrameworkVersionScope } from "../version/framework-version-scope.entity.ts";
import type { FrameworkVersion } from "../version/framework-version.entity.ts";
import { LegalDocument } from "../document/legal-document.entity.ts";
import { documentColumns, scopeRows, versionColumns } from "../version/version-file.ts";
import { flattenContent } from "./content-rows.ts";
import { CriteriaGroup } from "./criteria-group.entity.ts";
import { Criterion } from "./criterion.entity.ts";
import { Level } from "./level.entity.ts";

/**
 * Makes the draft hold exactly what the file says; the caller flushes.
 *
 * Groups and criteria that keep their code, and levels that keep their key, keep their id, so that the audit shows what
 * really changed.
 *
 * @throws Refused `framework.duplicateCode` when two groups, two criteria or two levels of a criterion share a code.
 */
export async function putContent(work: Work, version: FrameworkVersion, file: FrameworkFile): Promise<void> {
  work.em.assign(version, { ...versionColumns(file), saveCount: version.saveCount + 1 });
  work.em.persist(version);
  await putCriteria(work, version, file);
  await putScope(work, version, file);
  await putDocuments(work, version, file);
}

async function putCriteria({ em }: Work, version: FrameworkVersion, file: FrameworkFile): Promise<void> {
  const content = flattenContent(file.groups);
  const oldCriteria = await em.find(Criterion, { versionId: version.id });
  const oldLevels = await em.find(Level, { criterionId: { $in: oldCriteria.map(({ id }) => id) } });
  const groups = new Shelf(await em.find(CriteriaGroup, { versionId: version.id }), (group) => group.code);
  const criteria = new Shelf(oldCriteria, (criterion) => criterion.code);
  const levels = new Shelf(oldLevels, (level) => `${level.criterionId} ${level.key}`);
  for (const { columns, parentCode } of content.groups) {
    const parentId = parentCode === null ? null : groups.idOf(parentCode);
    const group = groups.take(columns.code, () => new CriteriaGroup());
    em.persist(Object.assign(group, columns, { versionId: version.id, parentId }));
  }
  for (const { columns, groupCode, levels: wanted } of content.criteria) {
    const criterion = criteria.take(columns.code, () => new Criterion());
    em.persist(Object.assign(criterion, columns, { versionId: version.id, groupId: groups.idOf(groupCode) }));
    for (const each of wanted) {
      const level = levels.take(`${criterion.id} ${each.key}`, () => new Level());
      em.persist(Object.assign(level, each, { criterionId: criterion.id }));
    }
  }
  for (const left of [...levels.left(), ...criteria.left(), ...groups.left()]) em.remove(left);
}

async function putScope({ em }: Work, version: FrameworkVersion, file: FrameworkFile): Promise<void> {
  const key = (row: Omit<FrameworkVersionScope, "id" | "versionId">): string =>
    [row.subjectType, row.positionClass, row.leading, row.subject, row.cycleKind].join(" ");
  const shelf = new Shelf(await em.find(FrameworkVersionScope, { versionId: version.id }), key);
  for (const columns of scopeRows(file.scope)) {
    em.persist(
      Object.assign(
        shelf.take(key(columns), () => new FrameworkVersionScope()),
        columns,
        { versionId: version.id },
      ),
    );
  }
  for (const left of shelf.left()) em.remove(left);
}

async function putDocuments(work: Work, version: FrameworkVersion, file: FrameworkFile): Promise<void> {
  const { em } = work;
  const old = await em.find(FrameworkVersionDocument, { versionId: version.id });
  const shelf = new Shelf(old, (row) => String(row.place));
  for (const [place, document] of file.documents.entries()) {
    const row = shelf.take(String(place), () => new FrameworkVersionDocument());
    const documentId = (await registered(work, document)).id;
    em.persist(Object.assign(row, { versionId: version.id, place, articles: document.articles ?? null, documentId }));
  }
  for (const left of shelf.left()) em.remove(left);
}

/** The register's record with exactly these particulars; made when there is none. */
async function registered({ em }: Work, document: FrameworkFile["documents"][number]): Promise<LegalDocument> {
  const columns = documentColumns(document);
  const found = await em.findOne(LegalDocument, columns);
  if (found) return found;
  const made = Object.assign(new LegalDocument(), columns);
  em.persist(made);
  return made;
}

/** Old records by key; what nobody takes again is left over. */
class Shelf<E extends { id: string }> {
  readonly #old: Map<string, E>;
  readonly #taken = new Map<string, E>();

  constructor(old: readonly E[], key: (record: E) => string) {
    this.#old = new Map(old.map((record) => [key(record), record]));
  }

  take(key: string, make: () => E): E {
    if (this.#taken.has(key)) throw new Refused("framework.duplicateCode", { code: key.split(" ").pop() ?? key });
    const record = this.#old.get(key) ?? make();
    this.#taken.set(key, record);
    return record;
  }

  idOf(key: string): string {
    const record = this.#taken.get(key);
    if (record === undefined) throw new TypeError(`nothing was taken under ${key}`);
    return record.id;
  }

  left(): E[] {
    return [...this.#old].filter(([key]) => !this.#taken.has(key)).map(([, record]) => record);
  }
}
