import { graphql } from "../../graphql.ts";
import { BulkRows } from "./bulk.ts";
import { QuotaGroupFields } from "./quota.ts";

/** What a bulk action would do; nothing is kept. */
export const PreviewBulk = graphql(
  `
    query PreviewBulk($input: PreviewBulkInput!) {
      previewBulk(input: $input) {
        accepted {
          evaluationId
          version
          step
          decidedGrade
        }
        refused {
          evaluationId
          code
          rule
          messageVi
          messageEn
        }
        reasonWanted
        quotaAfter {
          ...QuotaGroupFields
        }
        leaders {
          evaluationId
          name
          isFlagged
          suggestedBefore
          suggestedAfter
        }
      }
    }
  `,
  [QuotaGroupFields],
);

/** Does one verb to several evaluations. */
export const HandleEvaluations = graphql(
  `
    mutation HandleEvaluations($input: HandleEvaluationsInput!) {
      handleEvaluations(input: $input) {
        ...BulkRows
      }
    }
  `,
  [BulkRows],
);
