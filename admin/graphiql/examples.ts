interface Example {
  readonly query: string;
  readonly variables: object;
}

const UNITS = `# ĐƠN VỊ VÀ KỲ ĐÁNH GIÁ
# Chạy trước (nút ▶ hoặc Ctrl-Enter) để lấy
# mã định danh (id) của đơn vị và của kỳ, rồi
# dán vào biến (Variables) ở các thẻ sau.
#
# Tài liệu của mọi trường: hình quyển sách
# ở góc trái. Gợi ý khi gõ: Ctrl-Space.

query DonViVaKy($search: String) {
  units(filter: { search: $search }, page: { perPage: 20 }) {
    total
    items {
      id
      code
      name
    }
  }
  cycles(page: { perPage: 12 }) {
    items {
      id
      code
      name
      startsOn
      endsOn
      status
    }
  }
}
`;

const GRADES = `# SỐ LIỆU THỐNG KÊ
# Kết quả xếp loại của từng đơn vị trực thuộc.
# Chọn chỉ tiêu ở measures, cách nhóm ở groupBy;
# thẻ sau cho biết định nghĩa từng chỉ tiêu.
# "hidden": ô bị ẩn vì nhóm quá ít người;
# "exact": số liệu chính xác hay đã làm mờ.

query XepLoaiTheoDonVi($unitId: Uuid!, $cycleIds: [Uuid!]) {
  statistics(
    query: {
      unitId: $unitId
      groupBy: [UNIT, GRADE]
      measures: [COMPLETED, SHARE]
      filter: { cycleIds: $cycleIds }
    }
  ) {
    exact
    rows {
      keys {
        dimension
        code
        nameVi
      }
      values {
        measure
        value
        base
        hidden
      }
    }
    total {
      values {
        measure
        value
      }
    }
  }
}
`;

const MEASURES = `# CHỈ TIÊU: định nghĩa, mẫu số và câu lệnh SQL
# tương ứng trên các khung nhìn báo cáo (reporting)

query ChiTieu {
  statisticsMeasures {
    id
    nameVi
    definitionVi
    baseVi
    sql
  }
}
`;

/** Queries to begin with, one a tab. */
export const EXAMPLES: readonly Example[] = [
  { query: UNITS, variables: { search: null } },
  { query: GRADES, variables: { unitId: "00000000-0000-0000-0000-000000000000", cycleIds: null } },
  { query: MEASURES, variables: {} },
];
