import type { ResultOf } from "../../../schema/graphql.ts";
import type {
  PreviewCatalogueImport,
  ProductCatalogueList,
  ProductCatalogueShow,
  ProductList,
} from "../../../schema/operations/work/catalogue.ts";
import { toNumber } from "../../shared/text/format.ts";
import type { Tone } from "../../shared/ui/parts.tsx";

export type ListedCatalogue = ResultOf<typeof ProductCatalogueList>["productCatalogues"]["items"][number];
export type Catalogue = ResultOf<typeof ProductCatalogueShow>["productCatalogue"];
export type Version = Catalogue["versions"][number];
export type Group = Version["groups"][number];
export type Product = ResultOf<typeof ProductList>["products"]["items"][number];
export type Report = ResultOf<typeof PreviewCatalogueImport>["previewCatalogueImport"];
export type Scope = Product["scope"];

export const VERSION_TONES: Readonly<Record<Version["state"], Tone>> = {
  DRAFT: "warning",
  PUBLISHED: "success",
  RETIRED: "default",
};

export const SCOPES = ["SHARED", "LEADING", "OFFICE"] as const;

/** The version that a page opens with: the one that was asked for, else a draft, else the newest. */
export function versionToShow(versions: readonly Version[], asked: string | null): Version | null {
  const newest = versions.toSorted((one, other) => other.number - one.number);
  return newest.find(({ id }) => id === asked) ?? newest.find(({ state }) => state === "DRAFT") ?? newest[0] ?? null;
}

/** Whether the viewer is one of those who keep the catalogue; to anybody else its verbs are no offer at all. */
export function keeps({ allowed, rule }: { readonly allowed: boolean; readonly rule: string | null }): boolean {
  return allowed || rule !== "catalogue.notKeeper";
}

/** Verbs of a draft, each with what opens it; whoever may write a draft may still not be who publishes it. */
export function draftVerbs({ canChange, canPublish }: Version["abilities"]) {
  return [
    { name: "discard", ability: canChange },
    { name: "edit", ability: canChange },
    { name: "import", ability: canChange },
    { name: "publish", ability: canPublish },
  ] as const;
}

/** What somebody typed as a number, as the API writes numbers. Example: " 1 027,5 " → "1027.5". */
export function typedExact(typed: string): string | null {
  const text = typed.replace(/\s/g, "").replace(",", ".");
  return text === "" ? null : text;
}

/** Whether K is what the points give by the standard product's, so that it need not be written. */
export function isDerived(coefficient: string, points: string | null, standardPoints: string): boolean {
  const [given, over, under] = [toNumber(coefficient), toNumber(points), toNumber(standardPoints)];
  if (given === null || over === null || under === null || under === 0) return false;
  return Math.abs(given - over / under) < 1e-9;
}

/** The frame of a group as lists write it. Example: 11 and 50 → "11–50". */
export function frameWords({ pointsFrom, pointsTo }: Pick<Group, "pointsFrom" | "pointsTo">): string {
  if (pointsFrom === null) return pointsTo === null ? "" : `≤ ${pointsTo}`;
  return pointsTo === null ? `≥ ${pointsFrom}` : `${pointsFrom}–${pointsTo}`;
}
