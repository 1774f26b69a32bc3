import { type FrameworkFile } from "../../../framework/index.ts";
import { type CaseObject, type CasePackage, OWN_EXTENSION } from "../package/case-package.ts";
import { type CaseIds, uriOf } from "./case-ids.ts";
import { buildRubrics } from "./build-rubrics.ts";

type Group = FrameworkFile["groups"][number];
type Criterion = NonNullable<Group["criteria"]>[number];

/** What a package says of the version beside its content. */
export interface CaseMeta {
  /** Where this server is known, without a slash at the end. */
  readonly origin: string;
  readonly number: number;
  readonly status: "DRAFT" | "PUBLISHED" | "RETIRED";
  /** When the content was last changed. */
  readonly changedAt: string;
  /** When anything about the document was last changed. */
  readonly documentChangedAt: string;
  /** The document of the next version. */
  readonly replacedBy: { readonly identifier: string; readonly uri: string; readonly title: string } | null;
}

/** What the parts of one package share. */
export interface Building {
  readonly file: FrameworkFile;
  readonly ids: CaseIds;
  readonly meta: CaseMeta;
}

const ADOPTION = { DRAFT: "Draft", PUBLISHED: "Adopted", RETIRED: "Deprecated" } as const;

const ITEM_TYPES = {
  EVALUATION: { group: ["Nhóm tiêu chí", "Group of criteria"], criterion: ["Tiêu chí", "Criterion"] },
  COMPETENCY: { group: ["Nhóm năng lực", "Group of competencies"], criterion: ["Năng lực", "Competency"] },
} as const;

type ItemKind = keyof (typeof ITEM_TYPES)["EVALUATION"];

/**
 * A framework's version as a CASE 1.1 package: groups and criteria are items under the document, levels are rubrics.
 *
 * CASE has one language a text; the Vietnamese one stands in its fields, English beside it under `extensions.khung`,
 * with the legal basis and what CASE has no field for.
 */
export function buildCase(building: Building): CasePackage {
  const { file } = building;
  const items: CaseObject[] = [];
  const associations: CaseObject[] = [];
  const root = { id: building.ids.document, uri: building.ids.uri, title: file.name.vi };
  const place = (groups: readonly Group[], parent: Node): void => {
    for (const [index, group] of groups.entries()) {
      const node = nodeOf(building, "group", group, building.ids.group(group.code));
      const at = node.id === root.id ? root : node;
      if (at !== root) items.push(itemOf(building, "group", group, node));
      if (at !== root) associations.push(childOf(building, node, parent, index + 1));
      place(group.groups ?? [], at);
      const before = group.groups?.length ?? 0;
      for (const [number, criterion] of (group.criteria ?? []).entries()) {
        const leaf = nodeOf(building, "criterion", criterion, building.ids.criterion(criterion.code));
        items.push(itemOf(building, "criterion", criterion, leaf));
        associations.push(childOf(building, leaf, at, before + number + 1));
      }
    }
  };
  place(file.groups, root);
  const rubrics = buildRubrics(building);
  return {
    CFDocument: documentOf(building),
    CFItems: items,
    CFAssociations: [...associations, ...replacedBy(building)],
    CFDefinitions: { CFItemTypes: [itemType(building, "group"), itemType(building, "criterion")] },
    ...(rubrics.length > 0 ? { CFRubrics: rubrics } : {}),
  };
}

interface Node {
  readonly id: string;
  readonly uri: string;
  readonly title: string;
}

function nodeOf({ meta }: Building, _kind: ItemKind, { text }: Group | Criterion, id: string): Node {
  return { id, uri: uriOf(meta.origin, "CFItems", id), title: text.vi };
}

function documentOf({ file, ids, meta }: Building): CaseObject {
  const { code, kind, name, documents, scope, sample, notes = [], effectiveTo } = file;
  const source = documents.find(({ url }) => url !== undefined);
  const own = {
    ...{ code, kind, en: name.en, sample, documents: documents.length > 0 ? documents : undefined },
    scope: Object.keys(scope).length > 0 ? scope : undefined,
  };
  return present({
    ...{ identifier: ids.document, uri: ids.uri, caseVersion: "1.1", creator: file.issuer, title: name.vi },
    lastChangeDateTime: meta.documentChangedAt,
    officialSourceURL: source?.url,
    language: "vi",
    version: String(meta.number),
    adoptionStatus: ADOPTION[meta.status],
    statusStartDate: file.effectiveFrom,
    statusEndDate: effectiveTo,
    notes: notes.length > 0 ? notes.map(({ vi }) => vi).join("\n") : undefined,
    extensions: { [OWN_EXTENSION]: present(own) },
  });
}

function itemOf(building: Building, kind: ItemKind, part: Group | Criterion, node: Node): CaseObject {
  const { meta, ids, file } = building;
  const { code, text, groups: _groups, criteria: _criteria, levels: _levels, ...rest } = part as Group & Criterion;
  const own = present({ en: text.en, ...rest });
  const type = ITEM_TYPES[file.kind][kind][0];
  const typeId = ids.itemType(kind);
  return present({
    identifier: node.id,
    fullStatement: text.vi,
    CFItemType: type,
    uri: node.uri,
    humanCodingScheme: code,
    language: "vi",
    CFItemTypeURI: { title: type, identifier: typeId, uri: uriOf(meta.origin, "CFItemTypes", typeId) },
    lastChangeDateTime: meta.changedAt,
    extensions: Object.keys(own).length > 0 ? { [OWN_EXTENSION]: own } : undefined,
  });
}

function childOf({ ids, meta }: Building, child: Node, parent: Node, sequenceNumber: number): CaseObject {
  const identifier = ids.childOf(child.id);
  return {
    identifier,
    associationType: "isChildOf",
    sequenceNumber,
    uri: uriOf(meta.origin, "CFAssociations", identifier),
    originNodeURI: linkTo(child),
    destinationNodeURI: linkTo(parent),
    lastChangeDateTime: meta.changedAt,
  };
}

function linkTo({ id, uri, title }: Node): CaseObject {
  return { title, identifier: id, uri, targetType: "CASE" };
}

function replacedBy({ ids, meta, file }: Building): CaseObject[] {
  if (meta.replacedBy === null) return [];
  const { identifier: id, uri, title } = meta.replacedBy;
  const identifier = ids.replacedBy(id);
  return [
    {
      identifier,
      associationType: "replacedBy",
      uri: uriOf(meta.origin, "CFAssociations", identifier),
      originNodeURI: linkTo({ id: ids.document, uri: ids.uri, title: file.name.vi }),
      destinationNodeURI: linkTo({ id, uri, title }),
      lastChangeDateTime: meta.documentChangedAt,
    },
  ];
}

function itemType({ ids, meta, file }: Building, kind: ItemKind): CaseObject {
  const identifier = ids.itemType(kind);
  const [title, description] = ITEM_TYPES[file.kind][kind];
  return {
    identifier,
    uri: uriOf(meta.origin, "CFItemTypes", identifier),
    title,
    description,
    hierarchyCode: kind === "group" ? "1" : "1.1",
    typeCode: kind,
    lastChangeDateTime: meta.changedAt,
  };
}

/** The object without its empty fields. */
export function present(values: CaseObject): CaseObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
