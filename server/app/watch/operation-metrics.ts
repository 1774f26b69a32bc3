import type { ApolloServerPlugin } from "@apollo/server";
import { Kind, type OperationDefinitionNode } from "graphql";
import type { RequestContext } from "../../kernel/index.ts";
import type { CountOperation } from "../engine/quick-path.ts";
import type { Metrics } from "./metrics.ts";

/** Counts operations once each: a plugin of the request, never one of its fields. */
export function operationMetrics(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  const count = countOperations(metrics);
  return {
    async requestDidStart() {
      const started = performance.now();
      return {
        async willSendResponse({ operation, response }) {
          if (!operation) return;
          const errors = response.body.kind === "single" ? response.body.singleResult.errors : undefined;
          count(operation, errors, started);
        },
      };
    },
  };
}

/** Counts one operation: what it was, how it ended, how long it took. */
export function countOperations(metrics: Metrics): CountOperation {
  return (operation, errors, started) => {
    const code = errors?.[0]?.extensions?.["code"];
    metrics.countOperation({
      kind: operation.operation,
      field: firstField(operation),
      outcome: errors === undefined ? "OK" : typeof code === "string" ? code : "INTERNAL",
      seconds: (performance.now() - started) / 1000,
    });
  };
}

function firstField({ selectionSet }: OperationDefinitionNode): string {
  const first = selectionSet.selections.find((selection) => selection.kind === Kind.FIELD);
  return first?.name.value ?? "fragment";
}
