import { graphql } from "../../graphql.ts";

/** What lies around the period of an evaluation: the shorter periods that make it, former units, what is out of date. */
export const PersonSide = graphql(`
  fragment PersonSide on Evaluation {
    isOutdated
    leftOn
    rollUp {
      from
      expected
      counted
      provisional
      periods {
        key
        kind
        startsOn
        endsOn
        evaluationId
        externalResultId
        step
        score
        shownScore
        grade
        agency
        absence
      }
    }
    formerUnits {
      unitId
      startsOn
      endsOn
      isAsked
    }
    formerUnitOpinions {
      id
      unitId
      grade
      text
      recordedAt
    }
  }
`);

/** Rules that make a longer period out of shorter ones, as far as a person reads them. */
export const RollUpRules = graphql(`
  fragment RollUpRules on Scheme {
    rollUp {
      to
      from
      excused
      basis
      provisional {
        missing
        basis
      }
    }
  }
`);

/** Objections that wait for an answer, among those that the viewer may read. */
export const OpenObjections = graphql(`
  query OpenObjections($page: PageInput) {
    evaluations(filter: { step: RESOLUTION }, sort: { field: DECIDED_AT, order: ASC }, page: $page) {
      total
      items {
        id
        version
        decidedGrade
        suggestedGrade
        proposedGrade
        grades {
          code
          nameVi
          nameEn
        }
        person {
          id
          fullName
        }
        unit {
          id
          name
        }
        cycle {
          id
          name
        }
        decisions {
          id
          grade
          reason
          authorityName
          decidedAt
          supersededById
        }
        objections {
          id
          state
          text
          filedOn
          dueOn
          isLate
        }
        objectionResolver {
          kind
          personName
          bodyName
        }
        abilities {
          canResolveObjection {
            allowed
            rule
          }
        }
      }
    }
  }
`);

/** People about whom the units that the viewer heads are asked, because they worked there earlier in the period. */
export const FormerUnitRequests = graphql(`
  query FormerUnitRequests {
    formerUnitRequests {
      evaluationId
      personId
      cycleId
      unitId
      startsOn
      endsOn
      isAsked
    }
  }
`);

/** What the former unit says. */
export const RecordFormerUnitOpinion = graphql(`
  mutation RecordFormerUnitOpinion($input: RecordFormerUnitOpinionInput!) {
    recordFormerUnitOpinion(input: $input) {
      id
      version
    }
  }
`);

/** Name of somebody of whom only the identifier is known. */
export const NameOfPerson = graphql(`
  query NameOfPerson($id: Uuid!) {
    person(id: $id) {
      id
      fullName
    }
  }
`);
