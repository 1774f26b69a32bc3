import { graphql } from "../../graphql.ts";
import { EvaluationState } from "../evaluation.ts";

/** Records the opinion of the Party committee. */
export const RecordPartyOpinion = graphql(
  `
    mutation RecordPartyOpinion($input: RecordPartyOpinionInput!) {
      recordPartyOpinion(input: $input) {
        ...EvaluationState
      }
    }
  `,
  [EvaluationState],
);

/** Proposes a grade as the organization department. */
export const ProposeByHr = graphql(
  `
    mutation ProposeByHr($input: ProposeByHrInput!) {
      proposeByHr(input: $input) {
        ...EvaluationState
      }
    }
  `,
  [EvaluationState],
);

/** Tells a person the result. */
export const IssueNotice = graphql(
  `
    mutation IssueNotice($input: IssueNoticeInput!) {
      issueNotice(input: $input) {
        ...EvaluationState
      }
    }
  `,
  [EvaluationState],
);

/** Leaves out the current step. */
export const SkipStep = graphql(
  `
    mutation SkipStep($input: SkipStepInput!) {
      skipStep(input: $input) {
        ...EvaluationState
      }
    }
  `,
  [EvaluationState],
);

/** Opens a decided evaluation again. */
export const UnlockEvaluation = graphql(
  `
    mutation UnlockEvaluation($input: UnlockEvaluationInput!) {
      unlockEvaluation(input: $input) {
        ...EvaluationState
      }
    }
  `,
  [EvaluationState],
);

/** Replaces a final result found wrong. */
export const SupersedeDecision = graphql(
  `
    mutation SupersedeDecision($input: SupersedeDecisionInput!) {
      supersedeDecision(input: $input) {
        ...EvaluationState
      }
    }
  `,
  [EvaluationState],
);

/** Confirms a result after another look. */
export const ConfirmReview = graphql(
  `
    mutation ConfirmReview($input: ConfirmReviewInput!) {
      confirmReview(input: $input) {
        ...EvaluationState
      }
    }
  `,
  [EvaluationState],
);

/** Objects to one's own result. */
export const FileObjection = graphql(
  `
    mutation FileObjection($input: FileObjectionInput!) {
      fileObjection(input: $input) {
        ...EvaluationState
      }
    }
  `,
  [EvaluationState],
);

/** Takes one's own objection back. */
export const WithdrawObjection = graphql(
  `
    mutation WithdrawObjection($input: WithdrawObjectionInput!) {
      withdrawObjection(input: $input) {
        ...EvaluationState
      }
    }
  `,
  [EvaluationState],
);

/** Puts another opinion on record. */
export const ReserveOpinion = graphql(
  `
    mutation ReserveOpinion($input: ReserveOpinionInput!) {
      reserveOpinion(input: $input) {
        ...EvaluationState
      }
    }
  `,
  [EvaluationState],
);

/** Agrees to one's own result. */
export const AcceptResult = graphql(
  `
    mutation AcceptResult($input: AcceptResultInput!) {
      acceptResult(input: $input) {
        ...EvaluationState
      }
    }
  `,
  [EvaluationState],
);

/** Answers an objection, one level up. */
export const ResolveObjection = graphql(
  `
    mutation ResolveObjection($input: ResolveObjectionInput!) {
      resolveObjection(input: $input) {
        ...EvaluationState
      }
    }
  `,
  [EvaluationState],
);
