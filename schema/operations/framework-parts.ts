import { graphql } from "../graphql.ts";

export const CriterionFields = graphql(`
  fragment CriterionFields on Criterion {
    id
    code
    textVi
    textEn
    guidance {
      vi
      en
    }
    method
    max
    step
    points
    tiers {
      key
      labelVi
      labelEn
      points
    }
    options {
      key
      labelVi
      labelEn
      points
    }
    details {
      metric
      competency
      each
      severity
      frequency
      expectedFrom
      expectedTo
    }
    levels {
      id
      key
      descriptorVi
      descriptorEn
      points
    }
    isRequired
    evidenceWanted
    appliesTo {
      leading
      classes
      subjectTypes
      publicContact
    }
    basis
  }
`);

export const GroupFields = graphql(
  `
    fragment GroupFields on CriteriaGroup {
      id
      code
      textVi
      textEn
      maxPoints
      bonusCap
      floor
      basis
      appliesTo {
        leading
        classes
        subjectTypes
        publicContact
      }
      criteria {
        ...CriterionFields
      }
    }
  `,
  [CriterionFields],
);

/** The criteria of a version, three levels of groups deep. */
export const GroupTree = graphql(
  `
    fragment GroupTree on FrameworkVersion {
      groups {
        ...GroupFields
        groups {
          ...GroupFields
          groups {
            ...GroupFields
          }
        }
      }
    }
  `,
  [GroupFields],
);

export const SchemeFields = graphql(`
  fragment SchemeFields on Scheme {
    method
    maximum
    selfGrade
    steps
    grades {
      code
      nameVi
      nameEn
    }
    metrics {
      name
      labelVi
      labelEn
      kind
      min
      max
      typedBy
      source
      typedToo
      tasks {
        measure
        majorError
        minorError
        delay
      }
      subordinates {
        below
        none
        some
      }
      isRequired
      basis
      appliesTo {
        leading
        classes
        subjectTypes
        publicContact
      }
      options {
        key
        labelVi
        labelEn
        value
      }
    }
    findings {
      name
      labelVi
      labelEn
      typedBy
      basis
      appliesTo {
        leading
        classes
        subjectTypes
        publicContact
      }
    }
    formulas {
      name
      labelVi
      labelEn
      text
      basis
      appliesTo {
        leading
        classes
        subjectTypes
        publicContact
      }
    }
    rounding {
      scale
      mode
      when
    }
    bands {
      grade
      from
      isFromInclusive
      to
      isToInclusive
    }
    conditions {
      grade
      labelVi
      labelEn
      when
      basis
      appliesTo {
        leading
        classes
        subjectTypes
        publicContact
      }
    }
    gates {
      code
      labelVi
      labelEn
      kind
      grade
      when
      otherwise
      basis
      appliesTo {
        leading
        classes
        subjectTypes
        publicContact
      }
    }
    ballot {
      mode
      quorum
      majority
      voters
    }
    processes {
      periods
      steps
      selfGrade
      ballot {
        mode
        quorum
        majority
        voters
      }
    }
    objection {
      fileWithin {
        days
        count
      }
      resolveWithin {
        days
        count
      }
      resolvedBy
      basis
    }
    uses {
      code
      label {
        vi
        en
      }
      kind
      period
      grades
      consecutive
      basis
    }
  }
`);
