import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { Decision } from "../decision/decision.entity.ts";
import { decideEvaluation, scoreEvaluation } from "../decision/decision.service.ts";
import {
  DecideEvaluationInput,
  MarkNotRatedInput,
  ReturnEvaluationInput,
  SaveSelfRatingInput,
  ScoreEvaluationInput,
  SubmitSelfRatingInput,
} from "../rating/answers.inputs.ts";
import { EvaluationResult } from "../rating/evaluation-result.entity.ts";
import { Measure } from "../rating/measure.entity.ts";
import {
  type DecisionRow,
  readDecisions,
  readMeasures,
  readResults,
  readScores,
  type ScoreRow,
} from "../rating/rating.read.ts";
import { Score } from "../rating/score.entity.ts";
import { isComputedHidden, isDecidingHidden, isDraftHidden, isResultHidden, type Veil } from "../rights/hidden.ts";
import { veilFor } from "../rights/visible.read.ts";
import { Evaluation } from "./evaluation.entity.ts";
import { RatingStep } from "./evaluation.enums.ts";
import { markNotRated, returnEvaluation } from "./evaluation.service.ts";
import { saveSelfRating, submitSelfRating } from "./self-rating.service.ts";

const INPUT = { description: "What to do (nội dung)." };
const STEP = { nullable: true, description: "Only this step (bước)." };

/** Verbs on evaluations, and the values behind their grades. */
@Resolver(() => Evaluation)
export class EvaluationValuesResolver {
  @Mutation(() => Evaluation, { description: "Saves one's own rating as a draft (lưu nháp phiếu tự đánh giá)." })
  saveSelfRating(
    @Ctx() context: RequestContext,
    @Arg("input", () => SaveSelfRatingInput, INPUT) input: SaveSelfRatingInput,
  ): Promise<Evaluation> {
    return context.write("saveSelfRating", input, saveSelfRating);
  }

  @Mutation(() => Evaluation, { description: "Hands in one's own rating (nộp phiếu tự đánh giá)." })
  submitSelfRating(
    @Ctx() context: RequestContext,
    @Arg("input", () => SubmitSelfRatingInput, INPUT) input: SubmitSelfRatingInput,
  ): Promise<Evaluation> {
    return context.write("submitSelfRating", input, submitSelfRating);
  }

  @Mutation(() => Evaluation, { description: "Sends an evaluation back to the person (trả lại phiếu)." })
  returnEvaluation(
    @Ctx() context: RequestContext,
    @Arg("input", () => ReturnEvaluationInput, INPUT) input: ReturnEvaluationInput,
  ): Promise<Evaluation> {
    return context.write("returnEvaluation", input, returnEvaluation);
  }

  @Mutation(() => Evaluation, { description: "Keeps the decider's own answers (cấp có thẩm quyền chấm)." })
  scoreEvaluation(
    @Ctx() context: RequestContext,
    @Arg("input", () => ScoreEvaluationInput, INPUT) input: ScoreEvaluationInput,
  ): Promise<Evaluation> {
    return context.write("scoreEvaluation", input, scoreEvaluation);
  }

  @Mutation(() => Evaluation, { description: "Decides the grade (quyết định mức xếp loại)." })
  decideEvaluation(
    @Ctx() context: RequestContext,
    @Arg("input", () => DecideEvaluationInput, INPUT) input: DecideEvaluationInput,
  ): Promise<Evaluation> {
    return context.write("decideEvaluation", input, decideEvaluation);
  }

  @Mutation(() => Evaluation, { description: "States that somebody is not rated (không xếp loại)." })
  markNotRated(
    @Ctx() context: RequestContext,
    @Arg("input", () => MarkNotRatedInput, INPUT) input: MarkNotRatedInput,
  ): Promise<Evaluation> {
    return context.write("markNotRated", input, markNotRated);
  }

  @FieldResolver(() => [Score], {
    description: "Answers to criteria; a draft only for its author (điểm các tiêu chí).",
  })
  async scores(
    @Root() evaluation: Evaluation,
    @Ctx() context: RequestContext,
    @Arg("step", () => RatingStep, STEP) step: RatingStep | null,
  ): Promise<ScoreRow[]> {
    return shown(await seenOf(evaluation, context), step, await context.batch(readScores, evaluation.id));
  }

  @FieldResolver(() => [Measure], { description: "Numbers and facts beside the criteria (chỉ số, kết luận)." })
  async measures(
    @Root() evaluation: Evaluation,
    @Ctx() context: RequestContext,
    @Arg("step", () => RatingStep, STEP) step: RatingStep | null,
  ): Promise<Measure[]> {
    return shown(await seenOf(evaluation, context), step, await context.batch(readMeasures, evaluation.id));
  }

  @FieldResolver(() => EvaluationResult, {
    nullable: true,
    description: "What the rules made of the values: of this step, or of the latest (kết quả tính).",
  })
  async result(
    @Root() evaluation: Evaluation,
    @Ctx() context: RequestContext,
    @Arg("step", () => RatingStep, STEP) step: RatingStep | null,
  ): Promise<EvaluationResult | null> {
    const seen = await seenOf(evaluation, context);
    if (isComputedHidden(evaluation, context.viewer, seen.veil)) return null;
    const results = shown(seen, step, await context.batch(readResults, evaluation.id));
    return results.find((result) => result.step === RatingStep.DECISION) ?? results[0] ?? null;
  }

  @FieldResolver(() => [Decision], {
    description: "Decisions, latest last; the person's own once one was told (các quyết định).",
  })
  async decisions(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<DecisionRow[]> {
    const decisions = (await context.batch(readDecisions, evaluation.id)) ?? [];
    const { veil } = await seenOf(evaluation, context);
    const hidden = isResultHidden(evaluation, context.viewer, veil);
    return hidden ? decisions.filter((one) => one.noticedAt !== null) : decisions;
  }
}

/** What of an evaluation its viewer sees. */
interface Seen {
  readonly hidden: Readonly<Record<RatingStep, boolean>>;
  readonly veil: Veil | undefined;
}

async function seenOf(evaluation: Evaluation, context: RequestContext): Promise<Seen> {
  const { viewer } = context;
  const veil = await veilFor(context, evaluation);
  const hidden = {
    [RatingStep.SELF]: veil?.onlyNotice === true || isDraftHidden(evaluation, viewer),
    [RatingStep.DECISION]: isDecidingHidden(evaluation, viewer, veil),
  };
  return { hidden, veil };
}

function shown<T extends { readonly step: RatingStep }>(
  { hidden }: Seen,
  step: RatingStep | null,
  rows: readonly T[] | undefined,
): T[] {
  return (rows ?? []).filter((row) => (!step || row.step === step) && !hidden[row.step]);
}
