import { ImportKind } from "../records/import-kind.ts";
import type { ImportKindSpec } from "../records/kind-spec.ts";
import { accountsImport } from "./accounts.import.ts";
import { competenciesImport } from "./competencies.import.ts";
import { peopleImport } from "./people.import.ts";
import { positionsImport } from "./positions.import.ts";
import { requirementsImport } from "./requirements.import.ts";
import { resultsImport } from "./results.import.ts";
import { unitsImport } from "./units.import.ts";

/** Every kind of list that can be brought in. */
export const IMPORT_KINDS = {
  [ImportKind.UNITS]: unitsImport,
  [ImportKind.POSITIONS]: positionsImport,
  [ImportKind.PEOPLE]: peopleImport,
  [ImportKind.ACCOUNTS]: accountsImport,
  [ImportKind.REQUIREMENTS]: requirementsImport,
  [ImportKind.HISTORICAL_RESULTS]: resultsImport,
  [ImportKind.COMPETENCY_FRAMEWORKS]: competenciesImport,
} as unknown as Readonly<Record<ImportKind, ImportKindSpec>>;
