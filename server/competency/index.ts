import { AssessedLevel } from "./assessment/assessed-level.entity.ts";
import {
  AssessedLevelResolver,
  CompetencyAssessmentResolver,
  PersonAssessmentResolver,
} from "./assessment/assessment.resolver.ts";
import { CompetencyAssessment } from "./assessment/competency-assessment.entity.ts";
import { CompetencyGapResolver, CompetencySpreadResolver, DevelopmentNeedResolver } from "./gap/gap.resolver.ts";
import { RequirementMatrixResolver } from "./matrix/requirement-matrix.resolver.ts";
import { Requirement } from "./requirement/requirement.entity.ts";
import { PositionRequirementsResolver, RequirementResolver } from "./requirement/requirement.resolver.ts";
import { CompetencyResolver } from "./scale/competency.resolver.ts";

export { AssessedLevel } from "./assessment/assessed-level.entity.ts";
export { assessCompetencies } from "./assessment/assessment.service.ts";
export { AssessmentStep, CompetencyAssessment } from "./assessment/competency-assessment.entity.ts";
export { messages } from "./competency.messages.ts";
export { comparedGaps, readCompetencyGaps, readDevelopmentNeeds } from "./gap/gap.read.ts";
export { CompetencyGap, DevelopmentNeed, GapStatus } from "./gap/gap.views.ts";
export { Requirement } from "./requirement/requirement.entity.ts";
export { readRequirements } from "./requirement/requirement.read.ts";
export { setRequirements } from "./requirement/requirement.service.ts";
export { readCompetenciesByIds, readCompetenciesOfVersion } from "./scale/competency.read.ts";
export { Competency } from "./scale/competency.views.ts";
export { existingLevels, isRange, type ScaleLevel, variantOf } from "./scale/level-scale.ts";

export const entities = [Requirement, CompetencyAssessment, AssessedLevel];

export const resolvers = [
  CompetencyResolver,
  RequirementResolver,
  PositionRequirementsResolver,
  RequirementMatrixResolver,
  CompetencyAssessmentResolver,
  AssessedLevelResolver,
  PersonAssessmentResolver,
  CompetencyGapResolver,
  CompetencySpreadResolver,
  DevelopmentNeedResolver,
];
