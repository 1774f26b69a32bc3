import type { Messages } from "../../kernel/index.ts";

/** Sentences of the rules of uses of results. */
export const usesMessages: Messages = {
  "use.notListed": {
    vi: "Kết quả này không thuộc danh sách {code} của quy chế.",
    en: "This result is not on the list {code} of the regulation.",
  },
  "use.notDecider": {
    vi: "Chỉ cán bộ tổ chức hoặc cấp có thẩm quyền của đơn vị mới ghi kết luận sử dụng kết quả.",
    en: "Only an organization specialist or an authority of the unit records what follows from a result.",
  },
  "use.own": {
    vi: "Không được tự ghi kết luận sử dụng kết quả của chính mình.",
    en: "Nobody records what follows from one's own result.",
  },
};
