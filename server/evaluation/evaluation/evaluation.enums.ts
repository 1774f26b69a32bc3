import { registerEnumType } from "type-graphql";

/** Whether a person or a unit is evaluated. */
export enum EvaluationSubject {
  PERSON = "PERSON",
  UNIT = "UNIT",
}
registerEnumType(EvaluationSubject, {
  name: "EvaluationSubject",
  description: "Whether a person or a unit is evaluated (đối tượng đánh giá).",
  valuesConfig: {
    PERSON: { description: "A person (cá nhân)." },
    UNIT: { description: "A unit (tập thể)." },
  },
});

/** Where an evaluation stands: the steps of its scheme, then an end state. */
export enum EvaluationStep {
  SELF = "SELF",
  COLLECTIVE = "COLLECTIVE",
  PARTY_OPINION = "PARTY_OPINION",
  HR_PROPOSAL = "HR_PROPOSAL",
  DECISION = "DECISION",
  NOTICE = "NOTICE",
  OBJECTION = "OBJECTION",
  RESOLUTION = "RESOLUTION",
  PUBLICATION = "PUBLICATION",
  LOCKED = "LOCKED",
  NOT_RATED = "NOT_RATED",
}
registerEnumType(EvaluationStep, {
  name: "EvaluationStep",
  description: "Where an evaluation stands (bước đánh giá).",
  valuesConfig: {
    SELF: { description: "The person rates oneself (tự đánh giá)." },
    COLLECTIVE: { description: "The unit votes (tập thể biểu quyết)." },
    PARTY_OPINION: { description: "The Party committee gives its opinion (cấp ủy cho ý kiến)." },
    HR_PROPOSAL: { description: "The organization department proposes a grade (cơ quan tổ chức đề xuất)." },
    DECISION: { description: "The head or authority decides (cấp có thẩm quyền quyết định)." },
    NOTICE: { description: "Decided; waits to be notified to the person (chờ thông báo kết quả)." },
    OBJECTION: { description: "Notified; the person may object (trong thời hạn kiến nghị)." },
    RESOLUTION: { description: "The level above solves an objection (đang giải quyết kiến nghị)." },
    PUBLICATION: { description: "Waits to be published (chờ công khai)." },
    LOCKED: { description: "Final (đã chốt)." },
    NOT_RATED: { description: "Not rated, for a stated reason (không xếp loại)." },
  },
});

/** Who entered values: the person at SELF, the decider at DECISION. */
export enum RatingStep {
  SELF = "SELF",
  DECISION = "DECISION",
}
registerEnumType(RatingStep, {
  name: "RatingStep",
  description: "Who entered values (bước chấm).",
  valuesConfig: {
    SELF: { description: "The person (cá nhân tự chấm)." },
    DECISION: { description: "The decider (cấp có thẩm quyền chấm)." },
  },
});

/** What a measure is: a number that formulas read, or a yes/no that gates read. */
export enum MeasureKind {
  METRIC = "METRIC",
  FINDING = "FINDING",
}
registerEnumType(MeasureKind, {
  name: "MeasureKind",
  description: "What a measure is (loại số liệu).",
  valuesConfig: {
    METRIC: { description: "A number that formulas read (chỉ số)." },
    FINDING: { description: "A fact that gates read (kết luận)." },
  },
});
