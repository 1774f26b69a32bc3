import { FieldResolver, Resolver, Root } from "type-graphql";
import type { LocalText, TierContent } from "../../rating/index.ts";
import { AppliesToView, LocalTextView } from "../scheme/scheme-parts.views.ts";
import { fromJson } from "./content-rows.ts";
import { TierView } from "./content.views.ts";
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
    return tiers.map(({ key, label, points }) => ({ key, labelVi: label.vi, labelEn: label.en ?? null, points }));
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
