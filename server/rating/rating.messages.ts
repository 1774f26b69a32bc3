import type { Messages } from "../kernel/index.ts";

const formulaMessages: Messages = {
  "formula.syntax": {
    vi: "Công thức sai cú pháp tại cột {column}, gần “{near}”.",
    en: "The formula has a syntax error at column {column}, near “{near}”.",
  },
  "formula.unsupported": {
    vi: "Công thức dùng cấu trúc không được hỗ trợ ({what}) tại cột {column}.",
    en: "The formula uses something that formulas do not have ({what}) at column {column}.",
  },
  "formula.number": {
    vi: "“{text}” tại cột {column} không phải số thập phân hợp lệ; dùng dấu chấm, ví dụ 2.5.",
    en: "“{text}” at column {column} is not a decimal number; write it with a point, such as 2.5.",
  },
  "formula.operator": {
    vi: "Phép tính “{operator}” tại cột {column} không được hỗ trợ.",
    en: "The operator “{operator}” at column {column} is not supported.",
  },
  "formula.accessor": {
    vi: 'Tại cột {column}: viết {name}.mã hoặc {name}("mã").',
    en: 'At column {column}: write {name}.code or {name}("code").',
  },
  "formula.unknownFunction": {
    vi: "Không có hàm “{name}” (cột {column}); có các hàm min, max, mean.",
    en: "There is no function “{name}” (column {column}); there are min, max and mean.",
  },
  "formula.noArguments": {
    vi: "Hàm {name} tại cột {column} cần tham số.",
    en: "The function {name} at column {column} needs arguments.",
  },
  "formula.unknownName": {
    vi: "Không có chỉ số, công thức hay sự kiện nào tên “{name}” (cột {column}).",
    en: "No metric, formula or finding is named “{name}” (column {column}).",
  },
  "formula.unknownGroup": {
    vi: "Không có nhóm tiêu chí “{name}” (cột {column}).",
    en: "There is no criteria group “{name}” (column {column}).",
  },
  "formula.unknownCriterion": {
    vi: "Không có tiêu chí “{name}” (cột {column}).",
    en: "There is no criterion “{name}” (column {column}).",
  },
  "formula.unknownViolations": {
    vi: "violations chỉ có standing và remedied, không có “{name}” (cột {column}).",
    en: "violations has standing and remedied, not “{name}” (column {column}).",
  },
  "formula.noViolations": {
    vi: "Công thức đếm vi phạm (cột {column}) nhưng không có tiêu chí vi phạm nào cho đối tượng này.",
    en: "The formula counts violations (column {column}), but no violation criterion concerns these people.",
  },
  "formula.noPoints": {
    vi: "“{name}” tại cột {column} không có điểm.",
    en: "“{name}” at column {column} carries no points.",
  },
  "formula.notForAudience": {
    vi: "“{name}” tại cột {column} không áp dụng cho mọi đối tượng của công thức này.",
    en: "“{name}” at column {column} does not concern everybody whom this formula concerns.",
  },
  "formula.unknownFact": {
    vi: "Không có “{name}” (cột {column}); có absence.days, absence.kind, discipline.any, discipline.duty, discipline.count, unit.grade, subordinates.count, subordinates.below, levels.below, levels.within, levels.above.",
    en: "There is no “{name}” (column {column}); there are absence.days, absence.kind, discipline.any, discipline.duty, discipline.count, unit.grade, subordinates.count, subordinates.below, levels.below, levels.within, levels.above.",
  },
  "formula.unknownGrade": {
    vi: "Không có mức xếp loại “{name}” (cột {column}).",
    en: "There is no grade “{name}” (column {column}).",
  },
  "formula.unknownAbsence": {
    vi: "Không có loại nghỉ “{name}” (cột {column}); có MATERNITY, SICK, UNPAID, STUDY, OTHER.",
    en: "There is no absence “{name}” (column {column}); there are MATERNITY, SICK, UNPAID, STUDY, OTHER.",
  },
  "formula.unknownSeverity": {
    vi: "Không có mức độ vi phạm “{name}” (cột {column}); có MINOR, MAJOR, SERIOUS.",
    en: "There is no severity “{name}” (column {column}); there are MINOR, MAJOR, SERIOUS.",
  },
  "formula.noExpectedLevels": {
    vi: "Công thức đếm cấp độ (cột {column}) nhưng không tiêu chí nào có cấp độ yêu cầu cho đối tượng này.",
    en: "The formula counts levels (column {column}), but no criterion with required levels concerns these people.",
  },
  "formula.wantsNumber": { vi: "Cần một số tại cột {column}.", en: "A number is needed at column {column}." },
  "formula.wantsCondition": {
    vi: "Cần một điều kiện (đúng hoặc sai) tại cột {column}.",
    en: "A condition (true or false) is needed at column {column}.",
  },
  "formula.divisionByZero": {
    vi: "Số chia tại cột {column} có thể bằng 0.",
    en: "The divisor at column {column} can be zero.",
  },
  "formula.unsound": {
    vi: "Công thức không tính được tại cột {column}.",
    en: "The formula cannot be computed at column {column}.",
  },
  "formula.tooLarge": {
    vi: "Kết quả quá lớn để tính chính xác (cột {column}).",
    en: "The result is too large to compute exactly (column {column}).",
  },
};

const criteriaMessages: Messages = {
  "content.duplicateGroup": { vi: "Mã nhóm tiêu chí {value} bị trùng.", en: "The group code {value} occurs twice." },
  "content.duplicateCriterion": { vi: "Mã tiêu chí {value} bị trùng.", en: "The criterion code {value} occurs twice." },
  "content.duplicateKey": { vi: "Khóa {value} bị trùng.", en: "The key {value} occurs twice." },
  "content.fieldOfOtherMethod": {
    vi: "Tiêu chí {code} chấm theo {method} nên không dùng trường {field}.",
    en: "Criterion {code} is answered by {method}, which has no field {field}.",
  },
  "content.noMaximum": {
    vi: "Tiêu chí {code} chấm điểm nên cần điểm tối đa.",
    en: "Criterion {code} takes points and needs a maximum.",
  },
  "content.notPositive": {
    vi: "Điểm, bước điểm của tiêu chí {code} phải là số dương.",
    en: "Points and steps of criterion {code} must be positive.",
  },
  "content.stepMissesMaximum": {
    vi: "Điểm tối đa {max} của tiêu chí {code} không phải bội số của bước {step}.",
    en: "The maximum {max} of criterion {code} is not a multiple of its step {step}.",
  },
  "content.noChoices": {
    vi: "Tiêu chí {code} cần danh sách bậc hoặc cấp độ.",
    en: "Criterion {code} needs its tiers or levels.",
  },
  "content.someWithoutPoints": {
    vi: "Tiêu chí {code}: hoặc mọi cấp độ có điểm, hoặc không cấp độ nào có điểm.",
    en: "Criterion {code}: either every level has points or none has.",
  },
  "content.pointsOverMaximum": {
    vi: "Mức {key} của tiêu chí {code} có {points} điểm, vượt tối đa {max}.",
    en: "Choice {key} of criterion {code} has {points} points, over the maximum {max}.",
  },
  "content.noMetric": {
    vi: "Tiêu chí {code} tính theo tỷ lệ nên cần chỉ số (metric).",
    en: "Criterion {code} is a share and needs a metric.",
  },
  "content.unknownMetric": {
    vi: "Tiêu chí {code} dùng chỉ số {metric} không có trong quy chế.",
    en: "Criterion {code} reads the metric {metric}, which the scheme does not have.",
  },
  "content.metricNotForAll": {
    vi: "Chỉ số {metric} không áp dụng cho mọi đối tượng của tiêu chí {code}.",
    en: "The metric {metric} does not concern everybody whom criterion {code} concerns.",
  },
  "content.stepWithEach": {
    vi: "Tiêu chí trừ điểm {code} tính theo số lần nên không dùng bước điểm.",
    en: "The deduction {code} counts occurrences and has no step.",
  },
  "content.levelOutsideScale": {
    vi: "Cấp độ yêu cầu {key} của tiêu chí {code} không có trong thang {scale}.",
    en: "The required level {key} of criterion {code} is not on its scale {scale}.",
  },
  "content.levelRangeReversed": {
    vi: "Khoảng cấp độ yêu cầu của tiêu chí {code} ngược: từ {from} đến {to}.",
    en: "The required levels of criterion {code} run backwards: from {from} to {to}.",
  },
  "content.noBonus": {
    vi: "Có trần điểm thưởng nhưng không có tiêu chí điểm thưởng.",
    en: "There is a cap of bonuses but no BONUS criterion.",
  },
  "content.noBonusInGroup": {
    vi: "Nhóm {code} có trần điểm thưởng nhưng không có tiêu chí điểm thưởng.",
    en: "Group {code} has a cap of bonuses but no BONUS criterion.",
  },
  "content.capNotPositive": {
    vi: "Trần điểm thưởng của nhóm {code} phải là số dương.",
    en: "The cap of bonuses of group {code} must be positive.",
  },
  "content.floorOverMaximum": {
    vi: "Điểm sàn {floor} của nhóm {code} lớn hơn điểm tối đa {max}.",
    en: "The floor {floor} of group {code} is over its maximum {max}.",
  },
  "content.groupSum": {
    vi: "Điểm tối đa các phần của nhóm {code} cộng lại là {sum}, không bằng {max} (xét với {who}).",
    en: "The maxima within group {code} add up to {sum}, not {max} (for {who}).",
  },
};

const schemeMessages: Messages = {
  "content.duplicateGrade": { vi: "Mã mức xếp loại {value} bị trùng.", en: "The grade code {value} occurs twice." },
  "content.duplicateGate": { vi: "Mã chốt chặn {value} bị trùng.", en: "The gate code {value} occurs twice." },
  "content.duplicateName": {
    vi: "Tên {value} đã dùng cho chỉ số, sự kiện hoặc công thức khác.",
    en: "The name {value} is used twice.",
  },
  "content.duplicateFormula": {
    vi: "Hai công thức tên {value} cùng áp dụng cho một đối tượng.",
    en: "Two formulas named {value} concern the same people.",
  },
  "content.reservedName": {
    vi: "Tên {value} dành riêng cho công thức.",
    en: "The name {value} is reserved in formulas.",
  },
  "content.unknownGrade": { vi: "Không có mức xếp loại {grade}.", en: "There is no grade {grade}." },
  "content.noOptions": { vi: "Chỉ số {name} cần danh sách lựa chọn.", en: "The metric {name} needs its choices." },
  "content.optionsWithoutChoice": {
    vi: "Chỉ số {name} không phải loại CHOICE nên không có lựa chọn.",
    en: "The metric {name} is not a CHOICE and has no choices.",
  },
  "content.negativeRatio": { vi: "Chỉ số tỷ lệ {name} không được âm.", en: "The ratio {name} cannot be negative." },
  "content.minOverMax": {
    vi: "Chỉ số {name} có cận dưới {min} lớn hơn cận trên {max}.",
    en: "The metric {name} has a minimum {min} over its maximum {max}.",
  },
  "content.noScore": {
    vi: "Quy chế chấm điểm cần công thức tên score.",
    en: "A SCORED scheme needs a formula named score.",
  },
  "content.noScale": {
    vi: "Quy chế chấm điểm cần thang điểm lớn hơn 0.",
    en: "A SCORED scheme needs a maximum above 0.",
  },
  "content.scoreBelowMaximum": {
    vi: "Trọng số không khớp: công thức score cho nhiều nhất {most} điểm, không đạt thang điểm {maximum} (xét với {who}).",
    en: "The weights do not add up: the formula score gives {most} points at most, short of the maximum {maximum} (for {who}).",
  },
  "content.scoreOverMaximum": {
    vi: "Trọng số không khớp: công thức score cho đến {most} điểm, vượt thang điểm {maximum} (xét với {who}).",
    en: "The weights do not add up: the formula score gives up to {most} points, over the maximum {maximum} (for {who}).",
  },
  "content.noBands": { vi: "Quy chế chấm điểm cần các khung điểm.", en: "A SCORED scheme needs bands." },
  "content.emptyBand": { vi: "Khung điểm {band} không chứa điểm nào.", en: "The band {band} holds no score." },
  "content.bandsOverlap": {
    vi: "Hai khung điểm {lower} và {upper} chồng lên nhau.",
    en: "The bands {lower} and {upper} overlap.",
  },
  "content.bandHole": {
    vi: "Giữa {lower} và {upper} có điểm không thuộc khung nào.",
    en: "Between {lower} and {upper} there are scores in no band.",
  },
  "content.partOfOtherMethod": {
    vi: "Quy chế theo {method} không dùng phần {part}.",
    en: "A {method} scheme has no part {part}.",
  },
  "content.noConditions": {
    vi: "Quy chế xếp loại theo điều kiện cần ít nhất một điều kiện.",
    en: "A CONDITIONS scheme needs at least one condition.",
  },
  "content.circularFormula": {
    vi: "Công thức {name} quay vòng về chính nó: {way}.",
    en: "The formula {name} leads back to itself: {way}.",
  },
  "content.stepOrder": {
    vi: "Các bước phải theo thứ tự {order}, mỗi bước một lần.",
    en: "Steps must stand in the order {order}, each once.",
  },
  "content.noDecision": { vi: "Quy trình cần bước quyết định (DECISION).", en: "The process needs the step DECISION." },
  "content.noBallot": {
    vi: "Có bước tập thể biểu quyết thì cần quy định biểu quyết.",
    en: "A COLLECTIVE step needs the rules of the ballot.",
  },
  "content.ballotWithoutVote": {
    vi: "Có quy định biểu quyết nhưng không có bước tập thể biểu quyết.",
    en: "There are rules of a ballot but no COLLECTIVE step.",
  },
  "content.objectionSteps": {
    vi: "Các bước OBJECTION và RESOLUTION phải đi cùng nhau và đứng sau bước NOTICE: người được đánh giá phải nhận thông báo và kiến nghị phải có người giải quyết.",
    en: "The steps OBJECTION and RESOLUTION stand together and after NOTICE: people must be told, and an objection must be answered.",
  },
  "content.objectionWithoutStep": {
    vi: "Có quy định về kiến nghị (objection) nhưng không có bước OBJECTION.",
    en: "There are rules of objections (objection) but no OBJECTION step.",
  },
  "content.duplicateProcess": {
    vi: "Loại kỳ {value} có hai quy trình trong processes.",
    en: "Cycles of kind {value} have two processes.",
  },
  "content.duplicateUse": {
    vi: "Mã sử dụng kết quả {value} bị trùng.",
    en: "The code {value} of a use occurs twice.",
  },
  "content.programmeNotRatio": {
    vi: "Chỉ số {name} lấy từ chương trình hành động nên phải có loại RATIO, không phải {kind}.",
    en: "The metric {name} comes from action programmes and must be a RATIO, not a {kind}.",
  },
  "content.sourceWants": {
    vi: "Chỉ số {name} có nguồn {source} nên cần trường {part}.",
    en: "The metric {name} has the source {source} and needs the field {part}.",
  },
  "content.sourceHasNo": {
    vi: "Chỉ số {name} có nguồn {source} nên không có trường {part}.",
    en: "The metric {name} has the source {source} and has no field {part}.",
  },
  "content.sourceKind": {
    vi: "Chỉ số {name} có nguồn {source} nên phải có loại {wanted}, không phải {kind}.",
    en: "The metric {name} has the source {source} and must be a {wanted}, not a {kind}.",
  },
  "content.deductionForeign": {
    vi: "Chỉ số {name}: mức trừ {part} chỉ dùng với chỉ số nhiệm vụ {wanted}.",
    en: "The metric {name}: the deduction {part} goes with the measure {wanted} only.",
  },
  "content.deductionMissing": {
    vi: "Chỉ số {name}: quy chế phải ghi rõ mức trừ {part}; không trừ thì ghi 0.",
    en: "The metric {name}: the regulation must say what {part} takes off; 0 where it takes nothing.",
  },
  "content.deductionOutside": {
    vi: "Chỉ số {name}: mức trừ {part} phải từ 0 đến 1, không phải {value}.",
    en: "The metric {name}: the deduction {part} must be from 0 to 1, not {value}.",
  },
  "content.unknownOption": {
    vi: "Chỉ số {name} không có lựa chọn {option}.",
    en: "The metric {name} has no option {option}.",
  },
  "content.gateWants": {
    vi: "Chốt chặn {gate} loại {kind} cần trường {part}.",
    en: "Gate {gate} is a {kind} and needs the field {part}.",
  },
  "content.gateHasNo": {
    vi: "Chốt chặn {gate} loại {kind} không dùng trường {part}.",
    en: "Gate {gate} is a {kind}, which has no field {part}.",
  },
  "content.quotaGoodNotBelow": {
    vi: "Mức {good} (mức tốt) phải thấp hơn mức bị khống chế {grade}.",
    en: "The good grade {good} must stand below the limited grade {grade}.",
  },
  "content.quotaOfWorst": {
    vi: "Không thể khống chế mức thấp nhất {grade}.",
    en: "The worst grade {grade} cannot be the limited one.",
  },
  "content.notAPercentage": {
    vi: "{value} không phải tỷ lệ phần trăm lớn hơn 0 và không quá 100.",
    en: "{value} is not a percentage above 0 and up to 100.",
  },
  "content.extensionNotWider": {
    vi: "Tỷ lệ mở rộng {wider}% không lớn hơn tỷ lệ thường {percent}%.",
    en: "The extension to {wider} % is not wider than {percent} %.",
  },
  "content.duplicateRollUp": {
    vi: "Có hai cách tổng hợp cho cùng một kỳ {value}.",
    en: "There are two roll-ups to {value}.",
  },
  "content.rollUpNotShorter": {
    vi: "Kỳ {from} không ngắn hơn kỳ {to}.",
    en: "A {from} is not shorter than a {to}.",
  },
  "content.rollUpTooMany": {
    vi: "Một kỳ {to} chỉ có {most} kỳ {from}, không phải {expected}.",
    en: "A {to} has {most} of {from}, not {expected}.",
  },
  "content.rollUpMinimum": {
    vi: "Số kỳ tối thiểu {minimumCount} lớn hơn số kỳ phải có {expected}.",
    en: "The minimum count {minimumCount} is over the expected count {expected}.",
  },
  "content.rollUpProvisional": {
    vi: "Số kỳ còn thiếu {missing} phải nhỏ hơn số kỳ phải có {expected}.",
    en: "The number of missing periods {missing} must be under the expected count {expected}.",
  },
  "content.rollUpNeedsScores": {
    vi: "Cách tổng hợp {method} cần quy chế chấm điểm (SCORED).",
    en: "The roll-up {method} needs a SCORED scheme.",
  },
  "content.monthsReversed": {
    vi: "Khoảng tháng nghỉ ngược: từ {from} đến dưới {below}.",
    en: "The months of leave run backwards: from {from} to below {below}.",
  },
  "content.monthsNotPositive": { vi: "Số tháng phải lớn hơn 0.", en: "The number of months must be above 0." },
  "content.notAShare": {
    vi: "{value} không phải một tỷ lệ trong khoảng 0 đến 1.",
    en: "{value} is not a share between 0 and 1.",
  },
};

const answerMessages: Messages = {
  "answer.unknownCriterion": { vi: "Không có tiêu chí {code}.", en: "There is no criterion {code}." },
  "answer.unknownMetric": { vi: "Không có chỉ số {name}.", en: "There is no metric {name}." },
  "answer.unknownFinding": { vi: "Không có sự kiện {name}.", en: "There is no finding {name}." },
  "answer.notApplicable": { vi: "{name} không áp dụng cho người này.", en: "{name} does not concern this person." },
  "answer.missing": { vi: "{name} chưa được trả lời.", en: "{name} has no answer yet." },
  "answer.notANumber": {
    vi: "{name} cần một số, ví dụ 2.5 hoặc 25/28.",
    en: "{name} needs a number such as 2.5 or 25/28.",
  },
  "answer.negative": { vi: "Điểm của {name} không được âm.", en: "Points of {name} cannot be negative." },
  "answer.overMax": {
    vi: "Giá trị của {name} vượt mức tối đa {max}.",
    en: "The value of {name} is over the maximum {max}.",
  },
  "answer.underMin": {
    vi: "Giá trị của {name} dưới mức tối thiểu {min}.",
    en: "The value of {name} is under the minimum {min}.",
  },
  "answer.offStep": {
    vi: "Điểm của {name} phải là bội số của {step}.",
    en: "Points of {name} must be a multiple of {step}.",
  },
  "case.shape": { vi: "Sai định dạng: {detail}", en: "Wrong shape: {detail}" },
  "answer.computed": {
    vi: "{name} được tính từ chỉ số nên không nhập điểm.",
    en: "{name} is computed from a metric and takes no answer.",
  },
  "answer.notWhole": { vi: "{name} cần một số nguyên (số lần).", en: "{name} needs a whole number (how often)." },
  "answer.unknownGrade": { vi: "Không có mức xếp loại {grade}.", en: "There is no grade {grade}." },
  "answer.unknownKey": { vi: "{name} không có lựa chọn này.", en: "{name} has no such choice." },
  "answer.notYesNo": { vi: "{name} cần câu trả lời có hoặc không.", en: "{name} needs a yes or no." },
};

const reasonMessages: Messages = {
  "reason.band": {
    vi: "Tổng điểm {score} nằm trong khung {band} của mức {grade}.",
    en: "The score {score} lies in the band {band} of grade {grade}.",
  },
  "reason.noBand": { vi: "Tổng điểm {score} không thuộc khung điểm nào.", en: "The score {score} lies in no band." },
  "reason.scoreAbsent": { vi: "Chưa đủ dữ liệu để tính tổng điểm.", en: "There is not enough data for a score." },
  "reason.condition": {
    vi: "Đáp ứng điều kiện của mức {grade}: {condition}",
    en: "The condition of grade {grade} holds: {condition}",
  },
  "reason.conditionOpen": {
    vi: "Chưa đủ dữ liệu để biết điều kiện của mức {grade} có đáp ứng không.",
    en: "There is not enough data to tell whether the condition of grade {grade} holds.",
  },
  "reason.noCondition": {
    vi: "Không điều kiện nào đáp ứng; quy định không nêu mức, cấp có thẩm quyền quyết định.",
    en: "No condition holds; the regulation names no grade and leaves it to the deciding authority.",
  },
  "reason.judged": {
    vi: "Quy định này không tính điểm; mức xếp loại do người và tập thể có thẩm quyền quyết định.",
    en: "This regulation computes no score; people name the grade.",
  },
  "reason.requirementUnmet": {
    vi: "Không đáp ứng điều kiện của mức {grade}: {gate}",
    en: "A requirement of grade {grade} does not hold: {gate}",
  },
  "reason.requirementOpen": {
    vi: "Chưa đủ dữ liệu để biết điều kiện của mức {grade} có đáp ứng không: {gate}",
    en: "There is not enough data to tell whether a requirement of grade {grade} holds: {gate}",
  },
  "reason.requirementDecision": {
    vi: "Đạt khung điểm của mức {grade} nhưng thiếu điều kiện ({gate}); cấp có thẩm quyền quyết định mức phù hợp.",
    en: "The score is that of grade {grade} but a requirement fails ({gate}); the deciding authority names the suitable grade.",
  },
  "reason.noGradeFits": {
    vi: "Không mức nào đáp ứng đủ điều kiện; cấp có thẩm quyền quyết định.",
    en: "No grade's requirements hold; the deciding authority names the grade.",
  },
  "reason.notRated": {
    vi: "Không xếp loại: thời gian công tác {months} tháng, dưới {least} tháng.",
    en: "Not rated: {months} months worked, fewer than {least}.",
  },
  "reason.actualTime": {
    vi: "Kết quả xếp loại là kết quả của thời gian làm việc thực tế ({kinds}).",
    en: "The grade is that of the time really worked ({kinds}).",
  },
  "reason.leaveCap": {
    vi: "Nghỉ {months} tháng: không xếp loại cao hơn {grade}.",
    en: "{months} months of leave: no better than {grade}.",
  },
  "reason.discipline": {
    vi: "Có {count} hành vi vi phạm bị kỷ luật tính vào năm: xếp loại {grade}.",
    en: "{count} disciplined act(s) count in the year: grade {grade}.",
  },
  "reason.transfer": { vi: "Chuyển công tác: {by} xếp loại.", en: "Moved: {by} rates." },
  "reason.transferOpinion": {
    vi: "Chuyển công tác: {by} xếp loại, có lấy ý kiến nơi công tác cũ.",
    en: "Moved: {by} rates, with the opinion of the former unit.",
  },
  "reason.gateLowered": { vi: "Hạ xuống mức {grade}: {gate}", en: "Lowered to grade {grade}: {gate}" },
  "reason.gateHeld": {
    vi: "Chốt chặn ở mức {grade} (không làm thay đổi kết quả): {gate}",
    en: "Held at grade {grade} (nothing changed): {gate}",
  },
};

const rollUpMessages: Messages = {
  "rollUp.noRule": {
    vi: "Quy chế không có cách tổng hợp cho kỳ {to}.",
    en: "The regulation has no roll-up to {to}.",
  },
  "rollUp.usualRule": {
    vi: "Quy chế không nêu cách tổng hợp; lấy trung bình cộng các tháng phải có, trừ thời gian thai sản, ốm đau, nghỉ không lương.",
    en: "The regulation says nothing of rolling up; the mean of all expected months was taken, without maternity, sick and unpaid leave.",
  },
  "rollUp.unofficial": {
    vi: "Không tính kỳ {key}: kết quả không chính thức.",
    en: "{key} does not count: its result is not official.",
  },
  "rollUp.otherKind": {
    vi: "Không tính kỳ {key}: loại kỳ {kind}, quy chế tổng hợp từ {from}.",
    en: "{key} does not count: it is a {kind}, the regulation takes {from}.",
  },
  "rollUp.excused": {
    vi: "Không tính kỳ {key}: nghỉ {reason}.",
    en: "{key} is left out: absent ({reason}).",
  },
  "rollUp.noResult": { vi: "Kỳ {key} chưa có kết quả.", en: "{key} has no result." },
  "rollUp.missing": {
    vi: "Thiếu kết quả của {missing} kỳ; cần {expected} kỳ.",
    en: "The results of {missing} period(s) are missing; {expected} are expected.",
  },
  "rollUp.provisional": {
    vi: "Kết quả tạm tính: còn thiếu {missing} kỳ cuối.",
    en: "Provisional: the last {missing} period(s) are still missing.",
  },
  "rollUp.tooFew": {
    vi: "Chỉ có {counted} kỳ được tính, cần ít nhất {least}.",
    en: "Only {counted} period(s) count, at least {least} are needed.",
  },
  "rollUp.tooMany": {
    vi: "Có {counted} kỳ, nhiều hơn {expected} kỳ phải có.",
    en: "There are {counted} periods, more than the {expected} expected.",
  },
  "rollUp.duplicate": { vi: "Kỳ {key} bị trùng.", en: "The period {key} occurs twice." },
  "rollUp.counted": {
    vi: "Tổng hợp {counted} kỳ theo {method}: {score}.",
    en: "{counted} period(s) by {method}: {score}.",
  },
  "rollUp.worstGrade": {
    vi: "Mức thấp nhất trong {counted} kỳ: {grade}.",
    en: "The worst grade of {counted} period(s): {grade}.",
  },
};

const quotaMessages: Messages = {
  "quota.within": {
    vi: "{count} người đạt {grade}, không quá {allowed}.",
    en: "{count} with {grade}, at most {allowed}.",
  },
  "quota.over": {
    vi: "{count} người đạt {grade}, vượt {excess} so với tối đa {allowed}; cấp có thẩm quyền chọn.",
    en: "{count} with {grade}, {excess} over the most of {allowed}; the deciding authority picks.",
  },
  "quota.none": { vi: "Quy chế không khống chế tỷ lệ.", en: "The regulation has no quota." },
  "quota.off": { vi: "Không áp dụng tỷ lệ khống chế.", en: "The quota is off." },
};

/** Sentences of everything that rating names: defects of content, wrong answers, reasons of grades. */
export const messages: Messages = {
  ...formulaMessages,
  ...criteriaMessages,
  ...schemeMessages,
  ...answerMessages,
  ...reasonMessages,
  ...rollUpMessages,
  ...quotaMessages,
};
