import { graphql } from "../../graphql.ts";

/** Lists of people by what the regulations use results for. */
export const UseLists = graphql(`
  query UseLists($cycleId: Uuid!) {
    useLists(cycleId: $cycleId) {
      code
      kind
      labelVi
      labelEn
      basis
      lines {
        evaluationId
        name
        unitId
        unitName
        grade
        gradeNameVi
        gradeNameEn
        score
        canRecord {
          allowed
          rule
        }
        outcome {
          id
          version
          decision
          note
          documentNumber
          recordedAt
        }
      }
    }
  }
`);

/** Records what people decided on the ground of a result. */
export const RecordUseOutcome = graphql(`
  mutation RecordUseOutcome($input: RecordUseOutcomeInput!) {
    recordUseOutcome(input: $input) {
      id
      version
    }
  }
`);

/** The latest cycle with which a page begins that shows quotas or uses. */
export const LatestCycleWith = graphql(`
  query LatestCycleWith($content: CycleContent!) {
    latestCycleWith(content: $content)
  }
`);
