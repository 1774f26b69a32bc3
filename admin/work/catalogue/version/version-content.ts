import type { VariablesOf } from "../../../../schema/graphql.ts";
import type { SaveCatalogueVersion } from "../../../../schema/operations/work/catalogue-verbs.ts";
import { typedExact, type Version } from "../catalogue-rows.ts";

/** A complexity group as the form holds it. */
export interface GroupDraft {
  readonly number: number;
  readonly name: string;
  readonly pointsFrom: string;
  readonly pointsTo: string;
}

/** What the form of a draft version holds; an empty number of the document means that none is named. */
export interface VersionDraft {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly standardName: string;
  readonly standardPoints: string;
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly url: string;
  readonly groups: readonly GroupDraft[];
}

export const MOST_GROUPS = 5;

/** A stored version as the form holds it, numbers as people write them in the language of the console. */
export function versionDraft(version: Version, locale: string): VersionDraft {
  const { document } = version;
  const written = (exact: string | null): string => (locale === "en" ? (exact ?? "") : (exact ?? "").replace(".", ","));
  return {
    startsOn: version.startsOn,
    endsOn: version.endsOn ?? "",
    standardName: version.standardName,
    standardPoints: written(version.standardPoints),
    number: document?.number ?? "",
    title: document?.title ?? "",
    issuer: document?.issuer ?? "",
    issuedOn: document?.issuedOn ?? "",
    url: document?.url ?? "",
    groups: version.groups
      .toSorted((one, other) => one.number - other.number)
      .map(({ number, name, pointsFrom, pointsTo }) => ({
        ...{ number, name, pointsFrom: written(pointsFrom), pointsTo: written(pointsTo) },
      })),
  };
}

/** What is sent of the form. */
export function versionInput(
  draft: VersionDraft,
  { id, version }: Pick<Version, "id" | "version">,
): VariablesOf<typeof SaveCatalogueVersion>["input"] {
  const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());
  return {
    ...{ id, version, startsOn: draft.startsOn, endsOn: orNull(draft.endsOn) },
    standardName: draft.standardName.trim(),
    standardPoints: typedExact(draft.standardPoints) ?? "",
    document:
      draft.number.trim() === ""
        ? null
        : {
            ...{ number: draft.number.trim(), title: draft.title.trim(), issuer: draft.issuer.trim() },
            ...{ issuedOn: orNull(draft.issuedOn), url: orNull(draft.url) },
          },
    groups: draft.groups.map(({ number, name, pointsFrom, pointsTo }) => ({
      ...{ number, name: orNull(name), pointsFrom: typedExact(pointsFrom), pointsTo: typedExact(pointsTo) },
    })),
  };
}

/** The next group: the first number that is free, its frame beginning after the last one's. */
export function nextGroup(groups: readonly GroupDraft[]): GroupDraft {
  const taken = new Set(groups.map(({ number }) => number));
  const number = [1, 2, 3, 4, 5].find((one) => !taken.has(one)) ?? MOST_GROUPS;
  const end = Number(groups.at(-1)?.pointsTo ?? "");
  return { number, name: "", pointsFrom: Number.isInteger(end) && end > 0 ? String(end + 1) : "", pointsTo: "" };
}
