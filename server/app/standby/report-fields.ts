import { type DocumentNode, getOperationAST, Kind, OperationTypeNode } from "graphql";

/**
 * Fields of the API that are read from a standby where there is one: lists, boards, statistics, searches. Not among them
 * is what a screen opens to change it, what says who somebody is and what they may do, and previews of a verb.
 */
export const REPORT_FIELDS: ReadonlySet<string> = new Set([
  ...["statistics", "statisticsOutliers", "unitStatistics", "unitStatisticsOverTime", "adoptions"],
  ...["progressTracking", "workProgress", "quotaGroups", "useLists", "exportSummary", "summaryCollection"],
  ...["competencies", "competencyAssessments", "competencyGaps", "competencySpread", "developmentNeeds"],
  ...["frameworks", "frameworksConnection", "frameworkUsage", "unitFrameworkUsage", "requirements", "legalDocuments"],
  ...["evaluations", "evaluationsConnection", "externalResults", "cycles", "cyclesConnection", "cycleProgress"],
  ...["persons", "personsConnection", "appointments", "positions", "positionsConnection", "positionDescriptions"],
  ...["units", "unitsConnection", "unitTree", "unitSuccessions", "search", "runningCycles"],
  ...["tasks", "tasksConnection", "workPlans", "actionProgrammes", "workMeasures", "products", "productCatalogues"],
  ...["meetings", "publications", "transmissions", "auditEntries", "readEntries", "readersOfMe"],
]);

/** Whether an operation only asks for reports. Example: `{ evaluations { total } }`, but not `{ me { id } evaluations { total } }`. */
export function readsReports(document: DocumentNode, operationName: string): boolean {
  const operation = getOperationAST(document, operationName === "" ? null : operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return false;
  const asked = operation.selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : ""));
  const real = asked.filter((name) => name !== "__typename");
  return real.length > 0 && real.every((name) => REPORT_FIELDS.has(name));
}
