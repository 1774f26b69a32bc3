import { graphql } from "../../graphql.ts";
import { OutcomeOfMany } from "./outcome.ts";

export const HandleTasks = graphql(
  `
    mutation HandleTasks($input: HandleTasksInput!) {
      outcome: handleTasks(input: $input) {
        ...OutcomeOfMany
      }
    }
  `,
  [OutcomeOfMany],
);

export const PreviewHandleTasks = graphql(
  `
    query PreviewHandleTasks($input: HandleTasksInput!) {
      outcome: previewHandleTasks(input: $input) {
        ...OutcomeOfMany
      }
    }
  `,
  [OutcomeOfMany],
);
