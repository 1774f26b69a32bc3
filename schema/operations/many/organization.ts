import { graphql } from "../../graphql.ts";
import { OutcomeOfMany } from "./outcome.ts";

export const HandleAppointments = graphql(
  `
    mutation HandleAppointments($input: HandleAppointmentsInput!) {
      outcome: handleAppointments(input: $input) {
        ...OutcomeOfMany
      }
    }
  `,
  [OutcomeOfMany],
);

export const PreviewHandleAppointments = graphql(
  `
    query PreviewHandleAppointments($input: HandleAppointmentsInput!) {
      outcome: previewHandleAppointments(input: $input) {
        ...OutcomeOfMany
      }
    }
  `,
  [OutcomeOfMany],
);

export const ClassifyPositions = graphql(
  `
    mutation ClassifyPositions($input: ClassifyPositionsInput!) {
      outcome: classifyPositions(input: $input) {
        ...OutcomeOfMany
      }
    }
  `,
  [OutcomeOfMany],
);

export const PreviewClassifyPositions = graphql(
  `
    query PreviewClassifyPositions($input: ClassifyPositionsInput!) {
      outcome: previewClassifyPositions(input: $input) {
        ...OutcomeOfMany
      }
    }
  `,
  [OutcomeOfMany],
);
