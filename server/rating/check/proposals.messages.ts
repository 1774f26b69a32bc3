import type { Messages } from "../../kernel/index.ts";

const formulaProposals: Messages = {
  "formula.syntax": {
    vi: "Kiểm tra dấu ngoặc và phép tính quanh cột {column}, ví dụ: group.I + result * 70.",
    en: "Check brackets and operators around column {column}; for example: group.I + result * 70.",
  },
  "formula.unsupported": {
    vi: "Chỉ dùng số, tên, + - * /, so sánh, && || ! và min, max, mean.",
    en: "Use only numbers, names, + - * /, comparisons, && || ! and min, max, mean.",
  },
  "formula.number": { vi: "Viết số với dấu chấm, ví dụ 2.5.", en: "Write the number with a point, such as 2.5." },
  "formula.operator": { vi: "Dùng + - * / hoặc so sánh.", en: "Use + - * / or a comparison." },
  "formula.accessor": { vi: 'Viết {name}("mã").', en: 'Write {name}("code").' },
  "formula.unknownFunction": { vi: "Dùng min, max hoặc mean.", en: "Use min, max or mean." },
  "formula.noArguments": { vi: "Viết {name}(a, b).", en: "Write {name}(a, b)." },
  "formula.unknownName": {
    vi: "Sửa tên cho đúng, hoặc thêm chỉ số, sự kiện hay công thức tên “{name}”.",
    en: "Correct the name, or add a metric, finding or formula named “{name}”.",
  },
  "formula.unknownGroup": { vi: "Dùng mã của một nhóm có trong tệp.", en: "Use the code of a group of the file." },
  "formula.unknownCriterion": {
    vi: "Dùng mã của một tiêu chí có trong tệp.",
    en: "Use the code of a criterion of the file.",
  },
  "formula.unknownGrade": {
    vi: "Dùng mã của một mức xếp loại có trong tệp.",
    en: "Use the code of a grade of the file.",
  },
  "formula.noPoints": {
    vi: "Cho tiêu chí điểm, hoặc dùng tên khác.",
    en: "Give the criterion points, or use another name.",
  },
  "formula.notForAudience": {
    vi: "Giới hạn công thức bằng appliesTo, hoặc viết hai công thức cùng tên cho hai đối tượng.",
    en: "Limit the formula by appliesTo, or write two formulas of this name for the two audiences.",
  },
  "formula.unknownViolations": {
    vi: "Viết violations.standing hoặc violations.remedied.",
    en: "Write violations.standing or violations.remedied.",
  },
  "formula.noViolations": {
    vi: "Thêm tiêu chí VIOLATION cho đối tượng này, hoặc giới hạn công thức bằng appliesTo.",
    en: "Add a VIOLATION criterion for these people, or limit the formula by appliesTo.",
  },
  "formula.unknownFact": {
    vi: "Dùng một trong các tên đã liệt kê, ví dụ unit.grade hoặc absence.days.",
    en: "Use one of the names that were listed, such as unit.grade or absence.days.",
  },
  "formula.unknownAbsence": {
    vi: "Dùng MATERNITY, SICK, UNPAID, STUDY hoặc OTHER.",
    en: "Use MATERNITY, SICK, UNPAID, STUDY or OTHER.",
  },
  "formula.unknownSeverity": { vi: "Dùng MINOR, MAJOR hoặc SERIOUS.", en: "Use MINOR, MAJOR or SERIOUS." },
  "formula.noExpectedLevels": {
    vi: "Thêm expected vào một tiêu chí LEVEL của đối tượng này, hoặc giới hạn công thức bằng appliesTo.",
    en: "Give a LEVEL criterion of these people expected levels, or limit the formula by appliesTo.",
  },
  "formula.unsound": {
    vi: "Viết lại công thức quanh cột {column}.",
    en: "Rewrite the formula around column {column}.",
  },
  "formula.tooLarge": {
    vi: "Bớt phép nhân lồng nhau quanh cột {column}.",
    en: "Multiply less around column {column}.",
  },
  "formula.divisionByZero": {
    vi: "Đặt min lớn hơn 0 cho chỉ số ở mẫu số, hoặc viết max(chỉ số, 1).",
    en: "Give the metric in the divisor a min above 0, or write max(metric, 1).",
  },
  "formula.wantsNumber": {
    vi: "Đặt một số hoặc tên của một số ở đó; điều kiện chỉ dùng trong when.",
    en: "Put a number there, or the name of one; conditions belong into when.",
  },
  "formula.wantsCondition": {
    vi: "Viết một so sánh, ví dụ done >= 0.5.",
    en: "Write a comparison, such as done >= 0.5.",
  },
};

const criteriaProposals: Messages = {
  "content.duplicateGroup": { vi: "Đổi mã của một trong hai nhóm.", en: "Give one of the two groups another code." },
  "content.duplicateCriterion": {
    vi: "Đổi mã của một trong hai tiêu chí.",
    en: "Give one of the two criteria another code.",
  },
  "content.duplicateKey": { vi: "Đổi một trong hai khóa.", en: "Change one of the two keys." },
  "content.fieldOfOtherMethod": {
    vi: "Bỏ trường {field}, hoặc chọn cách chấm khác.",
    en: "Leave out the field {field}, or choose another method.",
  },
  "content.noMaximum": { vi: "Thêm max, ví dụ max: 5.", en: "Add max, such as max: 5." },
  "content.notPositive": { vi: "Đặt số lớn hơn 0.", en: "Put a number above 0." },
  "content.stepMissesMaximum": {
    vi: "Chọn bước chia hết {max}, hoặc đổi điểm tối đa.",
    en: "Choose a step that divides {max}, or change the maximum.",
  },
  "content.noChoices": {
    vi: "Thêm ít nhất hai lựa chọn có khóa.",
    en: "Add at least two choices with keys.",
  },
  "content.someWithoutPoints": {
    vi: "Cho mọi cấp độ điểm, hoặc bỏ điểm ở tất cả.",
    en: "Give every level points, or none.",
  },
  "content.pointsOverMaximum": {
    vi: "Giảm điểm của {key} xuống không quá {max}, hoặc nâng max.",
    en: "Lower the points of {key} to at most {max}, or raise max.",
  },
  "content.groupSum": {
    vi: "Đặt maxPoints của nhóm {code} là {sum}, hoặc sửa điểm các phần để cộng lại bằng {max}.",
    en: "Set maxPoints of group {code} to {sum}, or change its parts until they add up to {max}.",
  },
  "content.noMetric": {
    vi: "Thêm metric: tên của một chỉ số tỷ lệ.",
    en: "Add metric: the name of a RATIO metric.",
  },
  "content.unknownMetric": {
    vi: "Thêm chỉ số {metric} vào scheme.metrics, hoặc dùng tên có sẵn.",
    en: "Add the metric {metric} to scheme.metrics, or use one that is there.",
  },
  "content.metricNotForAll": {
    vi: "Mở rộng appliesTo của chỉ số {metric}, hoặc giới hạn tiêu chí {code} như chỉ số.",
    en: "Widen appliesTo of the metric {metric}, or limit criterion {code} like it.",
  },
  "content.stepWithEach": { vi: "Bỏ step, hoặc bỏ each.", en: "Leave out step, or each." },
  "content.levelOutsideScale": {
    vi: "Dùng một trong các cấp độ {scale}.",
    en: "Use one of the levels {scale}.",
  },
  "content.levelRangeReversed": { vi: "Đổi chỗ from và to.", en: "Swap from and to." },
  "content.noBonus": {
    vi: "Bỏ bonusCap, hoặc thêm tiêu chí BONUS.",
    en: "Leave out bonusCap, or add a BONUS criterion.",
  },
  "content.noBonusInGroup": {
    vi: "Bỏ bonusCap của nhóm {code}, hoặc thêm tiêu chí BONUS vào nhóm.",
    en: "Leave out bonusCap of group {code}, or add a BONUS criterion to it.",
  },
  "content.capNotPositive": { vi: "Đặt số lớn hơn 0.", en: "Put a number above 0." },
  "content.floorOverMaximum": { vi: "Đặt floor không quá {max}.", en: "Set floor to at most {max}." },
};

const schemeProposals: Messages = {
  "content.duplicateGrade": { vi: "Đổi mã của một trong hai mức.", en: "Give one of the two grades another code." },
  "content.duplicateGate": {
    vi: "Đổi mã của một trong hai chốt chặn.",
    en: "Give one of the two gates another code.",
  },
  "content.duplicateName": { vi: "Đổi một trong hai tên.", en: "Change one of the two names." },
  "content.duplicateFormula": {
    vi: "Giới hạn hai công thức bằng appliesTo để không ai thuộc cả hai.",
    en: "Limit the two formulas by appliesTo so that nobody falls under both.",
  },
  "content.reservedName": { vi: "Chọn tên khác.", en: "Choose another name." },
  "content.unknownGrade": {
    vi: "Dùng mã của một mức trong scheme.grades, hoặc thêm mức {grade}.",
    en: "Use the code of a grade of scheme.grades, or add the grade {grade}.",
  },
  "content.noOptions": { vi: "Thêm options.", en: "Add options." },
  "content.optionsWithoutChoice": {
    vi: "Bỏ options, hoặc đặt kind: CHOICE.",
    en: "Leave out options, or set kind: CHOICE.",
  },
  "content.negativeRatio": { vi: "Đặt min: 0.", en: "Set min: 0." },
  "content.minOverMax": { vi: "Đổi chỗ min và max.", en: "Swap min and max." },
  "content.noScore": { vi: "Thêm công thức tên score.", en: "Add a formula named score." },
  "content.noScale": { vi: "Thêm maximum, ví dụ 100.", en: "Add maximum, such as 100." },
  "content.noBands": { vi: "Thêm bands cho từng mức.", en: "Add bands, one for each grade." },
  "content.scoreBelowMaximum": {
    vi: "Sửa các trọng số của công thức để tổng đạt {maximum}, hoặc đặt maximum: {most}.",
    en: "Change the weights of the formula until they reach {maximum}, or set maximum: {most}.",
  },
  "content.scoreOverMaximum": {
    vi: "Giảm các trọng số của công thức để tổng không quá {maximum}, hoặc viết min(…, {maximum}).",
    en: "Lower the weights of the formula to at most {maximum}, or write min(…, {maximum}).",
  },
  "content.emptyBand": { vi: "Đặt to lớn hơn from.", en: "Set to above from." },
  "content.bandsOverlap": {
    vi: "Cho khung dưới kết thúc đúng nơi khung trên bắt đầu, ví dụ to: 90 và from: 90; cận chỉ thuộc một khung.",
    en: "Let the lower band end where the upper one begins, such as to: 90 and from: 90; an edge belongs to one band.",
  },
  "content.bandHole": {
    vi: "Nối {lower} với {upper}: cận trên của khung dưới bằng cận dưới của khung trên, một trong hai kể cả cận.",
    en: "Join {lower} and {upper}: the upper edge of the lower band equals the lower edge of the upper one, and one of them includes it.",
  },
  "content.partOfOtherMethod": {
    vi: "Bỏ {part}, hoặc đổi method.",
    en: "Leave out {part}, or change the method.",
  },
  "content.noConditions": { vi: "Thêm conditions.", en: "Add conditions." },
  "content.circularFormula": {
    vi: "Bỏ một chỗ trong vòng {way}: dùng chỉ số hoặc nhóm tiêu chí thay cho công thức.",
    en: "Break the circle {way} in one place: use a metric or a group instead of a formula.",
  },
  "content.stepOrder": { vi: "Xếp các bước theo {order}.", en: "Put the steps into the order {order}." },
  "content.noDecision": { vi: "Thêm bước DECISION.", en: "Add the step DECISION." },
  "content.noBallot": {
    vi: "Thêm ballot với mode, quorum và majority.",
    en: "Add ballot with mode, quorum and majority.",
  },
  "content.ballotWithoutVote": {
    vi: "Bỏ ballot, hoặc thêm bước COLLECTIVE.",
    en: "Leave out ballot, or add the step COLLECTIVE.",
  },
  "content.objectionSteps": {
    vi: "Thêm NOTICE, OBJECTION và RESOLUTION, hoặc bỏ cả OBJECTION và RESOLUTION.",
    en: "Add NOTICE, OBJECTION and RESOLUTION, or leave out both OBJECTION and RESOLUTION.",
  },
  "content.objectionWithoutStep": {
    vi: "Thêm các bước OBJECTION và RESOLUTION, hoặc bỏ objection.",
    en: "Add the steps OBJECTION and RESOLUTION, or leave out objection.",
  },
  "content.duplicateProcess": {
    vi: "Bỏ {value} khỏi một trong hai quy trình.",
    en: "Leave {value} out of one of the two.",
  },
  "content.duplicateUse": {
    vi: "Đổi mã của một trong hai mục.",
    en: "Give one of the two another code.",
  },
  "content.programmeNotRatio": { vi: "Đặt kind: RATIO.", en: "Set kind: RATIO." },
  "content.sourceWants": { vi: "Thêm {part}.", en: "Add {part}." },
  "content.sourceHasNo": { vi: "Bỏ {part}, hoặc đổi source.", en: "Leave out {part}, or change source." },
  "content.sourceKind": { vi: "Đặt kind: {wanted}.", en: "Set kind: {wanted}." },
  "content.deductionForeign": {
    vi: "Bỏ {part}, hoặc đổi measure thành một trong: {wanted}.",
    en: "Leave out {part}, or set measure to one of: {wanted}.",
  },
  "content.deductionMissing": {
    vi: "Thêm {part}, ví dụ 1/4 theo NĐ 335/2025, hoặc 0.",
    en: "Add {part}, such as 1/4 as in Decree 335/2025, or 0.",
  },
  "content.deductionOutside": { vi: "Viết phân số, ví dụ 1/4.", en: "Write a fraction, such as 1/4." },
  "content.unknownOption": { vi: "Dùng khóa của một lựa chọn.", en: "Use the key of an option." },
  "content.notAShare": { vi: "Viết phân số, ví dụ 2/3.", en: "Write a fraction, such as 2/3." },
  "content.gateWants": { vi: "Thêm {part}.", en: "Add {part}." },
  "content.gateHasNo": { vi: "Bỏ {part}.", en: "Leave out {part}." },
};

const ruleProposals: Messages = {
  "content.quotaGoodNotBelow": {
    vi: "Chọn goodGrade là mức thấp hơn {grade}.",
    en: "Choose a goodGrade below {grade}.",
  },
  "content.quotaOfWorst": {
    vi: "Chọn mức cao hơn, thường là mức đầu tiên.",
    en: "Choose a better grade, usually the first one.",
  },
  "content.notAPercentage": { vi: "Viết theo phần trăm, ví dụ 20.", en: "Write per cent, such as 20." },
  "content.extensionNotWider": {
    vi: "Đặt tỷ lệ mở rộng lớn hơn {percent}, hoặc bỏ extension.",
    en: "Set the extension above {percent}, or leave it out.",
  },
  "content.duplicateRollUp": { vi: "Giữ một cách tổng hợp cho mỗi kỳ.", en: "Keep one roll-up for each period." },
  "content.rollUpNotShorter": {
    vi: "Chọn from ngắn hơn {to}, ví dụ MONTH.",
    en: "Choose a from shorter than {to}, such as MONTH.",
  },
  "content.rollUpTooMany": { vi: "Đặt expected: {most}.", en: "Set expected: {most}." },
  "content.rollUpMinimum": {
    vi: "Đặt minimumCount không quá {expected}.",
    en: "Set minimumCount to at most {expected}.",
  },
  "content.rollUpProvisional": {
    vi: "Đặt provisional.missing nhỏ hơn {expected}, thường là 1.",
    en: "Set provisional.missing under {expected}, usually 1.",
  },
  "content.rollUpNeedsScores": {
    vi: "Dùng MINIMUM, hoặc quy chế chấm điểm.",
    en: "Use MINIMUM, or a SCORED scheme.",
  },
  "content.monthsReversed": {
    vi: "Đặt monthsBelow lớn hơn monthsFrom.",
    en: "Set monthsBelow above monthsFrom.",
  },
  "content.monthsNotPositive": { vi: "Đặt số tháng, ví dụ 6.", en: "Set a number of months, such as 6." },
};

/** What would put each defect right; `otherwise` for a rule without an own proposal. */
export const proposals: Messages = {
  otherwise: {
    vi: "Sửa trường này theo mô tả trong schema/README.md.",
    en: "Correct this field as schema/README.md describes it.",
  },
  ...formulaProposals,
  ...criteriaProposals,
  ...schemeProposals,
  ...ruleProposals,
};
