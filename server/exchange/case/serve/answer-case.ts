import { type CaseObject, idOf, linkedId, listIn, textIn } from "../package/case-package.ts";
import { type Library, outside, ORIGIN_MARK, type Shelved, type ShelfName, withDocument } from "./library.read.ts";
import { answerList, readListQuery, WrongQuery } from "./list-query.ts";
import { STATUS, statusInfo, type StatusReason } from "./status-info.ts";

/** Names of the endpoints under `/ims/case/v1p1/…/{id}`. */
export const CASE_ENDPOINTS = [
  "CFAssociationGroupings",
  "CFAssociations",
  "CFConcepts",
  "CFDocuments",
  "CFItemAssociations",
  "CFItemTypes",
  "CFItems",
  "CFLicenses",
  "CFPackages",
  "CFRubrics",
  "CFSubjects",
] as const;
export type CaseEndpoint = (typeof CASE_ENDPOINTS)[number];

/** An answer of an endpoint. */
export interface CaseAnswer {
  readonly status: number;
  /** JSON. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An answer without data. */
export function refusal(reason: StatusReason, description: string): CaseAnswer {
  return { status: STATUS[reason], body: JSON.stringify(statusInfo(reason, description)), headers: {} };
}

/** One object; what is not there, a draft and an internal framework are answered alike. */
export function answerOne(library: Library, endpoint: CaseEndpoint, id: string, origin: string): CaseAnswer {
  if (!UUID.test(id)) return refusal("invaliduuid", "The identifier is no UUID.");
  const found = library.find(SHELF_OF[endpoint], id);
  if (found === null) return refusal("unknownobject", "There is no such object.");
  return { status: 200, body: textOfJson(shownAs(endpoint, found), origin), headers: {} };
}

const SHELF_OF: Readonly<Record<CaseEndpoint, ShelfName>> = {
  CFAssociationGroupings: "CFAssociationGroupings",
  CFAssociations: "CFAssociations",
  CFConcepts: "CFConcepts",
  CFDocuments: "CFDocuments",
  CFItemAssociations: "CFItems",
  CFItemTypes: "CFItemTypes",
  CFItems: "CFItems",
  CFLicenses: "CFLicenses",
  CFPackages: "CFDocuments",
  CFRubrics: "CFRubrics",
  CFSubjects: "CFSubjects",
};

function shownAs(endpoint: CaseEndpoint, found: Shelved): unknown {
  if (endpoint === "CFPackages") return found.package;
  if (endpoint === "CFItems" || endpoint === "CFAssociations") return withDocument(found);
  if (endpoint === "CFItemAssociations") return itemAssociations(found);
  if (endpoint === "CFConcepts" || endpoint === "CFSubjects" || endpoint === "CFItemTypes")
    return { [endpoint]: withChildren(endpoint, found) };
  return found.object;
}

function itemAssociations(found: Shelved): CaseObject {
  const id = idOf(found.object);
  const ends = ["originNodeURI", "destinationNodeURI"];
  const own = (found.package.CFAssociations ?? []).filter((one) => ends.some((end) => linkedId(one, end) === id));
  return { CFItem: withDocument(found), CFAssociations: own };
}

/** The object first, then those below it in the hierarchy of codes. Example: `1`, then `1.1` and `1.2`, not `10`. */
function withChildren(name: string, { object, package: of }: Shelved): CaseObject[] {
  const code = textIn(object, "hierarchyCode") ?? "";
  const below = listIn(of.CFDefinitions ?? {}, name).filter((one) => {
    const other = textIn(one, "hierarchyCode") ?? "";
    return code !== "" && other.startsWith(code) && /^[^\p{L}\p{N}]/u.test(other.slice(code.length));
  });
  return [object, ...below];
}

/** The list of documents, with how many there are and where the other pages stand. */
export function answerDocuments(
  library: Library,
  asked: Readonly<Record<string, unknown>>,
  { origin, path }: { readonly origin: string; readonly path: string },
): CaseAnswer {
  try {
    const query = readListQuery(asked);
    const { items, total } = answerList(library.packages.map(outside), query);
    const kept = ["sort", "orderBy", "filter", "fields"].flatMap((name): [string, string][] => {
      const value = asked[name];
      return typeof value === "string" ? [[name, value]] : [];
    });
    const page = (offset: number, rel: string): string => {
      const parameters = [...kept, ["limit", String(query.limit)], ["offset", String(offset)]] as [string, string][];
      return `<${origin}${path}?${new URLSearchParams(parameters).toString()}>; rel="${rel}"`;
    };
    const last = Math.max(0, Math.floor((total - 1) / query.limit) * query.limit);
    const links = [
      page(0, "first"),
      ...(query.offset > 0 ? [page(Math.max(0, query.offset - query.limit), "prev")] : []),
      ...(query.offset + query.limit < total ? [page(query.offset + query.limit, "next")] : []),
      page(last, "last"),
    ];
    const headers = { "x-total-count": String(total), link: links.join(", ") };
    return { status: 200, body: textOfJson({ CFDocuments: items }, origin), headers };
  } catch (error) {
    if (error instanceof WrongQuery) return refusal(error.reason, error.message);
    throw error;
  }
}

function textOfJson(value: unknown, origin: string): string {
  return JSON.stringify(value).replaceAll(ORIGIN_MARK, origin);
}
