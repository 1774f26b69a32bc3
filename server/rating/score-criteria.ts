import { Fraction } from "fraction.js";
import { pointsOfAnswer, pointsOfShare, valueOfMetric } from "./answers.ts";
import { applies } from "./applies-to.ts";
import { bothTexts } from "./content-text.ts";
import type { CriterionContent, GroupContent } from "./criteria.ts";
import { exact, exactText, shown } from "./exact.ts";
import { given, type RatingInput } from "./rating-input.ts";
import { Counts } from "./rules/counts.ts";
import type { RatingContent, Scheme } from "./scheme.ts";
import { traceNode, type TraceNode } from "./trace.ts";
import { carriesPoints, groupCarriesPoints, hasPlainPoints, isRequired } from "./walk-content.ts";

/** What the criteria yield for one person. */
export interface CriteriaScore {
  /** Points by criterion code, for criteria that concern the person and carry points; null when absent. */
  readonly points: ReadonlyMap<string, Fraction | null>;
  /** Totals by group code, for groups that concern the person and carry points; null when absent. */
  readonly groups: ReadonlyMap<string, Fraction | null>;
  /** Counts of violations and of levels; null while a required criterion of the kind is not answered. */
  readonly counts: Counts;
  /** Codes of required criteria without an answer. */
  readonly missing: readonly string[];
  readonly trace: readonly TraceNode[];
}

/**
 * Adds up criteria into groups.
 *
 * A group with a required criterion that has no answer has no total: absent is not zero. An optional one without an
 * answer is left out. Bonuses count up to their caps, deductions down to the floor; what a cap or floor changes is a
 * LIMIT of its own, so that what stands below a group adds up to it. Example: 5 + 4.5 → 19/2; 5 + (absent) → absent.
 *
 * @param tracing false: no trace, for bulk.
 */
export function scoreCriteria({ groups, scheme }: RatingContent, input: RatingInput, tracing = true): CriteriaScore {
  const tally = new Tally(scheme, input, tracing);
  const trace = groups.flatMap((group) => tally.group(group));
  return { points: tally.points, groups: tally.groups, counts: tally.counts, missing: tally.missing, trace };
}

interface Limited {
  readonly total: Fraction | null;
  readonly trace: readonly TraceNode[];
}

class Tally {
  readonly points = new Map<string, Fraction | null>();
  readonly groups = new Map<string, Fraction | null>();
  readonly counts = new Counts();
  readonly missing: string[] = [];
  /** What the scheme's cap leaves for bonuses; null: no cap. */
  private bonusLeft: Fraction | null;

  constructor(
    private readonly scheme: Scheme,
    private readonly input: RatingInput,
    private readonly tracing: boolean,
  ) {
    this.bonusLeft = scheme.bonusCap === undefined ? null : exact(scheme.bonusCap);
  }

  group(group: GroupContent): TraceNode[] {
    if (!applies(group.appliesTo, this.input)) return [];
    const criteria = (group.criteria ?? []).filter((criterion) => applies(criterion.appliesTo, this.input));
    const below = [
      ...criteria.flatMap((criterion) => this.criterion(criterion)),
      ...(group.groups ?? []).flatMap((inner) => this.group(inner)),
    ];
    const scored = groupCarriesPoints(group, this.input);
    const { total, trace } = scored ? this.limited(group, criteria) : { total: null, trace: [] };
    if (scored) this.groups.set(group.code, total);
    if (!this.tracing) return [];
    return [
      traceNode({
        kind: "GROUP",
        key: group.code,
        label: bothTexts(group.text),
        value: total && exactText(total),
        shown: total && shown(total),
        basis: group.basis ?? null,
        children: [...below, ...trace],
      }),
    ];
  }

  /** The total of the parts within caps and floor. */
  private limited(group: GroupContent, criteria: readonly CriterionContent[]): Limited {
    const sum = this.total(group, criteria);
    if (!sum) return { total: null, trace: [] };
    const cut = this.bonusOverCap(group, criteria);
    const capped = sum.sub(cut);
    const floor = floorOf(group, criteria, this.input);
    const lifted = floor && capped.lt(floor) ? floor.sub(capped) : new Fraction(0);
    if (!this.tracing) return { total: capped.add(lifted), trace: [] };
    const trace = [
      ...limit("bonusCap", { vi: "Vượt trần điểm thưởng", en: "Over the cap of bonuses" }, cut.neg()),
      ...limit("floor", { vi: "Không thấp hơn điểm sàn", en: "Not below the floor" }, lifted),
    ];
    return { total: capped.add(lifted), trace };
  }

  private total(group: GroupContent, criteria: readonly CriterionContent[]): Fraction | null {
    const parts = [
      ...criteria
        .filter((criterion) => carriesPoints(criterion) && !this.leftOut(criterion))
        .map((one) => this.points.get(one.code)),
      ...(group.groups ?? []).filter((inner) => this.groups.has(inner.code)).map((one) => this.groups.get(one.code)),
    ];
    return parts.reduce<Fraction | null>((sum, part) => (sum && part ? sum.add(part) : null), new Fraction(0));
  }

  /** How much of the group's bonuses does not count; takes what counts from what the scheme's cap leaves. */
  private bonusOverCap(group: GroupContent, criteria: readonly CriterionContent[]): Fraction {
    const bonuses = criteria.filter(({ method }) => method === "BONUS").map(({ code }) => this.points.get(code));
    if (bonuses.length === 0) return new Fraction(0);
    const sum = bonuses.reduce<Fraction>((all, one) => (one ? all.add(one) : all), new Fraction(0));
    const caps = [group.bonusCap === undefined ? null : exact(group.bonusCap), this.bonusLeft];
    const counted = caps.reduce<Fraction>((most, cap) => (cap?.lt(most) ? cap : most), sum);
    this.bonusLeft = this.bonusLeft && this.bonusLeft.sub(counted);
    return sum.sub(counted);
  }

  private leftOut(criterion: CriterionContent): boolean {
    if (criterion.method === "RATIO") return this.metricOf(criterion)?.required === false && !this.share(criterion);
    return criterion.required === false && given(this.input.criteria, criterion.code) === undefined;
  }

  private criterion(criterion: CriterionContent): TraceNode[] {
    const answer = given(this.input.criteria, criterion.code);
    if (answer === undefined && isRequired(criterion)) this.missing.push(criterion.code);
    const isRatio = criterion.method === "RATIO";
    const points = isRatio ? pointsOfShare(criterion, this.share(criterion)) : pointsOfAnswer(criterion, answer);
    if (carriesPoints(criterion)) this.points.set(criterion.code, points);
    this.counts.add(criterion, answer);
    if (!this.tracing) return [];
    return [
      traceNode({
        kind: "CRITERION",
        key: criterion.code,
        label: bothTexts(criterion.text),
        answer: answer === undefined ? null : String(answer),
        value: points && exactText(points),
        shown: points && shown(points),
        text: isRatio ? `${criterion.metric ?? ""} * ${criterion.max ?? ""}` : (criterion.severity ?? null),
        basis: criterion.basis ?? null,
      }),
    ];
  }

  private metricOf({ metric }: CriterionContent): NonNullable<Scheme["metrics"]>[number] | undefined {
    return this.scheme.metrics?.find((one) => one.name === metric && applies(one.appliesTo, this.input));
  }

  private share(criterion: CriterionContent): Fraction | null {
    const metric = this.metricOf(criterion);
    return metric ? valueOfMetric(metric, given(this.input.metrics, metric.name)) : null;
  }
}

/** The least total of a group; null when it has none: a group of deductions alone may go below 0. */
function floorOf(group: GroupContent, criteria: readonly CriterionContent[], input: RatingInput): Fraction | null {
  if (group.floor !== undefined) return exact(group.floor);
  const deducts = criteria.some(({ method }) => method === "DEDUCTION") || (group.groups ?? []).length > 0;
  return deducts && hasPlainPoints(group, input) ? new Fraction(0) : null;
}

function limit(key: string, label: { vi: string; en: string }, change: Fraction): TraceNode[] {
  if (change.equals(0)) return [];
  return [traceNode({ kind: "LIMIT", key, label, value: exactText(change), shown: shown(change) })];
}
