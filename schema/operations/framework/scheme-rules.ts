import { graphql } from "../../graphql.ts";

/** Rules beyond one person's period: quota, roll-up, special cases, authority, procedure. */
export const SchemeRulesFields = graphql(`
  fragment SchemeRulesFields on Scheme {
    bonusCap
    quota {
      mode
      grade
      percent
      base
      goodGrade
      groupBy
      rounding
      atMostOneBelow
      basis
      extension {
        percent
        basis
        when {
          vi
          en
        }
      }
    }
    rollUp {
      to
      from
      method
      expected
      minimumCount
      excused
      basis
      provisional {
        missing
        basis
        note {
          vi
          en
        }
      }
      rounding {
        scale
        mode
        when
      }
    }
    specialCases {
      notRated {
        monthsBelow
        unless
        basis
      }
      actualTime {
        kinds
        basis
      }
      leaveCap {
        monthsFrom
        monthsBelow
        grade
        unless
        basis
      }
      discipline {
        counts
        grade
        year
        basis
      }
      transfer {
        ratedBy
        isOldUnitAsked
        basis
      }
    }
    authority {
      act
      basis
      subject {
        vi
        en
      }
      authority {
        vi
        en
      }
      exceptions {
        vi
        en
      }
      appliesTo {
        leading
        classes
        subjectTypes
        publicContact
      }
    }
    procedure {
      step
      form
      basis
      text {
        vi
        en
      }
      actor {
        vi
        en
      }
      deadline {
        vi
        en
      }
      appliesTo {
        leading
        classes
        subjectTypes
        publicContact
      }
    }
  }
`);
