import { FieldResolver, Resolver, Root } from "type-graphql";
import { Exact } from "../../kernel/index.ts";
import type { LocalText, TierContent } from "../../rating/index.ts";
import { AppliesToView, LocalTextView } from "../scheme/scheme-parts.views.ts";
import { type CriterionDetails, fromJson, type GroupDetails } from "./content-rows.ts";
import { CriterionDetailsView, TierView } from "./content.views.ts";
import { CriteriaGroup } from "./criteria-group.entity.ts";
import { Criterion } from "./criterion.entity.ts";
import type { CriterionNode, GroupNode } from "./group-tree.ts";
import { Level } from "./level.entity.ts";

@Resolver(() => CriteriaGroup)
export class CriteriaGroupResolver {
  @FieldResolver(() => [CriteriaGroup], { description: "Groups inside it, in order (nhóm con)." })
  groups(@Root() group: GroupNode): readonly CriteriaGroup[] {
    return group.groups;
  }

  @FieldResolver(() => [Criterion], { description: "Criteria inside it, in order (tiêu chí)." })
  criteria(@Root() group: GroupNode): readonly Criterion[] {
    return group.criteria;
  }

  @FieldResolver(() => Exact, { nullable: true, description: "Most that its bonuses add (trần điểm thưởng)." })
  bonusCap(@Root() group: CriteriaGroup): string | null {
    return fromJson<GroupDetails>(group.details)?.bonusCap ?? null;
  }

  @FieldResolver(() => Exact, { nullable: true, description: "Least total through deductions (điểm sàn)." })
  floor(@Root() group: CriteriaGroup): string | null {
    return fromJson<GroupDetails>(group.details)?.floor ?? null;
  }

  @FieldResolver(() => AppliesToView, {
    nullable: true,
    description: "Whom it concerns; nothing means everybody (phạm vi áp dụng).",
  })
  appliesTo(@Root() group: CriteriaGroup): AppliesToView | null {
    return fromJson<AppliesToView>(group.appliesTo) ?? null;
  }
}

@Resolver(() => Criterion)
export class CriterionResolver {
  @FieldResolver(() => [LocalTextView], { description: "Behaviours and hints for the rater (hướng dẫn)." })
  guidance(@Root() criterion: Criterion): LocalText[] {
    return fromJson<LocalText[]>(criterion.guidance) ?? [];
  }

  @FieldResolver(() => [TierView], { description: "Tiers, best first; for TIER (bậc điểm)." })
  tiers(@Root() criterion: Criterion): TierView[] {
    const tiers = fromJson<TierContent[]>(criterion.tiers) ?? [];
    return tiers.map(tierView);
  }

  @FieldResolver(() => [TierView], { description: "Choices with their points; for CHOICE (lựa chọn)." })
  options(@Root() criterion: Criterion): TierView[] {
    return (detailsOf(criterion).options ?? []).map(tierView);
  }

  @FieldResolver(() => CriterionDetailsView, { description: "What only some methods have (chi tiết cách chấm)." })
  details(@Root() criterion: Criterion): CriterionDetailsView {
    const { expected, ...rest } = detailsOf(criterion);
    return { ...rest, expectedFrom: expected?.from ?? null, expectedTo: expected?.to ?? null };
  }

  @FieldResolver(() => [Level], { description: "Levels, in order (cấp độ)." })
  levels(@Root() criterion: CriterionNode): readonly Level[] {
    return criterion.levels;
  }

  @FieldResolver(() => AppliesToView, {
    nullable: true,
    description: "Whom it concerns; nothing means everybody (phạm vi áp dụng).",
  })
  appliesTo(@Root() criterion: Criterion): AppliesToView | null {
    return fromJson<AppliesToView>(criterion.appliesTo) ?? null;
  }
}

function detailsOf(criterion: Criterion): CriterionDetails {
  return fromJson<CriterionDetails>(criterion.details) ?? {};
}

function tierView({ key, label, points }: TierContent): TierView {
  return { key, labelVi: label.vi, labelEn: label.en ?? null, points };
}
